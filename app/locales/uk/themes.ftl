# Themes, answers and the compilation.
themes-idea = { $number }. { $title }
themes-with-count = { $theme } ({ $count })
themes-minority-views = Думки меншості
themes-public-about = Тема в діалозі «{ $title }»: що сказали учасники й що з цього вийшло.
themes-public-kicker = Тема в діалозі «{ $title }»
themes-public-way = Шлях теми, від ідей до зобов’язання
themes-public-compilation = Прочитати огляд ідей, на якому ґрунтується рішення
