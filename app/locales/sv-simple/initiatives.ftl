# UNTRANSLATED
# Proposals to hold a dialogue, and the answers to them.
initiatives-title = Initiativ
initiatives-lead = Här är allt som har föreslagits. Vem som helst kan föreslå att kommunen ska fråga invånarna om något. En nämnd svarar inom { $days } arbetsdagar och säger varför.
initiatives-all = Alla initiativ
initiatives-number = Initiativ { $number }
initiatives-about = Ett förslag om en dialog från { $from }, och vad kommunen svarade.
initiatives-propose = Föreslå en dialog
initiatives-start = Saknar du en fråga?
initiatives-start-words = Föreslå vad kommunen ska fråga invånarna om. Alla får föreslå. En nämnd svarar inom { $days } arbetsdagar, och alla kan läsa svaret.
initiatives-start-all = Se vad andra har föreslagit
initiatives-filter = Välj initiativ
initiatives-stage = Läge
initiatives-stage-all = Alla lägen
initiatives-stage-received = Väntar på granskning
initiatives-stage-refused = Inte publicerat
initiatives-stage-published = Publicerat
initiatives-stage-with-body = Hos en nämnd
initiatives-stage-yes = Ja, det blir en dialog
initiatives-stage-no = Nej, det blir ingen dialog
initiatives-late = Svaret är försenat
initiatives-late-words = Svaret skulle ha kommit { $due }. Vi har påmint dem som ska svara, samordnaren och de förtroendevalda.
initiatives-none = Inga initiativ än
initiatives-none-words = Initiativ visas här när någon har föreslagit en dialog och vi har granskat förslaget.
initiatives-none-chosen = Inga initiativ här
initiatives-none-chosen-words = Det finns inget initiativ som passar det du har valt.
initiatives-more = Fler initiativ
initiatives-next = Äldre initiativ
initiatives-first = Till de senaste
initiatives-no-body = Inte hos någon nämnd än
initiatives-from = Från { $from }
initiatives-from-resident =
    { $named ->
        [none] en invånare
       *[some] { $name }, invånare
    }
initiatives-from-civil-society =
    { $named ->
        [none] en förening eller ett nätverk
       *[some] { $name }, förening eller nätverk
    }
initiatives-from-elected =
    { $named ->
        [none] en förtroendevald
       *[some] { $name }, förtroendevald
    }
initiatives-from-administration =
    { $named ->
        [none] någon som arbetar i kommunen
       *[some] { $name }, arbetar i kommunen
    }
initiatives-origin-resident = En invånare, eller någon annan som lever eller verkar här
initiatives-origin-civil-society = En förening eller ett nätverk
initiatives-origin-elected = En förtroendevald
initiatives-origin-administration = Någon som arbetar i kommunen
initiatives-card-came = Kom in { $day }
initiatives-card-due = Svar senast { $day }
initiatives-card-answered = Svaret beslutades { $day }
# Its way and its answer.
initiatives-way = Initiativets väg
initiatives-by = senast { $day }
initiatives-stop-received = Mottaget
initiatives-stop-refused = Inte publicerat
initiatives-stop-published = Publicerat
initiatives-stop-with-body = Hos en nämnd
initiatives-stop-answer = Svar
initiatives-stop-answered =
    { $answer ->
        [yes] Svar: ja
       *[other] Svar: nej
    }
initiatives-what = Det här föreslås
initiatives-answer-yes = Ja, vi planerar en dialog
initiatives-answer-no = Nej, det blir ingen dialog
initiatives-answer-elsewhere = Nej, någon annan bestämmer. Vi skickar med synpunkten
initiatives-answer-yes-hint = Ett utkast till en dialog skapas. Nämnden äger det.
initiatives-answer-no-hint = Skälen blir offentliga.
initiatives-answer-elsewhere-hint = Till exempel regionen, när det gäller kollektivtrafik. Skriv vart synpunkten skickas.
initiatives-answered-by = Svarar
initiatives-decided = Beslut
initiatives-minutes = Protokoll
initiatives-became = Det har blivit en dialog:
initiatives-is-planned = Dialogen förbereds. Den visas här när den är publicerad.
initiatives-came-from = Kommer ur ett initiativ från { $from }
initiatives-log = Det här har hänt
initiatives-log-routed = Lämnat till { $body }
initiatives-log-moved = Svaret flyttades från { $before } till { $after }
initiatives-log-answered = { $body } svarade: { $answer }
initiatives-log-changed = Svaret ändrades. Skäl: { $reason }
initiatives-act-received = Ska granskas på nytt
initiatives-act-published = Publicerat
initiatives-act-masked = Publicerat, delvis dolt
initiatives-act-refused = Inte publicerat
initiatives-act-routed = Lämnat till en nämnd
initiatives-act-day-moved = Dagen för svaret flyttades
# Proposing.
initiatives-propose-lead = Vad ska kommunen fråga invånarna om? Alla får föreslå. Du behöver inget konto. En nämnd svarar inom { $days } arbetsdagar.
initiatives-propose-next = Vi läser förslaget inom två arbetsdagar. Sedan kan alla läsa det här. En nämnd svarar inom { $days } arbetsdagar. Förslaget blir en allmän handling.
initiatives-propose-more = Lägg till rubrik eller nämnd
initiatives-send = Skicka förslaget
initiatives-field-text = Vad ska kommunen fråga invånarna om, och varför?
initiatives-field-text-hint = Skriv frågan, och varför den är viktig nu. Skriv på vilket språk du vill. Lämna ute personnummer och andras namn.
initiatives-field-origin = Vem föreslår?
initiatives-field-origin-hint = Alla förslag behandlas lika. Det visas vid förslaget.
initiatives-field-name-hint = Ditt namn, föreningens namn eller ingenting alls.
initiatives-field-email-hint = Då skriver vi till dig när förslaget är granskat, när en nämnd har fått det, när den har svarat och om dagen för svaret flyttas. Adressen visas aldrig. Utan e-post följer du förslaget med koden på ditt kvitto.
initiatives-field-title-hint = Gör förslaget lättare att hitta.
initiatives-field-body = Vilken nämnd gäller det?
initiatives-field-body-hint = Vet du inte? Då hittar vi rätt nämnd.
initiatives-field-body-none = Jag vet inte
initiatives-text-missing = Skriv vad kommunen ska fråga om. Det är det enda som behövs.
initiatives-name-missing = Skriv vad föreningen eller nätverket heter. Eller välj att du föreslår som invånare.
initiatives-once-more = Tryck på Skicka förslaget en gång till
initiatives-too-many = Många förslag har kommit från ditt nätverk på kort tid
initiatives-too-many-words = Din text finns kvar här nedanför. Vänta en timme och tryck igen, eller kontakta kommunen på ett annat sätt. Det händer lätt på ett bibliotek eller i en skola.
initiatives-same = Samma ord finns redan, i initiativ { $number }
initiatives-same-link = Läs initiativ { $number }
# The receipt.
initiatives-receipt-thanks = Tack, vi har tagit emot ditt förslag
initiatives-receipt-title = Ditt förslag, initiativ { $number }
initiatives-receipt-keep = Spara koden. Med den ser du när som helst var förslaget är.
initiatives-receipt-which = Initiativ
initiatives-receipt-where = Var är mitt förslag nu?
initiatives-receipt-public = Se förslaget så som alla ser det
initiatives-receipt-again = Tycker du att vi har fel? Säg det till kommunen, så prövar någon annan det igen. Skriv också gärna om texten och skicka in den på nytt.
initiatives-receipt-email = Är adressen redan bekräftad skriver vi till dig när något händer. Annars kommer ett mejl med en knapp. Tryck på knappen, så skriver vi till dig.
initiatives-receipt-email-confirmed = Adressen är bekräftad. Vi skriver till dig när något händer med förslaget.
initiatives-receipt-corrected = Det är samma förslag och samma kvitto. Vi skriver till den nya adressen. Har du redan tryckt på knappen i ett mejl till den förra adressen är det den som gäller.
initiatives-receipt-first = Du har skickat samma text en gång till med något ändrat. Ändringen är inte med.
initiatives-now-received = Vi har tagit emot ditt förslag och läser det mot våra regler. En nämnd svarar senast { $due }.
initiatives-now-refused = Förslaget är inte publicerat. Skälet står här.
initiatives-now-published = Alla kan läsa ditt förslag. Nu lämnar vi det till den nämnd som det gäller. Svaret kommer senast { $due }.
initiatives-now-with-body = Förslaget ligger hos { $body }. Svaret kommer senast { $due }.
initiatives-now-answered = Förslaget är besvarat. Läs svaret här.
# Mail to whoever proposed.
initiatives-mail-why = Du får det här mejlet för att du har föreslagit en dialog och lämnat din e-postadress.
initiatives-mail-receipt = Vi har tagit emot ditt förslag
initiatives-mail-moderated = Ditt förslag är granskat
initiatives-mail-routed = En nämnd har fått ditt förslag
initiatives-mail-answered = Kommunen har svarat på ditt förslag
initiatives-mail-thanks = Tack! Vi har tagit emot ditt förslag. Det är initiativ { $number }.
initiatives-mail-page = På sidan bakom knappen ser du när som helst var förslaget är.
initiatives-mail-button = Se var förslaget är
initiatives-mail-published = Ditt förslag, initiativ { $number }, är publicerat. Alla kan läsa det. En nämnd svarar senast { $due }.
initiatives-mail-masked = Ditt förslag, initiativ { $number }, är publicerat, men vi har dolt en del så att det följer reglerna. En nämnd svarar senast { $due }. Så här visas det:
initiatives-mail-refused = Ditt förslag, initiativ { $number }, är inte publicerat.
initiatives-mail-with = Ditt förslag, initiativ { $number }, ligger nu hos { $body }. Nämnden svarar senast { $due }.
initiatives-mail-said = { $body } har svarat på initiativ { $number }. Beslutet fattades { $day }, § { $paragraph }.
initiatives-mail-moved = Dagen för svaret på ditt förslag är flyttad
initiatives-mail-moved-to = Kommunen hinner inte svara på initiativ { $number } den dag vi lovade, { $before }. Nu lovar vi ett svar senast { $due }.
initiatives-mail-moved-earlier = Kommunen svarar på initiativ { $number } tidigare än vi lovade. Nu lovar vi ett svar senast { $due }, inte { $before }.
initiatives-mail-moved-why = Skälet
initiatives-mail-yes = Nu förbereder vi dialogen. Du hittar den från ditt kvitto när den är publicerad.
initiatives-mail-reminder = Påminnelse om initiativ { $number }
initiatives-mail-waiting = Det här väntar på initiativ { $number }:
initiatives-mail-open = Öppna initiativet
# The staff's pages.
promises-answer = Svar på ett initiativ
