# What every mail has in common.
mail-dialogue = Dialog
mail-decides = Bestämmer
mail-influence = Så mycket kan du påverka
mail-influence-words = { $name } (steg { $step } av 4). { $promise }
mail-to-dialogue = Läs mer om dialogen
mail-why-contribution = Du lämnade en idé i en dialog och gav oss din adress. Därför får du det här mejlet.
mail-stop = Jag vill inte ha fler mejl

# Mails that could not be delivered, as staff see them.
mail-kind-confirm-address = Fråga om adressen är rätt
mail-kind-receipt = Kvitto
mail-kind-receipts = Kvitton när någon har sagt ja till adressen
mail-kind-moderated = Besked om att vi har läst idén
mail-kind-answered = Svar från kommunen
mail-kind-rerouted = Besked om att idén hör hemma någon annanstans
mail-kind-back-again = Besked om att idén är med i dialogen igen
mail-kind-feedback = Besked
mail-kind-commitment = Besked om hur det går med ett löfte från politikerna
mail-kind-was-it-done = Fråga om ett löfte från politikerna blev gjort
mail-kind-cancelled = Besked om att dialogen är stoppad
mail-kind-initiative-receipt = Kvitton på förslag
mail-kind-initiative-moderated = Besked om förslag som vi har läst
mail-kind-initiative-routed = Besked om vilken nämnd som har ett förslag
mail-kind-initiative-answered = Svar på förslag
mail-kind-initiative-moved = Besked om att dagen för svar på ett förslag är flyttad
mail-kind-reminder = Påminnelser till kommunens anställda
mail-kind-asked = Frågor till nämnder om att delta
mail-kind-alarm = Varningar till kommunens anställda
mail-kind-comment-receipt = Kvitton på kommentarer
mail-kind-comment-moderated = Besked om kommentarer som vi har läst
mail-kind-shortcoming-answered = Svar om fel på webbplatsen
