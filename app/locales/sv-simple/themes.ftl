# Themes, answers and the compilation.
themes-idea = { $number }. { $title }
themes-with-count = { $theme } ({ $count })
themes-minority-views = Det här tycker bara några
themes-public-about = Ett tema i dialogen { $title }: vad ni sa, och vad det blev.
themes-public-kicker = Tema i dialogen { $title }
themes-public-way = Temats väg, från idéerna till löftet
themes-public-compilation = Läs sammanfattningen. Politikerna läste den före sitt beslut
