# The public pages of dialogues: the start page, the lists, a dialogue, its result, all decisions, the feed.
# Start page
public-start-title = Kysymme, ennen kuin päätämme
public-start-lead = Täällä voit vaikuttaa siihen, mitä Vänersborgissa tapahtuu. Jätä idea, seuraa sitä ja katso, mihin se johti.
public-start-about = Jätä idea avoimeen kysymykseen Vänersborgin kunnassa ja katso, mihin aiemmat dialogit johtivat.
public-start-now = Katso, mihin voit vaikuttaa nyt
public-start-how = Näin se toimii
public-way-label = Näin dialogi etenee
public-way-question = Kysymys
public-way-question-words = Lautakunta kysyy sinulta
public-way-ideas = Ideat
public-way-ideas-words = Sinä kerrot, mitä ajattelet
public-way-themes = Teemat
public-way-themes-words = Kokoamme yhteen, mitä sanoitte
public-way-decision = Päätös
public-way-decision-words = Poliitikot päättävät
public-way-answer = Vastaus
public-way-answer-words = Kaikki saavat tietää, miten kävi
public-way-follow-up = Seuranta
public-way-follow-up-words = Näytämme, pidimmekö sanamme
public-open-heading = Tähän voit vaikuttaa nyt
public-open-none = Mikään dialogi ei ole juuri nyt auki
public-open-none-next = Seuraava avautuu { $date }: { $title }.
public-open-none-words = Kun lautakunta on tehnyt päätöksen uudesta dialogista, se on tässä. Sitä ennen voit lukea, mihin aiemmat johtivat.
public-coming-heading = Avautuu pian
public-answered-heading = Uutta tietoa: te sanoitte, me teimme
public-all-dialogues = Katso kaikki dialogit
public-promise-heading = Tämän lupaamme sinulle
public-promise-receipt = Kuitti kahden työpäivän kuluessa
public-promise-receipt-words = Saat sen heti näytölle. Jos kirjoitat paperille tai soitat, se tulee kahden päivän kuluessa.
public-promise-answer = Vastaus kysymykseesi kymmenen työpäivän kuluessa
public-promise-answer-words = Onko sinulla kysyttävää dialogista, tai olemmeko mielestäsi käsitelleet ideaasi väärin? Ota yhteyttä. Aika lasketaan siitä päivästä, jona saamme kysymyksesi.
public-promise-feedback = Aina tieto siitä, miten kävi
public-promise-feedback-words = Kun poliitikot ovat päättäneet, kerromme, mitä sanoitte, mitä teimme ja miksi emme suostuneet johonkin. Kuitin koodilla näet, mitä ideastasi tuli.
public-promise-open = Ei tiliä
public-promise-open-words = Et tarvitse kirjautumista, sähköpostia etkä kansalaisuutta. Lapset ovat yhtä tervetulleita kuin aikuiset.
public-start-who = Kuka päättää?
public-start-who-words = Luottamushenkilöt päättävät. Se, mitä kerrot, auttaa heitä valitsemaan oikein. Dialogi ei ole äänestys: monen tuki idealle näyttää, että se on tärkeä, mutta se ei ratkaise asiaa.
public-start-policy = Lue kunnan periaatteet

# Cards
public-card-influence = { $name }: { $promise }
public-card-ideas = { $count ->
    [0] Ei vielä ideoita
    [one] 1 saapunut idea
   *[other] { $count } saapunutta ideaa
}
public-card-between = Avoinna { $first } – { $last }
public-card-decision = Päätös { $date }
public-card-feedback = Tieto tuloksesta { $date }

# The list
public-list-title = Dialogit
public-list-lead = Kysymyksiä, joita kunta kysyy nyt, kysyy pian tai joihin se on jo saanut vastauksen.
public-list-filter = Hae dialogeista
public-list-filter-chosen = Hae dialogeista. Valittu: { $chosen }
public-list-words = Haku
public-list-phase = Tilanne
public-list-phase-all = Kaikki dialogit
public-list-body = Lautakunta
public-list-body-all = Kaikki lautakunnat
public-list-theme = Teema
public-list-theme-all = Kaikki teemat
public-list-submit = Näytä
public-list-clear = Näytä kaikki
public-list-results = Dialogit
public-list-more = Lisää dialogeja
public-list-first = Alkuun
public-list-next = Seuraava sivu
public-list-none-found = Haulla ei löytynyt dialogeja
public-list-none-found-words = Kokeile vähemmillä sanoilla tai valitse toinen lautakunta, tai näytä kaikki.
public-list-none-ongoing = Mikään dialogi ei ole juuri nyt auki
public-list-none-upcoming = Uutta dialogia ei ole päätetty
public-list-none-upcoming-words = Kun lautakunta on päättänyt kysyä, dialogi ja sen avautumispäivä ovat tässä.
public-list-none-carried-out = Yhtään dialogia ei ole vielä toteutettu
public-list-none-carried-out-words = Kun dialogi on sulkeutunut, se on tässä. Myöhemmin tässä on myös, mihin se johti.
public-list-none-at-all = Ensimmäinen dialogi tulee tähän pian
public-list-none-at-all-words = Kun lautakunta on päättänyt kysyä, dialogi ja sen avautumispäivä ovat tässä.
public-list-other-ways = Muita tapoja vaikuttaa

# A dialogue: what happens now, and then
public-give-idea = Jätä idea
public-see-result = Katso, miten kävi
public-all-ideas = Lue kaikki ideat
public-now-announced = Avautuu { $opens }. Silloin voit jättää ideoita täällä, { $closes } asti.
public-now-open = Voit jättää ideoita { $closes } asti. { $compile ->
    [none] Sitten teemme niistä yhteenvedon.
   *[other] Sitten teemme niistä yhteenvedon, viimeistään { $compile }.
}
public-now-late = Se päivä, { $date }, on jo mennyt. Olemme myöhässä.
public-now-closed = Ideoita ei voi enää jättää. { $compile ->
    [none] Nyt luemme ne ja teemme yhteenvedon.
   *[other] Nyt luemme ne ja teemme yhteenvedon, viimeistään { $compile }.
}
public-now-compiled = Ideoista on tehty yhteenveto. { $decision ->
    [none] Seuraavaksi päättää { $body }.
   *[other] { $body } päättää { $decision }.
}
public-now-handling = Yhteenveto on poliitikoilla. { $decision ->
    [none] Seuraavaksi päättää { $body }.
   *[other] { $body } päättää { $decision }.
}
public-now-decided-upon = Päätös on tehty. { $feedback ->
    [none] Pian tässä kerrotaan, mitä tapahtuu ja miksi.
   *[other] Viimeistään { $feedback } tässä kerrotaan, mitä tapahtuu ja miksi.
}
public-now-fed-back = Päätös on tehty, ja kaikki ovat saaneet siitä tiedon. { $followup ->
    [none] Tästä näet, miten lupauksemme etenevät.
   *[other] Lupaustemme seuranta: { $followup }.
}
public-now-followed-up = Dialogi on valmis. Voit lukea, mihin se johti ja pidimmekö lupauksemme.
public-now-cancelled = Dialogi on keskeytetty. Ideoita ei enää oteta vastaan.
public-cancelled-title = Miksi dialogi keskeytettiin
public-cancelled-decision = { $body } päätti { $date }, § { $paragraph }.

# A dialogue: facts
public-path-label = Dialogin matka
public-path-done = valmis
public-facts-label = Tietoa dialogista
public-stair-position = taso { $step }/4
public-fact-who = Kuka päättää?
public-fact-who-coming = { $body }, { $date }. Poliitikot eivät ole vielä päättäneet.
public-fact-who-coming-undated = { $body }. Poliitikot eivät ole vielä päättäneet.
public-fact-who-waiting = { $body }, { $date }.
public-fact-who-decided = { $body } päätti { $date }, § { $paragraph }.
public-fact-participation = Sinun osuutesi dialogissa
public-fact-case = Diaarinumero
public-fact-owner = Kuka kysyy?
public-swedish-only = Dialogi on kirjoitettu ruotsiksi
public-swedish-only-words = Sivun otsikot ovat suomeksi. Dialogin omat tekstit ovat vain ruotsiksi.
public-swedish-names = Nimet, sitoumukset ja perustelut ovat ruotsiksi.
public-fact-responsible = Vastuussa oleva luottamushenkilö
public-fact-contact = Kysy meiltä
public-fact-legal = Laki vaatii tämän dialogin
public-participation-insight-words = Voit seurata työtä ja kysyä.
public-participation-comment-words = Voit sanoa, mitä ajattelet ehdotuksistamme.
public-participation-conversation-words = Voit keskustella asiasta meidän ja muiden kanssa.
public-participation-co-creation-words = Voit laatia ehdotuksia yhdessä meidän kanssamme.

# A dialogue: the six questions
public-q-question = Mistä on kyse?
public-q-hope-over = Mitä toivoimme?
public-q-hope = Mitä toivomme?
public-q-purpose-over = Miksi kysyimme
public-q-purpose = Miksi kysymme
public-q-goal-over = Mihin sen piti johtaa
public-q-goal = Mihin sen pitäisi johtaa
public-q-can = Mihin voit vaikuttaa?
public-q-can-unwritten = Vielä ei ole kirjoitettu, mihin voit vaikuttaa.
public-q-unwritten = Tätä ei ole vielä kirjoitettu.
public-q-can-over = Mihin pystyi vaikuttamaan?
public-q-could-this = Tähän pystyi vaikuttamaan
public-q-could-not-this = Tähän ei pystynyt vaikuttamaan
public-q-can-this = Tähän voit vaikuttaa
public-q-cannot-this = Tähän ei voi vaikuttaa
public-q-groups-over = Oliko dialogi suunnattu joillekin ryhmille?
public-q-groups = Onko dialogi suunnattu joillekin ryhmille?
public-q-groups-heard-over = Näitä ryhmiä kuullaan harvoin. Näin etsimme yhteyden niihin:
public-q-groups-heard = Näitä ryhmiä kuullaan harvoin. Näin etsimme yhteyttä niihin:
public-q-when = Milloin ja miten?
public-q-when-unset = Päiviä ei ole vielä päätetty.
public-q-when-announced = Dialogi on auki { $opens } – { $closes }.
public-q-when-open = Dialogi on auki { $closes } asti. Voit jättää idean tällä sivustolla ilman tiliä.
public-q-when-over = Dialogi oli auki { $opens } – { $closes }.
public-q-when-cancelled = Dialogi on keskeytetty. Sen piti olla auki { $opens } – { $closes }.
public-q-other-ways = Muita tapoja osallistua
public-q-offline = Osallistu ilman sähköpostia
public-q-who = Kuka päättää ja milloin?
public-q-who-votes = Luottamushenkilöt ovat vastuussa päätöksestä. Monen tuki idealle näyttää, että se on tärkeä, mutta tuki ei ole ääniä.
public-q-who-influence = { $name }: { $promise }
public-q-who-steps = Poliitikkojen käsittelyssä
public-q-who-decisions = Päätökset dialogista
public-decision-line = { $body }, { $date }, § { $paragraph }
public-decision-minutes = Pöytäkirja, § { $paragraph }
public-step-papers = Asiakirjat
public-ideas-heading = Uusimmat ideat
public-ideas-none = Ideoita ei vielä näytetä
public-ideas-none-open = Ideat näytetään, kun olemme lukeneet ne, kahden työpäivän kuluessa. Ole ensimmäinen.
public-ideas-none-coming = Ideat näytetään tässä, kun dialogi on avautunut, { $date }.
public-ideas-none-closed = Yhtään ideaa ei ole julkaistu.
public-idea-read = Lue { $idea }
public-idea-answer = Kunnan vastaus
public-idea-translation = { $language ->
    [ar] Käännös arabiasta
    [bs] Käännös bosniasta
    [en] Käännös englannista
    [fa] Käännös persiasta
    [fi] Käännös suomesta
    [hr] Käännös kroatiasta
    [so] Käännös somalista
    [sr] Käännös serbiasta
    [sv] Käännös ruotsista
    [uk] Käännös ukrainasta
   *[other] Käännös muusta kielestä
}
public-print-address-only = Lue lisää: { $url }
public-print-address = Lue lisää ja jätä ideasi: { $url }
public-follow-feed = Seuraa dialogia syötteenä

# A dialogue: what has happened
public-log-heading = Mitä on tapahtunut
public-log-announced = Dialogi tuli julkiseksi.
public-log-opened = Dialogi avautui.
public-log-closed = Dialogi sulkeutui.
public-log-compiled = Ideoista tehtiin yhteenveto.
public-log-handling = Yhteenveto annettiin poliitikoille.
public-log-fed-back = Kaikki osallistujat saivat tiedon, ja tulos tuli julkiseksi.
public-log-followed-up = Lupauksemme tarkistettiin.
public-log-archived = Dialogi arkistoitiin.
public-log-cancelled = Dialogi keskeytettiin.
public-log-decision-start = { $body } päätti järjestää dialogin, § { $paragraph }.
public-log-decision-change = { $body } muutti päätöstään dialogista, § { $paragraph }.
public-log-decision-result = { $body } päätti asiasta, § { $paragraph }.
public-log-decision-cancel = { $body } päätti keskeyttää dialogin, § { $paragraph }.
public-log-revision = Tekstiä ”{ $field }” on muutettu.
public-log-revision-short = Muutettu: { $field }. Ennen: { $before }. Nyt: { $after }.
public-log-reason = Syy: { $reason }
public-log-change = Näytä, mitä muutettiin
public-log-taken = Poistettu:
public-log-put = Lisätty:

# The result
public-result-title = Te sanoitte – me teimme – miksi ei
public-result-about = Mitä tuli, mitä päätettiin, mitä tehdään ja miksi: { $title }.
public-result-lead = Tulos dialogista ”{ $title }”
public-result-coming = Tulos tulee tähän
public-result-coming-by = Viimeistään { $date } tässä kerrotaan, mitä sanoitte, mitä teimme ja miksi emme tehneet kaikkea.
public-result-coming-later = Kun { $body } on päättänyt, tässä kerrotaan, mitä sanoitte, mitä teimme ja miksi emme tehneet kaikkea.
public-result-cancelled = Dialogi keskeytettiin
public-result-cancelled-words = Siksi tulosta ei ole. Dialogin sivulla kerrotaan, miksi se keskeytettiin.
public-result-back = Dialogiin
public-figure-ideas = { $count ->
    [one] saapunut idea
   *[other] saapunutta ideaa
}
public-figure-answered = { $percent } %
public-figure-answered-label = on saanut vastauksen tai tiedon
public-figure-themes = { $done }/{ $all }
public-figure-themes-label = teemaa toteutetaan kokonaan tai osittain
public-figure-days = { $days ->
    [one] 1 päivä
   *[other] { $days } päivää
}
public-figure-days-label = viimeisestä päivästä tietoon tuloksesta
public-result-table = Mitä kullekin teemalle tapahtui
public-result-said = Te sanoitte
public-result-did = Näin tehdään
public-result-why = Miksi
public-result-theme-ideas = { $count ->
    [one] 1 idea
   *[other] { $count } ideaa
}
public-commitment-due = viimeistään { $date }
public-commitment-done = valmis { $day }, määräpäivä { $due }
public-commitment-done-late = valmis { $day }, piti olla valmis { $due }
public-commitment-late = piti olla valmis { $date }
public-commitment-settled = ei toteudu, määräpäivä { $date }
public-result-message = Kiitos, ja näin kävi
public-result-message-from = { $body }, { $date }
public-result-threads = Näin ideasta tuli päätös
public-result-threads-words = Muutama esimerkki. Jokaisen idean sivulla on sen koko matka.
public-thread-label = Idean matka
public-thread-theme = Teema: { $title }
public-thread-decision = Päätös { $date }, § { $paragraph }
public-thread-promise = Sitoumuksemme
public-result-politics = Näin poliitikot käsittelivät asian
public-result-politics-coming = Yhteenveto ei ole vielä poliitikoilla.
public-result-compilation = Yhteenveto
public-result-limits = Mitä aineisto ei kerro
public-result-evaluation = Mitä opimme
public-result-case = Asia

# All decisions
public-decisions-title = Päätökset
public-decisions-lead = Kaikki poliittiset päätökset dialogeista: että kysytään, että muutetaan, mitä päätettiin tehdä ja että keskeytetään. Tässä ovat myös lautakuntien vastaukset aloitteisiin.
public-decisions-filter = Valitse päätökset
public-decisions-table = Päätökset, uusin ensin
public-decisions-what = Päätös
public-decisions-answer = Vastaus aloitteeseen: { $answer }
public-decisions-dialogue = Dialogi tai aloite
public-decisions-body = Kuka ja milloin
public-decisions-minutes = Pöytäkirja ja asia
public-decisions-paragraph = § { $paragraph }
public-decisions-none = Ei vielä päätöksiä
public-decisions-none-words = Kun lautakunta on tehnyt päätöksen julkisesta dialogista tai antanut vastauksen aloitteeseen, päätös on tässä samana päivänä.
public-decisions-more = Lisää päätöksiä
public-decisions-next = Vanhempia päätöksiä
public-decisions-first = Uusimmat päätökset

# Feeds
public-feed-title = Asukasdialogi Vänersborgin kunnassa
public-feed-subtitle = Uudet dialogit ja mihin ne johtivat
public-feed-dialogue-title = { $title }: mitä on tapahtunut
public-feed-new = Uusi dialogi: { $title }
public-feed-stopped = Keskeytetty dialogi: { $title }
public-feed-result = Tulos: { $title }
public-tally = { $count ->
    [one] Saapui 1 idea. Näin se on laskettu:
   *[other] Saapui { $count } ideaa. Näin ne on laskettu:
}
public-tally-themed = { $count ->
    [one] 1 idea on jossakin teemassa ja mukana yhteenvedossa.
   *[other] { $count } ideaa on teemoissa ja mukana yhteenvedossa.
}
public-tally-rerouted = { $count ->
    [one] 1 idea kuuluu muualle ja on lähetetty eteenpäin.
   *[other] { $count } ideaa kuuluu muualle ja on lähetetty eteenpäin.
}
public-tally-refused = { $count ->
    [one] 1 idea ei ole sääntöjen mukainen, eikä sitä näytetä.
   *[other] { $count } ideaa ei ole sääntöjen mukaisia, eikä niitä näytetä.
}
public-decision-about = Päätös dialogista ”{ $title }” ja mitä se merkitsee sille, mitä osallistujat sanoivat.
public-decision-basis = Päätöksen perusteena
public-decision-means = Mitä päätös merkitsee
public-decision-to = Mitä päätös merkitsee
public-thread-decided = Päätös
public-thread-to-theme = Koko teema
public-result-compiled-themes = Yhteenvedon teemat
public-log-promise-progress = Näin sitoumus etenee: { $promise }
public-log-promise-done = Sitoumus on valmis: { $promise }
public-log-promise-explained = Sitoumus ei toteudu: { $promise }
public-log-promise-reply = Vastaus osallistujille sitoumuksesta: { $promise }
public-body-lead = Tässä ovat toimielimen dialogit ja päätökset. Voit myös seurata niitä.
public-body-over = Toimielin on lopettanut toimintansa. Viimeinen päivä: { $day }
public-body-no-dialogues = Täällä ei ole vielä dialogeja.
public-body-all-dialogues = Kaikki toimielimen dialogit
public-body-no-decisions = Täällä ei ole vielä päätöksiä.
public-body-all-decisions = Kaikki toimielimen päätökset
