# Ideas: sending in, the receipt, lists, and where an idea is now.
contributions-kind-idea = Idea
contributions-kind-idea-hint = Jotain, mitä voisi tehdä.
contributions-kind-need = Tarve
contributions-kind-need-hint = Jotain, mikä puuttuu.
contributions-kind-perspective = Näkökulma
contributions-kind-perspective-hint = Millaista sinulla tai ryhmälläsi on.
contributions-tie-unstated = En halua sanoa
contributions-tie-resident = Asuu täällä
contributions-tie-worker = Työskentelee täällä
contributions-tie-student = Opiskelee täällä
contributions-tie-visitor = Vierailee kunnassa
contributions-tie-business = Toimii täällä yrittäjänä
contributions-tie-association = Puhuu yhdistyksen puolesta
contributions-tie-service-user = Käyttää kunnan palveluja
contributions-tie-employee = Työskentelee kunnalle
contributions-channel-paper = Tuli paperilla
contributions-channel-phone = Tuli puhelimitse
contributions-channel-meeting = Tuli tapaamisessa
contributions-state-received = Tarkistettavana
contributions-state-published = Julkaistu
contributions-state-masked = Julkaistu, osa piilotettu
contributions-state-refused = Ei julkaistu
contributions-text-missing = Kirjoita ideasi. Muuta ei tarvita.
contributions-text-short = Kirjoita vielä muutama sana, jotta ymmärrämme, mitä tarkoitat.
contributions-text-long = Tekstissä saa olla enintään { $max } merkkiä. Lyhennä sitä vähintään { $over ->
    [one] yhdellä merkillä
   *[other] { $over } merkillä
}.
contributions-title-long = Otsikossa saa olla enintään { $max } merkkiä. Lyhennä sitä.
contributions-name-long = Nimessä saa olla enintään { $max } merkkiä. Lyhennä sitä.
contributions-email-wrong = Kirjoita koko sähköpostiosoite, esimerkiksi nimi@esimerkki.se. Tai jätä kenttä tyhjäksi.
contributions-email-letters = Emme voi kirjoittaa tähän osoitteeseen. Ennen @-merkkiä voi olla vain kirjaimia a–z, numeroita ja yksittäisiä merkkejä, kuten piste tai yhdysmerkki. Kirjoita toinen osoite tai jätä kenttä tyhjäksi. Voit seurata ideaasi kuitin koodilla.
contributions-personal-number = Tässä on henkilötunnus. Poista se. Emme tarvitse sitä, eikä se saa tulla julkiseksi.
contributions-place-received = Vastaanotettu
contributions-place-reviewed = Tarkistettu
contributions-place-themed = Koottu samanlaisten ideoiden kanssa
contributions-place-decided = Päätös
contributions-place-answered = Tieto tuloksesta
contributions-place-commitment = Mitä luvattiin
contributions-place-followed-up = Seuranta
contributions-place-rerouted = Lähetetty eteenpäin
contributions-place-reply = Vastaus: { $by }
contributions-place-reply-unnamed = Kunnan vastaus
contributions-ahead-reviewed = Tarkistetaan
contributions-ahead-reviewed-by = Tarkistetaan viimeistään { $date }
contributions-ahead-themed = Kootaan samanlaisten ideoiden kanssa
contributions-ahead-themed-by = Kootaan samanlaisten ideoiden kanssa viimeistään { $date }
contributions-here-received = Olemme saaneet ideasi. Nyt luemme sen ja katsomme, että se on sääntöjemme mukainen.
contributions-here-again = Tarkistamme ideasi uudelleen, eikä sitä näytetä sillä välin.
contributions-here-reviewed = Ideasi on tarkistettu. Kun dialogi päättyy, kokoamme sen yhteen muiden samaa asiaa koskevien ideoiden kanssa.
contributions-here-together = Ideasi on tarkistettu. Se näytetään yhdessä muiden samaa sanovien kanssa. Kun dialogi päättyy, käymme läpi kaiken, mitä on tullut.
contributions-here-themed = Ideasi on koottu yhteen muiden samaa asiaa koskevien ideoiden kanssa. Se on mukana, kun poliitikot päättävät.
contributions-here-decided = Poliitikot ovat tehneet päätöksen. Kerromme pian, mitä se merkitsee ideallesi.
contributions-here-replied = Kunta on vastannut. Lue vastaus tästä.
contributions-here-answered = Poliitikot ovat päättäneet. Tästä näet, mitä ideastasi tuli.
contributions-here-commitment = Se, mitä luvattiin, on valmis, tai kunta on kertonut, miksi se ei toteudu.
contributions-here-followed-up = Dialogin seuranta on valmis.
contributions-here-rerouted = Ideasi on lähetetty eteenpäin. Ylempänä sivulla kerrotaan, minne ja miksi.
contributions-standing-done = Valmis
contributions-standing-by = Viimeistään { $date }
contributions-standing-coming = Päivää ei ole vielä päätetty
contributions-standing-late = Piti olla valmis { $date }. Olemme myöhässä.

# On all pages about ideas.
contributions-here-label = Olet tässä
contributions-idea-number = Idea { $number }
contributions-masked-note = Osa piilotettu
contributions-read-whole = Lue koko teksti
contributions-read-thread = Katso, mitä sille tapahtuu
contributions-answered-note = Kunta on vastannut
contributions-optional = vapaaehtoinen

# The list.
contributions-list-title = Ideat dialogissa ”{ $title }”
contributions-list-lead = Näin muut ovat vastanneet. Tarkistamme jokaisen idean, ennen kuin näytämme sen.
contributions-list-about = Ideoita, tarpeita ja näkökulmia, joita ihmiset ovat jättäneet dialogiin ”{ $title }”.
contributions-list-here = Ideat
contributions-filter-label = Hae ideoista
contributions-filter-fold = Hae ja järjestä
contributions-filter-fold-chosen = Hae ja järjestä. Valittu: { $chosen }
contributions-filter-words = Haku
contributions-filter-kind = Tyyppi
contributions-filter-theme = Teema
contributions-filter-answer = Vastaus
contributions-filter-sort = Järjestys
contributions-filter-any = Kaikki
contributions-filter-any-theme = Kaikki teemat
contributions-filter-answered = Vastaus annettu
contributions-filter-unanswered = Ei vielä vastausta
contributions-filter-newest = Uusin ensin
contributions-filter-oldest = Vanhin ensin
contributions-filter-submit = Näytä
contributions-filter-clear = Näytä kaikki ideat
contributions-count = { $count ->
    [0] Ei näytettäviä ideoita
    [one] 1 idea näkyvissä
   *[other] { $count } ideaa näkyvissä
}
contributions-count-over = Yli { $count } ideaa näkyvissä
contributions-count-rest = { $count ->
    [one] Lisäksi on tullut 1 idea. Se on tarkistettavana tai sitä ei näytetä.
   *[other] Lisäksi on tullut { $count } ideaa. Ne ovat tarkistettavana tai niitä ei näytetä.
}
contributions-count-together = { $count ->
    [one] 1 idea sanoo saman kuin toinen. Se näytetään ensimmäisenä tulleen alla.
   *[other] { $count } ideaa sanoo saman kuin muut. Ne näytetään ensimmäisenä tulleen alla.
}
contributions-pages-label = Lisää ideoita
contributions-pages-next = Seuraava sivu
contributions-pages-first = Alkuun
contributions-none-yet = Ei vielä luettavia ideoita
contributions-none-yet-words = Uudet ideat näytetään tässä, kun olemme tarkistaneet ne. Siihen menee enintään kaksi työpäivää.
contributions-none-coming-words = Dialogi ei ole vielä avautunut. Kun se on auki, ideat näytetään tässä.
contributions-none-found = Haulla ei löytynyt ideoita
contributions-none-found-words = Kokeile vähemmillä sanoilla tai näytä kaikki ideat.
contributions-write = Jätä idea

# One idea.
contributions-one-about = Idea dialogissa ”{ $title }” ja mitä sille on tapahtunut.
contributions-missing = Tätä ideaa ei ole täällä
contributions-missing-words = Numero voi olla väärä. Tai idea on tarkistettavana tai sitä ei näytetä. Lähetitkö sen itse? Silloin näet sen kuittisi koodilla.
contributions-one-way = Idean matka
contributions-one-way-label = Idean matka vaihe vaiheelta
contributions-one-text = Idean teksti
contributions-translation = Ruotsiksi
contributions-translation-words = Tämä on käännös. Alkuperäinen teksti on voimassa.
contributions-masked-words = Olemme piilottaneet osan tekstistä. Syynä on sääntö: { $rule }.
contributions-refused-words = Ideaa ei näytetä muille. Syynä on sääntö: { $rule }.
contributions-rules-link = Lue säännöt
contributions-theme-link = Katso koko teema: { $title }
contributions-decided-line = { $body } päätti { $date }, § { $paragraph }.
contributions-minutes-link = Lue pöytäkirja
contributions-answer-by = Vastaaja: { $by }, { $date }
contributions-answer-heading = Kunnan vastaus
contributions-promise-line = Vastuussa: { $owner }. Valmis viimeistään { $date }.
contributions-promise-done = Vastuussa: { $owner }. Valmis { $date }.

# Sending in.
contributions-write-title = Jätä idea
contributions-write-about = Jätä idea dialogiin ”{ $title }”. Et tarvitse tiliä.
contributions-write-sending = Lähetä idea
contributions-write-anyway = Lähetä silti
contributions-field-text = Mitä haluat sanoa?
contributions-field-text-hint = Idea, jotain, mikä puuttuu, tai millaista sinulla on. Kirjoita haluamallasi kielellä. Jätä pois henkilötunnukset ja muiden nimet.
contributions-field-email = Sähköposti
contributions-field-email-hint = Kirjoitamme sinulle, kun kunta on vastannut. Osoitetta ei näytetä koskaan. Ilman sähköpostia seuraat ideaa kuittisi koodilla.
contributions-more = Lisää otsikko, nimi tai kuka olet
contributions-field-title = Otsikko
contributions-field-title-hint = Otsikon avulla idea löytyy helpommin.
contributions-field-kind = Mikä tämä on?
contributions-field-kind-hint = Auttaa meitä lajittelemaan.
contributions-field-tie = Miten liityt kuntaan?
contributions-field-tie-hint = Näytetään idean vieressä, jotta näemme, ketkä tavoitamme.
contributions-field-name = Näytettävä nimi
contributions-field-name-hint = Etunimesi, yhdistys tai ei mitään.
contributions-shown-name = Näytettävä nimi: { $name }
contributions-trap = Jätä tämä kenttä tyhjäksi
contributions-write-next = Luemme idean kahden työpäivän kuluessa. Sen jälkeen kaikki voivat lukea sen täällä. Vastauksestasi tulee yleinen asiakirja, jota muut voivat pyytää luettavaksi.
contributions-write-rules = Ideoiden säännöt
contributions-write-privacy = Näin käsittelemme henkilötietoja
contributions-write-other = Osallistu ilman sähköpostia tai tietokonetta
contributions-once-more = Paina vielä kerran Lähetä idea
contributions-once-more-words = Tekstisi on tallella tässä alla. Odota muutama sekunti ja paina uudelleen. Teemme näin, jotta roskapostia lähettävät ohjelmat pysähtyvät.
contributions-too-many = Verkostasi on tullut monta ideaa lyhyessä ajassa
contributions-too-many-words = Tekstisi on tallella tässä alla. Odota tunti ja paina uudelleen tai jätä idea muulla tavalla. Näin käy helposti kirjastossa tai koulussa.
contributions-same = Samat sanat ovat jo ideassa { $number }
contributions-same-shown = Lähetitkö sen sinä? Silloin olemme saaneet sen, eikä sinun tarvitse tehdä mitään. Onko se jonkun muun, ja olet samaa mieltä? Lähetä silti, niin näkyy, että useampi ajattelee niin.
contributions-same-waiting = Lähetitkö sen sinä? Silloin olemme saaneet sen, eikä sinun tarvitse tehdä mitään. Se on juuri nyt tarkistettavana. Onko se jonkun muun, ja olet samaa mieltä? Lähetä silti, niin näkyy, että useampi ajattelee niin.
contributions-same-link = Lue idea { $number }
contributions-closed-title = Ideoita ei voi jättää nyt
contributions-closed-coming = Dialogi avautuu { $date }. Tervetuloa silloin takaisin.
contributions-closed-cancelled = Dialogi on keskeytetty. Ideoita ei enää oteta vastaan.
contributions-closed-undated = Dialogi ei ole vielä avautunut. Kun päivä on päätetty, se kerrotaan dialogin sivulla.
contributions-closed-over = Dialogi on suljettu. Voit lukea ideat ja seurata, mitä niille tapahtuu.
contributions-closed-kept = Dialogi sulkeutui, kun kirjoitit
contributions-closed-kept-words = Ideaasi ei ole lähetetty. Tässä on tekstisi, jotta voit kopioida sen. Ota meihin yhteyttä, jos halusit olla mukana.
contributions-closed-text = Tekstisi
contributions-closed-ideas = Lue ideat
contributions-closed-dialogue = Tietoa dialogista
contributions-closed-other = Muita tapoja vaikuttaa

# The receipt.
contributions-receipt-thanks = Kiitos, olemme saaneet ideasi
contributions-receipt-title = Ideasi { $number }
contributions-receipt-keep = Säilytä koodi. Sen avulla näet milloin tahansa, missä idea on.
contributions-receipt-slip = Kuitti
contributions-receipt-dialogue = Dialogi
contributions-receipt-idea = Idea
contributions-receipt-received = Vastaanotettu
contributions-receipt-code = Koodisi
contributions-receipt-contact = Kysyttävää? { $contact }
contributions-receipt-address = Kirjoita koodi osoitteessa { $address }
contributions-receipt-email = Annoit sähköpostiosoitteen
contributions-receipt-email-confirmed = Osoite on vahvistettu.
contributions-receipt-email-then = Kirjoitamme sinulle, kun kunta on vastannut.
contributions-receipt-email-then-decided = Kirjoitamme sinulle, kun tiedämme, mitä ideastasi tuli.
contributions-receipt-email-then-rerouted = Kirjoitamme sinulle, kun dialogi on valmis, ja jos idea palaa tänne.
contributions-receipt-email-then-promise = Kirjoitamme sinulle siitä, miten luvattu asia etenee.
contributions-receipt-email-declined = Olet sanonut, ettet halua sähköpostia. Kuitin koodi on silti voimassa.
contributions-receipt-covered = Olemme piilottaneet osan siitä, mitä kirjoitit, jotta se on sääntöjen mukainen. Muu näytetään niin kuin kirjoitit sen.
contributions-receipt-left-out = Teksti näytetään, mutta ei kaikkea, minkä lähetit mukana.
contributions-receipt-email-words = Jos et ole vahvistanut osoitetta aiemmin, saat viestin, jossa on painike. Paina sitä, niin saat meiltä sähköpostia.
contributions-receipt-corrected = Olet muuttanut sähköpostiosoitteesi
contributions-receipt-corrected-words = Idea ja kuitti ovat samat. Kirjoitamme uuteen osoitteeseen. Jos olet jo painanut painiketta aiempaan osoitteeseen tulleessa viestissä, aiempi osoite on voimassa.
contributions-receipt-first = Olemme saaneet sen, minkä lähetit ensin
contributions-receipt-first-words = Olet lähettänyt saman tekstin uudelleen niin, että jotain on muutettu. Muutos ei ole mukana. Jos haluat muuttaa jotain ideassa, ota meihin yhteyttä. Voit myös jättää uuden idean.
contributions-receipt-two = Olemme saaneet sinulta kaksi tekstiä
contributions-receipt-two-words = Lähetit ensin toisen tekstin samalta lomakkeelta. Se on numero { $number }, ja sillä on oma kuittinsa. Tämä kuitti koskee jälkimmäistä tekstiä. Jos haluat säilyttää vain toisen, ota meihin yhteyttä.
contributions-receipt-next = Mitä nyt tapahtuu
contributions-receipt-where = Missä ideani on nyt?
contributions-receipt-yours = Näin kirjoitit
contributions-receipt-yours-said = Näin sanoit
contributions-receipt-shown-text = Näin se näytetään
contributions-receipt-public = Katso idea niin kuin kaikki näkevät sen
contributions-receipt-ours = Haluamme sanoa tämän
contributions-receipt-again = Olemmeko mielestäsi väärässä? Kerro meille, niin joku toinen arvioi asian uudelleen:
contributions-receipt-rewrite = Voit myös muuttaa tekstiä ja lähettää sen uudelleen.
contributions-receipt-another = Jätä toinen idea
contributions-receipt-dialogue-link = Dialogiin
contributions-receipt-stopped = Dialogi on keskeytetty. { $reason }
contributions-code-title = Missä ideani on?
contributions-code-lead = Kirjoita kuittisi koodi, niin näet, mitä ideallesi, kommentillesi, ehdotuksellesi tai ilmoituksellesi on tapahtunut.
contributions-code-hint = Kaksikymmentä kirjainta ja numeroa. Isoilla ja pienillä kirjaimilla ei ole väliä.
contributions-code-wrong = Koodi ei ole oikein. Tarkista, että kaikki kaksikymmentä merkkiä ovat mukana.
contributions-code-unknown = Emme löydä kuittia tällä koodilla. Tarkista jokainen merkki kuitista.
contributions-code-submit = Näytä kuitti

# While writing.
contributions-island-left = Merkkejä jäljellä: #
contributions-island-over = Merkkejä liikaa: #
contributions-island-similar = Samanlaisia ideoita on jo
contributions-island-similar-words = Lue ne mielellään. Ääntäsi tarvitaan silti, sillä se näyttää, että useampi ajattelee samoin.
contributions-island-similar-found = Samanlaisia ideoita: #. Ne ovat tekstikentän jälkeen.
contributions-island-new-tab = avautuu uuteen välilehteen
contributions-island-draft = Sinulla on teksti, jota ei ole lähetetty
contributions-island-draft-words = Se on tallella tässä selaimessa, enintään vuorokauden.
contributions-island-draft-take = Hae teksti
contributions-island-draft-drop = Poista teksti
contributions-island-searching = Haetaan
contributions-island-failed = Haku ei onnistunut. Paina Näytä.

# Ideas that say the same.
contributions-same-count = Saman idean jättäneitä: { $count }
contributions-same-here = Ideat näytetään tässä yhdessä, ensimmäisenä tulleen alla. Jokaisella on edelleen oma numeronsa, tekstinsä ja vastauksensa.
contributions-same-under = Ideat näytetään yhdessä numeron { $number } alla, koska se tuli ensin. Jokaisella on edelleen oma numeronsa, tekstinsä ja vastauksensa.
contributions-channel-letter = Tuli kirjeitse
