# Search over everything that everybody can read.
search-title = Traži
search-of = Traži: { $words }
search-lead = Tražite među dijalozima, odlukama, odgovorima, inicijativama i idejama svih odbora.
search-label = Traži na cijeloj stranici
search-words = Šta tražite?
search-submit = Traži
search-narrow = Suzite rezultate
search-kind = Prikaži
search-kind-all = Sve
search-kind-dialogues = Dijalozi
search-kind-decisions = Odluke
search-kind-answers = Odgovori
search-kind-ideas = Ideje
search-dialogue = Dijalog
search-dialogue-all = Svi dijalozi
search-year = Godina
search-year-all = Sve godine
search-count =
    { $count ->
        [one] { $count } rezultat
        [few] { $count } rezultata
       *[other] { $count } rezultata
    }
search-count-over = Najmanje rezultata: { $count }
search-meant = Da li ste mislili „{ $words }“?
search-instead = Nijedan tekst nema riječ „{ $typed }“. Prikazujemo rezultate za „{ $shown }“.
search-exact = Umjesto toga traži tačno „{ $words }“
search-left-out = Nijedan tekst nema sve riječi. Tražili smo bez: { $words }.
search-newest = Riječi su u toliko tekstova da smo tražili samo među najnovijima. Dodajte riječ ili izaberite godinu da biste našli starije.
search-newest-menus = Ono što u menijima nije izabrano izbrojano je samo među najnovijim tekstovima. Može ih biti više.
search-none = Nema rezultata
search-none-words = Provjerite pravopis ili pokušajte s drugom riječi. Kratka riječ nalazi više nego duga.
search-narrow-words = Ništa ne odgovara onome što ste izabrali. Prikažite sve rezultate ili izaberite nešto drugo.
search-clear = Prikaži sve rezultate
search-no-words = Napišite bar jednu riječ o tome šta tražite.
search-too-long = Napišite najviše 200 znakova.
search-open = Dijalozi koji su sada otvoreni
search-answer = Odgovor na ideju { $number }
search-one-dialogue = Dijalog
search-one-decision = Odluka
search-one-answer = Odgovor
search-more = Još rezultata
