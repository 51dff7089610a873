# Ideas: sending in, the receipt, lists, and where an idea is now.
contributions-kind-idea = Idé
contributions-kind-idea-hint = Något att göra.
contributions-kind-need = Behov
contributions-kind-need-hint = Något som saknas.
contributions-kind-perspective = Perspektiv
contributions-kind-perspective-hint = Hur det är för dig eller din grupp.
contributions-tie-unstated = Vill inte säga
contributions-tie-resident = Bor här
contributions-tie-worker = Arbetar här
contributions-tie-student = Studerar här
contributions-tie-visitor = Besöker kommunen
contributions-tie-business = Driver företag här
contributions-tie-association = Talar för en förening
contributions-tie-service-user = Använder kommunens service
contributions-tie-employee = Är anställd i kommunen
contributions-channel-paper = Kom på papper
contributions-channel-letter = Kom med brev
contributions-channel-phone = Kom på telefon
contributions-channel-meeting = Kom på ett möte
contributions-state-received = Granskas
contributions-state-published = Publicerad
contributions-state-masked = Publicerad, delvis dold
contributions-state-refused = Inte publicerad
contributions-text-missing = Skriv din idé. Det är det enda som behövs.
contributions-text-short = Skriv några ord till, så att vi förstår vad du menar.
contributions-text-long = Texten får ha högst { $max } tecken. Korta den med minst { $over ->
    [one] ett tecken
   *[other] { $over } tecken
}.
contributions-title-long = Rubriken får ha högst { $max } tecken. Korta den.
contributions-name-long = Namnet får ha högst { $max } tecken. Korta det.
contributions-email-wrong = Skriv hela e-postadressen, till exempel namn@exempel.se. Eller lämna fältet tomt.
contributions-email-letters = Vi kan inte skriva till den adressen. Före @ kan det bara stå a–z, siffror och enstaka tecken som punkt och bindestreck. Skriv en annan adress, eller lämna fältet tomt. Du kan följa din idé med koden på kvittot.
contributions-personal-number = Här står ett personnummer. Ta bort det. Vi behöver det inte, och det ska inte bli offentligt.
contributions-place-received = Mottagen
contributions-place-reviewed = Granskad
contributions-place-themed = Samlad med liknande idéer
contributions-place-decided = Beslut
contributions-place-answered = Återkoppling
contributions-place-commitment = Det som lovades
contributions-place-followed-up = Uppföljning
contributions-place-rerouted = Skickad vidare
contributions-place-reply = Svar från { $by }
contributions-place-reply-unnamed = Svar från kommunen
contributions-ahead-reviewed = Granskas
contributions-ahead-reviewed-by = Granskas senast { $date }
contributions-ahead-themed = Samlas med liknande idéer
contributions-ahead-themed-by = Samlas med liknande idéer senast { $date }
contributions-here-received = Vi har tagit emot din idé. Nu läser vi den mot våra regler.
contributions-here-again = Vi granskar din idé igen, och den visas inte under tiden.
contributions-here-reviewed = Din idé är granskad. När dialogen är slut samlar vi den med andra som handlar om samma sak.
contributions-here-together = Din idé är granskad. Den visas tillsammans med andra som säger samma sak. När dialogen är slut går vi igenom allt som har kommit in.
contributions-here-themed = Din idé är samlad med andra som handlar om samma sak. Den är med när politikerna bestämmer.
contributions-here-decided = Politikerna har fattat beslut. Snart berättar vi vad det betyder för din idé.
contributions-here-replied = Kommunen har svarat. Läs svaret här.
contributions-here-answered = Politikerna har beslutat. Här står vad det blev av din idé.
contributions-here-commitment = Det som lovades är klart eller förklarat.
contributions-here-followed-up = Dialogen är uppföljd.
contributions-here-rerouted = Din idé är skickad vidare. Högre upp på sidan står vart, och varför.
contributions-standing-done = Klart
contributions-standing-by = Senast { $date }
contributions-standing-coming = Dag är inte satt än
contributions-standing-late = Skulle ha varit klart { $date }. Vi är sena.

# On all pages about ideas.
contributions-here-label = Du är här
contributions-idea-number = Idé { $number }
contributions-masked-note = Delvis dold
contributions-read-whole = Läs hela
contributions-read-thread = Se vad som händer med den
contributions-answered-note = Kommunen har svarat
contributions-optional = frivilligt

# The list.
contributions-list-title = Idéer i dialogen { $title }
contributions-list-lead = Så här har andra svarat. Vi granskar varje idé innan den visas.
contributions-list-about = Idéer, behov och perspektiv som människor har lämnat i dialogen { $title }.
contributions-list-here = Idéer
contributions-filter-label = Sök bland idéerna
contributions-filter-fold = Sök och sortera
contributions-filter-fold-chosen = Sök och sortera. Valt: { $chosen }
contributions-filter-words = Sök
contributions-filter-kind = Typ
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
    [0] Inga idéer visas
    [one] 1 idé visas
   *[other] { $count } idéer visas
}
contributions-count-over = Fler än { $count } idéer visas
contributions-count-rest = { $count ->
    [one] 1 idé till har kommit in. Den granskas eller visas inte.
   *[other] { $count } idéer till har kommit in. De granskas eller visas inte.
}
contributions-count-together = { $count ->
    [one] 1 idé säger samma sak som en annan. Den visas under den som kom först.
   *[other] { $count } idéer säger samma sak som andra. De visas under den som kom först.
}
contributions-pages-label = Fler idéer
contributions-pages-next = Nästa sida
contributions-pages-first = Till början
contributions-none-yet = Inga idéer att läsa än
contributions-none-yet-words = Nya idéer visas här när vi har granskat dem. Det tar högst två arbetsdagar.
contributions-none-coming-words = Dialogen har inte öppnat än. När den har öppnat visas idéerna här.
contributions-none-found = Inga idéer passar det du sökte
contributions-none-found-words = Pröva med färre ord, eller visa alla idéer.
contributions-write = Lämna en idé

# One idea.
contributions-one-about = En idé i dialogen { $title }, och vad som har hänt med den.
contributions-missing = Den idén finns inte här
contributions-missing-words = Numret kan vara fel. Eller så granskas idén, eller visas inte. Skickade du den? Då ser du den med koden på ditt kvitto.
contributions-one-way = Idéns väg
contributions-one-way-label = Idéns väg, steg för steg
contributions-one-text = Så här står det
contributions-translation = På svenska
contributions-translation-words = Det här är en översättning. Det är originalet som gäller.
contributions-masked-words = Vi har dolt en del av texten. Skälet är regeln om { $rule }.
contributions-refused-words = Idén visas inte för andra. Skälet är regeln om { $rule }.
contributions-rules-link = Läs reglerna
contributions-theme-link = Se allt i temat { $title }
contributions-decided-line = { $body } beslutade { $date }, § { $paragraph }.
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
contributions-field-text-hint = En idé, något som saknas, eller hur det är för dig. Skriv på vilket språk du vill. Lämna ute personnummer och andras namn.
contributions-field-email = E-post
contributions-field-email-hint = Då skriver vi till dig när kommunen har svarat. Adressen visas aldrig. Utan e-post följer du idén med koden på ditt kvitto.
contributions-more = Lägg till rubrik, namn eller vem du är
contributions-field-title = Rubrik
contributions-field-title-hint = Gör idén lättare att hitta.
contributions-field-kind = Vad är det?
contributions-field-kind-hint = Hjälper oss att sortera.
contributions-field-tie = Vad har du för koppling till kommunen?
contributions-field-tie-hint = Visas bredvid idén, så att vi ser vilka vi når.
contributions-field-name = Namn som visas
contributions-field-name-hint = Ditt förnamn, en förening eller ingenting alls.
contributions-shown-name = Namn som visas: { $name }
contributions-trap = Lämna det här fältet tomt
contributions-write-next = Vi läser idén inom två arbetsdagar. Sedan kan alla läsa den här. Ditt svar blir en allmän handling.
contributions-write-rules = Regler för idéer
contributions-write-privacy = Så behandlar vi personuppgifter
contributions-write-other = Delta utan e-post eller dator
contributions-once-more = Tryck på Skicka in idén en gång till
contributions-once-more-words = Din text finns kvar här nedanför. Vänta några sekunder och tryck igen. Vi gör så för att stoppa program som skickar skräp.
contributions-too-many = Många idéer har kommit från ditt nätverk på kort tid
contributions-too-many-words = Din text finns kvar här nedanför. Vänta en timme och tryck igen, eller lämna idén på ett annat sätt. Det händer lätt på ett bibliotek eller i en skola.
contributions-same = Samma ord finns redan, i idé { $number }
contributions-same-shown = Var det du som skickade den? Då har vi tagit emot den, och du behöver inte göra något mer. Är det någon annans, och du tycker likadant? Då skickar du in ändå, så syns det att fler tycker det.
contributions-same-waiting = Var det du som skickade den? Då har vi tagit emot den, och du behöver inte göra något mer. Den granskas just nu. Är det någon annans, och du tycker likadant? Då skickar du in ändå, så syns det att fler tycker det.
contributions-same-link = Läs idé { $number }
contributions-closed-title = Det går inte att lämna idéer nu
contributions-closed-coming = Dialogen öppnar { $date }. Välkommen tillbaka då.
contributions-closed-cancelled = Dialogen är avbruten. Inga fler idéer tas emot.
contributions-closed-undated = Dialogen har inte öppnat än. När dagen är satt står den på dialogens sida.
contributions-closed-over = Dialogen är stängd. Du kan läsa idéerna och följa vad som händer med dem.
contributions-closed-kept = Dialogen stängde medan du skrev
contributions-closed-kept-words = Din idé är inte inskickad. Här är din text, så att du kan kopiera den. Hör av dig till oss om du ville vara med.
contributions-closed-text = Din text
contributions-closed-ideas = Läs idéerna
contributions-closed-dialogue = Om dialogen
contributions-closed-other = Andra sätt att påverka

# The receipt.
contributions-receipt-thanks = Tack, vi har tagit emot din idé
contributions-receipt-title = Din idé { $number }
contributions-receipt-keep = Spara koden. Med den ser du när som helst var idén är.
contributions-receipt-slip = Kvitto
contributions-receipt-dialogue = Dialog
contributions-receipt-idea = Idé
contributions-receipt-received = Mottagen
contributions-receipt-code = Din kod
contributions-receipt-contact = Frågor? { $contact }
contributions-receipt-address = Skriv in koden på { $address }
contributions-receipt-email = Du lämnade en e-postadress
contributions-receipt-email-confirmed = Adressen är bekräftad.
contributions-receipt-email-then = Vi skriver till dig när kommunen har svarat.
contributions-receipt-email-then-decided = Vi skriver till dig när det står klart vad det blev av din idé.
contributions-receipt-email-then-rerouted = Vi skriver till dig när dialogen är klar, och om idén kommer tillbaka hit.
contributions-receipt-email-then-promise = Vi skriver till dig om hur det går med det som lovades.
contributions-receipt-email-declined = Du har sagt nej till mejl. Koden på kvittot gäller ändå.
contributions-receipt-covered = Vi har dolt en del av det du skrev, så att det följer reglerna. Resten visas som du skrev det.
contributions-receipt-left-out = Texten visas, men inte allt du skickade med.
contributions-receipt-email-words = Har du inte bekräftat den förut kommer ett mejl med en knapp. Tryck på knappen för att få mejl från oss.
contributions-receipt-corrected = Du har ändrat din e-postadress
contributions-receipt-corrected-words = Det är samma idé och samma kvitto. Vi skriver till den nya adressen. Har du redan tryckt på knappen i ett mejl till den förra adressen är det den som gäller.
contributions-receipt-first = Det du skickade först är det vi har tagit emot
contributions-receipt-first-words = Du har skickat samma text en gång till med något ändrat. Ändringen är inte med. Vill du ändra något i idén, hör av dig till oss. Du kan också lämna en idé till.
contributions-receipt-two = Vi har tagit emot två texter från dig
contributions-receipt-two-words = Du skickade först en annan text från samma formulär. Den är nummer { $number } och har ett eget kvitto. Det här kvittot gäller den senare texten. Vill du bara ha kvar en av dem, hör av dig till oss.
contributions-receipt-next = Det här händer nu
contributions-receipt-where = Var är min idé nu?
contributions-receipt-yours = Så här skrev du
contributions-receipt-yours-said = Så här sa du
contributions-receipt-shown-text = Så här visas den
contributions-receipt-public = Se idén så som alla ser den
contributions-receipt-ours = Det här vill vi säga
contributions-receipt-again = Tycker du att vi har fel? Säg det till oss, så prövar någon annan det igen:
contributions-receipt-rewrite = Skriv också gärna om texten och skicka in den på nytt.
contributions-receipt-another = Lämna en idé till
contributions-receipt-dialogue-link = Till dialogen
contributions-receipt-stopped = Dialogen är avbruten. { $reason }
contributions-code-title = Var är min idé?
contributions-code-lead = Skriv koden på ditt kvitto, så ser du vad som har hänt med din idé, din kommentar, ditt förslag eller din anmälan.
contributions-code-hint = Tjugo bokstäver och siffror. Stora eller små spelar ingen roll.
contributions-code-wrong = Koden stämmer inte. Kontrollera att alla tjugo tecken är med.
contributions-code-unknown = Vi hittar inget kvitto med den koden. Kontrollera varje tecken på kvittot.
contributions-code-submit = Visa kvittot

# While writing.
contributions-island-left = Tecken kvar: #
contributions-island-over = Tecken för mycket: #
contributions-island-similar = Liknande idéer som redan finns
contributions-island-similar-words = Läs gärna. Din röst behövs ändå, för den visar att fler tycker likadant.
contributions-island-similar-found = Liknande idéer: #. De står efter textfältet.
contributions-island-new-tab = öppnas i ny flik
contributions-island-draft = Du har en text som inte är inskickad
contributions-island-draft-words = Den finns kvar i den här webbläsaren, i högst ett dygn.
contributions-island-draft-take = Hämta texten
contributions-island-draft-drop = Ta bort texten
contributions-island-searching = Söker
contributions-island-failed = Det gick inte att söka. Tryck på Visa.

# Ideas that say the same.
contributions-same-count = Samma idé har lämnats av { $count }
contributions-same-here = De visas tillsammans här, under den som kom först. Var och en har kvar sitt nummer, sin text och sitt svar.
contributions-same-under = De visas tillsammans under nummer { $number }, som kom först. Var och en har kvar sitt nummer, sin text och sitt svar.
