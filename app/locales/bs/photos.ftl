# Photos that come with an idea (P3).
photos-add = Dodajte slike
photos-more = Još slika
photos-hint = Najviše četiri slike, svaka najviše { $most } MB. Pokažite mjesto, ali nikoga ko se može prepoznati. Uklanjamo podatke o tome gdje i kada je slika snimljena i pogledamo je prije nego što se prikaže.
photos-alt-hint = Napišite nekoliko riječi o svakoj slici. Tako će je razumjeti i onaj ko je ne vidi.
photos-file = Slika { $number }
photos-alt = Šta se vidi na slici { $number }?
photos-chosen = Slika { $number }, koju ste odabrali
photos-drop = Uklonite sliku { $number }
photos-wrong = Slika { $number } se ne može pročitati. Datoteka je oštećena ili nije slika u formatu jpg, png ili webp. Odaberite drugu sliku.
photos-heic = Slika { $number } je u formatu HEIC, koji se ovdje ne može prikazati. Napravite snimak ekrana i odaberite taj snimak.
photos-large = Slika { $number } je prevelika. Odaberite sliku od najviše { $most } MB, ili napravite snimak ekrana i odaberite taj snimak.
photos-not-now = Trenutno stiže mnogo slika. Sačekajte malo i ponovo odaberite sliku { $number }, ili pošaljite bez nje.
photos-again = Ponovo odaberite sliku { $number }, ili uklonite riječi o njoj.
photos-alt-long = Napišite kraće, najviše { $most } znakova.
photos-lost = Slike ostaju dok je stranica otvorena.

# Where they are shown.
photos-heading = Slike
photos-count = { $count ->
    [one] { $count } slika
    [few] { $count } slike
   *[other] { $count } slika
}
photos-undescribed = Slika { $number }, koju niko nije opisao
photos-larger = Prikažite sliku { $number } veću
photos-ours = Ovako mi opisujemo sliku
photos-hidden = { $count ->
    [one] { $count } slika se ne prikazuje, prema našim pravilima.
    [few] { $count } slike se ne prikazuju, prema našim pravilima.
   *[other] { $count } slika se ne prikazuje, prema našim pravilima.
}
photos-left-out = Slika { $number } se ne prikazuje: { $rule }
photos-not-shown = Sliku { $number } drugi ne vide. { $rule }
