# Places on ideas, and the map (P3). Names of places stay in Swedish: that is what stands on signs.
places-title = Idéerna på kartan: { $dialogue }
places-about = Var idéerna i dialogen { $dialogue } gäller, på en karta och i en lista.
places-here = Kartan
places-link = Se idéerna på en karta
places-lead = Kartan och listan visar samma idéer. Siffran på nålen är idéns nummer.
places-map-label = Karta över kommunen med idéer. Antal i listan, som säger samma sak: { $count }
places-list = Idéer med en plats
places-none = Ingen idé har en plats här
places-none-words = När en idé med en plats är granskad visas den här.
places-filter = Välj del av kartan
places-filter-where = Visa
places-everywhere = Hela kommunen
places-around = Runt { $place }
places-words-only = Platsen står bara i ord

# The place of one idea, in words.
places-heading = Plats
places-all = Se alla idéer på kartan
places-one-label = Karta med en nål. { $spot }
places-left-out = Platsen visas inte för andra. { $rule }
places-sketch = Kartan är en enkel skiss. Stränder och vattendrag kommer från GSHHG (fri licens, LGPL 3). Namnen är ungefär rätt placerade.
places-map-by = Kartan kommer från: { $source }
places-at = Vid { $place }
places-north = { $distance } norr om { $place }
places-south = { $distance } söder om { $place }
places-east = { $distance } öster om { $place }
places-west = { $distance } väster om { $place }
places-metres = { $n } m
places-kilometres = { $n } km

# Where a place is chosen.
places-field = Visa vilken plats det gäller (frivilligt)
places-field-why = Alla kan se platsen. Peka inte ut någons hem.
places-field-name = Välj en plats i listan
places-field-name-hint = Eller tryck på kartan här nedanför. Det ena är lika bra som det andra.
places-field-none = Ingen plats är vald
places-field-pin = Nålen på kartan
places-field-words = Beskriv platsen
places-field-words-hint = Till exempel: vid bryggan på Sanden.
places-press = Karta. Tryck där det gäller, eller välj i listan.
places-chosen = Utpekad plats: { $spot }
places-chosen-none = Ingen plats är utpekad på kartan.
places-show = Visa valet på kartan
places-closer = Närmare
places-further = Längre bort
places-remove = Ta bort nålen
places-move = Flytta nålen
places-move-north = Norrut
places-move-south = Söderut
places-move-west = Västerut
places-move-east = Österut
places-outside = Platsen ligger utanför kartan. Välj en annan.
places-words-long = Beskrivningen av platsen är för lång. Skriv högst { $max } tecken.
