# The page in the admin area.
rerouting-link = Hör idé { $number } hemma någon annanstans?
rerouting-title = Var hör idé { $number } hemma?
rerouting-lead = En idé som har hamnat fel skickar du vidare, med några ord till den som skrev den. Idén behåller sitt nummer och sin sida. Den behöver inget tema.
rerouting-lead-done = Idén är skickad vidare. Den behöver inget tema, och den räknas för sig i sammanställningen.
rerouting-lead-late = Sammanställningen är låst. Nu står det fast var idén hör hemma.
rerouting-lead-adrift = I den andra dialogen tar ingen hand om idén längre. Ta tillbaka den, så är den med här igen. Sedan kan du skicka den till rätt ställe.
rerouting-stays-there = Alla kan läsa idén i den andra dialogen. Där står den kvar, så det går inte att ta tillbaka den. Hör den inte hemma där heller? Då ska de som granskar där inte publicera den. Sedan kan du ta tillbaka den.
rerouting-not-back = Idén kom hit från dialogen { $title }, där den är nummer { $number }. Dit skickar du den inte tillbaka. Hör den hemma där? Publicera den inte här, så kan de ta tillbaka den där.
rerouting-to-themes = Till teman
rerouting-authority-hint = Fylls i när det är en annan myndighet, till exempel Trafikverket.
rerouting-dialogue-hint = Fylls i när det är en annan dialog. Idén får ett nummer och ett kvitto där och granskas där.
rerouting-words-hint = Varför hör den hemma där, och vad händer nu? Alla kan läsa orden. Har avsändaren en bekräftad e-postadress får hen ett mejl.
rerouting-submit = Skicka idén vidare
rerouting-back = Blev det fel?
rerouting-reason-hint = Avsändaren läser skälet. Idén är med i dialogen igen och behöver ett tema.
rerouting-back-submit = Ta tillbaka
