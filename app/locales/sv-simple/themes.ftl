# UNTRANSLATED
# Themes, answers and the compilation.
themes-idea = { $number }. { $title }
themes-with-count = { $theme } ({ $count })
themes-minority-views = Minoritetsuppfattningar
themes-public-about = Ett tema i dialogen { $title }: vad deltagarna sa, och vad det blev av det.
themes-public-kicker = Tema i dialogen { $title }
themes-public-way = Temats väg, från idéerna till åtagandet
themes-public-compilation = Läs sammanställningen, som är underlag för beslutet
