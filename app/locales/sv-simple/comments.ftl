# Comments on ideas, where it was decided that a dialogue is a conversation (P19).
comments-heading = Samtal om idén
comments-lead = Här kan du svara på idén, fråga något eller lägga till något. Vi läser varje kommentar innan vi visar den.
comments-write = Kommentera idén
comments-count =
    { $count ->
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
comments-field-text-hint = Skriv på vilket språk du vill. Alla kan läsa texten sedan.
comments-field-email-hint = Då skriver vi till dig när vi har läst kommentaren. Vi skriver också när dialogen är klar. Vi visar aldrig adressen.
comments-text-missing = Skriv din kommentar. Mer behövs inte.
comments-next = Vi läser din kommentar inom två arbetsdagar. Sedan visar vi den under idén.
comments-submit = Skicka in kommentaren
comments-too-many = Många kommentarer har kommit från ditt nätverk på kort tid
comments-too-many-words = Din text finns kvar här nedanför. Vänta en timme och skicka igen.
comments-same = Samma text finns redan, i kommentar { $number }
comments-same-link = Läs kommentar { $number }
comments-once-more = Tryck på Skicka in kommentaren en gång till
comments-closed = Du kan inte kommentera idén nu
comments-closed-words = Du kan kommentera idéer så länge dialogen är öppen.
comments-closed-kept = Vi har inte fått din kommentar. Din text står här nedanför, så att du kan spara den.
# The receipt.
comments-receipt-thanks = Tack, vi har fått din kommentar
comments-receipt-title = Din kommentar { $number } till idé { $idea }
comments-receipt-keep = Spara koden. Med den ser du alltid var kommentaren är.
comments-receipt-which = Kommentar
comments-receipt-where = Var är min kommentar nu?
comments-receipt-public = Se kommentaren så som alla ser den
comments-receipt-corrected = Det är samma kommentar och samma kvitto. Vi skriver till den nya adressen. Har du redan tryckt på knappen i ett mejl till den gamla adressen? Då gäller den gamla.
comments-receipt-first = Du har skickat samma text en gång till och ändrat något. Vi har inte tagit med ändringen. Vill du ändra något? Kontakta oss.
comments-receipt-email-then = Vi skriver till dig när vi har läst kommentaren. Vi skriver också när dialogen är klar.
comments-now-received = Nu läser vi din kommentar och ser om den följer våra regler. Vi är klara senast { $due }.
comments-now-published = Vi har läst din kommentar. Alla kan läsa den under idén.
comments-now-masked = Vi har läst din kommentar. Alla kan läsa den under idén. Men vi har dolt en del av den.
comments-now-refused = Vi har läst din kommentar. Vi visar den inte för andra.
# The mails.
comments-mail-receipt = Kvitto på din kommentar
comments-mail-thanks = Tack! Vi har fått din kommentar { $number } till idé { $idea }. Så här skrev du:
comments-mail-page = På kvittot ser du alltid var kommentaren är.
comments-mail-moderated = Vi har läst din kommentar
comments-mail-published = Vi har läst din kommentar { $number } till idé { $idea }. Nu kan alla läsa den.
comments-mail-masked = Vi har läst din kommentar { $number } till idé { $idea }. Vi har dolt en del av den, så att den följer reglerna. Så här visar vi den:
comments-mail-refused = Vi har läst din kommentar { $number } till idé { $idea }. Den följer inte reglerna. Därför visar vi den inte för andra.
comments-mail-yours = Din kommentar { $number } till idé { $idea }
comments-mail-link = Kvittot på kommentar { $number } till idé { $idea }
