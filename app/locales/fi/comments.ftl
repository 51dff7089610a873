# Comments on ideas, where it was decided that a dialogue is a conversation (P19).
comments-heading = Keskustelu ideasta
comments-lead = Täällä voit vastata ideaan, kysyä tai kehittää sitä eteenpäin. Luemme jokaisen kommentin, ennen kuin se näytetään.
comments-write = Kommentoi ideaa
comments-count =
    { $count ->
        [0] Kukaan ei ole vielä kommentoinut
        [one] 1 kommentti
       *[other] { $count } kommenttia
    }
comments-number = Kommentti { $number }
comments-number-of = Kommentti { $number } ideaan { $idea }
comments-answers = Vastaus kommenttiin { $number }
comments-answer = Vastaa kommenttiin { $number }
comments-pages-label = Lisää kommentteja
comments-pages-next = Uudempia kommentteja
comments-pages-first = Ensimmäisiin kommentteihin
# Where one is written.
comments-write-title = Kommentoi ideaa { $idea }
comments-field-text = Kommenttisi
comments-field-text-hint = Kirjoita haluamallasi kielellä. Kaikki voivat lukea kommenttisi.
comments-field-email-hint = Kirjoitamme sinulle, kun kommentti on tarkistettu ja kun dialogi on valmis. Osoitetta ei näytetä koskaan.
comments-text-missing = Kirjoita kommenttisi. Muuta ei tarvita.
comments-next = Luemme kommenttisi kahden työpäivän kuluessa. Sen jälkeen se näytetään idean alla.
comments-submit = Lähetä kommentti
comments-too-many = Samasta verkosta on tullut monta kommenttia
comments-too-many-words = Odota tunti ja lähetä uudelleen. Tekstisi on tallella tässä alla.
comments-same = Sama teksti on jo kommentissa { $number }
comments-same-link = Lue kommentti { $number }
comments-once-more = Paina vielä kerran Lähetä kommentti
comments-closed = Ideaa ei voi kommentoida nyt
comments-closed-words = Ideoita voi kommentoida niin kauan kuin dialogi on auki.
comments-closed-kept = Kommenttisi ei ehtinyt mukaan. Tekstisi on tässä alla, jotta voit ottaa sen talteen.
# The receipt.
comments-receipt-thanks = Kiitos, olemme saaneet kommenttisi
comments-receipt-title = Kommenttisi { $number } ideaan { $idea }
comments-receipt-keep = Säilytä koodi. Sen avulla näet milloin tahansa, missä kommentti on.
comments-receipt-which = Kommentti
comments-receipt-where = Missä kommenttini on nyt?
comments-receipt-public = Katso kommentti niin kuin kaikki näkevät sen
comments-receipt-corrected = Kommentti ja kuitti ovat samat. Kirjoitamme uuteen osoitteeseen. Jos olet jo painanut painiketta aiempaan osoitteeseen tulleessa viestissä, aiempi osoite on voimassa.
comments-receipt-first = Olet lähettänyt saman tekstin uudelleen niin, että jotain on muutettu. Muutos ei ole mukana. Jos haluat muuttaa jotain, ota meihin yhteyttä.
comments-receipt-email-then = Kirjoitamme sinulle, kun kommentti on tarkistettu ja kun dialogi on valmis.
comments-now-received = Luemme kommenttisi ja katsomme, että se on sääntöjemme mukainen. Se on tarkistettu viimeistään { $due }.
comments-now-published = Kommenttisi on tarkistettu. Kaikki voivat lukea sen idean alla.
comments-now-masked = Kommenttisi on tarkistettu. Kaikki voivat lukea sen idean alla, mutta osa siitä on piilotettu.
comments-now-refused = Kommenttisi on tarkistettu. Sitä ei näytetä.
# The mails.
comments-mail-receipt = Kuitti kommentistasi
comments-mail-thanks = Kiitos, olemme saaneet kommenttisi { $number } ideaan { $idea }. Näin kirjoitit:
comments-mail-page = Kuitista näet milloin tahansa, missä kommentti on.
comments-mail-moderated = Kommenttisi on tarkistettu
comments-mail-published = Olemme lukeneet kommenttisi { $number } ideaan { $idea }. Nyt kaikki voivat lukea sen.
comments-mail-masked = Olemme lukeneet kommenttisi { $number } ideaan { $idea }. Osa siitä on piilotettu, jotta se on sääntöjen mukainen. Näin se näytetään:
comments-mail-refused = Olemme lukeneet kommenttisi { $number } ideaan { $idea }. Se ei ole sääntöjen mukainen, eikä sitä näytetä.
comments-mail-yours = Kommenttisi { $number } ideaan { $idea }
comments-mail-link = Kuitti: kommentti { $number } ideaan { $idea }
