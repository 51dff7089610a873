# Themes, answers and the compilation.
themes-idea = { $number }. { $title }
themes-with-count = { $theme } ({ $count })
themes-minority-views = Minority views
themes-public-about = A theme in the dialogue { $title }: what participants said, and what came of it.
themes-public-kicker = Theme in the dialogue { $title }
themes-public-way = The theme's way, from the ideas to the commitment
themes-public-compilation = Read the compilation, the basis for the decision
