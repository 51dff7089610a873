# Comments on ideas, where it was decided that a dialogue is a conversation (P19).
comments-heading = Samtal om idén
comments-lead = Här kan du svara på idén, fråga eller bygga vidare. Vi läser varje kommentar innan den visas.
comments-write = Kommentera idén
comments-count = { $count ->
    [0] Ingen har kommenterat än
    [one] 1 kommentar
   *[other] { $count } kommentarer
}
comments-number = Kommentar { $number }
comments-number-of = Kommentar { $number } till idé { $idea }
comments-answers = Svar på kommentar { $number }
comments-answer = Svara på kommentar { $number }
comments-pages-label = Fler kommentarer
comments-pages-next = Nyare kommentarer
comments-pages-first = Till de första kommentarerna

# Where one is written.
comments-write-title = Kommentera idé { $idea }
comments-field-text = Din kommentar
comments-field-text-hint = Skriv på det språk du vill. Alla kommer att kunna läsa den.
comments-field-email-hint = Då skriver vi till dig när kommentaren är granskad och när dialogen är klar. Adressen visas aldrig.
comments-text-missing = Skriv din kommentar. Det är det enda som behövs.
comments-next = Vi läser din kommentar inom två arbetsdagar. Sedan visas den under idén.
comments-submit = Skicka in kommentaren
comments-too-many = Det har kommit många kommentarer från samma nät
comments-too-many-words = Vänta en timme och skicka igen. Din text står kvar här nedanför.
comments-same = Samma text finns redan, som kommentar { $number }
comments-same-link = Läs kommentar { $number }
comments-once-more = Skicka kommentaren en gång till
comments-closed = Idén tar inte emot kommentarer nu
comments-closed-words = Man kan kommentera idéer så länge dialogen är öppen.
comments-closed-kept = Din kommentar kom inte med. Det du skrev står här nedanför, så att du kan spara det.

# The receipt.
comments-receipt-thanks = Tack, vi har tagit emot din kommentar
comments-receipt-title = Din kommentar { $number } till idé { $idea }
comments-receipt-keep = Spara koden. Med den ser du när som helst var kommentaren är.
comments-receipt-which = Kommentar
comments-receipt-where = Var är min kommentar nu?
comments-receipt-public = Se kommentaren så som alla ser den
comments-receipt-corrected = Det är samma kommentar och samma kvitto. Vi skriver till den nya adressen. Har du redan tryckt på knappen i ett mejl till den förra adressen är det den som gäller.
comments-receipt-first = Du har skickat samma text en gång till med något ändrat. Ändringen är inte med. Vill du ändra något, hör av dig till oss.
comments-receipt-email-then = Vi skriver till dig när kommentaren är granskad och när dialogen är klar.
comments-now-received = Vi läser din kommentar mot våra regler. Senast { $due } är den granskad.
comments-now-published = Din kommentar är granskad. Alla kan läsa den under idén.
comments-now-masked = Din kommentar är granskad. Alla kan läsa den under idén, men en del av den är dold.
comments-now-refused = Din kommentar är granskad. Den visas inte.

# The mails.
comments-mail-receipt = Kvitto på din kommentar
comments-mail-thanks = Tack, vi har tagit emot din kommentar { $number } till idé { $idea }. Det här skrev du:
comments-mail-page = På kvittot ser du när som helst var kommentaren är.
comments-mail-moderated = Din kommentar är granskad
comments-mail-published = Vi har läst din kommentar { $number } till idé { $idea }. Nu kan alla läsa den.
comments-mail-masked = Vi har läst din kommentar { $number } till idé { $idea }. En del av den är dold, så att den följer reglerna. Så här visas den:
comments-mail-refused = Vi har läst din kommentar { $number } till idé { $idea }. Den följer inte reglerna och visas inte.
comments-mail-yours = Din kommentar { $number } till idé { $idea }
comments-mail-link = Kvittot på kommentar { $number } till idé { $idea }
