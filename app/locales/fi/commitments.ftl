# Promises that follow from a decision, as everybody reads them; what was told of them; and whether participants say that they were kept.
commitments-title = Sitoumukset
commitments-lead = Tämän poliitikot ovat luvanneet dialogien jälkeen. Tästä näet, miten asiat etenevät.
commitments-link = Katso kaikki sitoumukset ja miten ne etenevät
commitments-filter = Valitse sitoumukset
commitments-table = Sitoumukset, ensimmäisenä valmistuva ylimpänä
commitments-more = Lisää sitoumuksia
commitments-next = Seuraava sivu
commitments-first = Alkuun
commitments-all-that = Katso kaikki: { $standing }
commitments-none = Ei näytettäviä sitoumuksia
commitments-none-words = Kokeile toista tilannetta tai toista lautakuntaa.
commitments-standing-all = Kaikki
commitments-standing-overdue = Myöhässä
commitments-standing-under-way = Käynnissä
commitments-standing-done = Valmis
commitments-standing-explained = Ei toteudu
commitments-due-late = Piti olla valmis { $due }

# One promise.
commitments-one-title = Sitoumus: { $theme }
commitments-one-about = Sitoumus dialogin ”{ $dialogue }” jälkeen ja miten se etenee.
commitments-follow = Katso, miten se etenee
commitments-follow-and-say = Katso, miten se etenee, ja kerro, tehtiinkö se
commitments-how-it-goes = Näin asia etenee
commitments-no-notes = Mitään ei ole vielä kerrottu.
commitments-thread = Siksi sitouduimme tähän
commitments-ideas = Ideat taustalla
commitments-more-ideas = lisää ideoita
commitments-theme = Teema
commitments-note-progress = Tilanne
commitments-note-done = Valmis
commitments-note-explained = Se ei toteudu
commitments-note-reply = Vastaus teille, joiden mielestä sitä ei ole tehty

# Was it done?
commitments-was-it-done = Tehtiinkö se?
commitments-ask = Kerro, tehtiinkö se
commitments-ask-words = Sitoumuksen päivä on mennyt. Jos osallistuit dialogiin, voit kertoa, miten kävi. Se on vapaaehtoista.
commitments-your-answer = Mitä mieltä olet?
commitments-verdict-yes = Kyllä
commitments-verdict-partly = Osittain
commitments-verdict-no = Ei
commitments-words = Haluatko kertoa lisää?
commitments-words-hint = Sen lukevat vain ne, jotka työskentelevät asian parissa. Emme julkaise sitä.
commitments-code-hint = Kuittisi kaksikymmentä merkkiä. Ne osoittavat, että osallistuit. Emme tallenna, kuka vastasi mitäkin.
commitments-code-wrong = Koodi ei ole oikein. Tarkista, että kaikki kaksikymmentä merkkiä ovat mukana.
commitments-submit = Lähetä vastaukseni
commitments-thanks = Kiitos, olemme saaneet vastauksesi
commitments-thanks-words = Jos vastaat uudelleen, viimeisin vastauksesi on voimassa.
commitments-figures = { $count } osallistujaa on vastannut:
commitments-too-few = Alle viisi on vastannut. Näytämme luvut, kun viisi on vastannut, jotta ketään ei voi tunnistaa.
commitments-figures-anew = Luvut muuttuvat, kun vähintään viisi muuta on vastannut tai muuttanut vastaustaan. Silloin yksittäistä vastausta ei voi päätellä.
commitments-said = Tehtiinkö se? Osallistujat sanovat: kyllä { $yes }, osittain { $partly }, ei { $no }.

# The mail.
commitments-mail-subject = { $kind ->
    [done] Valmis: sitoumus dialogin ”{ $title }” jälkeen
    [explained] Ei toteudu: sitoumus dialogin ”{ $title }” jälkeen
    [reply] Vastaus sitoumuksesta dialogin ”{ $title }” jälkeen
   *[progress] Näin etenee sitoumus dialogin ”{ $title }” jälkeen
}
commitments-mail-promise = Tähän sitouduimme
commitments-mail-read = Lue lisää sitoumuksesta
commitments-mail-ask = Sitoumuksen päivä on mennyt. Tehtiinkö se mielestäsi? Kerro meille mielipiteesi.
commitments-mail-due-subject = Tehtiinkö se? Sitoumus dialogin ”{ $title }” jälkeen
commitments-mail-due-untold = Kunta ei ole kertonut, miten kävi.
