# Places on ideas, and the map (P3). Names of places stay in Swedish: that is what stands on signs.
places-title = Ideas on the map: { $dialogue }
places-about = Where the ideas in the dialogue { $dialogue } are about, on a map and in a list.
places-here = The map
places-link = See the ideas on a map
places-lead = The map and the list show the same ideas. The figure on a pin is the number of the idea.
places-map-label = Map of the municipality with ideas. Number in the list, which says the same: { $count }
places-list = Ideas with a place
places-none = No idea has a place here
places-none-words = When an idea with a place has been reviewed it is shown here.
places-filter = Choose a part of the map
places-filter-where = Show
places-everywhere = The whole municipality
places-around = Around { $place }
places-words-only = The place is in words only

# The place of one idea, in words.
places-heading = Place
places-all = See all ideas on the map
places-one-label = Map with one pin. { $spot }
places-left-out = Others do not see the place. { $rule }
places-sketch = The map is a simple sketch. Shores and rivers are from GSHHG (free licence, LGPL 3). Names stand about where they should.
places-map-by = The map is from: { $source }
places-at = At { $place }
places-north = { $distance } north of { $place }
places-south = { $distance } south of { $place }
places-east = { $distance } east of { $place }
places-west = { $distance } west of { $place }
places-metres = { $n } m
places-kilometres = { $n } km

# Where a place is chosen.
places-field = Show what place it is about (optional)
places-field-why = Everybody can see the place. Do not point out anybody’s home.
places-field-name = Choose a place in the list
places-field-name-hint = Or press on the map below. One is as good as the other.
places-field-none = No place is chosen
places-field-pin = The pin on the map
places-field-words = Describe the place
places-field-words-hint = For example: at the jetty on Sanden.
places-press = Map. Press where it is about, or choose in the list.
places-chosen = Place pointed out: { $spot }
places-chosen-none = No place is pointed out on the map.
places-show = Show the choice on the map
places-closer = Closer
places-further = Further away
places-remove = Remove the pin
places-move = Move the pin
places-move-north = North
places-move-south = South
places-move-west = West
places-move-east = East
places-outside = The place lies outside the map. Choose another.
places-words-long = The description of the place is too long. Write at most { $max } characters.
