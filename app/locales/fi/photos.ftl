# Photos that come with an idea (P3).
photos-add = Lisää kuvia
photos-more = Lisää kuvakenttiä
photos-hint = Enintään neljä kuvaa, kukin enintään { $most } Mt. Näytä mielellään paikka, mutta ei ketään, jonka voi tunnistaa. Poistamme tiedot siitä, missä ja milloin kuva on otettu, ja katsomme kuvan ennen kuin se näytetään.
photos-alt-hint = Kirjoita mielellään muutama sana jokaisesta kuvasta. Silloin myös se ymmärtää, joka ei näe kuvaa.
photos-file = Kuva { $number }
photos-alt = Mitä kuvassa { $number } näkyy?
photos-chosen = Valitsemasi kuva { $number }
photos-drop = Poista kuva { $number }
photos-wrong = Kuvaa { $number } ei voi lukea. Tiedosto on viallinen, tai se ei ole jpg-, png- tai webp-kuva. Valitse toinen kuva.
photos-heic = Kuva { $number } on HEIC-muodossa, jota ei voi näyttää täällä. Ota siitä kuvakaappaus ja valitse kuvakaappaus.
photos-large = Kuva { $number } on liian suuri. Valitse enintään { $most } Mt:n kuva, tai ota siitä kuvakaappaus ja valitse kuvakaappaus.
photos-not-now = Juuri nyt tulee paljon kuvia. Odota hetki ja valitse kuva { $number } uudelleen, tai lähetä ilman sitä.
photos-again = Valitse kuva { $number } uudelleen, tai poista siitä kirjoittamasi sanat.
photos-alt-long = Kirjoita lyhyemmin, enintään { $most } merkkiä.
photos-lost = Kuvat ovat tallella niin kauan kuin sivu on auki.

# Where they are shown.
photos-heading = Kuvat
photos-count = { $count ->
    [one] 1 kuva
   *[other] { $count } kuvaa
}
photos-undescribed = Kuva { $number }, jota kukaan ei ole kuvaillut
photos-larger = Näytä kuva { $number } suurempana
photos-ours = Näin me kuvailemme kuvaa
photos-hidden = { $count ->
    [one] 1 kuvaa ei näytetä sääntöjemme mukaan.
   *[other] { $count } kuvaa ei näytetä sääntöjemme mukaan.
}
photos-left-out = Kuvaa { $number } ei näytetä: { $rule }
photos-not-shown = Kuvaa { $number } ei näytetä muille. { $rule }
