# Places on ideas, and the map (P3). Names of places stay in Swedish: that is what stands on signs.
places-title = Fikradaha khariidadda: { $dialogue }
places-about = Meelaha ay khuseeyaan fikradaha wadahadalka { $dialogue }, khariidad iyo liis ahaan.
places-here = Khariidadda
places-link = Fikradaha ka eeg khariidad
places-lead = Khariidadda iyo liisku waxay tusayaan fikrado isku mid ah. Tirada ku taal biinku waa lambarka fikradda.
places-map-label = Khariidadda degmada oo leh fikrado. Liisku wuxuu sheegayaa isla waxaas. Tirada liiska: { $count }
places-list = Fikradaha leh meel
places-none = Ma jirto fikrad meel halkan ku leh
places-none-words = Marka la eego fikrad meel leh, halkan ayaa lagu muujinayaa.
places-filter = Dooro qayb khariidadda ka mid ah
places-filter-where = Muuji
places-everywhere = Degmada oo dhan
places-around = Agagaarka { $place }
places-words-only = Meesha eray oo keliya ayaa lagu sheegay

# The place of one idea, in words.
places-heading = Meel
places-all = Dhammaan fikradaha ka eeg khariidadda
places-one-label = Khariidad leh hal biin. { $spot }
places-left-out = Dadka kale ma arkaan meesha. { $rule }
places-sketch = Khariidaddu waa sawir fudud. Xeebaha iyo webiyadu waxay ka yimaadeen GSHHG (shati xor ah, LGPL 3). Magacyadu waxay ku yaalliin ku dhawaad meeshooda.
places-map-by = Khariidaddu waxay ka timid: { $source }
places-at = { $place } agteeda
places-north = { $distance } waqooyiga { $place }
places-south = { $distance } koonfurta { $place }
places-east = { $distance } bariga { $place }
places-west = { $distance } galbeedka { $place }
places-metres = { $n } m
places-kilometres = { $n } km

# Where a place is chosen.
places-field = Muuji meesha ay khusayso (ikhtiyaari)
places-field-why = Qof walba wuu arki karaa meesha. Ha tilmaamin guri qof leeyahay.
places-field-name = Meel ka dooro liiska
places-field-name-hint = Ama taabo khariidadda hoose. Labaduba way isku mid yihiin.
places-field-none = Meel lama dooran
places-field-pin = Biinka khariidadda
places-field-words = Sharax meesha
places-field-words-hint = Tusaale: agagaarka jaranjarada Sanden.
places-press = Khariidad. Taabo meesha ay khusayso, ama ka dooro liiska.
places-chosen = Meesha la tilmaamay: { $spot }
places-chosen-none = Meel laguma tilmaamin khariidadda.
places-show = Doorashada ku muuji khariidadda
places-closer = Soo dhowee
places-further = Ka fogee
places-remove = Ka saar biinka
places-move = Dhaqaaji biinka
places-move-north = Waqooyi
places-move-south = Koonfur
places-move-west = Galbeed
places-move-east = Bari
places-outside = Meeshu waxay ka baxsan tahay khariidadda. Mid kale dooro.
places-words-long = Sharaxa meeshu waa dheer yahay. Qor ugu badnaan { $max } xaraf.
