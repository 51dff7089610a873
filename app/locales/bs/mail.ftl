# What every mail has in common.
mail-dialogue = Dijalog
mail-decides = Odlučuje
mail-influence = Stepen utjecaja
mail-influence-words = { $name } (stepenica { $step } od 4). { $promise }
mail-to-dialogue = Pročitajte više o dijalogu
mail-why-contribution = Ovaj e-mail dobijate jer ste dali ideju u dijalogu i ostavili nam svoju adresu.
mail-stop = Ne želim više e-mailova

# Mails that could not be delivered, as staff see them.
mail-kind-confirm-address = Molba za potvrdu adrese
mail-kind-receipt = Potvrda
mail-kind-receipts = Potvrde nakon što je adresa potvrđena
mail-kind-moderated = Obavijest o provjeri
mail-kind-answered = Odgovor općine
mail-kind-rerouted = Obavijest da ideja pripada drugdje
mail-kind-back-again = Obavijest da je ideja ponovo u dijalogu
mail-kind-feedback = Povratna informacija
mail-kind-commitment = Obavijest o tome kako napreduje obaveza
mail-kind-was-it-done = Pitanje da li je obaveza ispunjena
mail-kind-cancelled = Obavijest da je dijalog prekinut
mail-kind-initiative-receipt = Potvrde za inicijative
mail-kind-initiative-moderated = Obavijesti o provjerenim inicijativama
mail-kind-initiative-routed = Obavijesti o tome koji odbor ima inicijativu
mail-kind-initiative-answered = Odgovori na inicijative
mail-kind-initiative-moved = Obavijesti da je pomjeren dan odgovora na inicijativu
mail-kind-reminder = Podsjetnici za zaposlene
mail-kind-asked = Pitanja odborima o učešću
mail-kind-alarm = Upozorenja za zaposlene
mail-kind-comment-receipt = Potvrde za komentare
mail-kind-comment-moderated = Obavijesti o provjerenim komentarima
mail-kind-shortcoming-answered = Odgovori na prijavljene nedostatke
