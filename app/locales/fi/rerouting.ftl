# Ideas that belong somewhere else (P22): what staff do, and what the sender and everybody else reads.
rerouting-place-fault-report = Vikailmoitus
rerouting-place-citizen-proposal = Kuntalaisehdotus
rerouting-place-comment = Palaute ja valitus
rerouting-place-authority = Toinen viranomainen
rerouting-place-dialogue = Toinen dialogi
rerouting-at-fault-report = vikailmoituksiin
rerouting-at-citizen-proposal = kuntalaisehdotuksiin
rerouting-at-comment = palautteisiin ja valituksiin
rerouting-at-authority = toiselle viranomaiselle: { $authority }
rerouting-at-dialogue = dialogiin ”{ $title }”
rerouting-at-another-dialogue = toiseen dialogiin
rerouting-way-fault-report = Ensi kerralla voit ilmoittaa viasta suoraan kunnan vikailmoituksiin. Se on nopeinta. Jos kyse on hengenvaarasta, soita 112.
rerouting-way-citizen-proposal = Ensi kerralla voit tehdä tällaisesta asiasta kuntalaisehdotuksen (medborgarförslag). Silloin poliitikot käsittelevät sen ja vastaavat sinulle.
rerouting-way-comment = Ensi kerralla voit antaa palautteen tai tehdä valituksen suoraan siihen toimintaan, jota se koskee.
rerouting-way-authority = Ensi kerralla voit ottaa yhteyttä suoraan sinne, sillä siellä päätetään asiasta. Autamme sinua mielellämme löytämään oikean paikan.
rerouting-way-dialogue = Ensi kerralla voit kirjoittaa suoraan siihen dialogiin.
rerouting-belongs = Kuuluu { $place }
rerouting-it-belongs = Se kuuluu { $place }.
rerouting-there = Siellä se on numero { $number } dialogissa ”{ $title }”.
rerouting-there-refused = Sitä ei julkaistu dialogissa ”{ $title }”.
rerouting-there-no-longer = Sitä ei enää näytetä dialogissa ”{ $title }”.
rerouting-there-cancelled = Dialogi ”{ $title }” on keskeytetty.
rerouting-came-from = Tuli ideasta { $number } dialogissa ”{ $title }”
rerouting-came-from-dialogue = Tuli dialogista ”{ $title }”
rerouting-other-ways = Muita tapoja vaikuttaa

# The page in the admin area.
rerouting-place = Minne se kuuluu?
rerouting-authority = Mille viranomaiselle?
rerouting-dialogue = Mihin dialogiin?
rerouting-words = Viesti kirjoittajalle
rerouting-reason = Miksi perutte lähetyksen?
rerouting-met-sent = Joku toinen on jo lähettänyt idean eteenpäin
rerouting-met-sent-words = Alla kerrotaan, minne ja mitä he kirjoittivat. Sinun tekstiäsi ei ole lähetetty. Kopioi se tästä, jos tarvitset sitä. Jos jokin meni väärin, voit perua lähetyksen alempana.
rerouting-met-back = Joku toinen on jo ottanut idean takaisin
rerouting-met-back-words = Idea on taas mukana dialogissa, ja lähettäjä on saanut toisen perustelun. Sinun perusteluasi ei ole lähetetty. Kopioi se tästä, jos tarvitset sitä.

# The mails.
rerouting-mail-subject = Ideasi kuuluu muualle
rerouting-mail-where = Olemme lukeneet ideasi numero { $number }. Se kuuluu { $place }. Näin kirjoitit:
rerouting-mail-words = Haluamme sanoa tämän
rerouting-next-time = Ensi kertaa varten
rerouting-mail-there = Ideasi on numero { $number } dialogissa ”{ $title }”.
rerouting-mail-kept = Ideasi säilyy omalla numerollaan. Kaikki voivat lukea sen ja nähdä, minne se kuuluu.
rerouting-back-subject = Ideasi on taas mukana dialogissa
rerouting-back-words = Kirjoitimme, että ideasi numero { $number } kuuluu muualle. Perumme sen. Idea on taas mukana dialogissa. Siksi muutimme mielemme:
