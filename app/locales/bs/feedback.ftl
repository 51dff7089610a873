# The letter that ends a dialogue.
feedback-subject = Šta je bilo: { $title }
feedback-thanks = Hvala što ste učestvovali. Odluka je donesena i ovdje vidite šta je bilo s onim što ste rekli.
feedback-decision = Odluka
feedback-decision-body = Ko je odlučio
feedback-decision-day = Dan
feedback-decision-paragraph = Paragraf
feedback-decision-case = Broj predmeta
feedback-to-minutes = Pročitajte zapisnik
feedback-yours = Vaša ideja broj { $number }
feedback-theme = Tema
feedback-outcome = Šta je odlučeno
feedback-did = Šta radimo
feedback-reason = Zašto
feedback-promise = Obećavamo
feedback-owner = Nadležnost
feedback-due = Rok
feedback-refused = Vaša ideja nije prikazana svima. Ovako smo vam napisali zašto:
feedback-to-receipt = Prikaži potvrdu
feedback-everybody = Šta su rekli svi drugi
feedback-everybody-words = Na internetu svi mogu pročitati šta je rečeno i do čega je to dovelo.
feedback-to-result = Pogledajte cijeli rezultat

# The notice that a dialogue was stopped.
feedback-cancelled-subject = Dijalog je prekinut: { $title }
feedback-cancelled-thanks = Hvala što ste učestvovali. Političari su odlučili prekinuti dijalog.
feedback-cancelled-reason = Zašto je prekinut
feedback-cancelled-yours = Šta ste poslali
feedback-cancelled-kept = Ništa što ste napisali neće biti obrisano. Ostaje na stranici dijaloga.
feedback-same = Koliko je ljudi dalo istu ideju: { $count }. Te ideje su prikazane zajedno ispod vaše, jer je ona stigla prva.
feedback-same-under = Koliko je ljudi dalo istu ideju: { $count }. Te ideje su prikazane zajedno pod brojem { $number }, jer je ta stigla prva.
