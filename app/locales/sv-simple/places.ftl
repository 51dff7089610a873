# Places on ideas, and the map (P3). Names of places stay in Swedish: that is what stands on signs.
places-title = Idéerna på kartan: { $dialogue }
places-about = Här ser du var idéerna i dialogen { $dialogue } gäller.
places-here = Kartan
places-link = Se idéerna på en karta
places-lead = Kartan och listan visar samma idéer. Siffran på nålen är idéns nummer.
places-map-label = Karta över kommunen med idéer. Listan säger samma sak. Så många idéer är i listan: { $count }
places-list = Idéer med en plats
places-none = Det finns ingen idé med en plats här
places-none-words = Vi läser idéerna först. Sedan visas de här.
places-filter = Välj en del av kartan
places-filter-where = Visa
places-everywhere = Hela kommunen
places-around = Runt { $place }
places-words-only = Platsen står bara i ord

# The place of one idea, in words.
places-heading = Plats
places-all = Se alla idéer på kartan
places-one-label = Karta med en nål. { $spot }
places-left-out = Andra får inte se platsen. { $rule }
places-sketch = Kartan är en enkel skiss. Stränder och vatten kommer från GSHHG (fri licens, LGPL 3). Namnen står ungefär rätt.
places-map-by = Kartan kommer från: { $source }
places-at = Vid { $place }
places-north = { $distance } norr om { $place }
places-south = { $distance } söder om { $place }
places-east = { $distance } öster om { $place }
places-west = { $distance } väster om { $place }
places-metres = { $n } m
places-kilometres = { $n } km

# Where a place is chosen.
places-field = Visa vilken plats det gäller (du måste inte)
places-field-why = Alla kan se platsen. Visa inte var någon bor.
places-field-name = Välj en plats i listan
places-field-name-hint = Du kan också trycka på kartan här under.
places-field-none = Ingen plats är vald
places-field-pin = Nålen på kartan
places-field-words = Skriv var platsen är
places-field-words-hint = Till exempel: vid bryggan på Sanden.
places-press = Karta. Tryck där det gäller. Du kan också välja i listan.
places-chosen = Du har valt: { $spot }
places-chosen-none = Du har inte valt någon plats på kartan.
places-show = Visa på kartan
places-closer = Närmare
places-further = Längre bort
places-remove = Ta bort nålen
places-move = Flytta nålen
places-move-north = Norrut
places-move-south = Söderut
places-move-west = Västerut
places-move-east = Österut
places-outside = Platsen är inte på kartan. Välj en annan plats.
places-words-long = Du har skrivit för mycket om platsen. Skriv högst { $max } tecken.
