# UNTRANSLATED
# What is the same in all voluntary questions whose answers are only counted (P26, P27).
tally-rather-not = Vill inte svara
tally-send = Skicka svar
tally-thanks = Tack för ditt svar
tally-count = { $answers } ({ $percent } %)
tally-hidden = Visas inte
tally-hidden-why = Där färre än fem har valt ett svar visar vi inte hur många. Ibland döljer vi fler svar, så att antalet inte går att räkna ut.
