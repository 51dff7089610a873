# The public pages of dialogues: the start page, the lists, a dialogue, its result, all decisions, the feed.
# Start page
public-start-title = Pitamo prije nego što odlučimo
public-start-lead = Ovdje možete utjecati na ono što se dešava u Vänersborgu. Dajte ideju, pratite je i vidite do čega je dovela.
public-start-about = Dajte ideju o otvorenom pitanju u općini Vänersborg i pogledajte do čega su doveli raniji dijalozi.
public-start-now = Pogledajte na šta sada možete utjecati
public-start-how = Kako to ide
public-way-label = Kako ide dijalog
public-way-question = Pitanje
public-way-question-words = Odbor pita vas
public-way-ideas = Ideje
public-way-ideas-words = Kažete šta mislite
public-way-themes = Teme
public-way-themes-words = Razvrstavamo ono što ste rekli
public-way-decision = Odluka
public-way-decision-words = Političari odlučuju
public-way-answer = Odgovor
public-way-answer-words = Svi saznaju šta je bilo
public-way-follow-up = Praćenje
public-way-follow-up-words = Pokazujemo jesmo li održali riječ
public-open-heading = Na šta sada možete utjecati
public-open-none = Trenutno nema otvorenih dijaloga
public-open-none-next = Sljedeći je „{ $title }“ (početak: { $date }).
public-open-none-words = Kad odbor odluči o novom dijalogu, naći ćete ga ovdje. Dotad možete pročitati do čega su doveli raniji.
public-coming-heading = Uskoro se otvara
public-answered-heading = Novosti: vi ste rekli, mi smo uradili
public-all-dialogues = Pogledajte sve dijaloge
public-promise-heading = Šta vam obećavamo
public-promise-receipt = Potvrda u roku od dva radna dana
public-promise-receipt-words = Dobijate je odmah na ekranu. Ako pišete na papiru ili zovete, stiže u roku od dva dana.
public-promise-answer = Odgovor na vaše pitanje u roku od deset radnih dana
public-promise-answer-words = Zanima vas nešto o dijalogu ili mislite da smo s vašom idejom pogrešno postupili? Javite nam se. Vrijeme se računa od dana kad smo dobili vaše pitanje.
public-promise-feedback = Uvijek javljamo šta je bilo
public-promise-feedback-words = Kad političari odluče, kažemo šta ste vi rekli, šta smo mi uradili i zašto smo nešto odbili. Šta je bilo s vašom idejom, vidite pomoću koda s potvrde.
public-promise-open = Bez korisničkog računa
public-promise-open-words = Ne morate se prijaviti, imati e-mail ni državljanstvo. Djeca su dobrodošla jednako kao odrasli.
public-start-who = Ko odlučuje?
public-start-who-words = Odlučuju izabrani predstavnici. Ono što kažete pomaže im da izaberu pravo. Dijalog nije glasanje: mnogo glasova za jednu ideju pokazuje da je važna, ali time ništa nije odlučeno.
public-start-policy = Pročitajte politiku općine

# Cards
public-card-influence = { $name }: { $promise }
public-card-ideas = { $count ->
    [0] Još nema ideja
    [one] Stigla je { $count } ideja
    [few] Stigle su { $count } ideje
   *[other] Stiglo je { $count } ideja
}
public-card-between = Otvoreno { $first } – { $last }
public-card-decision = Odluka: { $date }
public-card-feedback = Obavijest: { $date }

# The list
public-list-title = Dijalozi
public-list-lead = Pitanja koja općina postavlja sada, koja će uskoro postaviti i na koja je već dobila odgovore.
public-list-filter = Tražite među dijalozima
public-list-filter-chosen = Tražite među dijalozima. Odabrano: { $chosen }
public-list-words = Traži
public-list-phase = Stanje
public-list-phase-all = Svi dijalozi
public-list-body = Odbor
public-list-body-all = Svi odbori
public-list-theme = Tema
public-list-theme-all = Sve teme
public-list-submit = Prikaži
public-list-clear = Prikaži sve
public-list-results = Dijalozi
public-list-more = Još dijaloga
public-list-first = Na početak
public-list-next = Sljedeća stranica
public-list-none-found = Nijedan dijalog ne odgovara onome što ste tražili
public-list-none-found-words = Pokušajte s manje riječi ili s drugim odborom, ili prikažite sve.
public-list-none-ongoing = Trenutno nema otvorenih dijaloga
public-list-none-upcoming = Nema odluke o novom dijalogu
public-list-none-upcoming-words = Kad odbor odluči da pita, dijalog ćete naći ovdje, s danom kad se otvara.
public-list-none-carried-out = Nijedan dijalog još nije održan
public-list-none-carried-out-words = Kad se dijalog zatvori, naći ćete ga ovdje, a poslije i ono do čega je doveo.
public-list-none-at-all = Ovdje će uskoro biti prvi dijalog
public-list-none-at-all-words = Kad odbor odluči da pita, dijalog ćete naći ovdje, s danom kad se otvara.
public-list-other-ways = Drugi načini da utječete

# A dialogue: what happens now, and then
public-give-idea = Dajte ideju
public-see-result = Pogledajte šta je bilo
public-all-ideas = Pročitajte sve ideje
public-now-announced = Uskoro ćete ovdje moći davati ideje (početak: { $opens }, posljednji dan: { $closes }).
public-now-open = Možete davati ideje (posljednji dan: { $closes }). { $compile ->
    [none] Zatim pravimo pregled ideja.
   *[other] Zatim pravimo pregled ideja (rok: { $compile }).
}
public-now-late = Taj dan ({ $date }) je prošao. Kasnimo.
public-now-closed = Vrijeme za davanje ideja je isteklo. { $compile ->
    [none] Sada čitamo i pravimo pregled.
   *[other] Sada čitamo i pravimo pregled (rok: { $compile }).
}
public-now-compiled = Pregled ideja je gotov. { $decision ->
    [none] Sljedeći korak je odluka ({ $body }).
   *[other] Sljedeći korak je odluka ({ $body }, { $decision }).
}
public-now-handling = Pregled ideja je kod političara. { $decision ->
    [none] Sljedeći korak je odluka ({ $body }).
   *[other] Sljedeći korak je odluka ({ $body }, { $decision }).
}
public-now-decided-upon = Odluka je donesena. { $feedback ->
    [none] Uskoro će ovdje pisati šta će biti i zašto.
   *[other] Ovdje će pisati šta će biti i zašto (rok: { $feedback }).
}
public-now-fed-back = Odluka je donesena i svi su obaviješteni. { $followup ->
    [none] Ovdje možete vidjeti kako napreduje ono što smo obećali.
   *[other] Provjerit ćemo da li je obećano ispunjeno (dan: { $followup }).
}
public-now-followed-up = Dijalog je završen. Možete pročitati do čega je doveo i jesmo li održali obećanja.
public-now-cancelled = Dijalog je prekinut. Nove ideje više ne primamo.
public-cancelled-title = Zašto je dijalog prekinut
public-cancelled-decision = Odluka: { $body }, { $date }, § { $paragraph }.

# A dialogue: facts
public-path-label = Put dijaloga
public-path-done = završeno
public-facts-label = Činjenice o dijalogu
public-stair-position = stepenica { $step } od 4
public-fact-who = Ko odlučuje?
public-fact-who-coming = { $body } ({ $date }). Političari još nisu odlučili.
public-fact-who-coming-undated = { $body }. Političari još nisu odlučili.
public-fact-who-waiting = { $body } ({ $date }).
public-fact-who-decided = { $body }, odluka: { $date }, § { $paragraph }.
public-fact-participation = Vaša uloga u dijalogu
public-fact-case = Broj predmeta
public-fact-owner = Ko pita?
public-swedish-only = Dijalog je napisan na švedskom
public-swedish-only-words = Naslovi na stranici su na vašem jeziku. Ono što je napisano o dijalogu postoji samo na švedskom.
public-swedish-names = Nazivi, obaveze i razlozi napisani su na švedskom.
public-fact-responsible = Nadležni izabrani predstavnik
public-fact-contact = Pitajte nas
public-fact-legal = Dijalog zahtijeva zakon
public-participation-insight-words = Možete pratiti rad i postavljati pitanja.
public-participation-comment-words = Možete reći šta mislite o onome što predlažemo.
public-participation-conversation-words = Možete o pitanju razgovarati s nama i s drugima.
public-participation-co-creation-words = Možete zajedno s nama izraditi prijedloge.

# A dialogue: the six questions
public-q-question = O čemu se radi?
public-q-hope-over = Čemu smo se nadali?
public-q-hope = Čemu se nadamo?
public-q-purpose-over = Zašto smo pitali
public-q-purpose = Zašto pitamo
public-q-goal-over = Do čega je to trebalo dovesti
public-q-goal = Do čega to treba dovesti
public-q-can = Na šta možete utjecati?
public-q-can-unwritten = Još nije napisano na šta možete utjecati.
public-q-unwritten = Ovo još nije napisano.
public-q-can-over = Na šta se moglo utjecati?
public-q-could-this = Na šta se moglo utjecati
public-q-could-not-this = Na šta se nije moglo utjecati
public-q-can-this = Na šta možete utjecati
public-q-cannot-this = Na šta se ne može utjecati
public-q-groups-over = Je li dijalog bio namijenjen nekim posebnim grupama?
public-q-groups = Je li dijalog namijenjen nekim posebnim grupama?
public-q-groups-heard-over = Ove grupe se rijetko čuju. Ovako smo ih potražili:
public-q-groups-heard = Ove grupe se rijetko čuju. Ovako ih tražimo:
public-q-when = Kada i na koji način?
public-q-when-unset = Dani još nisu određeni.
public-q-when-announced = Dijalog će biti otvoren: { $opens } – { $closes } (uključujući posljednji dan).
public-q-when-open = Dijalog je otvoren (posljednji dan: { $closes }). Ideju možete dati ovdje na web-stranici, bez korisničkog računa.
public-q-when-over = Dijalog je bio otvoren: { $opens } – { $closes }
public-q-when-cancelled = Dijalog je prekinut. Trebao je biti otvoren: { $opens } – { $closes }
public-q-other-ways = Drugi načini da učestvujete
public-q-offline = Učestvujte bez e-maila
public-q-who = Ko odlučuje i kada?
public-q-who-votes = Za odluku su odgovorni izabrani predstavnici. Ako mnogi podržavaju neku ideju, to pokazuje da je važna, ali podrška nisu glasovi.
public-q-who-influence = { $name }: { $promise }
public-q-who-steps = Kod političara
public-q-who-decisions = Odluke o dijalogu
public-decision-line = { $body }, { $date }, § { $paragraph }
public-decision-minutes = Zapisnik, § { $paragraph }
public-step-papers = Dokumenti
public-ideas-heading = Najnovije ideje
public-ideas-none = Još nema prikazanih ideja
public-ideas-none-open = Ideje prikazujemo kad ih pročitamo, u roku od dva radna dana. Vaša može biti prva.
public-ideas-none-coming = Ideje se prikazuju ovdje kad se dijalog otvori ({ $date }).
public-ideas-none-closed = Nijedna ideja nije objavljena.
public-idea-read = Pročitajte: { $idea }
public-idea-answer = Odgovor općine
public-idea-translation = { $language ->
    [ar] Prijevod s arapskog
    [bs] Prijevod s bosanskog
    [en] Prijevod s engleskog
    [fa] Prijevod s perzijskog
    [fi] Prijevod s finskog
    [hr] Prijevod s hrvatskog
    [so] Prijevod sa somalskog
    [sr] Prijevod sa srpskog
    [sv] Prijevod sa švedskog
    [uk] Prijevod s ukrajinskog
   *[other] Prijevod s drugog jezika
}
public-print-address-only = Pročitajte više na { $url }
public-print-address = Pročitajte više i dajte svoju ideju na { $url }
public-follow-feed = Pratite dijalog kao feed

# A dialogue: what has happened
public-log-heading = Šta se desilo
public-log-announced = Dijalog je postao javan.
public-log-opened = Dijalog se otvorio.
public-log-closed = Dijalog se zatvorio.
public-log-compiled = Pregled ideja je gotov.
public-log-handling = Pregled ideja je predan političarima.
public-log-fed-back = Svi koji su učestvovali su obaviješteni i rezultat je postao javan.
public-log-followed-up = Provjereno je da li je obećano ispunjeno.
public-log-archived = Dijalog je arhiviran.
public-log-cancelled = Dijalog je prekinut.
public-log-decision-start = { $body }: odluka da se održi dijalog, § { $paragraph }.
public-log-decision-change = { $body }: promijenjena odluka o dijalogu, § { $paragraph }.
public-log-decision-result = { $body }: odluka o ovom pitanju, § { $paragraph }.
public-log-decision-cancel = { $body }: odluka da se dijalog prekine, § { $paragraph }.
public-log-revision = Tekst „{ $field }“ je promijenjen.
public-log-revision-short = Promijenjeno: { $field } (bilo: { $before }, sada: { $after }).
public-log-reason = Razlog: { $reason }
public-log-change = Pokaži šta je promijenjeno
public-log-taken = Uklonjeno:
public-log-put = Dodano:

# The result
public-result-title = Vi ste rekli – mi smo uradili – zašto ne
public-result-about = Šta je stiglo, šta je odlučeno, šta se radi i zašto: { $title }.
public-result-lead = Rezultat dijaloga „{ $title }“
public-result-coming = Rezultat će biti ovdje
public-result-coming-by = Ovdje će pisati (rok: { $date }) šta ste vi rekli, šta smo mi uradili i zašto nismo uradili sve.
public-result-coming-later = Najprije odlučuje: { $body }. Poslije toga će ovdje pisati šta ste vi rekli, šta smo mi uradili i zašto nismo uradili sve.
public-result-cancelled = Dijalog je prekinut
public-result-cancelled-words = Zato nema rezultata. Na stranici dijaloga piše zašto je prekinut.
public-result-back = Na dijalog
public-figure-ideas = { $count ->
    [one] ideja je stigla
    [few] ideje su stigle
   *[other] ideja je stiglo
}
public-figure-answered = { $percent } %
public-figure-answered-label = dobilo je odgovor ili obavijest
public-figure-themes = { $done } od { $all }
public-figure-themes-label = tema se provodi, u cjelini ili djelomično
public-figure-days = { $days ->
    [one] { $days } dan
    [few] { $days } dana
   *[other] { $days } dana
}
public-figure-days-label = od posljednjeg dana do obavijesti
public-result-table = Šta je bilo sa svakom temom
public-result-said = Vi ste rekli
public-result-did = Šta će biti
public-result-why = Zašto
public-result-theme-ideas = { $count ->
    [one] { $count } ideja
    [few] { $count } ideje
   *[other] { $count } ideja
}
public-commitment-due = rok: { $date }
public-commitment-done = završeno: { $day }, rok: { $due }
public-commitment-done-late = završeno: { $day }, rok je bio: { $due }
public-commitment-late = rok je bio: { $date }
public-commitment-settled = neće se ostvariti, rok je bio: { $date }
public-result-message = Hvala, i evo šta je bilo
public-result-message-from = { $body }, { $date }
public-result-threads = Kako je ideja postala odluka
public-result-threads-words = Nekoliko primjera. Na stranici svake ideje vidi se cijeli njen put.
public-thread-label = Put jedne ideje
public-thread-theme = Tema: { $title }
public-thread-decision = Odluka: { $date }, § { $paragraph }
public-thread-promise = Naša obaveza
public-result-politics = Kako su političari obradili pitanje
public-result-politics-coming = Pregled ideja još nije kod političara.
public-result-compilation = Pregled ideja
public-result-limits = Šta materijal ne može reći
public-result-evaluation = Šta smo naučili
public-result-case = Predmet

# All decisions
public-decisions-title = Odluke
public-decisions-lead = Sve političke odluke o dijalozima: da se pita, da se nešto promijeni, šta je bilo i da se prekine. Ovdje su i odgovori odbora na inicijative.
public-decisions-filter = Izaberite odluke
public-decisions-table = Odluke, prvo najnovija
public-decisions-what = Odluka
public-decisions-answer = Odgovor na inicijativu: { $answer }
public-decisions-dialogue = Dijalog ili inicijativa
public-decisions-body = Ko i kada
public-decisions-minutes = Zapisnik i predmet
public-decisions-paragraph = § { $paragraph }
public-decisions-none = Još nema odluka
public-decisions-none-words = Kad odbor donese odluku o javnom dijalogu ili odgovori na inicijativu, odluku ćete naći ovdje istog dana.
public-decisions-more = Još odluka
public-decisions-next = Starije odluke
public-decisions-first = Najnovije odluke

# Feeds
public-feed-title = Dijalog s građanima u općini Vänersborg
public-feed-subtitle = Novi dijalozi i do čega su doveli
public-feed-dialogue-title = { $title }: šta se desilo
public-feed-new = Novi dijalog: { $title }
public-feed-stopped = Prekinut dijalog: { $title }
public-feed-result = Rezultat: { $title }
public-tally = { $count ->
    [one] Stigla je { $count } ideja. Ovako je ubrojana:
    [few] Stigle su { $count } ideje. Ovako su ubrojane:
   *[other] Stiglo je { $count } ideja. Ovako su ubrojane:
}
public-tally-themed = { $count ->
    [one] { $count } ideja pripada temi i ušla je u pregled ideja.
    [few] { $count } ideje pripadaju temama i ušle su u pregled ideja.
   *[other] { $count } ideja pripada temama i ušlo je u pregled ideja.
}
public-tally-rerouted = { $count ->
    [one] { $count } ideja pripada drugdje i poslana je dalje.
    [few] { $count } ideje pripadaju drugdje i poslane su dalje.
   *[other] { $count } ideja pripada drugdje i poslano je dalje.
}
public-tally-refused = { $count ->
    [one] { $count } ideja nije u skladu s pravilima i ne prikazuje se.
    [few] { $count } ideje nisu u skladu s pravilima i ne prikazuju se.
   *[other] { $count } ideja nije u skladu s pravilima i ne prikazuje se.
}
public-decision-about = Odluka o dijalogu „{ $title }“ i šta ona znači za ono što su učesnici rekli.
public-decision-basis = Osnova
public-decision-means = Šta odluka znači
public-decision-to = Šta odluka znači
public-thread-decided = Odluka
public-thread-to-theme = Cijela tema
public-result-compiled-themes = Teme u pregledu ideja
public-log-promise-progress = Kako napreduje obaveza: { $promise }
public-log-promise-done = Obaveza je ispunjena: { $promise }
public-log-promise-explained = Obaveza se neće ostvariti: { $promise }
public-log-promise-reply = Odgovor učesnicima o obavezi: { $promise }
public-body-lead = Ovdje su dijalozi i odluke, a možete ih i pratiti.
public-body-over = Ovo tijelo više ne djeluje. Posljednji dan: { $day }
public-body-no-dialogues = Ovdje još nema dijaloga.
public-body-all-dialogues = Svi dijalozi ovdje
public-body-no-decisions = Ovdje još nema odluka.
public-body-all-decisions = Sve odluke ovdje
