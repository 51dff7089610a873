# Proposals to hold a dialogue, and the answers to them.
initiatives-title = Aloitteet
initiatives-lead = Tässä on kaikki, mitä on ehdotettu. Kuka tahansa voi ehdottaa, että kunta kysyisi asukkailta jostakin asiasta. Lautakunta vastaa { $days } työpäivän kuluessa ja kertoo perustelut.
initiatives-all = Kaikki aloitteet
initiatives-number = Aloite { $number }
initiatives-about = Ehdotus dialogista ja kunnan vastaus. Lähettäjä: { $from }.
initiatives-propose = Ehdota dialogia
initiatives-start = Puuttuuko jokin kysymys?
initiatives-start-words = Ehdota, mitä kunnan pitäisi kysyä asukkailta. Kaikki saavat ehdottaa. Lautakunta vastaa { $days } työpäivän kuluessa, ja kaikki voivat lukea vastauksen.
initiatives-start-all = Katso, mitä muut ovat ehdottaneet
initiatives-filter = Valitse aloitteet
initiatives-stage = Tilanne
initiatives-stage-all = Kaikki tilanteet
initiatives-stage-received = Odottaa tarkistusta
initiatives-stage-refused = Ei julkaistu
initiatives-stage-published = Julkaistu
initiatives-stage-with-body = Lautakunnassa
initiatives-stage-yes = Kyllä, dialogi järjestetään
initiatives-stage-no = Ei, dialogia ei järjestetä
initiatives-late = Vastaus on myöhässä
initiatives-late-words = Vastauksen piti tulla { $due }. Olemme muistuttaneet niitä, joiden pitää vastata, sekä koordinaattoria ja luottamushenkilöitä.
initiatives-none = Ei vielä aloitteita
initiatives-none-words = Aloitteet näytetään tässä, kun joku on ehdottanut dialogia ja olemme tarkistaneet ehdotuksen.
initiatives-none-chosen = Täällä ei ole aloitteita
initiatives-none-chosen-words = Mikään aloite ei sovi valintaasi.
initiatives-more = Lisää aloitteita
initiatives-next = Vanhempia aloitteita
initiatives-first = Uusimpiin
initiatives-no-body = Ei vielä lautakunnassa
initiatives-from = Lähettäjä: { $from }
initiatives-from-resident = { $named ->
    [none] asukas
   *[some] { $name }, asukas
}
initiatives-from-civil-society = { $named ->
    [none] yhdistys tai verkosto
   *[some] { $name }, yhdistys tai verkosto
}
initiatives-from-elected = { $named ->
    [none] luottamushenkilö
   *[some] { $name }, luottamushenkilö
}
initiatives-from-administration = { $named ->
    [none] kunnan työntekijä
   *[some] { $name }, kunnan työntekijä
}
initiatives-origin-resident = Asukas tai joku muu, joka elää tai toimii täällä
initiatives-origin-civil-society = Yhdistys tai verkosto
initiatives-origin-elected = Luottamushenkilö
initiatives-origin-administration = Kunnan työntekijä
initiatives-card-came = Saapui { $day }
initiatives-card-due = Vastaus viimeistään { $day }
initiatives-card-answered = Vastauksesta päätettiin { $day }

# Its way and its answer.
initiatives-way = Aloitteen matka
initiatives-by = viimeistään { $day }
initiatives-stop-received = Vastaanotettu
initiatives-stop-refused = Ei julkaistu
initiatives-stop-published = Julkaistu
initiatives-stop-with-body = Lautakunnassa
initiatives-stop-answer = Vastaus
initiatives-stop-answered = { $answer ->
    [yes] Vastaus: kyllä
   *[other] Vastaus: ei
}
initiatives-what = Ehdotuksen sisältö
initiatives-answer-yes = Kyllä, suunnittelemme dialogin
initiatives-answer-no = Ei, dialogia ei järjestetä
initiatives-answer-elsewhere = Ei, joku muu päättää. Lähetämme mielipiteen eteenpäin
initiatives-answer-yes-hint = Dialogista tehdään luonnos. Lautakunta omistaa sen.
initiatives-answer-no-hint = Perustelut ovat julkisia.
initiatives-answer-elsewhere-hint = Esimerkiksi alue (region), kun kyse on joukkoliikenteestä. Kirjoita, minne mielipide lähetetään.
initiatives-answered-by = Vastaaja
initiatives-decided = Päätös
initiatives-minutes = Pöytäkirja
initiatives-became = Siitä on tullut dialogi:
initiatives-is-planned = Dialogia valmistellaan. Se näytetään tässä, kun se on julkaistu.
initiatives-came-from = Syntyi aloitteesta. Lähettäjä: { $from }
initiatives-log = Mitä on tapahtunut
initiatives-log-routed = Annettu käsiteltäväksi: { $body }
initiatives-log-moved = Vastauksen päivä siirtyi. Ennen: { $before }. Nyt: { $after }
initiatives-log-answered = { $body } vastasi: { $answer }
initiatives-log-changed = Vastausta muutettiin. Syy: { $reason }
initiatives-act-received = Tarkistetaan uudelleen
initiatives-act-published = Julkaistu
initiatives-act-masked = Julkaistu, osa piilotettu
initiatives-act-refused = Ei julkaistu
initiatives-act-routed = Annettu lautakunnalle
initiatives-act-day-moved = Vastauksen päivä siirtyi

# Proposing.
initiatives-propose-lead = Mitä kunnan pitäisi kysyä asukkailta? Kaikki saavat ehdottaa. Et tarvitse tiliä. Lautakunta vastaa { $days } työpäivän kuluessa.
initiatives-propose-next = Luemme ehdotuksen kahden työpäivän kuluessa. Sen jälkeen kaikki voivat lukea sen täällä. Lautakunta vastaa { $days } työpäivän kuluessa. Ehdotuksesta tulee yleinen asiakirja, jota muut voivat pyytää luettavaksi.
initiatives-propose-more = Lisää otsikko tai lautakunta
initiatives-send = Lähetä ehdotus
initiatives-field-text = Mitä kunnan pitäisi kysyä asukkailta ja miksi?
initiatives-field-text-hint = Kirjoita kysymys ja kerro, miksi se on tärkeä juuri nyt. Kirjoita haluamallasi kielellä. Jätä pois henkilötunnukset ja muiden nimet.
initiatives-field-origin = Kuka ehdottaa?
initiatives-field-origin-hint = Kaikki ehdotukset käsitellään samalla tavalla. Tämä näytetään ehdotuksen vieressä.
initiatives-field-name-hint = Nimesi, yhdistyksen nimi tai ei mitään.
initiatives-field-email-hint = Kirjoitamme sinulle, kun ehdotus on tarkistettu, kun lautakunta on saanut sen, kun se on vastannut ja jos vastauksen päivä siirtyy. Osoitetta ei näytetä koskaan. Ilman sähköpostia seuraat ehdotusta kuittisi koodilla.
initiatives-field-title-hint = Otsikon avulla ehdotus löytyy helpommin.
initiatives-field-body = Mitä lautakuntaa asia koskee?
initiatives-field-body-hint = Etkö tiedä? Me löydämme oikean lautakunnan.
initiatives-field-body-none = En tiedä
initiatives-text-missing = Kirjoita, mitä kunnan pitäisi kysyä. Muuta ei tarvita.
initiatives-name-missing = Kirjoita yhdistyksen tai verkoston nimi. Tai valitse, että ehdotat asukkaana.
initiatives-once-more = Paina vielä kerran Lähetä ehdotus
initiatives-too-many = Verkostasi on tullut monta ehdotusta lyhyessä ajassa
initiatives-too-many-words = Tekstisi on tallella tässä alla. Odota tunti ja paina uudelleen tai ota yhteyttä kuntaan muulla tavalla. Näin käy helposti kirjastossa tai koulussa.
initiatives-same = Samat sanat ovat jo aloitteessa { $number }
initiatives-same-link = Lue aloite { $number }

# The receipt.
initiatives-receipt-thanks = Kiitos, olemme saaneet ehdotuksesi
initiatives-receipt-title = Ehdotuksesi, aloite { $number }
initiatives-receipt-keep = Säilytä koodi. Sen avulla näet milloin tahansa, missä ehdotus on.
initiatives-receipt-which = Aloite
initiatives-receipt-where = Missä ehdotukseni on nyt?
initiatives-receipt-public = Katso ehdotus niin kuin kaikki näkevät sen
initiatives-receipt-again = Olemmeko mielestäsi väärässä? Kerro kunnalle, niin joku toinen arvioi asian uudelleen. Voit myös muuttaa tekstiä ja lähettää sen uudelleen.
initiatives-receipt-email = Jos osoite on jo vahvistettu, kirjoitamme sinulle, kun jotain tapahtuu. Muuten saat viestin, jossa on painike. Paina sitä, niin kirjoitamme sinulle.
initiatives-receipt-email-confirmed = Osoite on vahvistettu. Kirjoitamme sinulle, kun ehdotukselle tapahtuu jotain.
initiatives-receipt-corrected = Ehdotus ja kuitti ovat samat. Kirjoitamme uuteen osoitteeseen. Jos olet jo painanut painiketta aiempaan osoitteeseen tulleessa viestissä, aiempi osoite on voimassa.
initiatives-receipt-first = Olet lähettänyt saman tekstin uudelleen niin, että jotain on muutettu. Muutos ei ole mukana.
initiatives-now-received = Olemme saaneet ehdotuksesi ja katsomme, että se on sääntöjemme mukainen. Lautakunta vastaa viimeistään { $due }.
initiatives-now-refused = Ehdotusta ei ole julkaistu. Syy kerrotaan tässä.
initiatives-now-published = Kaikki voivat lukea ehdotuksesi. Nyt annamme sen sille lautakunnalle, jota se koskee. Vastaus tulee viimeistään { $due }.
initiatives-now-with-body = Ehdotusta käsittelee { $body }. Vastaus tulee viimeistään { $due }.
initiatives-now-answered = Ehdotukseen on vastattu. Lue vastaus tästä.

# Mail to whoever proposed.
initiatives-mail-why = Saat tämän viestin, koska olet ehdottanut dialogia ja antanut sähköpostiosoitteesi.
initiatives-mail-receipt = Olemme saaneet ehdotuksesi
initiatives-mail-moderated = Ehdotuksesi on tarkistettu
initiatives-mail-routed = Lautakunta on saanut ehdotuksesi
initiatives-mail-answered = Kunta on vastannut ehdotukseesi
initiatives-mail-thanks = Kiitos! Olemme saaneet ehdotuksesi. Se on aloite { $number }.
initiatives-mail-page = Painikkeesta pääset sivulle, josta näet milloin tahansa, missä ehdotus on.
initiatives-mail-button = Katso, missä ehdotus on
initiatives-mail-published = Ehdotuksesi, aloite { $number }, on julkaistu. Kaikki voivat lukea sen. Lautakunta vastaa viimeistään { $due }.
initiatives-mail-masked = Ehdotuksesi, aloite { $number }, on julkaistu, mutta olemme piilottaneet osan, jotta se on sääntöjen mukainen. Lautakunta vastaa viimeistään { $due }. Näin se näytetään:
initiatives-mail-refused = Ehdotustasi, aloitetta { $number }, ei ole julkaistu.
initiatives-mail-with = Ehdotustasi, aloitetta { $number }, käsittelee nyt { $body }. Lautakunta vastaa viimeistään { $due }.
initiatives-mail-said = { $body } on vastannut aloitteeseen { $number }. Päätös tehtiin { $day }, § { $paragraph }.
initiatives-mail-moved = Ehdotuksesi vastauspäivä on siirtynyt
initiatives-mail-moved-to = Lupasimme vastata aloitteeseen { $number } viimeistään { $before }, mutta kunta ei ehdi. Nyt lupaamme vastauksen viimeistään { $due }.
initiatives-mail-moved-earlier = Kunta vastaa aloitteeseen { $number } aiemmin kuin lupasimme. Nyt lupaamme vastauksen viimeistään { $due }, ei { $before }.
initiatives-mail-moved-why = Syy
initiatives-mail-yes = Nyt valmistelemme dialogia. Löydät sen kuittisi kautta, kun se on julkaistu.
initiatives-mail-reminder = Muistutus: aloite { $number }
initiatives-mail-waiting = Tämä odottaa, aloite { $number }:
initiatives-mail-open = Avaa aloite

# The staff's pages.
promises-answer = Vastaus aloitteeseen
