# What is the same in all voluntary questions whose answers are only counted (P26, P27).
tally-rather-not = Ma rabo inaan jawaabo
tally-send = Dir jawaabta
tally-thanks = Waad ku mahadsan tahay jawaabtaada
tally-count = { $answers } ({ $percent } %)
tally-hidden = Lama muujinayo
tally-hidden-why = Haddii in ka yar shan qof ay jawaab doorteen, tiradooda ma muujinno. Mararka qaarkood jawaabo kale ayaan qarinnaa, si aan tirada loo xisaabin karin.
