# Taking in ideas from a file.
imports-title = För in idéer från en fil
imports-lead = För idéer som redan är inskrivna i ett kalkylblad. Varje rad kontrolleras här först, och inget förs in förrän du har sett vad som är fel.
imports-file = Fil
imports-file-hint = En CSV-fil eller en Excel-fil (xlsx) med en idé på varje rad och kolumnernas namn på den första. Högst { $rows } rader, { $columns } kolumner och { $kilobytes } kB.
imports-upload = Ladda upp filen
imports-template = Kolumnerna i filen
imports-template-words = Bara kolumnen { $column } måste vara ifylld. De andra kan lämnas tomma eller tas bort, och ordningen spelar ingen roll. Heter dina kolumner något annat säger du i nästa steg vad de är.
imports-template-xlsx = Hämta en mall för Excel
imports-template-csv = Hämta en mall som CSV
imports-column-text = Text
imports-column-title = Rubrik
imports-column-kind = Typ
imports-column-lang = Språk
imports-column-translation = Översättning
imports-column-came-on = Datum
imports-column-name = Visningsnamn
imports-column-place = Plats
imports-column-reply-name = Namn
imports-column-reply-address = Adress
imports-column-reply-phone = Telefon
imports-example-text = Exempel, ta bort den här raden: Sätt fler bänkar med ryggstöd vid bryggan.
imports-example-title = Bänkar vid bryggan
imports-example-place = vid bryggan på Sanden
imports-no-mail = E-postadresser förs inte in härifrån. Vem som helst kan skriva in någon annans adress i en fil, och den personen skulle få mejl av oss.
imports-file-empty = Välj en fil med minst en rad under kolumnernas namn.
imports-file-not-a-sheet = Filen går inte att läsa. Spara den som CSV eller som Excel-arbetsbok (xlsx) och försök igen.
imports-file-too-large = Filen är för stor. Dela upp den i filer på högst { $kilobytes } kB.
imports-file-too-many = Filen har för många rader eller kolumner. Dela upp den: högst { $rows } rader och { $columns } kolumner i varje.
imports-before = Filer som har laddats upp
imports-waiting = Inte införd. Den glöms efter ett dygn.
imports-done = { $count ->
    [one] 1 idé infördes { $day }: nr { $first }.
   *[other] { $count } idéer infördes { $day }: nr { $first }–{ $last }.
}
imports-undone = { $count ->
    [one] Ångrad { $day }. Filens idé togs bort.
   *[other] Ångrad { $day }. Filens { $count } idéer togs bort.
}
imports-one-lead = Säg vad kolumnerna är och hur idéerna kom. Sedan ser du vad som händer med varje rad.
imports-for-all = För alla rader
imports-came-on-hint = Gäller de rader som inte har en egen dag.
imports-columns = Vilken kolumn är vad?
imports-columns-hint = Det som är ifyllt är en gissning efter kolumnernas namn. Ändra det som är fel.
imports-day-hint = Skrivs till exempel 2026-11-23, 23/11 2026, 23.11.2026 eller 23 nov 2026. Datum i Excel går också bra. Dagen står före månaden.
imports-no-column = Ingen kolumn
imports-translation-hint = Texten på svenska, där den är på ett annat språk.
imports-name-hint = Visas för alla, bredvid idén.
imports-reply-name-hint = Den som får brevet eller samtalet. Visas inte på webben.
imports-same = Rader med samma ord
imports-with-same = Ta med rader vars ord redan finns
imports-with-same-hint = Annars lämnas de utanför.
imports-look = Spara och kontrollera raderna
imports-report = Så blir det
imports-counts = Förs in: { $good }. Fel: { $wrong }. Samma ord finns redan: { $same }.
imports-left-out = Rader som inte förs in
imports-first-listed = Här visas de första { $most }.
imports-personal = Rader som ser ut att ha personuppgifter
imports-personal-words = De här raderna förs in som de är. Ta bort uppgifterna i filen och ladda upp den igen, om de inte behövs.
imports-names-alone = Rader med ett namn men ingen adress och inget telefonnummer
imports-names-alone-words = De här idéerna förs in utan namnet, och personen får inget besked. Skriv en adress eller ett telefonnummer i filen och ladda upp den igen, om personen vill ha besked.
imports-row = Rad
imports-what = Varför
imports-sample = Så här blir de första som förs in
imports-same-row = Samma ord står på rad { $row }.
imports-same-idea = Samma ord finns redan i dialogen, som nummer { $number }.
imports-row-empty = Cellen är tom. Skriv vad personen sa.
imports-row-language = Språket är inget av dem vi känner till. Skriv till exempel svenska eller sv.
imports-row-day = Dagen går inte att läsa. Skriv till exempel 2026-11-23, 23/11 2026, 23.11.2026 eller 23 nov 2026, med året i fyra siffror.
imports-row-kind = Skriv idé, behov eller perspektiv.
imports-same-file = Samma fil fördes in { $day }. För du in den igen blir det dubbletter.
imports-confirm = { $count ->
    [one] För in 1 idé
   *[other] För in { $count } idéer
}
imports-confirm-words = { $count ->
    [0] Alla rader förs in. Varje idé får ett nummer och ett kvitto, och granskas innan den visas.
    [one] 1 rad lämnas utanför. Varje idé får ett nummer och ett kvitto, och granskas innan den visas.
   *[other] { $count } rader lämnas utanför. Varje idé får ett nummer och ett kvitto, och granskas innan den visas.
}
imports-confirm-kept = Raderna som lämnas utanför kan sedan hämtas som en fil, rättas och laddas upp igen.
imports-leave-out = Kolumner som lämnas utanför
imports-leave-out-words = Det som står i de här kolumnerna förs inte in. Välj ovan vad de är, om det ska med.
imports-leave-out-yes = Lämna kolumnerna utanför
imports-mend = { $count ->
    [one] 1 rad fördes inte in
   *[other] { $count } rader fördes inte in
}
imports-mend-words = Hämta raderna som en fil. I den sista kolumnen står varför de inte fördes in. Rätta dem, spara och ladda upp filen här igen. Raderna finns kvar tills någon av filens idéer är granskad.
imports-mend-file = Hämta raderna som CSV
imports-take-in = För in dem
imports-undo = { $count ->
    [one] Ångra: ta bort idén
   *[other] Ångra: ta bort alla { $count } idéer
}
imports-undo-words = { $count ->
    [one] Idén nummer { $first } tas bort med sitt kvitto: koden slutar gälla. Numret används inte igen. I loggen står att idén fanns. Det går bara så länge den inte är granskad.
   *[other] Idéerna nummer { $first } till { $last } tas bort med sina kvitton: koderna slutar gälla. Numren används inte igen. I loggen står att idéerna fanns. Det går bara så länge ingen av dem är granskad.
}
imports-undo-people = Adresser och telefonnummer från filen glöms, om personen inte har lämnat något annat i dialogen. Rader som inte fördes in glöms också.
imports-undo-sent = { $count ->
    [one] 1 kvitto är redan skickat. Den som fick det hittar inte sin idé med koden längre.
   *[other] { $count } kvitton är redan skickade. De som fick dem hittar inte sin idé med koden längre.
}
imports-undo-button = Ta bort dem
imports-reviewed = Någon av idéerna är granskad, så de kan inte tas bort längre.
imports-another = Ladda upp en fil till
