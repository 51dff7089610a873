# UNTRANSLATED
# An address given with a contribution: the mails and the pages that they lead to.
participants-confirm-subject = Bekräfta din e-postadress
participants-confirm-what = Någon skrev den här adressen på kommunens webbplats för medborgardialog. Var det du? Bekräfta då att adressen är din.
participants-confirm-press = Öppna sidan och tryck på knappen där.
participants-confirm-button = Bekräfta min adress
participants-confirm-then = Sedan mejlar vi ditt kvitto, våra svar och vad det blev av dina idéer. Det du skickade in är redan mottaget, även om du inte bekräftar.
participants-confirm-not-you = Var det inte du? Gör ingenting. Då hör vi inte av oss igen.
participants-confirm-why = Du får det här mejlet för att adressen skrevs på vår webbplats.
participants-confirm-title = Är adressen din?
participants-confirm-words = Det gäller adressen { $address }. Tryck på knappen, så mejlar vi kvitto, svar och resultat till dig. Du kan säga nej när du vill.
participants-unknown-title = Länken gäller inte längre
participants-unknown-words = Vi hittar ingen adress som väntar på att bli bekräftad med den här länken.
participants-unknown-do = Kontrollera att hela länken kom med från mejlet. Har du bytt adress gäller länken i det senaste mejlet. Det du skickade in är ändå mottaget. Du ser det med koden på ditt kvitto.
participants-confirm-deed = Ja, adressen är min
participants-confirmed-title = Tack, din adress är bekräftad
participants-confirmed-words = Vi mejlar dig nu kvitton på det du har skickat in. Vi hör av oss igen när du får svar.
participants-leave-title = Vill du slippa våra mejl?
participants-leave-words = Tryck på knappen, så skickar vi inget mer till dig. Dina idéer finns kvar, och kvittot på webben gäller ändå.
participants-leave-deed = Skicka inga fler mejl till mig
participants-left-title = Du får inga fler mejl
participants-left-words = Vi skickar inget mer till din adress. Ångrar du dig? Tryck på knappen.
participants-come-back-deed = Jag vill ha mejl igen
participants-receipt-subject = Tack, vi har tagit emot din idé
participants-receipt-thanks = Tack för att du är med! Din idé har nummer { $number }. Så här skrev du:
participants-receipts-thanks = Tack för att du är med! Vi har tagit emot { $count } idéer från dig.
participants-receipt-waiting = Vi läser din idé innan den visas för alla.
participants-receipt-waiting-by = Vi läser din idé senast { $day }. Sedan visas den för alla, om den följer reglerna.
participants-receipt-published = Din idé är publicerad. Nu kan alla läsa den.
participants-receipt-masked = Din idé är publicerad. Vi har dolt en del av texten. På kvittot står varför.
participants-receipt-refused = Din idé visas inte för alla. På kvittot står varför.
participants-receipt-answered = Din idé är publicerad, och kommunen har svarat. Svaret står på kvittot.
participants-receipt-page = På kvittot ser du alltid var din idé är just nu. Spara gärna länken.
participants-receipt-button = Visa mitt kvitto
participants-moderated-subject = Om din idé i dialogen
participants-moderated-published = Vi har läst din idé nummer { $number }. Nu kan alla läsa den.
participants-moderated-masked = Vi har läst din idé nummer { $number }. En del av texten följer inte våra regler. Därför har vi dolt den delen. Så här ser texten ut för alla:
participants-moderated-refused = Vi har läst din idé nummer { $number }. Den följer inte våra regler. Därför visar vi den inte för alla.
participants-moderated-kept = Det du skrev finns kvar hos kommunen, som du skrev det. Tycker du att vi gör fel? Hör av dig till oss. På kvittot står hur.
participants-moderated-rules = Läs våra regler för idéer
participants-answered-subject = Du har fått svar från kommunen
participants-answered-yours = Vi har svarat på din idé nummer { $number }. Så här skrev du:
participants-answered-ours = Kommunens svar
participants-answered-by = Svarar gör { $by }.
participants-answered-theme =
    { $count ->
        [one] Vi har svarat på temat { $theme }. Din idé hör dit.
       *[other] Vi har svarat på temat { $theme }. Dina idéer hör dit.
    }
participants-answered-wrote = Det här skrev du
participants-receipt-of = Visa kvittot för idé nummer { $number }
