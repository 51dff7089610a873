# Places on ideas, and the map (P3). Names of places stay in Swedish: that is what stands on signs.
places-title = Ideje na karti: { $dialogue }
places-about = Na koja se mjesta odnose ideje u dijalogu { $dialogue }, na karti i u popisu.
places-here = Karta
places-link = Pogledajte ideje na karti
places-lead = Karta i popis prikazuju iste ideje. Broj na oznaci je broj ideje.
places-map-label = Karta općine s idejama. Popis kaže isto. Broj ideja u popisu: { $count }
places-list = Ideje s mjestom
places-none = Nijedna ideja nema mjesto ovdje
places-none-words = Kada ideja s mjestom bude pregledana, prikazat će se ovdje.
places-filter = Odaberite dio karte
places-filter-where = Prikažite
places-everywhere = Cijela općina
places-around = Oko mjesta { $place }
places-words-only = Mjesto je opisano samo riječima

# The place of one idea, in words.
places-heading = Mjesto
places-all = Pogledajte sve ideje na karti
places-one-label = Karta s jednom oznakom. { $spot }
places-left-out = Drugi ne vide mjesto. { $rule }
places-sketch = Karta je jednostavna skica. Obale i rijeke su iz GSHHG (slobodna licenca, LGPL 3). Imena stoje otprilike na svom mjestu.
places-map-by = Karta je iz izvora: { $source }
places-at = Kod mjesta { $place }
places-north = { $distance } sjeverno od mjesta { $place }
places-south = { $distance } južno od mjesta { $place }
places-east = { $distance } istočno od mjesta { $place }
places-west = { $distance } zapadno od mjesta { $place }
places-metres = { $n } m
places-kilometres = { $n } km

# Where a place is chosen.
places-field = Pokažite na koje se mjesto odnosi (neobavezno)
places-field-why = Mjesto vide svi. Ne pokazujte ničiji dom.
places-field-name = Odaberite mjesto u popisu
places-field-name-hint = Ili pritisnite na karti ispod. Jedno je jednako dobro kao drugo.
places-field-none = Mjesto nije odabrano
places-field-pin = Oznaka na karti
places-field-words = Opišite mjesto
places-field-words-hint = Na primjer: kod pristaništa na Sandenu.
places-press = Karta. Pritisnite mjesto na koje se odnosi ili odaberite u popisu.
places-chosen = Označeno mjesto: { $spot }
places-chosen-none = Na karti nije označeno mjesto.
places-show = Prikažite izbor na karti
places-closer = Bliže
places-further = Dalje
places-remove = Uklonite oznaku
places-move = Pomjerite oznaku
places-move-north = Na sjever
places-move-south = Na jug
places-move-west = Na zapad
places-move-east = Na istok
places-outside = Mjesto je izvan karte. Odaberite drugo.
places-words-long = Opis mjesta je predug. Napišite najviše { $max } znakova.
