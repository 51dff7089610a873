# What every mail has in common.
mail-dialogue = Dialogi
mail-decides = Päättää
mail-influence = Vaikuttamisen taso
mail-influence-words = { $name } (taso { $step }/4). { $promise }
mail-to-dialogue = Lue lisää dialogista
mail-why-contribution = Saat tämän viestin, koska jätit idean dialogiin ja annoit meille osoitteesi.
mail-stop = En halua enää sähköpostia

# Mails that could not be delivered, as staff see them.
mail-kind-confirm-address = Pyyntö vahvistaa osoite
mail-kind-receipt = Kuitti
mail-kind-receipts = Kuitit, kun osoite vahvistettiin
mail-kind-moderated = Tieto tarkistuksesta
mail-kind-answered = Kunnan vastaus
mail-kind-rerouted = Tieto, että idea kuuluu muualle
mail-kind-back-again = Tieto, että idea on taas mukana dialogissa
mail-kind-feedback = Tieto tuloksesta
mail-kind-commitment = Tieto, miten sitoumus etenee
mail-kind-was-it-done = Kysymys, tehtiinkö sitoumus
mail-kind-cancelled = Tieto, että dialogi on keskeytetty
mail-kind-initiative-receipt = Kuitit aloitteista
mail-kind-initiative-moderated = Tiedot tarkistetuista aloitteista
mail-kind-initiative-routed = Tieto, millä lautakunnalla aloite on
mail-kind-initiative-answered = Vastaukset aloitteisiin
mail-kind-initiative-moved = Tieto, että päivä vastaukselle aloitteeseen on siirtynyt
mail-kind-reminder = Muistutukset kunnan työntekijöille
mail-kind-asked = Kysymykset lautakunnille osallistumisesta
mail-kind-alarm = Varoitukset kunnan työntekijöille
mail-kind-comment-receipt = Kuitit kommenteista
mail-kind-comment-moderated = Tiedot tarkistetuista kommenteista
mail-kind-shortcoming-answered = Vastaukset ilmoitettuihin puutteisiin
