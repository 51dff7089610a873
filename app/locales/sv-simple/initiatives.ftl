# Proposals to hold a dialogue, and the answers to them.
initiatives-title = Förslag till dialoger
initiatives-lead = Här är alla förslag. Alla får föreslå att kommunen ska fråga invånarna om något. En nämnd är en grupp politiker. Nämnden svarar inom { $days } arbetsdagar och säger varför.
initiatives-all = Alla förslag
initiatives-number = Förslag { $number }
initiatives-about = Ett förslag om en dialog från { $from }, och vad kommunen svarade.
initiatives-propose = Föreslå en dialog
initiatives-start = Saknar du en fråga?
initiatives-start-words = Föreslå vad kommunen ska fråga invånarna om. Alla får föreslå. En nämnd svarar inom { $days } arbetsdagar. Alla kan läsa svaret.
initiatives-start-all = Se vad andra har föreslagit
initiatives-filter = Välj förslag
initiatives-stage = Så går det
initiatives-stage-all = Alla
initiatives-stage-received = Vi ska läsa det
initiatives-stage-refused = Visas inte
initiatives-stage-published = Alla kan läsa det
initiatives-stage-with-body = Hos en nämnd
initiatives-stage-yes = Ja, det blir en dialog
initiatives-stage-no = Nej, det blir ingen dialog
initiatives-late = Svaret är försenat
initiatives-late-words = Svaret skulle ha kommit { $due }. Vi har påmint dem som ska svara. Vi har också påmint samordnaren och de förtroendevalda.
initiatives-none = Inga förslag än
initiatives-none-words = När någon har föreslagit en dialog läser vi det. Sedan visar vi det här, bland alla förslag.
initiatives-none-chosen = Inga förslag här
initiatives-none-chosen-words = Vi har inget förslag av den sort du har valt.
initiatives-more = Fler förslag
initiatives-next = Äldre förslag
initiatives-first = Till de senaste
initiatives-no-body = Inte hos någon nämnd än
initiatives-from = Från { $from }
initiatives-from-resident = { $named ->
    [none] en invånare
   *[some] { $name }, invånare
}
initiatives-from-civil-society = { $named ->
    [none] en förening eller ett nätverk
   *[some] { $name }, förening eller nätverk
}
initiatives-from-elected = { $named ->
    [none] en förtroendevald
   *[some] { $name }, förtroendevald
}
initiatives-from-administration = { $named ->
    [none] någon som arbetar i kommunen
   *[some] { $name }, arbetar i kommunen
}
initiatives-origin-resident = En invånare, eller någon annan som lever eller arbetar här
initiatives-origin-civil-society = En förening eller ett nätverk
initiatives-origin-elected = En förtroendevald
initiatives-origin-administration = Någon som arbetar i kommunen
initiatives-card-came = Kom in { $day }
initiatives-card-due = Svar senast { $day }
initiatives-card-answered = Beslut om svaret { $day }

# Its way and its answer.
initiatives-way = Förslagets väg
initiatives-by = senast { $day }
initiatives-stop-received = Vi har fått det
initiatives-stop-refused = Visas inte
initiatives-stop-published = Alla kan läsa det
initiatives-stop-with-body = Hos en nämnd
initiatives-stop-answer = Svar
initiatives-stop-answered = { $answer ->
    [yes] Svar: ja
   *[other] Svar: nej
}
initiatives-what = Det här är förslaget
initiatives-answer-yes = Ja, vi planerar en dialog
initiatives-answer-no = Nej, det blir ingen dialog
initiatives-answer-elsewhere = Nej, någon annan bestämmer. Vi skickar förslaget dit
initiatives-answer-yes-hint = Det blir ett utkast till en dialog. Nämnden äger det.
initiatives-answer-no-hint = Alla kan läsa skälen.
initiatives-answer-elsewhere-hint = Till exempel bestämmer regionen om bussar och tåg. Skriv vart ni skickar förslaget.
initiatives-answered-by = Svarar
initiatives-decided = Beslut
initiatives-minutes = Protokoll
initiatives-became = Det har blivit en dialog:
initiatives-is-planned = Vi förbereder dialogen. När den är klar visar vi den här.
initiatives-came-from = Kommer från ett förslag från { $from }
initiatives-log = Det här har hänt
initiatives-log-routed = Lämnat till { $body }
initiatives-log-moved = Dagen för svaret är flyttad från { $before } till { $after }
initiatives-log-answered = { $body } svarade: { $answer }
initiatives-log-changed = Svaret är ändrat. Skäl: { $reason }
initiatives-act-received = Vi ska läsa det igen
initiatives-act-published = Alla kan läsa det
initiatives-act-masked = Alla kan läsa en del
initiatives-act-refused = Visas inte
initiatives-act-routed = Lämnat till en nämnd
initiatives-act-day-moved = Dagen för svaret är flyttad

# Proposing.
initiatives-propose-lead = Vad ska kommunen fråga invånarna om? Alla får föreslå. Du behöver inget konto. En nämnd svarar inom { $days } arbetsdagar.
initiatives-propose-next = Vi läser förslaget inom två arbetsdagar. Sedan kan alla läsa det här. En nämnd svarar inom { $days } arbetsdagar. Förslaget blir en allmän handling. Det betyder att kommunen sparar det, och att andra kan be att få läsa det.
initiatives-propose-more = Skriv också rubrik eller nämnd
initiatives-send = Skicka förslaget
initiatives-field-text = Vad ska kommunen fråga invånarna om, och varför?
initiatives-field-text-hint = Skriv frågan, och varför den är viktig nu. Skriv på vilket språk du vill. Skriv inte personnummer eller andras namn.
initiatives-field-origin = Vem föreslår?
initiatives-field-origin-hint = Alla förslag är lika viktiga. Vi visar det bredvid förslaget.
initiatives-field-name-hint = Skriv ditt namn eller föreningens namn. Du kan också skriva ingenting.
initiatives-field-email-hint = Då skriver vi till dig när vi har läst förslaget. Vi skriver när en nämnd har fått det, och när den har svarat. Vi skriver också om vi flyttar dagen för svaret. Vi visar aldrig adressen. Har du ingen e-post? Då följer du förslaget med koden på ditt kvitto.
initiatives-field-title-hint = Den gör förslaget lättare att hitta.
initiatives-field-body = Vilken nämnd gäller det?
initiatives-field-body-hint = Vet du inte? Då hittar vi rätt nämnd.
initiatives-field-body-none = Jag vet inte
initiatives-text-missing = Skriv vad kommunen ska fråga om. Mer behövs inte.
initiatives-name-missing = Skriv vad föreningen eller nätverket heter. Eller välj att du föreslår som invånare.
initiatives-once-more = Tryck på Skicka förslaget en gång till
initiatives-too-many = Många förslag har kommit från ditt nätverk på kort tid
initiatives-too-many-words = Din text finns kvar här nedanför. Vänta en timme och tryck igen. Du kan också kontakta kommunen på ett annat sätt. Det här händer lätt på ett bibliotek eller i en skola.
initiatives-same = Samma ord finns redan, i förslag { $number }
initiatives-same-link = Läs förslag { $number }

# The receipt.
initiatives-receipt-thanks = Tack, vi har fått ditt förslag
initiatives-receipt-title = Ditt förslag, nummer { $number }
initiatives-receipt-keep = Spara koden. Med den ser du alltid var förslaget är.
initiatives-receipt-which = Förslag
initiatives-receipt-where = Var är mitt förslag nu?
initiatives-receipt-public = Se förslaget så som alla ser det
initiatives-receipt-again = Tycker du att vi har gjort fel? Säg det till kommunen. Då läser någon annan ditt förslag igen. Du kan också ändra texten och skicka in den igen.
initiatives-receipt-email = Har du redan sagt ja till adressen? Då skriver vi till dig när något händer. Annars får du ett mejl med en knapp. Tryck på knappen, så skriver vi till dig.
initiatives-receipt-email-confirmed = Du har sagt ja till adressen. Vi skriver till dig när något händer med förslaget.
initiatives-receipt-corrected = Det är samma förslag och samma kvitto. Vi skriver till den nya adressen. Har du redan tryckt på knappen i ett mejl till den gamla adressen? Då gäller den gamla.
initiatives-receipt-first = Du har skickat samma text en gång till och ändrat något. Vi har inte tagit med ändringen.
initiatives-now-received = Vi har fått ditt förslag. Nu läser vi det och ser om det följer våra regler. En nämnd svarar senast { $due }.
initiatives-now-refused = Vi visar inte förslaget för andra. Skälet står här.
initiatives-now-published = Alla kan läsa ditt förslag. Nu lämnar vi det till den nämnd som det gäller. Svaret kommer senast { $due }.
initiatives-now-with-body = Förslaget ligger hos { $body }. Svaret kommer senast { $due }.
initiatives-now-answered = Förslaget har fått svar. Läs svaret här.

# Mail to whoever proposed.
initiatives-mail-why = Du har föreslagit en dialog och skrivit din e-postadress. Därför får du det här mejlet.
initiatives-mail-receipt = Vi har fått ditt förslag
initiatives-mail-moderated = Vi har läst ditt förslag
initiatives-mail-routed = En nämnd har fått ditt förslag
initiatives-mail-answered = Kommunen har svarat på ditt förslag
initiatives-mail-thanks = Tack! Vi har fått ditt förslag. Det är förslag { $number }.
initiatives-mail-page = Tryck på knappen. Då ser du var förslaget är.
initiatives-mail-button = Se var förslaget är
initiatives-mail-published = Nu kan alla läsa ditt förslag, nummer { $number }. En nämnd svarar senast { $due }.
initiatives-mail-masked = Nu kan alla läsa ditt förslag, nummer { $number }. Vi har dolt en del, så att det följer reglerna. En nämnd svarar senast { $due }. Så här visar vi det:
initiatives-mail-refused = Vi visar inte ditt förslag, nummer { $number }, för andra.
initiatives-mail-with = Ditt förslag, nummer { $number }, ligger nu hos { $body }. Nämnden svarar senast { $due }.
initiatives-mail-said = { $body } har svarat på förslag { $number }. Beslutet kom { $day }, § { $paragraph }.
initiatives-mail-moved = Vi har flyttat dagen för svaret på ditt förslag
initiatives-mail-moved-to = Kommunen hinner inte svara på förslag { $number } den dag vi lovade, { $before }. Nu lovar vi ett svar senast { $due }.
initiatives-mail-moved-earlier = Kommunen svarar på förslag { $number } tidigare än vi lovade. Nu lovar vi ett svar senast { $due }, inte { $before }.
initiatives-mail-moved-why = Skälet
initiatives-mail-yes = Nu förbereder vi dialogen. När den är klar hittar du den från ditt kvitto.
initiatives-mail-reminder = Påminnelse om förslag { $number }
initiatives-mail-waiting = Det här väntar på förslag { $number }:
initiatives-mail-open = Öppna förslaget

# The staff's pages.
promises-answer = Svar på ett förslag
