# What is the same in all voluntary questions whose answers are only counted (P26, P27).
tally-rather-not = En halua vastata
tally-send = Lähetä vastaus
tally-thanks = Kiitos vastauksestasi
tally-count = { $answers } ({ $percent } %)
tally-hidden = Ei näytetä
tally-hidden-why = Jos alle viisi on valinnut jonkin vastauksen, emme näytä määrää. Joskus piilotamme useamman vastauksen, jotta määrää ei voi laskea.
