# Letters and calls to those who took part without e-mail.
deliveries-title = Brev och samtal
deliveries-lead = De här personerna bad om besked med brev eller telefon. De ska få samma besked som de som får mejl: inom två arbetsdagar om en idé inte visas, får svar eller skickas vidare, och vad det blev när dialogen är klar. Bocka av när det är gjort.
deliveries-left = { $count ->
    [0] Alla har fått besked, eller så står det varför de inte gick att nå.
    [one] 1 återstår
   *[other] { $count } återstår
}
deliveries-nobody = Ingen väntar på brev eller samtal
deliveries-nobody-words = Här hamnar de som bad om besked med brev eller telefon när deras idé registrerades.
deliveries-later = Väntar på beskedet
deliveries-later-words = De får veta vad det blev när återkopplingen skickas, eller om dialogen avbryts.
deliveries-by-letter = brev
deliveries-by-call = samtal
deliveries-letters = Brev
deliveries-calls = Samtal
deliveries-tick-letters = Brev att skicka
deliveries-tick-calls = Samtal att ringa
deliveries-letters-sent = De ikryssade breven är skickade
deliveries-calls-made = De ikryssade samtalen är ringda
deliveries-letter-sent = Brevet är skickat
deliveries-call-made = Samtalet är ringt
deliveries-waiting = Senast { $day }
deliveries-sent = Skickat { $day }
deliveries-called = Ringt { $day }
deliveries-unreachable = Gick inte att nå, { $day }. { $reason }
deliveries-cause-address-gone = Namn, adress och telefonnummer är borttagna.
deliveries-cause-taken-back = Idén skickades tillbaka till den andra dialogen.
deliveries-cause-nothing-to-tell = Det som skulle sägas gäller inte längre.
deliveries-cause-words-forgotten = Varför är glömt.
deliveries-not-owed = Skickas inte, { $day }. { $reason }
deliveries-to = Mottagare
deliveries-how = Läge
deliveries-what = Gäller
deliveries-kind-feedback = Vad det blev
deliveries-kind-cancelled = Dialogen är avbruten
deliveries-kind-moderated = Vad som visas och inte, och varför
deliveries-kind-answered = Svaret på idén
deliveries-kind-rerouted = Var idén hör hemma
deliveries-kind-back-again = Idén är tillbaka i dialogen
deliveries-idea = Idé { $numbers }
deliveries-ideas = Idéer
deliveries-phone = Telefon
deliveries-language = Språk
deliveries-see-letter = Läs brevet
deliveries-see-call = Det här ska sägas
deliveries-also-receipt = Har också ett kvitto att läsa upp
deliveries-also-receipt-to-send = Har också ett kvitto att skicka
deliveries-correct = Rätta uppgifterna
deliveries-print = Skriv ut breven
deliveries-print-one = Skriv ut brevet
deliveries-print-lead = Skriv ut sidan från webbläsaren, eller spara den som PDF. Varje brev får egna ark, och adressen syns i fönstret på ett C5-kuvert med fönster till höger när arket viks en gång.
deliveries-no-letters = Inga brev att skriva ut
deliveries-no-letters-words = Alla brev är skickade, eller så har ingen bett om brev.
deliveries-one-letter = Ett brev. Skriv ut det, skicka det och bocka av det här.
deliveries-one-call = Ett samtal. Ring, säg det som står här och bocka av. Vill personen också ha det på papper: fråga efter adressen, skriv ut brevet och skriv adressen på kuvertet.
deliveries-says = Det här står det
deliveries-not-reached = Gick det inte?
deliveries-reason = Varför personen inte gick att nå
deliveries-reason-hint = Till exempel: brevet kom i retur, eller ingen svarade efter tre försök. Skriv inte adressen, numret eller andra personuppgifter här.
deliveries-note-unreachable = Notera att personen inte gick att nå
deliveries-take-back = Ångra, det återstår att göra
deliveries-noted-before = Det är redan noterat
deliveries-noted-before-words = Någon annan hann före, och det står kvar så. Har ni båda skickat eller ringt, kom överens om vem som berättar det för personen.
deliveries-noted-by-you-words = Du har noterat något annat om det, och det står kvar så. Vill du ändra det, ångra först och notera sedan igen.
deliveries-waits-again = Det väntar igen
deliveries-waits-again-words = Någon ångrade efter att du öppnade sidan, så det återstår att göra. Är det gjort, bocka av en gång till.
deliveries-newer-waits = Det går inte att ångra
deliveries-newer-waits-words = Ett nyare brev eller samtal om samma sak väntar. Det säger allt som ska sägas.
deliveries-nobody-to-reach = Personen går inte att nå längre
deliveries-nobody-to-reach-words = Namn, adress och telefonnummer är borttagna, så inget mer kan noteras.
deliveries-noted-by = { $words } (noterat av { $staff })
deliveries-person-lead = Rätta det som blev fel. I loggen står att uppgifterna rättades, men inte vad som stod.
deliveries-save = Spara uppgifterna
deliveries-add-title = Besked om idé { $number }
deliveries-add-lead = Skriv hur personen vill få besked. Då får den sitt kvitto och allt besked den skulle ha fått. I loggen står att uppgifterna skrevs in, men inte vad som står.
deliveries-add-link = Skriv in hur personen nås
deliveries-add-by-mail = Den som lämnade idén får besked med mejl.
deliveries-add-by-letter = Den som lämnade idén får besked med brev.
deliveries-add-by-call = Den som lämnade idén får besked på telefon.
deliveries-add-gone = Namn, adress och telefonnummer är borttagna. Personen får inget mer besked om idén, och det går inte att skriva in nya uppgifter för den. Koden på kvittot gäller fortfarande, och den som hör av sig kan få veta hur det går. Lämnar personen en ny idé kan uppgifter skrivas in för den.
deliveries-add-gone-since = Uppgifterna är borttagna
deliveries-add-gone-since-words = Någon skrev in hur personen nås, och sedan togs det bort. Det du skrev är inte sparat.
deliveries-add-too-late = Alla har fått besked. Det går inte att lägga till någon nu.
deliveries-add-was-first = Någon annan har redan skrivit in hur personen nås
deliveries-add-was-first-words = Det du skrev är inte sparat. Är det du som har rätt, be den som skickar breven att rätta uppgifterna.
deliveries-elsewhere = Uppgifterna står också i de här dialogerna
deliveries-elsewhere-words = Idén skickades vidare, och uppgifterna följde med. Det som rättas här ändras inte där: säg till dem som ansvarar. Tas uppgifterna bort här tas de bort där också, och det som väntar där skickas inte.
deliveries-erase = Ta bort uppgifterna
deliveries-erase-words = Namn, adress och telefonnummer tas bort och går inte att få tillbaka. Det som står om varför någon inte gick att nå glöms också. Idén finns kvar, och att beskedet gavs. Har beskedet inte skickats än får personen inget, och kvitton som väntar skickas inte.
deliveries-erase-unsent = Det här väntar på personen. Tas uppgifterna bort skickas det inte:
deliveries-unsent-letters = { $count ->
    [one] { $title }: 1 brev
   *[other] { $title }: { $count } brev
}
deliveries-unsent-calls = { $count ->
    [one] { $title }: 1 samtal
   *[other] { $title }: { $count } samtal
}
deliveries-unsent-receipts = { $count ->
    [one] { $title }: 1 kvitto
   *[other] { $title }: { $count } kvitton
}
deliveries-erase-ask = Ska uppgifterna tas bort ändå?
deliveries-erase-sure = Ja, det som väntar ska inte skickas

# Receipts by letter and by call.
receipts-title = Kvitton att skicka
receipts-lead = De här personerna har lämnat idéer utan e-post. Alla är lovade kvitto inom två arbetsdagar. Skicka kvittot med brev, eller ring och läs upp koden. Bocka sedan av.
receipts-tick = Kvitton som väntar
receipts-code = Koden
receipts-sent = De ikryssade kvittona är skickade
receipts-see = Visa kvittot
receipts-also-call = Har också ett samtal att ringa
receipts-also-letter = Har också ett brev att skicka
receipts-none = Inga kvitton att skicka
receipts-none-words = Här hamnar kvitton till dem som bad om besked med brev eller telefon när deras idé registrerades. De andra får sitt i handen.
receipts-more = Här visas de första { $most }. När de är avbockade visas nästa.
receipts-of = Kvitto för
receipts-done = Kvitton som inte väntar längre
receipts-print = Kvitton med brev
receipts-one-letter = Kvittot ska skickas med brev. Skriv ut det, skicka det och bocka av det här.
receipts-one-call = Kvittot ska läsas upp i ett samtal. Ring, läs koden långsamt, be personen skriva upp den och bocka av.
receipts-owed = { $count ->
    [one] 1 kvitto att skicka senast { $day }
   *[other] { $count } kvitton att skicka senast { $day }
}
receipts-owed-one = Kvittot ska skickas senast { $day }.
receipts-hand = Lämnas i handen
receipts-by-mail = Får kvittot med mejl
receipts-by-letter = Skickas med brev till { $name }, { $address }
receipts-by-call = Läses upp på { $phone }
receipts-by-call-to = Läses upp för { $name } på { $phone }
receipts-for-whom = Till vem
receipts-for-whom-words = Den här listan skrivs inte ut.
deliveries-owed = Att skicka och ringa
deliveries-owed-letters = { $count ->
    [one] 1 brev att skicka senast { $day }
   *[other] { $count } brev att skicka senast { $day }
}
deliveries-owed-calls = { $count ->
    [one] 1 samtal att ringa senast { $day }
   *[other] { $count } samtal att ringa senast { $day }
}
receipts-already = Klart: skickat, uppläst eller gick inte att lämna
