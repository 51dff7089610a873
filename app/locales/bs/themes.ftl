# Themes, answers and the compilation.
themes-idea = { $number }. { $title }
themes-with-count = { $theme } ({ $count })
themes-minority-views = Mišljenja manjine
themes-public-about = Tema u dijalogu „{ $title }“: šta su učesnici rekli i šta je od toga bilo.
themes-public-kicker = Tema u dijalogu „{ $title }“
themes-public-way = Put teme, od ideja do obaveze
themes-public-compilation = Pročitajte pregled ideja, koji je osnova za odluku
