# Ideas: sending in, the receipt, lists, and where an idea is now.
contributions-kind-idea = Idé
contributions-kind-idea-hint = Något att göra.
contributions-kind-need = Behov
contributions-kind-need-hint = Något som saknas.
contributions-kind-perspective = Erfarenhet
contributions-kind-perspective-hint = Hur det är för dig eller din grupp.
contributions-tie-unstated = Vill inte säga
contributions-tie-resident = Bor här
contributions-tie-worker = Arbetar här
contributions-tie-student = Studerar här
contributions-tie-visitor = Besöker kommunen
contributions-tie-business = Har ett företag här
contributions-tie-association = Talar för en förening
contributions-tie-service-user = Får hjälp eller service av kommunen
contributions-tie-employee = Är anställd i kommunen
contributions-channel-paper = Kom på papper
contributions-channel-phone = Kom på telefon
contributions-channel-meeting = Kom på ett möte
contributions-state-received = Vi läser den
contributions-state-published = Alla kan läsa den
contributions-state-masked = Alla kan läsa en del
contributions-state-refused = Visas inte
contributions-text-missing = Skriv din idé. Mer behövs inte.
contributions-text-short = Skriv några ord till, så att vi förstår vad du menar.
contributions-text-long = Texten får ha högst { $max } tecken. Ta bort minst { $over ->
    [one] ett tecken
   *[other] { $over } tecken
}.
contributions-title-long = Rubriken får ha högst { $max } tecken. Gör den kortare.
contributions-name-long = Namnet får ha högst { $max } tecken. Gör det kortare.
contributions-email-wrong = Skriv hela e-postadressen, till exempel namn@exempel.se. Du kan också lämna rutan tom.
contributions-email-letters = Vi kan inte skriva till den adressen. Före @ får du bara skriva a–z, siffror, punkt och bindestreck. Skriv en annan adress, eller lämna rutan tom. Du kan följa din idé med koden på kvittot.
contributions-personal-number = Här står ett personnummer. Ta bort det. Vi behöver det inte, och andra ska inte se det.
contributions-place-received = Vi har fått den
contributions-place-reviewed = Vi har läst den
contributions-place-themed = Ihop med liknande idéer
contributions-place-decided = Beslut
contributions-place-answered = Besked
contributions-place-commitment = Det vi lovade
contributions-place-followed-up = Uppföljning
contributions-place-rerouted = Skickad vidare
contributions-place-reply = Svar från { $by }
contributions-place-reply-unnamed = Svar från kommunen
contributions-ahead-reviewed = Vi läser den
contributions-ahead-reviewed-by = Vi läser den senast { $date }
contributions-ahead-themed = Vi lägger den ihop med liknande idéer
contributions-ahead-themed-by = Vi lägger den ihop med liknande idéer senast { $date }
contributions-here-received = Vi har fått din idé. Nu läser vi den och ser om den följer våra regler.
contributions-here-again = Vi läser din idé igen. Vi visar den inte under tiden.
contributions-here-reviewed = Vi har läst din idé. När dialogen är slut lägger vi den ihop med andra om samma sak.
contributions-here-together = Vi har läst din idé. Vi visar den tillsammans med andra som säger samma sak. När dialogen är slut läser vi allt som har kommit in.
contributions-here-themed = Din idé ligger ihop med andra om samma sak. Politikerna får läsa om dem innan de bestämmer.
contributions-here-decided = Politikerna har bestämt. Snart berättar vi vad det betyder för din idé.
contributions-here-replied = Kommunen har svarat. Läs svaret här.
contributions-here-answered = Politikerna har bestämt. Här står vad som händer med din idé.
contributions-here-commitment = Här står om vi gjorde det vi lovade.
contributions-here-followed-up = Uppföljningen av dialogen är klar.
contributions-here-rerouted = Vi har skickat din idé vidare. Högre upp på sidan står vart, och varför.
contributions-standing-done = Klart
contributions-standing-by = Senast { $date }
contributions-standing-coming = Vi vet inte vilken dag än
contributions-standing-late = Skulle ha varit klart { $date }. Vi är sena.

# On all pages about ideas.
contributions-here-label = Du är här
contributions-idea-number = Idé { $number }
contributions-masked-note = En del är dold
contributions-read-whole = Läs hela
contributions-read-thread = Se vad som händer med den
contributions-answered-note = Kommunen har svarat
contributions-optional = om du vill

# The list.
contributions-list-title = Idéer i dialogen { $title }
contributions-list-lead = Så här har andra svarat. Vi läser varje idé innan vi visar den.
contributions-list-about = Här står vad människor har skrivit i dialogen { $title }. Det är idéer, behov och erfarenheter.
contributions-list-here = Idéer
contributions-filter-label = Sök bland idéerna
contributions-filter-fold = Sök och sortera
contributions-filter-fold-chosen = Sök och sortera. Du har valt: { $chosen }
contributions-filter-words = Sök
contributions-filter-kind = Sort
contributions-filter-theme = Tema
contributions-filter-answer = Svar
contributions-filter-sort = Ordning
contributions-filter-any = Alla
contributions-filter-any-theme = Alla teman
contributions-filter-answered = Med svar
contributions-filter-unanswered = Utan svar än
contributions-filter-newest = Nyast först
contributions-filter-oldest = Äldst först
contributions-filter-submit = Visa
contributions-filter-clear = Visa alla idéer
contributions-count = { $count ->
    [0] Inga idéer att visa
    [one] Här är 1 idé
   *[other] Här är { $count } idéer
}
contributions-count-over = Här är fler än { $count } idéer
contributions-count-rest = { $count ->
    [one] 1 idé till har kommit in. Vi läser den nu, eller visar den inte.
   *[other] { $count } idéer till har kommit in. Vi läser dem nu, eller visar dem inte.
}
contributions-count-together = { $count ->
    [one] 1 idé säger samma sak som en annan. Vi visar den under den som kom först.
   *[other] { $count } idéer säger samma sak som andra. Vi visar dem under den som kom först.
}
contributions-pages-label = Fler idéer
contributions-pages-next = Nästa sida
contributions-pages-first = Till början
contributions-none-yet = Inga idéer att läsa än
contributions-none-yet-words = Vi visar nya idéer här när vi har läst dem. Det tar högst två arbetsdagar.
contributions-none-coming-words = Dialogen har inte öppnat än. När den har öppnat visar vi idéerna här.
contributions-none-found = Vi hittar inga idéer med de orden
contributions-none-found-words = Sök med färre ord, eller visa alla idéer.
contributions-write = Lämna en idé

# One idea.
contributions-one-about = En idé i dialogen { $title }, och vad som har hänt med den.
contributions-missing = Den idén finns inte här
contributions-missing-words = Numret kan vara fel. Vi kanske läser idén just nu, eller visar den inte. Är idén din? Då kan du se den med koden på ditt kvitto.
contributions-one-way = Idéns väg
contributions-one-way-label = Idéns väg, steg för steg
contributions-one-text = Så här står det
contributions-translation = På svenska
contributions-translation-words = Det här är en översättning. Den första texten gäller.
contributions-masked-words = Vi har dolt en del av texten. Skälet är regeln om { $rule }.
contributions-refused-words = Vi visar inte idén för andra. Skälet är regeln om { $rule }.
contributions-rules-link = Läs reglerna
contributions-theme-link = Se allt i temat { $title }
contributions-decided-line = { $body } bestämde { $date }, § { $paragraph }.
contributions-minutes-link = Läs protokollet
contributions-answer-by = Svar från { $by }, { $date }
contributions-answer-heading = Kommunens svar
contributions-promise-line = Ansvarar: { $owner }. Klart senast { $date }.
contributions-promise-done = Ansvarar: { $owner }. Klart { $date }.

# Sending in.
contributions-write-title = Lämna en idé
contributions-write-about = Lämna en idé i dialogen { $title }. Du behöver inget konto.
contributions-write-sending = Skicka in idén
contributions-write-anyway = Skicka in ändå
contributions-field-text = Vad vill du säga?
contributions-field-text-hint = Skriv en idé, något som saknas, eller hur det är för dig. Skriv på vilket språk du vill. Skriv inte personnummer eller andras namn.
contributions-field-email = E-post
contributions-field-email-hint = Då skriver vi till dig när kommunen har svarat. Vi visar aldrig adressen. Har du ingen e-post? Då följer du idén med koden på ditt kvitto.
contributions-more = Skriv också rubrik, namn eller vem du är
contributions-field-title = Rubrik
contributions-field-title-hint = Den gör idén lättare att hitta.
contributions-field-kind = Vad är det?
contributions-field-kind-hint = Det hjälper oss att sortera.
contributions-field-tie = Vad gör du i kommunen?
contributions-field-tie-hint = Vi visar det bredvid idén. Då ser vi vilka som deltar.
contributions-field-name = Namn som alla ser
contributions-field-name-hint = Skriv ditt förnamn eller en förening. Du kan också skriva ingenting.
contributions-shown-name = Namn som alla ser: { $name }
contributions-trap = Lämna den här rutan tom
contributions-write-next = Vi läser idén inom två arbetsdagar. Sedan kan alla läsa den här. Ditt svar blir en allmän handling. Det betyder att kommunen sparar det, och att andra kan be att få läsa det.
contributions-write-rules = Regler för idéer
contributions-write-privacy = Så använder vi uppgifter om dig
contributions-write-other = Delta utan e-post eller dator
contributions-once-more = Tryck på Skicka in idén en gång till
contributions-once-more-words = Din text finns kvar här nedanför. Vänta några sekunder och tryck igen. Vi gör så för att stoppa datorprogram som skickar skräp.
contributions-too-many = Många idéer har kommit från ditt nätverk på kort tid
contributions-too-many-words = Din text finns kvar här nedanför. Vänta en timme och tryck igen. Du kan också lämna idén på ett annat sätt. Det här händer lätt på ett bibliotek eller i en skola.
contributions-same = Samma ord finns redan, i idé { $number }
contributions-same-shown = Är det du som har skickat den? Då har vi fått den, och du är klar. Är det någon annan, och du tycker likadant? Tryck på Skicka in ändå. Då ser vi att fler tycker så.
contributions-same-waiting = Är det du som har skickat den? Då har vi fått den, och du är klar. Vi läser den just nu. Är det någon annan, och du tycker likadant? Tryck på Skicka in ändå. Då ser vi att fler tycker så.
contributions-same-link = Läs idé { $number }
contributions-closed-title = Du kan inte lämna idéer nu
contributions-closed-coming = Dialogen öppnar { $date }. Välkommen tillbaka då.
contributions-closed-cancelled = Dialogen är stoppad. Vi tar inte emot fler idéer.
contributions-closed-undated = Dialogen har inte öppnat än. När vi vet dagen skriver vi den på dialogens sida.
contributions-closed-over = Dialogen är stängd. Du kan läsa idéerna och se vad som händer med dem.
contributions-closed-kept = Dialogen stängde medan du skrev
contributions-closed-kept-words = Vi har inte fått din idé. Här är din text, så att du kan kopiera den. Kontakta oss om du ville delta.
contributions-closed-text = Din text
contributions-closed-ideas = Läs idéerna
contributions-closed-dialogue = Om dialogen
contributions-closed-other = Andra sätt att påverka

# The receipt.
contributions-receipt-thanks = Tack, vi har fått din idé
contributions-receipt-title = Din idé { $number }
contributions-receipt-keep = Spara koden. Med den ser du alltid var idén är.
contributions-receipt-slip = Kvitto
contributions-receipt-dialogue = Dialog
contributions-receipt-idea = Idé
contributions-receipt-received = Kom in
contributions-receipt-code = Din kod
contributions-receipt-contact = Har du frågor? { $contact }
contributions-receipt-address = Skriv koden på { $address }
contributions-receipt-email = Du har skrivit din e-postadress
contributions-receipt-email-confirmed = Du har sagt ja till adressen.
contributions-receipt-email-then = Vi skriver till dig när kommunen har svarat.
contributions-receipt-email-then-decided = Vi skriver till dig när vi vet vad som händer med din idé.
contributions-receipt-email-then-rerouted = Vi skriver till dig när dialogen är klar, och om idén kommer tillbaka hit.
contributions-receipt-email-then-promise = Vi skriver till dig om hur det går med det vi lovade.
contributions-receipt-email-declined = Du har sagt nej till mejl. Koden på kvittot gäller ändå.
contributions-receipt-covered = Vi har dolt en del av det du skrev, så att det följer reglerna. Resten visar vi som du skrev det.
contributions-receipt-left-out = Alla kan läsa texten. Men vi visar inte allt som du skickade med.
contributions-receipt-email-words = Är adressen ny för oss? Då får du ett mejl med en knapp. Tryck på knappen för att få mejl från oss.
contributions-receipt-corrected = Du har ändrat din e-postadress
contributions-receipt-corrected-words = Det är samma idé och samma kvitto. Vi skriver till den nya adressen. Har du redan tryckt på knappen i ett mejl till den gamla adressen? Då gäller den gamla.
contributions-receipt-first = Vi har fått det du skickade först
contributions-receipt-first-words = Du har skickat samma text en gång till och ändrat något. Vi har inte tagit med ändringen. Vill du ändra något i idén? Kontakta oss. Du kan också lämna en idé till.
contributions-receipt-two = Vi har fått två texter från dig
contributions-receipt-two-words = Du skickade först en annan text. Den är nummer { $number } och har ett eget kvitto. Det här kvittot gäller den andra texten. Vill du bara ha kvar en av dem? Kontakta oss.
contributions-receipt-next = Det här händer nu
contributions-receipt-where = Var är min idé nu?
contributions-receipt-yours = Så här skrev du
contributions-receipt-yours-said = Så här sa du
contributions-receipt-shown-text = Så här visar vi den
contributions-receipt-public = Se idén så som alla ser den
contributions-receipt-ours = Det här vill vi säga
contributions-receipt-again = Tycker du att vi har gjort fel? Säg det till oss. Då läser någon annan din text igen. Kontakta oss:
contributions-receipt-rewrite = Du kan också ändra texten och skicka in den igen.
contributions-receipt-another = Lämna en idé till
contributions-receipt-dialogue-link = Till dialogen
contributions-receipt-stopped = Dialogen är stoppad. { $reason }
contributions-code-title = Var är min idé?
contributions-code-lead = Skriv koden på ditt kvitto. Då ser du vad som har hänt med din idé, din kommentar, ditt förslag eller felet som du anmälde.
contributions-code-hint = Tjugo bokstäver och siffror. Du kan skriva stora eller små bokstäver.
contributions-code-wrong = Koden är fel. Kontrollera att alla tjugo tecken är med.
contributions-code-unknown = Vi hittar inget kvitto med den koden. Kontrollera varje tecken på kvittot.
contributions-code-submit = Visa kvittot

# While writing.
contributions-island-left = Tecken kvar: #
contributions-island-over = Tecken för mycket: #
contributions-island-similar = Liknande idéer som redan finns
contributions-island-similar-words = Läs dem gärna. Skicka din idé ändå. Då ser vi att fler tycker likadant.
contributions-island-similar-found = Liknande idéer: #. De står efter rutan för text.
contributions-island-new-tab = öppnas i ny flik
contributions-island-draft = Du har en text som du inte har skickat in
contributions-island-draft-words = Den finns kvar i den här webbläsaren, i högst ett dygn.
contributions-island-draft-take = Hämta texten
contributions-island-draft-drop = Ta bort texten
contributions-island-searching = Söker
contributions-island-failed = Sökningen fungerade inte. Tryck på Visa.

# Ideas that say the same.
contributions-same-count = { $count } har lämnat samma idé
contributions-same-here = Vi visar dem tillsammans här, under den som kom först. Varje idé har kvar sitt nummer, sin text och sitt svar.
contributions-same-under = Vi visar dem tillsammans under nummer { $number }, som kom först. Varje idé har kvar sitt nummer, sin text och sitt svar.
contributions-channel-letter = Kom med brev
