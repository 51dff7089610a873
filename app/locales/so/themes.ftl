# Themes, answers and the compilation.
themes-idea = { $number }. { $title }
themes-with-count = { $theme } ({ $count })
themes-minority-views = Aragtiyaha dadka tirada yar
themes-public-about = Mawduuc ka mid ah wadahadalka { $title }: wixii ka-qaybgalayaashu yiraahdeen, iyo waxa ka soo baxay.
themes-public-kicker = Mawduuc ka mid ah wadahadalka { $title }
themes-public-way = Jidka mawduuca, fikradaha ilaa ballanqaadka
themes-public-compilation = Akhri soo koobidda, oo saldhig u ah go'aanka
