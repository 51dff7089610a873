# Proposals to hold a dialogue, and the answers to them.
initiatives-title = Inicijative
initiatives-lead = Ovdje je sve što je predloženo. Svako može predložiti da općina pita stanovnike o nečemu. Odbor odgovara u roku od { $days } radnih dana i kaže zašto.
initiatives-all = Sve inicijative
initiatives-number = Inicijativa { $number }
initiatives-about = Prijedlog za dijalog (predlaže: { $from }) i šta je općina odgovorila.
initiatives-propose = Predložite dijalog
initiatives-start = Nedostaje li neko pitanje?
initiatives-start-words = Predložite o čemu općina treba pitati stanovnike. Svi mogu predlagati. Odbor odgovara u roku od { $days } radnih dana i svi mogu pročitati odgovor.
initiatives-start-all = Pogledajte šta su drugi predložili
initiatives-filter = Izaberite inicijative
initiatives-stage = Stanje
initiatives-stage-all = Sva stanja
initiatives-stage-received = Čeka provjeru
initiatives-stage-refused = Nije objavljeno
initiatives-stage-published = Objavljeno
initiatives-stage-with-body = Kod odbora
initiatives-stage-yes = Da, bit će dijaloga
initiatives-stage-no = Ne, neće biti dijaloga
initiatives-late = Odgovor kasni
initiatives-late-words = Odgovor je trebao stići (rok je bio: { $due }). Podsjetili smo one koji trebaju odgovoriti, koordinatora i izabrane predstavnike.
initiatives-none = Još nema inicijativa
initiatives-none-words = Inicijative se prikazuju ovdje kad neko predloži dijalog i kad provjerimo prijedlog.
initiatives-none-chosen = Ovdje nema inicijativa
initiatives-none-chosen-words = Nijedna inicijativa ne odgovara onome što ste izabrali.
initiatives-more = Još inicijativa
initiatives-next = Starije inicijative
initiatives-first = Na najnovije
initiatives-no-body = Još nije kod odbora
initiatives-from = Predlaže: { $from }
initiatives-from-resident = { $named ->
    [none] neko od stanovnika
   *[some] { $name }, privatna osoba
}
initiatives-from-civil-society = { $named ->
    [none] udruženje ili mreža
   *[some] { $name }, udruženje ili mreža
}
initiatives-from-elected = { $named ->
    [none] neko od izabranih predstavnika
   *[some] { $name }, iz reda izabranih predstavnika
}
initiatives-from-administration = { $named ->
    [none] neko ko radi u službi općine
   *[some] { $name }, radi u službi općine
}
initiatives-origin-resident = Stanovnik ili neko drugi ko ovdje živi ili radi
initiatives-origin-civil-society = Udruženje ili mreža
initiatives-origin-elected = Izabrani predstavnik
initiatives-origin-administration = Neko ko radi u službi općine
initiatives-card-came = Stiglo: { $day }
initiatives-card-due = Rok za odgovor: { $day }
initiatives-card-answered = Odgovor odlučen: { $day }

# Its way and its answer.
initiatives-way = Put inicijative
initiatives-by = rok: { $day }
initiatives-stop-received = Primljeno
initiatives-stop-refused = Nije objavljeno
initiatives-stop-published = Objavljeno
initiatives-stop-with-body = Kod odbora
initiatives-stop-answer = Odgovor
initiatives-stop-answered = { $answer ->
    [yes] Odgovor: da
   *[other] Odgovor: ne
}
initiatives-what = Šta se predlaže
initiatives-answer-yes = Da, planiramo dijalog
initiatives-answer-no = Ne, neće biti dijaloga
initiatives-answer-elsewhere = Ne, odlučuje neko drugi. Šaljemo vaše mišljenje dalje
initiatives-answer-yes-hint = Pravi se nacrt dijaloga. Dijalog pripada odboru.
initiatives-answer-no-hint = Razlozi postaju javni.
initiatives-answer-elsewhere-hint = Na primjer regiji, kad je riječ o javnom prijevozu. Napišite kuda se mišljenje šalje.
initiatives-answered-by = Odgovara
initiatives-decided = Odluka
initiatives-minutes = Zapisnik
initiatives-became = Nastao je dijalog:
initiatives-is-planned = Dijalog se priprema. Ovdje će se prikazati kad bude objavljen.
initiatives-came-from = Potiče iz inicijative. Predlaže: { $from }
initiatives-log = Šta se desilo
initiatives-log-routed = Predano: { $body }
initiatives-log-moved = Dan odgovora je pomjeren (bilo: { $before }, sada: { $after })
initiatives-log-answered = Odgovor ({ $body }): { $answer }
initiatives-log-changed = Odgovor je promijenjen. Razlog: { $reason }
initiatives-act-received = Provjerava se ponovo
initiatives-act-published = Objavljeno
initiatives-act-masked = Objavljeno, djelomično skriveno
initiatives-act-refused = Nije objavljeno
initiatives-act-routed = Predano odboru
initiatives-act-day-moved = Dan odgovora je pomjeren

# Proposing.
initiatives-propose-lead = O čemu općina treba pitati stanovnike? Svi mogu predlagati. Ne treba vam korisnički račun. Odbor odgovara u roku od { $days } radnih dana.
initiatives-propose-next = Prijedlog pročitamo u roku od dva radna dana. Zatim ga svi mogu pročitati ovdje. Odbor odgovara u roku od { $days } radnih dana. Prijedlog postaje javni dokument.
initiatives-propose-more = Dodajte naslov ili odbor
initiatives-send = Pošalji prijedlog
initiatives-field-text = O čemu općina treba pitati stanovnike i zašto?
initiatives-field-text-hint = Napišite pitanje i zašto je sada važno. Pišite na kojem god jeziku želite. Ne pišite lične brojeve ni imena drugih ljudi.
initiatives-field-origin = Ko predlaže?
initiatives-field-origin-hint = Sa svim prijedlozima postupamo jednako. To se prikazuje uz prijedlog.
initiatives-field-name-hint = Vaše ime, naziv udruženja ili baš ništa.
initiatives-field-email-hint = Tako ćemo vam pisati kad prijedlog bude provjeren, kad ga dobije odbor, kad odgovori i ako se dan odgovora pomjeri. Adresu nikad ne prikazujemo. Bez e-maila prijedlog pratite pomoću koda sa svoje potvrde.
initiatives-field-title-hint = Prijedlog se tako lakše nađe.
initiatives-field-body = Na koji se odbor to odnosi?
initiatives-field-body-hint = Ne znate? Onda ćemo mi naći pravi odbor.
initiatives-field-body-none = Ne znam
initiatives-text-missing = Napišite o čemu općina treba pitati. Ništa drugo nije potrebno.
initiatives-name-missing = Napišite kako se zove udruženje ili mreža. Ili izaberite da predlažete kao stanovnik.
initiatives-once-more = Pritisnite „Pošalji prijedlog“ još jednom
initiatives-too-many = S vaše mreže stiglo je mnogo prijedloga u kratkom vremenu
initiatives-too-many-words = Vaš tekst je i dalje ovdje ispod. Sačekajte jedan sat i pritisnite ponovo, ili se općini javite na drugi način. To se lako desi u biblioteci ili školi.
initiatives-same = Iste riječi već postoje, u inicijativi { $number }
initiatives-same-link = Pročitajte inicijativu { $number }

# The receipt.
initiatives-receipt-thanks = Hvala, primili smo vaš prijedlog
initiatives-receipt-title = Vaš prijedlog, inicijativa { $number }
initiatives-receipt-keep = Sačuvajte kod. Pomoću njega u svakom trenutku vidite gdje je prijedlog.
initiatives-receipt-which = Inicijativa
initiatives-receipt-where = Gdje je sada moj prijedlog?
initiatives-receipt-public = Pogledajte prijedlog onako kako ga svi vide
initiatives-receipt-again = Mislite li da nismo u pravu? Recite to općini, pa će neko drugi to ponovo razmotriti. Slobodno i preradite tekst i pošaljite ga ponovo.
initiatives-receipt-email = Ako je adresa već potvrđena, pisat ćemo vam kad se nešto desi. Inače će stići e-mail s dugmetom. Pritisnite dugme i pisat ćemo vam.
initiatives-receipt-email-confirmed = Adresa je potvrđena. Pisat ćemo vam kad se nešto desi s prijedlogom.
initiatives-receipt-corrected = Prijedlog i potvrda su isti. Pišemo na novu adresu. Ako ste već pritisnuli dugme u e-mailu na prethodnu adresu, važi ona.
initiatives-receipt-first = Isti tekst ste poslali još jednom i nešto promijenili. Ta promjena nije uključena.
initiatives-now-received = Primili smo vaš prijedlog i gledamo da li je u skladu s našim pravilima. Zatim odgovara odbor (rok: { $due }).
initiatives-now-refused = Prijedlog nije objavljen. Razlog piše ovdje.
initiatives-now-published = Svi mogu pročitati vaš prijedlog. Sada ga predajemo odboru na koji se odnosi. Zatim ćete dobiti odgovor (rok: { $due }).
initiatives-now-with-body = Prijedlog razmatra: { $body }. Dobit ćete odgovor (rok: { $due }).
initiatives-now-answered = Na prijedlog je odgovoreno. Pročitajte odgovor ovdje.

# Mail to whoever proposed.
initiatives-mail-why = Ovaj e-mail dobijate jer ste predložili dijalog i ostavili svoju e-mail adresu.
initiatives-mail-receipt = Primili smo vaš prijedlog
initiatives-mail-moderated = Vaš prijedlog je provjeren
initiatives-mail-routed = Vaš prijedlog je stigao odboru
initiatives-mail-answered = Općina je odgovorila na vaš prijedlog
initiatives-mail-thanks = Hvala! Primili smo vaš prijedlog. To je inicijativa { $number }.
initiatives-mail-page = Pritisnite dugme. Na toj stranici u svakom trenutku vidite gdje je prijedlog.
initiatives-mail-button = Pogledajte gdje je prijedlog
initiatives-mail-published = Vaš prijedlog, inicijativa { $number }, objavljen je. Svi ga mogu pročitati. Odgovorit će odbor (rok: { $due }).
initiatives-mail-masked = Vaš prijedlog, inicijativa { $number }, objavljen je, ali smo jedan dio sakrili da bude u skladu s pravilima. Odgovorit će odbor (rok: { $due }). Ovako je prikazan:
initiatives-mail-refused = Vaš prijedlog, inicijativa { $number }, nije objavljen.
initiatives-mail-with = Vaš prijedlog, inicijativu { $number }, sada razmatra: { $body }. Taj odbor će vam odgovoriti (rok: { $due }).
initiatives-mail-said = Stigao je odgovor na inicijativu { $number }. Odluka: { $body }, { $day }, § { $paragraph }.
initiatives-mail-moved = Dan odgovora na vaš prijedlog je pomjeren
initiatives-mail-moved-to = Općina ne stiže odgovoriti na inicijativu { $number } do obećanog dana ({ $before }). Sada vam obećavamo odgovor kasnije (novi rok: { $due }).
initiatives-mail-moved-earlier = Općina će na inicijativu { $number } odgovoriti ranije nego što smo obećali. Sada obećavamo odgovor do novog roka ({ $due } umjesto { $before }).
initiatives-mail-moved-why = Razlog
initiatives-mail-yes = Sada pripremamo dijalog. Naći ćete ga preko svoje potvrde kad bude objavljen.
initiatives-mail-reminder = Podsjetnik za inicijativu { $number }
initiatives-mail-waiting = Šta još čeka kod inicijative { $number }:
initiatives-mail-open = Otvorite inicijativu

# The staff's pages.
promises-answer = Odgovor na inicijativu
