# Themes, answers and the compilation.
themes-idea = { $number }. { $title }
themes-with-count = { $theme } ({ $count })
themes-minority-views = Vähemmistön mielipiteet
themes-public-about = Teema dialogissa ”{ $title }”: mitä osallistujat sanoivat ja mitä siitä tuli.
themes-public-kicker = Teema dialogissa ”{ $title }”
themes-public-way = Teeman matka ideoista sitoumukseen
themes-public-compilation = Lue yhteenveto, johon päätös perustuu
