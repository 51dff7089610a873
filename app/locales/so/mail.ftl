# What every mail has in common.
mail-dialogue = Wadahadal
mail-decides = Cidda go'aaminaysa
mail-influence = Heerka saamaynta
mail-influence-words = { $name } (heerka { $step } ee 4). { $promise }
mail-to-dialogue = Wax badan ka akhri wadahadalka
mail-why-contribution = Iimaylkan waxaad u heshay waayo fikrad ayaad ku dhiibtay wadahadal, adreeskaagana waad na siisay.
mail-stop = Ma rabo iimaylo kale

# Mails that could not be delivered, as staff see them.
mail-kind-confirm-address = Codsi ah in adreeska la xaqiijiyo
mail-kind-receipt = Rasiid
mail-kind-receipts = Rasiidyo marka adreeska la xaqiijiyay
mail-kind-moderated = War ku saabsan hubinta
mail-kind-answered = Jawaab ka timid degmada
mail-kind-rerouted = War sheegaya in fikraddu meel kale ku habboon tahay
mail-kind-back-again = War sheegaya in fikraddu mar kale wadahadalka ku jirto
mail-kind-feedback = Jawaab-celin
mail-kind-commitment = War ku saabsan sida ballanqaad u socdo
mail-kind-was-it-done = Su'aal ah in ballanqaad la sameeyay iyo in kale
mail-kind-cancelled = War sheegaya in wadahadalka la joojiyay
mail-kind-initiative-receipt = Rasiidyada hindiseyaasha
mail-kind-initiative-moderated = War ku saabsan hindiseyaal la hubiyay
mail-kind-initiative-routed = War ku saabsan guddiga haya hindise
mail-kind-initiative-answered = Jawaabaha hindiseyaasha
mail-kind-initiative-moved = War sheegaya in maalinta jawaabta hindise la beddelay
mail-kind-reminder = Xusuusin loo diro shaqaalaha
mail-kind-asked = Su'aalo guddiyada lagu weydiinayo inay ka qaybgalaan
mail-kind-alarm = Digniin loo diro shaqaalaha
mail-kind-comment-receipt = Rasiidyada faallooyinka
mail-kind-comment-moderated = War ku saabsan faallooyin la hubiyay
mail-kind-shortcoming-answered = Jawaabaha cilladaha la soo sheegay
