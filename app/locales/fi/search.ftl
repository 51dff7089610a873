# Search over everything that everybody can read.
search-title = Haku
search-of = Haku: { $words }
search-lead = Hae dialogeja, päätöksiä, vastauksia, aloitteita ja ideoita kaikista lautakunnista.
search-label = Hae koko sivustolta
search-words = Mitä etsit?
search-submit = Hae
search-narrow = Rajaa tuloksia
search-kind = Näytä
search-kind-all = Kaikki
search-kind-dialogues = Dialogit
search-kind-decisions = Päätökset
search-kind-answers = Vastaukset
search-kind-ideas = Ideat
search-dialogue = Dialogi
search-dialogue-all = Kaikki dialogit
search-year = Vuosi
search-year-all = Kaikki vuodet
search-count =
    { $count ->
        [one] 1 tulos
       *[other] { $count } tulosta
    }
search-count-over = Vähintään { $count } tulosta
search-meant = Tarkoititko ”{ $words }”?
search-instead = Sanaa ”{ $typed }” ei löydy mistään tekstistä. Näytämme tulokset sanalle ”{ $shown }”.
search-exact = Hae sen sijaan täsmälleen ”{ $words }”
search-left-out = Missään tekstissä ei ole kaikkia sanoja. Haimme ilman näitä: { $words }.
search-newest = Sanat ovat niin monessa tekstissä, että haimme vain uusimmista. Lisää sana tai valitse vuosi, niin löydät vanhempia.
search-newest-menus = Valikoiden muut vaihtoehdot on laskettu vain uusimmista teksteistä. Tekstejä voi olla enemmän.
search-none = Ei tuloksia
search-none-words = Tarkista oikeinkirjoitus tai kokeile toista sanaa. Lyhyt sana löytää enemmän kuin pitkä.
search-narrow-words = Mikään ei vastaa valintojasi. Näytä kaikki tulokset tai valitse jotain muuta.
search-clear = Näytä kaikki tulokset
search-no-words = Kirjoita vähintään yksi sana, joka kertoo, mitä etsit.
search-too-long = Kirjoita enintään 200 merkkiä.
search-open = Nyt avoimet dialogit
search-answer = Vastaus ideaan { $number }
search-one-dialogue = Dialogi
search-one-decision = Päätös
search-one-answer = Vastaus
search-more = Lisää tuloksia
