# Places on ideas, and the map (P3). Names of places stay in Swedish: that is what stands on signs.
places-title = Ideat kartalla: { $dialogue }
places-about = Mitä paikkoja dialogin { $dialogue } ideat koskevat, kartalla ja luettelossa.
places-here = Kartta
places-link = Katso ideat kartalla
places-lead = Kartta ja luettelo näyttävät samat ideat. Neulan luku on idean numero.
places-map-label = Kunnan kartta, jossa on ideoita. Luettelo kertoo saman. Ideoita luettelossa: { $count }
places-list = Ideat, joilla on paikka
places-none = Millään idealla ei ole paikkaa tässä
places-none-words = Kun idea, jolla on paikka, on tarkistettu, se näkyy tässä.
places-filter = Valitse kartan osa
places-filter-where = Näytä
places-everywhere = Koko kunta
places-around = Ympärillä: { $place }
places-words-only = Paikka on kerrottu vain sanoin

# The place of one idea, in words.
places-heading = Paikka
places-all = Katso kaikki ideat kartalla
places-one-label = Kartta, jossa on yksi neula. { $spot }
places-left-out = Paikkaa ei näytetä muille. { $rule }
places-sketch = Kartta on yksinkertainen luonnos. Rannat ja joet: GSHHG (vapaa lisenssi, LGPL 3). Nimet ovat suunnilleen oikeilla paikoillaan.
places-map-by = Kartan lähde: { $source }
places-at = Paikassa { $place }
places-north = { $distance } pohjoiseen, mistä: { $place }
places-south = { $distance } etelään, mistä: { $place }
places-east = { $distance } itään, mistä: { $place }
places-west = { $distance } länteen, mistä: { $place }
places-metres = { $n } m
places-kilometres = { $n } km

# Where a place is chosen.
places-field = Näytä, mitä paikkaa asia koskee (vapaaehtoinen)
places-field-why = Kaikki näkevät paikan. Älä osoita kenenkään kotia.
places-field-name = Valitse paikka luettelosta
places-field-name-hint = Tai paina karttaa alla. Kumpikin käy yhtä hyvin.
places-field-none = Paikkaa ei ole valittu
places-field-pin = Neula kartalla
places-field-words = Kuvaile paikkaa
places-field-words-hint = Esimerkiksi: Sandenin laiturilla.
places-press = Kartta. Paina kohtaa, jota asia koskee, tai valitse luettelosta.
places-chosen = Osoitettu paikka: { $spot }
places-chosen-none = Kartalla ei ole osoitettu paikkaa.
places-show = Näytä valinta kartalla
places-closer = Lähemmäs
places-further = Kauemmas
places-remove = Poista neula
places-move = Siirrä neulaa
places-move-north = Pohjoiseen
places-move-south = Etelään
places-move-west = Länteen
places-move-east = Itään
places-outside = Paikka on kartan ulkopuolella. Valitse toinen.
places-words-long = Paikan kuvaus on liian pitkä. Kirjoita enintään { $max } merkkiä.
