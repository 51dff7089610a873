# What is the same in all voluntary questions whose answers are only counted (P26, P27).
tally-rather-not = Vill inte svara
tally-send = Skicka svar
tally-thanks = Tack för ditt svar
tally-count = { $answers } ({ $percent } %)
tally-hidden = Visas inte
tally-hidden-why = Om färre än fem har valt ett svar visar vi inte hur många. Ibland döljer vi fler svar. Då kan ingen räkna ut hur många det är.
