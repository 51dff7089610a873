# The public pages of dialogues: the start page, the lists, a dialogue, its result, all decisions, the feed.
# Start page
public-start-title = Vi frågar innan vi bestämmer
public-start-lead = Här kan du påverka det som händer i Vänersborg. Lämna en idé. Följ den och se vad den ledde till.
public-start-about = Lämna en idé i en öppen fråga i Vänersborgs kommun. Se också vad tidigare dialoger ledde till.
public-start-now = Se vad du kan påverka nu
public-start-how = Så går det till
public-way-label = Så går en dialog till
public-way-question = Fråga
public-way-question-words = En nämnd, en grupp politiker, frågar dig
public-way-ideas = Idéer
public-way-ideas-words = Du säger vad du tycker
public-way-themes = Teman
public-way-themes-words = Vi samlar idéer om samma sak
public-way-decision = Beslut
public-way-decision-words = Politikerna bestämmer
public-way-answer = Svar
public-way-answer-words = Alla får veta vad det blev
public-way-follow-up = Uppföljning
public-way-follow-up-words = Vi visar om vi gjorde det vi lovade
public-open-heading = Det här kan du påverka nu
public-open-none = Ingen dialog är öppen just nu
public-open-none-next = Nästa öppnar { $date }: { $title }.
public-open-none-words = När en nämnd har bestämt att ha en ny dialog står den här. Till dess kan du läsa vad de tidigare ledde till.
public-coming-heading = Öppnar snart
public-answered-heading = Nytt besked: ni sa, vi gjorde
public-all-dialogues = Se alla dialoger
public-promise-heading = Det här lovar vi dig
public-promise-receipt = Kvitto inom två arbetsdagar
public-promise-receipt-words = På webben får du det direkt. Skriver du på papper eller ringer kommer det inom två dagar.
public-promise-answer = Svar på din fråga inom tio arbetsdagar
public-promise-answer-words = Undrar du något om en dialog? Tycker du att vi har gjort fel med din idé? Kontakta oss. Vi räknar dagarna från den dag vi får din fråga.
public-promise-feedback = Alltid besked
public-promise-feedback-words = När politikerna har bestämt berättar vi vad ni sa och vad vi gjorde. Säger vi nej berättar vi varför. Med koden på kvittot ser du vad som händer med din idé.
public-promise-open = Inget konto
public-promise-open-words = Du behöver inte logga in eller ha e-post. Du behöver inte vara svensk medborgare. Både barn och vuxna är välkomna.
public-start-who = Vem bestämmer?
public-start-who-words = De förtroendevalda bestämmer. De är politiker som invånarna har röstat fram. Det du berättar hjälper dem att välja rätt. En dialog är ingen omröstning. Många lika svar visar att en idé är viktig. Men de bestämmer inte.
public-start-policy = Läs kommunens policy

# Cards
public-card-influence = { $name }: { $promise }
public-card-ideas = { $count ->
    [0] Inga idéer än
    [one] 1 idé
   *[other] { $count } idéer
}
public-card-between = Öppen { $first } – { $last }
public-card-decision = Beslut { $date }
public-card-feedback = Besked { $date }

# The list
public-list-title = Dialoger
public-list-lead = Här är frågor som kommunen ställer nu eller snart ska ställa. Här är också frågor som redan har fått svar. En dialog betyder att kommunen frågar och lyssnar.
public-list-filter = Sök bland dialogerna
public-list-filter-chosen = Sök bland dialogerna. Du har valt: { $chosen }
public-list-words = Sök
public-list-phase = När
public-list-phase-all = Alla dialoger
public-list-body = Nämnd
public-list-body-all = Alla nämnder
public-list-theme = Tema
public-list-theme-all = Alla teman
public-list-submit = Visa
public-list-clear = Visa alla
public-list-results = Dialoger
public-list-more = Fler dialoger
public-list-first = Till början
public-list-next = Nästa sida
public-list-none-found = Vi hittar inga dialoger med de orden
public-list-none-found-words = Sök med färre ord, välj en annan nämnd eller visa alla.
public-list-none-ongoing = Ingen dialog är öppen just nu
public-list-none-upcoming = Ingen ny dialog är bestämd
public-list-none-upcoming-words = När en nämnd har bestämt att fråga står dialogen här. Du ser också vilken dag den öppnar.
public-list-none-carried-out = Ingen dialog har stängt än
public-list-none-carried-out-words = När en dialog har stängt står den här. Sedan står det vad den ledde till.
public-list-none-at-all = Här står snart den första dialogen
public-list-none-at-all-words = När en nämnd har bestämt att fråga står dialogen här. Du ser också vilken dag den öppnar.
public-list-other-ways = Andra sätt att påverka

# A dialogue: what happens now, and then
public-give-idea = Lämna en idé
public-see-result = Se vad det blev
public-all-ideas = Läs alla idéer
public-now-announced = Öppnar { $opens }. Då kan du lämna idéer här, till och med { $closes }.
public-now-open = Du kan lämna idéer till och med { $closes }. { $compile ->
    [none] Sedan sammanfattar vi dem.
   *[other] Sedan sammanfattar vi dem, senast { $compile }.
}
public-now-late = Den dagen, { $date }, har redan varit. Vi är sena.
public-now-closed = Du kan inte lämna fler idéer. { $compile ->
    [none] Nu läser vi och sammanfattar.
   *[other] Nu läser vi och sammanfattar, senast { $compile }.
}
public-now-compiled = Vi har sammanfattat idéerna. { $decision ->
    [none] Sedan bestämmer { $body }.
   *[other] { $body } bestämmer { $decision }.
}
public-now-handling = Politikerna har fått sammanfattningen. { $decision ->
    [none] Sedan bestämmer { $body }.
   *[other] { $body } bestämmer { $decision }.
}
public-now-decided-upon = Beslutet är klart. { $feedback ->
    [none] Snart står det här vad som händer och varför.
   *[other] Senast { $feedback } står det här vad som händer och varför.
}
public-now-fed-back = Beslutet är klart och alla har fått besked. { $followup ->
    [none] Här kan du se hur det går med det vi lovade.
   *[other] Den { $followup } kontrollerar vi det vi lovade.
}
public-now-followed-up = Dialogen är klar. Du kan läsa vad den ledde till. Du kan också se om vi gjorde det vi lovade.
public-now-cancelled = Dialogen är stoppad. Vi tar inte emot fler idéer.
public-cancelled-title = Varför dialogen är stoppad
public-cancelled-decision = { $body } bestämde det { $date }, § { $paragraph }.

# A dialogue: facts
public-path-label = Dialogens väg
public-path-done = klart
public-facts-label = Fakta om dialogen
public-stair-position = steg { $step } av 4
public-fact-who = Vem bestämmer?
public-fact-who-coming = { $body }, { $date }. Politikerna har inte bestämt sig än.
public-fact-who-coming-undated = { $body }. Politikerna har inte bestämt sig än.
public-fact-who-waiting = { $body }, { $date }.
public-fact-who-decided = { $body } bestämde { $date }, § { $paragraph }.
public-fact-participation = Så deltar du i dialogen
public-fact-case = Ärendets nummer (diarienummer)
public-fact-owner = Vem frågar?
public-swedish-only = Dialogen är inte skriven på lätt svenska
public-swedish-only-words = Sidans rubriker är på lätt svenska. Texten om dialogen är på vanlig svenska.
public-swedish-names = Namn, löften och skäl är skrivna på vanlig svenska.
public-fact-responsible = Ansvarig förtroendevald
public-fact-contact = Fråga oss
public-fact-legal = Lagen kräver dialogen
public-participation-insight-words = Du kan följa arbetet och ställa frågor.
public-participation-comment-words = Du kan säga vad du tycker om våra förslag.
public-participation-conversation-words = Du kan prata med oss och med andra om frågan.
public-participation-co-creation-words = Du kan göra förslag tillsammans med oss.

# A dialogue: the six questions
public-q-question = Vad är frågan?
public-q-hope-over = Vad hoppades vi på?
public-q-hope = Vad hoppas vi på?
public-q-purpose-over = Varför vi frågade
public-q-purpose = Varför vi frågar
public-q-goal-over = Vad det skulle leda till
public-q-goal = Vad det ska leda till
public-q-can = Vad kan du påverka?
public-q-can-unwritten = Vi har inte skrivit än vad du kan påverka.
public-q-unwritten = Vi har inte skrivit det här än.
public-q-can-over = Vad kunde ni påverka?
public-q-could-this = Det här kunde ni påverka
public-q-could-not-this = Det här kunde ni inte påverka
public-q-can-this = Det här kan du påverka
public-q-cannot-this = Det här kan du inte påverka
public-q-groups-over = Var dialogen för några särskilda grupper?
public-q-groups = Är dialogen för några särskilda grupper?
public-q-groups-heard-over = Vi hör sällan de här grupperna. Så tog vi kontakt med dem:
public-q-groups-heard = Vi hör sällan de här grupperna. Så tar vi kontakt med dem:
public-q-when = När och hur kan du delta?
public-q-when-unset = Vi har inte bestämt dagarna än.
public-q-when-announced = Dialogen är öppen från { $opens } till och med { $closes }.
public-q-when-open = Dialogen är öppen till och med { $closes }. Du kan lämna en idé här på webbplatsen. Du behöver inget konto.
public-q-when-over = Dialogen var öppen { $opens } – { $closes }.
public-q-when-cancelled = Dialogen är stoppad. Den skulle ha varit öppen { $opens } – { $closes }.
public-q-other-ways = Andra sätt att delta
public-q-offline = Delta utan e-post
public-q-who = Vem bestämmer, och när?
public-q-who-votes = De förtroendevalda ansvarar för beslutet. De är politiker som invånarna har röstat fram. Om många gillar en idé visar det att den är viktig. Men det är ingen omröstning.
public-q-who-influence = { $name }: { $promise }
public-q-who-steps = Hos politikerna
public-q-who-decisions = Beslut om dialogen
public-decision-line = { $body }, { $date }, § { $paragraph }
public-decision-minutes = Protokoll, § { $paragraph }
public-step-papers = Politikernas papper
public-ideas-heading = Senaste idéerna
public-ideas-none = Inga idéer att visa än
public-ideas-none-open = Vi visar idéer när vi har läst dem, inom två arbetsdagar. Du kan bli den första.
public-ideas-none-coming = Vi visar idéer här när dialogen har öppnat, { $date }.
public-ideas-none-closed = Vi har ingen idé att visa.
public-idea-read = Läs { $idea }
public-idea-answer = Kommunens svar
public-idea-translation = { $language ->
    [ar] Översättning från arabiska
    [bs] Översättning från bosniska
    [en] Översättning från engelska
    [fa] Översättning från persiska
    [fi] Översättning från finska
    [hr] Översättning från kroatiska
    [so] Översättning från somaliska
    [sr] Översättning från serbiska
    [sv] Översättning från svenska
    [uk] Översättning från ukrainska
   *[other] Översättning från ett annat språk
}
public-print-address-only = Läs mer på { $url }
public-print-address = Läs mer och lämna din idé på { $url }
public-follow-feed = Följ dialogen i en app (flöde)

# A dialogue: what has happened
public-log-heading = Det här har hänt
public-log-announced = Alla kunde läsa om dialogen.
public-log-opened = Dialogen öppnade.
public-log-closed = Dialogen stängde.
public-log-compiled = Vi sammanfattade idéerna.
public-log-handling = Politikerna fick sammanfattningen.
public-log-fed-back = Alla som deltog fick besked. Nu kan alla läsa resultatet.
public-log-followed-up = Vi kontrollerade det vi lovade.
public-log-archived = Dialogen ligger i arkivet.
public-log-cancelled = Politikerna stoppade dialogen.
public-log-decision-start = { $body } bestämde att ha dialogen, § { $paragraph }.
public-log-decision-change = { $body } ändrade sitt beslut om dialogen, § { $paragraph }.
public-log-decision-result = { $body } tog beslut i frågan, § { $paragraph }.
public-log-decision-cancel = { $body } bestämde att stoppa dialogen, § { $paragraph }.
public-log-revision = Vi har ändrat texten ”{ $field }”.
public-log-revision-short = Ändrat: { $field }, från { $before } till { $after }.
public-log-reason = Skäl: { $reason }
public-log-change = Visa vad vi ändrade
public-log-taken = Det här tog vi bort:
public-log-put = Det här är nytt:

# The result
public-result-title = Ni sa – vi gjorde – varför inte
public-result-about = Vad ni sa, vad politikerna bestämde, vad vi gör och varför: { $title }.
public-result-lead = Resultatet av dialogen { $title }
public-result-coming = Resultatet kommer här
public-result-coming-by = Senast { $date } står här vad ni sa och vad vi gjorde. Här står också varför vi inte gjorde allt.
public-result-coming-later = När { $body } har bestämt står här vad ni sa och vad vi gjorde. Här står också varför vi inte gjorde allt.
public-result-cancelled = Politikerna stoppade dialogen
public-result-cancelled-words = Därför finns inget resultat. På dialogens sida står varför politikerna stoppade den.
public-result-back = Till dialogen
public-figure-ideas = { $count ->
    [one] idé kom in
   *[other] idéer kom in
}
public-figure-answered = { $percent } %
public-figure-answered-label = har fått svar eller besked
public-figure-themes = { $done } av { $all }
public-figure-themes-label = teman där vi gör allt eller en del
public-figure-days = { $days ->
    [one] 1 dag
   *[other] { $days } dagar
}
public-figure-days-label = från sista dagen till besked
public-result-table = Vad som hände med varje tema
public-result-said = Ni sa
public-result-did = Så blir det
public-result-why = Varför
public-result-theme-ideas = { $count ->
    [one] 1 idé
   *[other] { $count } idéer
}
public-commitment-due = senast { $date }
public-commitment-done = klart { $day }, skulle vara klart { $due }
public-commitment-done-late = klart { $day }, skulle ha varit klart { $due }
public-commitment-late = skulle ha varit klart { $date }
public-commitment-settled = blir inte av, skulle vara klart { $date }
public-result-message = Tack, och så här blev det
public-result-message-from = { $body }, { $date }
public-result-threads = Så blev en idé ett beslut
public-result-threads-words = Här är några exempel. På varje idés sida ser du hela vägen.
public-thread-label = En idés väg
public-thread-theme = Tema: { $title }
public-thread-decision = Beslut { $date }, § { $paragraph }
public-thread-promise = Löfte från politikerna
public-result-politics = Så arbetade politikerna med frågan
public-result-politics-coming = Politikerna har inte fått sammanfattningen än.
public-result-compilation = Sammanfattningen
public-result-limits = Det här vet vi inte
public-result-evaluation = Vad vi lärde oss
public-result-case = Ärende

# All decisions
public-decisions-title = Beslut
public-decisions-lead = Här är politikernas alla beslut om dialoger: att fråga, att ändra, vad det blev och att stoppa. Här står också nämndernas svar på förslag. En nämnd är en grupp politiker. I protokollet står vad de har bestämt.
public-decisions-filter = Välj beslut
public-decisions-table = Beslut, det senaste först
public-decisions-what = Beslut
public-decisions-answer = Svar på förslag: { $answer }
public-decisions-dialogue = Dialog eller förslag
public-decisions-body = Vem och när
public-decisions-minutes = Protokoll och ärende
public-decisions-paragraph = § { $paragraph }
public-decisions-none = Inget beslut än
public-decisions-none-words = Här visar vi nämndernas beslut om dialoger och svar på förslag. Beslutet står här samma dag.
public-decisions-more = Fler beslut
public-decisions-next = Äldre beslut
public-decisions-first = Senaste besluten

# Feeds
public-feed-title = Medborgardialog i Vänersborgs kommun
public-feed-subtitle = Nya dialoger och vad de ledde till
public-feed-dialogue-title = { $title }: det här har hänt
public-feed-new = Ny dialog: { $title }
public-feed-stopped = Stoppad dialog: { $title }
public-feed-result = Resultat: { $title }
public-tally = { $count ->
    [one] 1 idé kom in. Så har vi räknat den:
   *[other] { $count } idéer kom in. Så har vi räknat dem:
}
public-tally-themed = { $count ->
    [one] 1 idé ligger i ett tema och är med i sammanfattningen.
   *[other] { $count } idéer ligger i teman och är med i sammanfattningen.
}
public-tally-rerouted = { $count ->
    [one] 1 idé hör hemma någon annanstans. Vi har skickat den vidare.
   *[other] { $count } idéer hör hemma någon annanstans. Vi har skickat dem vidare.
}
public-tally-refused = { $count ->
    [one] 1 idé följer inte reglerna. Vi visar den inte.
   *[other] { $count } idéer följer inte reglerna. Vi visar dem inte.
}
public-decision-about = Ett beslut om dialogen { $title }, och vad det betyder för det ni sa.
public-decision-basis = Det här läste politikerna
public-decision-means = Det här betyder beslutet
public-decision-to = Vad beslutet betyder
public-thread-decided = Beslut
public-thread-to-theme = Hela temat
public-result-compiled-themes = Teman i sammanfattningen
public-log-promise-progress = Så går det med löftet från politikerna: { $promise }
public-log-promise-done = Löftet från politikerna är klart: { $promise }
public-log-promise-explained = Löftet från politikerna blir inte av: { $promise }
public-log-promise-reply = Svar om löftet till dem som deltog: { $promise }
public-body-lead = Här är dialoger och beslut. Du kan också följa dem.
public-body-over = Den här gruppen finns inte längre. Sista dag: { $day }
public-body-no-dialogues = Här finns inga dialoger än.
public-body-all-dialogues = Alla dialoger här
public-body-no-decisions = Här finns inga beslut än.
public-body-all-decisions = Alla beslut här
