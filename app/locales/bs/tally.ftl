# What is the same in all voluntary questions whose answers are only counted (P26, P27).
tally-rather-not = Ne želim odgovoriti
tally-send = Pošalji odgovor
tally-thanks = Hvala na odgovoru
tally-count = { $answers } ({ $percent } %)
tally-hidden = Ne prikazuje se
tally-hidden-why = Ako je neki odgovor izabralo manje od pet osoba, ne prikazujemo koliko ih je. Ponekad sakrijemo i druge odgovore, da se taj broj ne bi mogao izračunati.
