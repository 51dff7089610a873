# Ideas: sending in, the receipt, lists, and where an idea is now.
contributions-kind-idea = Ideja
contributions-kind-idea-hint = Nešto što treba uraditi.
contributions-kind-need = Potreba
contributions-kind-need-hint = Nešto što nedostaje.
contributions-kind-perspective = Pogled
contributions-kind-perspective-hint = Kako je vama ili vašoj grupi.
contributions-tie-unstated = Ne želim reći
contributions-tie-resident = Živim ovdje
contributions-tie-worker = Radim ovdje
contributions-tie-student = Učim ili studiram ovdje
contributions-tie-visitor = Posjećujem općinu
contributions-tie-business = Imam firmu ovdje
contributions-tie-association = Govorim u ime udruženja
contributions-tie-service-user = Koristim usluge općine
contributions-tie-employee = Radim u službi općine
contributions-channel-paper = Stiglo na papiru
contributions-channel-phone = Stiglo telefonom
contributions-channel-meeting = Stiglo na sastanku
contributions-state-received = Provjerava se
contributions-state-published = Objavljeno
contributions-state-masked = Objavljeno, djelomično skriveno
contributions-state-refused = Nije objavljeno
contributions-text-missing = Napišite svoju ideju. Ništa drugo nije potrebno.
contributions-text-short = Napišite još nekoliko riječi, da razumijemo šta mislite.
contributions-text-long = Tekst može imati najviše { $max } znakova. Skratite ga za najmanje { $over ->
    [one] { $over } znak
    [few] { $over } znaka
   *[other] { $over } znakova
}.
contributions-title-long = Naslov može imati najviše { $max } znakova. Skratite ga.
contributions-name-long = Ime može imati najviše { $max } znakova. Skratite ga.
contributions-email-wrong = Napišite cijelu e-mail adresu, na primjer namn@exempel.se. Ili ostavite polje prazno.
contributions-email-letters = Na tu adresu ne možemo pisati. Ispred @ mogu stajati samo slova a–z, brojevi i pojedini znakovi kao što su tačka i crtica. Napišite drugu adresu ili ostavite polje prazno. Ideju možete pratiti pomoću koda s potvrde.
contributions-personal-number = Ovdje je napisan lični broj (personnummer). Obrišite ga. Ne treba nam, a ne bi trebao postati javan.
contributions-place-received = Primljeno
contributions-place-reviewed = Provjereno
contributions-place-themed = Svrstano uz slične ideje
contributions-place-decided = Odluka
contributions-place-answered = Povratna informacija
contributions-place-commitment = Šta je obećano
contributions-place-followed-up = Praćenje
contributions-place-rerouted = Poslano dalje
contributions-place-reply = Odgovor: { $by }
contributions-place-reply-unnamed = Odgovor općine
contributions-ahead-reviewed = Bit će provjereno
contributions-ahead-reviewed-by = Bit će provjereno, rok: { $date }
contributions-ahead-themed = Bit će svrstano uz slične ideje
contributions-ahead-themed-by = Bit će svrstano uz slične ideje, rok: { $date }
contributions-here-received = Primili smo vašu ideju. Sada je čitamo i gledamo da li je u skladu s našim pravilima.
contributions-here-again = Vašu ideju ponovo provjeravamo i za to vrijeme se ne prikazuje.
contributions-here-reviewed = Vaša ideja je provjerena. Kad dijalog završi, svrstat ćemo je uz druge o istoj stvari.
contributions-here-together = Vaša ideja je provjerena. Prikazana je zajedno s drugima koje kažu isto. Kad dijalog završi, pregledat ćemo sve što je stiglo.
contributions-here-themed = Vaša ideja je svrstana uz druge o istoj stvari. Političari će je imati pred sobom kad budu odlučivali.
contributions-here-decided = Političari su donijeli odluku. Uskoro ćemo vam reći šta to znači za vašu ideju.
contributions-here-replied = Općina je odgovorila. Pročitajte odgovor ovdje.
contributions-here-answered = Političari su odlučili. Ovdje piše šta je bilo s vašom idejom.
contributions-here-commitment = Ono što je obećano završeno je ili objašnjeno.
contributions-here-followed-up = Praćenje dijaloga je završeno.
contributions-here-rerouted = Vaša ideja je poslana dalje. Na vrhu ove stranice piše kuda i zašto.
contributions-standing-done = Završeno
contributions-standing-by = Rok: { $date }
contributions-standing-coming = Dan još nije određen
contributions-standing-late = Kasnimo, rok je bio: { $date }

# On all pages about ideas.
contributions-here-label = Ovdje ste
contributions-idea-number = Ideja { $number }
contributions-masked-note = Djelomično skriveno
contributions-read-whole = Pročitajte sve
contributions-read-thread = Pogledajte šta se s njom dešava
contributions-answered-note = Općina je odgovorila
contributions-optional = nije obavezno

# The list.
contributions-list-title = Ideje u dijalogu „{ $title }“
contributions-list-lead = Ovako su drugi odgovorili. Svaku ideju provjerimo prije nego što je prikažemo.
contributions-list-about = Ideje, potrebe i pogledi koje su ljudi ostavili u dijalogu „{ $title }“.
contributions-list-here = Ideje
contributions-filter-label = Tražite među idejama
contributions-filter-fold = Tražite i poredajte
contributions-filter-fold-chosen = Tražite i poredajte. Odabrano: { $chosen }
contributions-filter-words = Traži
contributions-filter-kind = Vrsta
contributions-filter-theme = Tema
contributions-filter-answer = Odgovor
contributions-filter-sort = Redoslijed
contributions-filter-any = Sve
contributions-filter-any-theme = Sve teme
contributions-filter-answered = S odgovorom
contributions-filter-unanswered = Još bez odgovora
contributions-filter-newest = Prvo najnovije
contributions-filter-oldest = Prvo najstarije
contributions-filter-submit = Prikaži
contributions-filter-clear = Prikaži sve ideje
contributions-count = { $count ->
    [0] Nije prikazana nijedna ideja
    [one] Prikazana je { $count } ideja
    [few] Prikazane su { $count } ideje
   *[other] Prikazano je { $count } ideja
}
contributions-count-over = Prikazano je više od { $count } ideja
contributions-count-rest = { $count ->
    [one] Stigla je još { $count } ideja. Provjerava se ili se ne prikazuje.
    [few] Stigle su još { $count } ideje. Provjeravaju se ili se ne prikazuju.
   *[other] Stiglo je još { $count } ideja. Provjeravaju se ili se ne prikazuju.
}
contributions-count-together = { $count ->
    [one] { $count } ideja kaže isto što i neka druga. Prikazana je ispod one koja je stigla prva.
    [few] { $count } ideje kažu isto što i druge. Prikazane su ispod one koja je stigla prva.
   *[other] { $count } ideja kaže isto što i druge. Prikazane su ispod one koja je stigla prva.
}
contributions-pages-label = Još ideja
contributions-pages-next = Sljedeća stranica
contributions-pages-first = Na početak
contributions-none-yet = Još nema ideja za čitanje
contributions-none-yet-words = Nove ideje prikazujemo ovdje kad ih provjerimo. To traje najviše dva radna dana.
contributions-none-coming-words = Dijalog se još nije otvorio. Kad se otvori, ideje će biti prikazane ovdje.
contributions-none-found = Nijedna ideja ne odgovara onome što ste tražili
contributions-none-found-words = Pokušajte s manje riječi ili prikažite sve ideje.
contributions-write = Dajte ideju

# One idea.
contributions-one-about = Ideja u dijalogu „{ $title }“ i šta se s njom desilo.
contributions-missing = Te ideje nema ovdje
contributions-missing-words = Možda je broj pogrešan. Ili se ideja još provjerava, ili se ne prikazuje. Jeste li je vi poslali? Onda je možete vidjeti pomoću koda sa svoje potvrde.
contributions-one-way = Put ideje
contributions-one-way-label = Put ideje, korak po korak
contributions-one-text = Šta ovdje piše
contributions-translation = Na švedskom
contributions-translation-words = Ovo je prijevod. Važi original.
contributions-masked-words = Sakrili smo dio teksta. Razlog je pravilo „{ $rule }“.
contributions-refused-words = Ideja se ne prikazuje drugima. Razlog je pravilo „{ $rule }“.
contributions-rules-link = Pročitajte pravila
contributions-theme-link = Pogledajte sve u temi „{ $title }“
contributions-decided-line = Odluka: { $body }, { $date }, § { $paragraph }.
contributions-minutes-link = Pročitajte zapisnik
contributions-answer-by = Odgovor: { $by }, { $date }
contributions-answer-heading = Odgovor općine
contributions-promise-line = Nadležnost: { $owner }. Rok: { $date }
contributions-promise-done = Nadležnost: { $owner }. Završeno: { $date }

# Sending in.
contributions-write-title = Dajte ideju
contributions-write-about = Dajte ideju u dijalogu „{ $title }“. Ne treba vam korisnički račun.
contributions-write-sending = Pošalji ideju
contributions-write-anyway = Ipak pošalji
contributions-field-text = Šta želite reći?
contributions-field-text-hint = Ideja, nešto što nedostaje ili kako je vama. Pišite na kojem god jeziku želite. Ne pišite lične brojeve ni imena drugih ljudi.
contributions-field-email = E-mail
contributions-field-email-hint = Tako ćemo vam pisati kad općina odgovori. Adresu nikad ne prikazujemo. Bez e-maila ideju pratite pomoću koda sa svoje potvrde.
contributions-more = Dodajte naslov, ime ili ko ste
contributions-field-title = Naslov
contributions-field-title-hint = Ideja se tako lakše nađe.
contributions-field-kind = Šta je to?
contributions-field-kind-hint = Pomaže nam da razvrstamo.
contributions-field-tie = Šta vas povezuje s općinom?
contributions-field-tie-hint = Prikazuje se uz ideju, da vidimo do koga smo doprli.
contributions-field-name = Ime koje se prikazuje
contributions-field-name-hint = Vaše ime, udruženje ili baš ništa.
contributions-shown-name = Ime koje se prikazuje: { $name }
contributions-trap = Ostavite ovo polje prazno
contributions-write-next = Ideju pročitamo u roku od dva radna dana. Zatim je svi mogu pročitati ovdje. Vaš odgovor postaje javni dokument.
contributions-write-rules = Pravila za ideje
contributions-write-privacy = Kako postupamo s ličnim podacima
contributions-write-other = Učestvujte bez e-maila ili kompjutera
contributions-once-more = Pritisnite „Pošalji ideju“ još jednom
contributions-once-more-words = Vaš tekst je i dalje ovdje ispod. Sačekajte nekoliko sekundi i pritisnite ponovo. Tako zaustavljamo programe koji šalju neželjene poruke.
contributions-too-many = S vaše mreže stiglo je mnogo ideja u kratkom vremenu
contributions-too-many-words = Vaš tekst je i dalje ovdje ispod. Sačekajte jedan sat i pritisnite ponovo, ili ideju dajte na drugi način. To se lako desi u biblioteci ili školi.
contributions-same = Iste riječi već postoje, u ideji { $number }
contributions-same-shown = Jeste li je vi poslali? Onda smo je primili i ne morate ništa više raditi. Da li je od nekog drugog, a vi mislite isto? Onda je ipak pošaljite, pa će se vidjeti da tako misli više ljudi.
contributions-same-waiting = Jeste li je vi poslali? Onda smo je primili i ne morate ništa više raditi. Trenutno se provjerava. Da li je od nekog drugog, a vi mislite isto? Onda je ipak pošaljite, pa će se vidjeti da tako misli više ljudi.
contributions-same-link = Pročitajte ideju { $number }
contributions-closed-title = Ideje se sada ne mogu dati
contributions-closed-coming = Dijalog još nije otvoren (početak: { $date }). Dobro došli tada.
contributions-closed-cancelled = Dijalog je prekinut. Nove ideje više ne primamo.
contributions-closed-undated = Dijalog se još nije otvorio. Kad dan bude određen, pisat će na stranici dijaloga.
contributions-closed-over = Dijalog je zatvoren. Možete pročitati ideje i pratiti šta se s njima dešava.
contributions-closed-kept = Dijalog se zatvorio dok ste pisali
contributions-closed-kept-words = Vaša ideja nije poslana. Ovdje je vaš tekst, da ga možete kopirati. Javite nam se ako ste željeli učestvovati.
contributions-closed-text = Vaš tekst
contributions-closed-ideas = Pročitajte ideje
contributions-closed-dialogue = O dijalogu
contributions-closed-other = Drugi načini da utječete

# The receipt.
contributions-receipt-thanks = Hvala, primili smo vašu ideju
contributions-receipt-title = Vaša ideja { $number }
contributions-receipt-keep = Sačuvajte kod. Pomoću njega u svakom trenutku vidite gdje je ideja.
contributions-receipt-slip = Potvrda
contributions-receipt-dialogue = Dijalog
contributions-receipt-idea = Ideja
contributions-receipt-received = Primljeno
contributions-receipt-code = Vaš kod
contributions-receipt-contact = Pitanja? { $contact }
contributions-receipt-address = Upišite kod na { $address }
contributions-receipt-email = Ostavili ste e-mail adresu
contributions-receipt-email-confirmed = Adresa je potvrđena.
contributions-receipt-email-then = Pisat ćemo vam kad općina odgovori.
contributions-receipt-email-then-decided = Pisat ćemo vam kad se zna šta je bilo s vašom idejom.
contributions-receipt-email-then-rerouted = Pisat ćemo vam kad dijalog završi i ako se ideja vrati ovamo.
contributions-receipt-email-then-promise = Pisat ćemo vam o tome kako napreduje ono što je obećano.
contributions-receipt-email-declined = Odbili ste naše e-mailove. Kod na potvrdi i dalje važi.
contributions-receipt-covered = Sakrili smo dio onoga što ste napisali, da bude u skladu s pravilima. Ostalo je prikazano onako kako ste napisali.
contributions-receipt-left-out = Tekst se prikazuje, ali ne i sve što ste poslali uz njega.
contributions-receipt-email-words = Ako adresu još niste potvrdili, stići će e-mail s dugmetom. Pritisnite dugme da biste dobijali e-mailove od nas.
contributions-receipt-corrected = Promijenili ste svoju e-mail adresu
contributions-receipt-corrected-words = Ideja i potvrda su iste. Pišemo na novu adresu. Ako ste već pritisnuli dugme u e-mailu na prethodnu adresu, važi ona.
contributions-receipt-first = Primili smo ono što ste poslali prvo
contributions-receipt-first-words = Isti tekst ste poslali još jednom i nešto promijenili. Ta promjena nije uključena. Ako želite nešto promijeniti u ideji, javite nam se. Možete dati i još jednu ideju.
contributions-receipt-two = Primili smo dva teksta od vas
contributions-receipt-two-words = Iz istog obrasca prvo ste poslali drugi tekst. On ima broj { $number } i svoju potvrdu. Ova potvrda važi za kasniji tekst. Ako želite zadržati samo jedan od njih, javite nam se.
contributions-receipt-next = Šta se sada dešava
contributions-receipt-where = Gdje je sada moja ideja?
contributions-receipt-yours = Šta ste napisali
contributions-receipt-yours-said = Šta ste rekli
contributions-receipt-shown-text = Kako je prikazana
contributions-receipt-public = Pogledajte ideju onako kako je svi vide
contributions-receipt-ours = Šta želimo reći
contributions-receipt-again = Mislite li da nismo u pravu? Recite nam, pa će neko drugi to ponovo razmotriti:
contributions-receipt-rewrite = Slobodno i preradite tekst i pošaljite ga ponovo.
contributions-receipt-another = Dajte još jednu ideju
contributions-receipt-dialogue-link = Na dijalog
contributions-receipt-stopped = Dijalog je prekinut. { $reason }
contributions-code-title = Gdje je moja ideja?
contributions-code-lead = Upišite kod sa svoje potvrde i vidjet ćete šta se desilo s vašom idejom, komentarom, prijedlogom ili prijavom.
contributions-code-hint = Dvadeset slova i brojeva. Svejedno je jesu li slova velika ili mala.
contributions-code-wrong = Kod nije ispravan. Provjerite ima li svih dvadeset znakova.
contributions-code-unknown = Ne nalazimo potvrdu s tim kodom. Provjerite svaki znak na potvrdi.
contributions-code-submit = Prikaži potvrdu

# While writing.
contributions-island-left = Preostalo znakova: #
contributions-island-over = Znakova previše: #
contributions-island-similar = Slične ideje koje već postoje
contributions-island-similar-words = Slobodno ih pročitajte. Vaš glas je ipak potreban, jer pokazuje da tako misli više ljudi.
contributions-island-similar-found = Slične ideje: #. Nalaze se iza polja za tekst.
contributions-island-new-tab = otvara se u novoj kartici
contributions-island-draft = Imate tekst koji nije poslan
contributions-island-draft-words = Čuva se u ovom pregledniku, najviše jedan dan.
contributions-island-draft-take = Preuzmi tekst
contributions-island-draft-drop = Obriši tekst
contributions-island-searching = Tražimo
contributions-island-failed = Pretraga nije uspjela. Pritisnite „Prikaži“.

# Ideas that say the same.
contributions-same-count = Koliko je ljudi dalo istu ideju: { $count }
contributions-same-here = Prikazane su zajedno ovdje, ispod one koja je stigla prva. Svaka zadržava svoj broj, svoj tekst i svoj odgovor.
contributions-same-under = Prikazane su zajedno pod brojem { $number }, jer je ta stigla prva. Svaka zadržava svoj broj, svoj tekst i svoj odgovor.
contributions-channel-letter = Stiglo pismom
