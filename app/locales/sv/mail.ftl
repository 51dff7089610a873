# What every mail has in common.
mail-dialogue = Dialog
mail-decides = Bestämmer
mail-influence = Grad av inflytande
mail-influence-words = { $name } (steg { $step } av 4). { $promise }
mail-to-dialogue = Läs mer om dialogen
mail-why-contribution = Du får det här mejlet för att du lämnade en idé i en dialog och gav oss din adress.
mail-stop = Jag vill inte ha fler mejl

# Mails that could not be delivered, as staff see them.
mail-kind-confirm-address = Fråga om att bekräfta adressen
mail-kind-receipt = Kvitto
mail-kind-receipts = Kvitton när adressen bekräftades
mail-kind-moderated = Besked om granskning
mail-kind-answered = Svar från kommunen
mail-kind-rerouted = Besked om att idén hör hemma någon annanstans
mail-kind-back-again = Besked om att idén är med i dialogen igen
mail-kind-feedback = Återkoppling
mail-kind-commitment = Besked om hur det går med ett åtagande
mail-kind-was-it-done = Fråga om ett åtagande blev gjort
mail-kind-cancelled = Besked om att dialogen är avbruten
mail-kind-initiative-receipt = Kvitton på initiativ
mail-kind-initiative-moderated = Besked om granskade initiativ
mail-kind-initiative-routed = Besked om vilken nämnd som har ett initiativ
mail-kind-initiative-answered = Svar på initiativ
mail-kind-initiative-moved = Besked om att dagen för svar på ett initiativ är flyttad
mail-kind-comment-receipt = Kvitton på kommentarer
mail-kind-comment-moderated = Besked om granskade kommentarer
mail-kind-reminder = Påminnelser till handläggare
mail-kind-shortcoming-answered = Svar på anmälda brister
mail-kind-asked = Frågor till nämnder om att delta
mail-kind-alarm = Varningar till handläggare
