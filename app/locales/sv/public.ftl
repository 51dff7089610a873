# The public pages of dialogues: the start page, the lists, a dialogue, its result, all decisions, the feed.
# Start page
public-start-title = Vi frågar innan vi bestämmer
public-start-lead = Här kan du påverka det som händer i Vänersborg. Lämna en idé, följ den och se vad den ledde till.
public-start-about = Lämna en idé i en öppen fråga i Vänersborgs kommun, och se vad tidigare dialoger ledde till.
public-start-now = Se vad du kan påverka nu
public-start-how = Så går det till
public-way-label = Så går en dialog till
public-way-question = Fråga
public-way-question-words = En nämnd frågar dig
public-way-ideas = Idéer
public-way-ideas-words = Du säger vad du tycker
public-way-themes = Teman
public-way-themes-words = Vi samlar det ni sagt
public-way-decision = Beslut
public-way-decision-words = Politikerna bestämmer
public-way-answer = Svar
public-way-answer-words = Alla får veta vad det blev
public-way-follow-up = Uppföljning
public-way-follow-up-words = Vi visar om vi höll ord
public-open-heading = Det här kan du påverka nu
public-open-none = Ingen dialog är öppen just nu
public-open-none-next = Nästa öppnar { $date }: { $title }.
public-open-none-words = När en nämnd har beslutat om en ny dialog står den här. Tills dess kan du läsa vad de tidigare ledde till.
public-coming-heading = Öppnar snart
public-answered-heading = Nytt besked: ni sa, vi gjorde
public-all-dialogues = Se alla dialoger
public-promise-heading = Det här lovar vi dig
public-promise-receipt = Kvitto inom två arbetsdagar
public-promise-receipt-words = Du får det genast på skärmen. Skriver du på papper eller ringer kommer det inom två dagar.
public-promise-answer = Svar på din fråga inom tio arbetsdagar
public-promise-answer-words = Undrar du något om en dialog, eller tycker du att vi har hanterat din idé fel? Hör av dig. Tiden räknas från den dag vi får din fråga.
public-promise-feedback = Alltid besked
public-promise-feedback-words = När politikerna har bestämt berättar vi vad ni sa, vad vi gjorde och varför vi sa nej till något. Vad det blev av din idé ser du med koden på kvittot.
public-promise-open = Inget konto
public-promise-open-words = Du behöver inte logga in, ha e-post eller vara medborgare. Barn är lika välkomna som vuxna.
public-start-who = Vem bestämmer?
public-start-who-words = De förtroendevalda bestämmer. Det du berättar hjälper dem att välja rätt. En dialog är ingen omröstning: många röster för en idé visar att den är viktig, men de avgör inte saken.
public-start-policy = Läs kommunens policy

# Cards
public-card-influence = { $name }: { $promise }
public-card-ideas = { $count ->
    [0] Inga idéer än
    [one] 1 inkommen idé
   *[other] { $count } inkomna idéer
}
public-card-between = Öppen { $first } – { $last }
public-card-decision = Beslut { $date }
public-card-feedback = Besked { $date }

# The list
public-list-title = Dialoger
public-list-lead = Frågor som kommunen ställer nu, snart ska ställa och redan har fått svar på.
public-list-filter = Sök bland dialogerna
public-list-filter-chosen = Sök bland dialogerna. Valt: { $chosen }
public-list-words = Sök
public-list-phase = Läge
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
public-list-none-found = Inga dialoger passar det du sökte
public-list-none-found-words = Pröva med färre ord eller en annan nämnd, eller visa alla.
public-list-none-ongoing = Ingen dialog är öppen just nu
public-list-none-upcoming = Ingen ny dialog är beslutad
public-list-none-upcoming-words = När en nämnd har beslutat att fråga står dialogen här, med dagen då den öppnar.
public-list-none-carried-out = Ingen dialog är genomförd än
public-list-none-carried-out-words = När en dialog har stängt står den här, och sedan vad den ledde till.
public-list-none-at-all = Här står snart den första dialogen
public-list-none-at-all-words = När en nämnd har beslutat att fråga står dialogen här, med dagen då den öppnar.
public-list-other-ways = Andra sätt att påverka

# A dialogue: what happens now, and then
public-give-idea = Lämna en idé
public-see-result = Se vad det blev
public-all-ideas = Läs alla idéer
public-now-announced = Öppnar { $opens }. Då kan du lämna idéer här, till och med { $closes }.
public-now-open = Du kan lämna idéer till och med { $closes }. { $compile ->
    [none] Sedan sammanställer vi dem.
   *[other] Sedan sammanställer vi dem, senast { $compile }.
}
public-now-late = Den dagen, { $date }, har passerat. Vi är sena.
public-now-closed = Tiden att lämna idéer är slut. { $compile ->
    [none] Nu läser vi och sammanställer.
   *[other] Nu läser vi och sammanställer, senast { $compile }.
}
public-now-compiled = Idéerna är sammanställda. { $decision ->
    [none] { $body } beslutar härnäst.
   *[other] { $body } beslutar { $decision }.
}
public-now-handling = Sammanställningen är hos politikerna. { $decision ->
    [none] { $body } beslutar härnäst.
   *[other] { $body } beslutar { $decision }.
}
public-now-decided-upon = Beslutet är fattat. { $feedback ->
    [none] Snart står det här vad som händer och varför.
   *[other] Senast { $feedback } står det här vad som händer och varför.
}
public-now-fed-back = Beslutet är fattat och alla har fått besked. { $followup ->
    [none] Här kan du se hur det går med det vi lovade.
   *[other] Vi följer upp det vi lovade { $followup }.
}
public-now-followed-up = Dialogen är klar. Du kan läsa vad den ledde till, och om vi höll det vi lovade.
public-now-cancelled = Dialogen är avbruten. Inga fler idéer tas emot.
public-cancelled-title = Varför dialogen avbröts
public-cancelled-decision = { $body } beslutade { $date }, § { $paragraph }.

# A dialogue: facts
public-path-label = Dialogens väg
public-path-done = klart
public-facts-label = Fakta om dialogen
public-stair-position = steg { $step } av 4
public-fact-who = Vem bestämmer?
public-fact-who-coming = { $body }, { $date }. Politikerna har inte bestämt sig än.
public-fact-who-coming-undated = { $body }. Politikerna har inte bestämt sig än.
public-fact-who-waiting = { $body }, { $date }.
public-fact-who-decided = { $body } beslutade { $date }, § { $paragraph }.
public-fact-participation = Din del i dialogen
public-fact-case = Diarienummer
public-fact-owner = Vem frågar?
public-swedish-only = Dialogen är skriven på svenska
public-swedish-only-words = Sidans rubriker finns på engelska. Det som är skrivet om dialogen finns bara på svenska.
public-swedish-names = Namn, åtaganden och skäl är skrivna på svenska.
public-fact-responsible = Ansvarig förtroendevald
public-fact-contact = Fråga oss
public-fact-legal = Lagen kräver dialogen
public-participation-insight-words = Du kan följa arbetet och ställa frågor.
public-participation-comment-words = Du kan säga vad du tycker om det vi föreslår.
public-participation-conversation-words = Du kan samtala med oss och med andra om frågan.
public-participation-co-creation-words = Du kan ta fram förslag tillsammans med oss.

# A dialogue: the six questions
public-q-question = Vad är frågan?
public-q-hope-over = Vad hoppades vi på?
public-q-hope = Vad hoppas vi på?
public-q-purpose-over = Varför vi frågade
public-q-purpose = Varför vi frågar
public-q-goal-over = Vad det skulle leda till
public-q-goal = Vad det ska leda till
public-q-can = Vad kan du påverka?
public-q-can-unwritten = Det är inte skrivet än vad du kan påverka.
public-q-unwritten = Det här är inte skrivet än.
public-q-can-over = Vad gick att påverka?
public-q-could-this = Det här gick att påverka
public-q-could-not-this = Det här gick inte att påverka
public-q-can-this = Det här kan du påverka
public-q-cannot-this = Det här kan inte påverkas
public-q-groups-over = Riktade sig dialogen till några särskilda grupper?
public-q-groups = Riktar sig dialogen till några särskilda grupper?
public-q-groups-heard-over = De här grupperna hörs sällan. Så sökte vi upp dem:
public-q-groups-heard = De här grupperna hörs sällan. Så söker vi upp dem:
public-q-when = När och på vilket sätt?
public-q-when-unset = Dagarna är inte bestämda än.
public-q-when-announced = Dialogen är öppen från { $opens } till och med { $closes }.
public-q-when-open = Dialogen är öppen till och med { $closes }. Du kan lämna en idé här på webbplatsen, utan konto.
public-q-when-over = Dialogen var öppen { $opens } – { $closes }.
public-q-when-cancelled = Dialogen är avbruten. Den skulle ha varit öppen { $opens } – { $closes }.
public-q-other-ways = Andra sätt att delta
public-q-offline = Delta utan e-post
public-q-who = Vem bestämmer, och när?
public-q-who-votes = De förtroendevalda har ansvaret för beslutet. Att många stöder en idé visar att den är viktig, men stöd är inte röster.
public-q-who-influence = { $name }: { $promise }
public-q-who-steps = Hos politikerna
public-q-who-decisions = Beslut om dialogen
public-decision-line = { $body }, { $date }, § { $paragraph }
public-decision-minutes = Protokoll, § { $paragraph }
public-step-papers = Handlingar
public-ideas-heading = Senaste idéerna
public-ideas-none = Inga idéer visas än
public-ideas-none-open = Idéer visas när vi har läst dem, inom två arbetsdagar. Bli gärna först.
public-ideas-none-coming = Idéer visas här när dialogen har öppnat, { $date }.
public-ideas-none-closed = Ingen idé är publicerad.
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
public-follow-feed = Följ dialogen som flöde

# A dialogue: what has happened
public-log-heading = Det här har hänt
public-log-announced = Dialogen blev offentlig.
public-log-opened = Dialogen öppnade.
public-log-closed = Dialogen stängde.
public-log-compiled = Idéerna sammanställdes.
public-log-handling = Sammanställningen gick till politikerna.
public-log-fed-back = Alla som deltog fick besked, och resultatet blev offentligt.
public-log-followed-up = Det vi lovade följdes upp.
public-log-archived = Dialogen arkiverades.
public-log-cancelled = Dialogen avbröts.
public-log-decision-start = { $body } beslutade att föra dialog, § { $paragraph }.
public-log-decision-change = { $body } ändrade sitt beslut om dialogen, § { $paragraph }.
public-log-decision-result = { $body } beslutade i frågan, § { $paragraph }.
public-log-decision-cancel = { $body } beslutade att avbryta dialogen, § { $paragraph }.
public-log-revision = Texten ”{ $field }” är ändrad.
public-log-revision-short = Ändrat: { $field }, från { $before } till { $after }.
public-log-reason = Skäl: { $reason }
public-log-change = Visa vad som ändrades
public-log-taken = Borttaget:
public-log-put = Tillagt:

# The result
public-result-title = Ni sa – vi gjorde – varför inte
public-result-about = Vad som kom in, vad som beslutades, vad som görs och varför: { $title }.
public-result-lead = Resultatet av dialogen { $title }
public-result-coming = Resultatet kommer här
public-result-coming-by = Senast { $date } står här vad ni sa, vad vi gjorde och varför vi inte gjorde allt.
public-result-coming-later = När { $body } har beslutat står här vad ni sa, vad vi gjorde och varför vi inte gjorde allt.
public-result-cancelled = Dialogen avbröts
public-result-cancelled-words = Därför finns inget resultat. På dialogens sida står varför den avbröts.
public-result-back = Till dialogen
public-figure-ideas = { $count ->
    [one] inkommen idé
   *[other] inkomna idéer
}
public-figure-answered = { $percent } %
public-figure-answered-label = har fått svar eller besked
public-figure-themes = { $done } av { $all }
public-figure-themes-label = teman genomförs helt eller delvis
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
public-result-threads-words = Några exempel. På varje idés sida står hela dess väg.
public-thread-label = En idés väg
public-thread-theme = Tema: { $title }
public-thread-decision = Beslut { $date }, § { $paragraph }
public-thread-promise = Vårt åtagande
public-result-politics = Så hanterade politikerna frågan
public-result-politics-coming = Sammanställningen är inte hos politikerna än.
public-result-compilation = Sammanställningen
public-result-limits = Vad materialet inte kan säga
public-result-evaluation = Vad vi lärde oss
public-result-case = Ärende

# All decisions
public-decisions-title = Beslut
public-decisions-lead = Alla politiska beslut om dialoger: att fråga, att ändra, vad det blev och att avbryta. Här står också nämndernas svar på initiativ.
public-decisions-filter = Välj beslut
public-decisions-table = Beslut, det senaste först
public-decisions-what = Beslut
public-decisions-answer = Svar på initiativ: { $answer }
public-decisions-dialogue = Dialog eller initiativ
public-decisions-body = Vem och när
public-decisions-minutes = Protokoll och ärende
public-decisions-paragraph = § { $paragraph }
public-decisions-none = Inget beslut än
public-decisions-none-words = När en nämnd har beslutat om en dialog som är offentlig eller svarat på ett initiativ står beslutet här, samma dag.
public-decisions-more = Fler beslut
public-decisions-next = Äldre beslut
public-decisions-first = Senaste besluten

# Feeds
public-feed-title = Medborgardialog i Vänersborgs kommun
public-feed-subtitle = Nya dialoger och vad de ledde till
public-feed-dialogue-title = { $title }: det här har hänt
public-feed-new = Ny dialog: { $title }
public-feed-stopped = Avbruten dialog: { $title }
public-feed-result = Resultat: { $title }
public-tally = { $count ->
    [one] 1 idé kom in. Så är den räknad:
   *[other] { $count } idéer kom in. Så är de räknade:
}
public-tally-themed = { $count ->
    [one] 1 idé ligger i ett tema och är med i sammanställningen.
   *[other] { $count } idéer ligger i teman och är med i sammanställningen.
}
public-tally-rerouted = { $count ->
    [one] 1 idé hör hemma någon annanstans och är skickad vidare.
   *[other] { $count } idéer hör hemma någon annanstans och är skickade vidare.
}
public-tally-refused = { $count ->
    [one] 1 idé följer inte reglerna och visas inte.
   *[other] { $count } idéer följer inte reglerna och visas inte.
}
public-decision-about = Ett beslut om dialogen { $title }, och vad det betyder för det deltagarna sa.
public-decision-basis = Underlag
public-decision-means = Det här betyder beslutet
public-decision-to = Vad beslutet betyder
public-thread-decided = Beslut
public-thread-to-theme = Hela temat
public-result-compiled-themes = Temana i sammanställningen
public-log-promise-progress = Så går det med åtagandet: { $promise }
public-log-promise-done = Åtagandet är klart: { $promise }
public-log-promise-explained = Åtagandet blir inte av: { $promise }
public-log-promise-reply = Svar till deltagarna om åtagandet: { $promise }
public-body-lead = Dialoger och beslut här, och ett sätt att följa dem.
public-body-over = Uppdraget är avslutat. Sista dag: { $day }
public-body-no-dialogues = Här finns inga dialoger ännu.
public-body-all-dialogues = Alla dialoger här
public-body-no-decisions = Här finns inga beslut ännu.
public-body-all-decisions = Alla beslut här
