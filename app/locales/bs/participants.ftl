# An address given with a contribution: the mails and the pages that they lead to.
participants-confirm-subject = Potvrdite svoju e-mail adresu
participants-confirm-what = Neko je upisao ovu adresu na web-stranici općine za dijalog s građanima. Jeste li to bili vi? Onda potvrdite da je adresa vaša.
participants-confirm-press = Otvorite stranicu i tamo pritisnite dugme.
participants-confirm-button = Potvrdi moju adresu
participants-confirm-then = Zatim ćemo vam e-mailom slati vašu potvrdu, naše odgovore i šta je bilo s vašim idejama. Ono što ste poslali već smo primili, čak i ako ne potvrdite adresu.
participants-confirm-not-you = Niste to bili vi? Ne radite ništa. Nećemo vam se više javljati.
participants-confirm-why = Ovaj e-mail dobijate jer je adresa upisana na našoj web-stranici.
participants-confirm-title = Je li ovo vaša adresa?
participants-confirm-words = Riječ je o adresi { $address }. Pritisnite dugme i slat ćemo vam e-mailom potvrdu, odgovore i rezultate. Možete odustati kad god želite.
participants-unknown-title = Link više ne važi
participants-unknown-words = Ne nalazimo adresu koja čeka da bude potvrđena ovim linkom.
participants-unknown-do = Provjerite jeste li iz e-maila prenijeli cijeli link. Ako ste promijenili adresu, važi link iz posljednjeg e-maila. Ono što ste poslali ipak je primljeno. Vidite ga pomoću koda sa svoje potvrde.
participants-gone-words = Je li vaša adresa obrisana? Tada je više nemamo i na nju ne šaljemo e-mailove.
participants-gone-do = Dobijate li i dalje naše e-mailove? Tada je link star. Koristite link na kraju posljednjeg e-maila.
participants-confirm-deed = Da, adresa je moja
participants-confirmed-title = Hvala, vaša adresa je potvrđena
participants-confirmed-words = Sada vam e-mailom šaljemo potvrde za ono što ste poslali. Javit ćemo se ponovo kad dobijete odgovor.
participants-leave-title = Ne želite više naše e-mailove?
participants-leave-words = Pritisnite dugme i nećemo vam više ništa slati. Vaše ideje ostaju, a potvrda na internetu i dalje važi.
participants-leave-deed = Ne šaljite mi više e-mailove
participants-left-title = Nećete više dobijati e-mailove
participants-left-words = Na vašu adresu više ništa ne šaljemo. Predomislili ste se? Pritisnite dugme.
participants-come-back-deed = Želim ponovo dobijati e-mailove
participants-receipt-subject = Hvala, primili smo vašu ideju
participants-receipt-thanks = Hvala što učestvujete! Vaša ideja ima broj { $number }. Ovako ste napisali:
participants-receipt-thanks-said = Hvala što učestvujete! Vaša ideja ima broj { $number }. Ovako ste rekli:
participants-receipts-thanks = { $count ->
    [one] Hvala što učestvujete! Primili smo { $count } ideju od vas.
    [few] Hvala što učestvujete! Primili smo { $count } ideje od vas.
   *[other] Hvala što učestvujete! Primili smo { $count } ideja od vas.
}
participants-receipt-waiting = Vašu ideju čitamo prije nego što je svima prikažemo.
participants-receipt-waiting-by = Prvo ćemo pročitati vašu ideju (rok: { $day }). Zatim je prikazujemo svima, ako je u skladu s pravilima.
participants-receipt-published = Vaša ideja je objavljena. Sada je svi mogu pročitati.
participants-receipt-masked = Vaša ideja je objavljena. Sakrili smo dio teksta. Na potvrdi piše zašto.
participants-receipt-refused = Vaša ideja nije prikazana svima. Na potvrdi piše zašto.
participants-receipt-answered = Vaša ideja je objavljena i općina je odgovorila. Odgovor je na potvrdi.
participants-receipt-page = Na potvrdi uvijek vidite gdje je vaša ideja. Sačuvajte link.
participants-receipt-button = Prikaži moju potvrdu
participants-moderated-subject = O vašoj ideji u dijalogu
participants-moderated-published = Pročitali smo vašu ideju broj { $number }. Sada je svi mogu pročitati.
participants-moderated-masked = Pročitali smo vašu ideju broj { $number }. Dio teksta nije u skladu s našim pravilima. Zato smo taj dio sakrili. Ovako tekst vide svi:
participants-moderated-refused = Pročitali smo vašu ideju broj { $number }. Nije u skladu s našim pravilima. Zato je ne prikazujemo svima.
participants-moderated-kept = Ono što ste napisali ostaje kod općine, onako kako ste napisali. Mislite li da griješimo? Javite nam se. Na potvrdi piše kako.
participants-moderated-kept-letter = Ono što ste napisali ostaje kod općine, onako kako ste napisali. Mislite li da griješimo? Pišite nam ili nas nazovite, pa će neko drugi to ponovo razmotriti.
participants-moderated-kept-call = Vaša ideja ostaje kod općine, onakva kakvu ste je dali. Mislite li da griješimo? Recite to sada ili nas nazovite kasnije. Tada će neko drugi to ponovo razmotriti.
participants-moderated-rules = Pročitajte naša pravila za ideje
participants-answered-subject = Dobili ste odgovor općine
participants-answered-yours = Odgovorili smo na vašu ideju broj { $number }. Ovako ste napisali:
participants-answered-ours = Odgovor općine
participants-answered-by = Odgovara: { $by }.
participants-answered-theme = { $count ->
    [one] Odgovorili smo na temu „{ $theme }“. Njoj pripada vaša ideja.
    [few] Odgovorili smo na temu „{ $theme }“. Njoj pripadaju vaše ideje.
   *[other] Odgovorili smo na temu „{ $theme }“. Njoj pripadaju vaše ideje.
}
participants-answered-wrote = Šta ste napisali
participants-receipt-of = Prikaži potvrdu za ideju broj { $number }
