# Comments on ideas, where it was decided that a dialogue is a conversation (P19).
comments-heading = Razgovor o ideji
comments-lead = Ovdje možete odgovoriti na ideju, nešto pitati ili je nadograditi. Svaki komentar pročitamo prije nego što ga prikažemo.
comments-write = Komentarišite ideju
comments-count =
    { $count ->
        [0] Još nema komentara
        [one] { $count } komentar
        [few] { $count } komentara
       *[other] { $count } komentara
    }
comments-number = Komentar { $number }
comments-number-of = Komentar { $number } na ideju { $idea }
comments-answers = Odgovor na komentar { $number }
comments-answer = Odgovorite na komentar { $number }
comments-pages-label = Još komentara
comments-pages-next = Noviji komentari
comments-pages-first = Na prve komentare
# Where one is written.
comments-write-title = Komentarišite ideju { $idea }
comments-field-text = Vaš komentar
comments-field-text-hint = Pišite na kojem god jeziku želite. Svi će moći pročitati komentar.
comments-field-email-hint = Tako ćemo vam pisati kad komentar bude provjeren i kad dijalog završi. Adresu nikad ne prikazujemo.
comments-text-missing = Napišite svoj komentar. Ništa drugo nije potrebno.
comments-next = Vaš komentar pročitamo u roku od dva radna dana. Zatim ga prikazujemo ispod ideje.
comments-submit = Pošalji komentar
comments-too-many = S iste mreže stiglo je mnogo komentara
comments-too-many-words = Sačekajte jedan sat i pošaljite ponovo. Vaš tekst je i dalje ovdje ispod.
comments-same = Isti tekst već postoji, kao komentar { $number }
comments-same-link = Pročitajte komentar { $number }
comments-once-more = Pošaljite komentar još jednom
comments-closed = Ova ideja se sada ne može komentarisati
comments-closed-words = Ideje se mogu komentarisati dok je dijalog otvoren.
comments-closed-kept = Vaš komentar nije primljen. Ono što ste napisali stoji ovdje ispod, da to možete sačuvati.
# The receipt.
comments-receipt-thanks = Hvala, primili smo vaš komentar
comments-receipt-title = Vaš komentar { $number } na ideju { $idea }
comments-receipt-keep = Sačuvajte kod. Pomoću njega u svakom trenutku vidite gdje je komentar.
comments-receipt-which = Komentar
comments-receipt-where = Gdje je sada moj komentar?
comments-receipt-public = Pogledajte komentar onako kako ga svi vide
comments-receipt-corrected = Komentar i potvrda su isti. Pišemo na novu adresu. Ako ste već pritisnuli dugme u e-mailu na prethodnu adresu, važi ona.
comments-receipt-first = Isti tekst ste poslali još jednom i nešto promijenili. Ta promjena nije uključena. Ako želite nešto promijeniti, javite nam se.
comments-receipt-email-then = Pisat ćemo vam kad komentar bude provjeren i kad dijalog završi.
comments-now-received = Čitamo vaš komentar i gledamo da li je u skladu s našim pravilima. Rok za provjeru: { $due }
comments-now-published = Vaš komentar je provjeren. Svi ga mogu pročitati ispod ideje.
comments-now-masked = Vaš komentar je provjeren. Svi ga mogu pročitati ispod ideje, ali je jedan dio sakriven.
comments-now-refused = Vaš komentar je provjeren. Ne prikazuje se.
# The mails.
comments-mail-receipt = Potvrda za vaš komentar
comments-mail-thanks = Hvala, primili smo vaš komentar { $number } na ideju { $idea }. Ovako ste napisali:
comments-mail-page = Na potvrdi u svakom trenutku vidite gdje je komentar.
comments-mail-moderated = Vaš komentar je provjeren
comments-mail-published = Pročitali smo vaš komentar { $number } na ideju { $idea }. Sada ga svi mogu pročitati.
comments-mail-masked = Pročitali smo vaš komentar { $number } na ideju { $idea }. Jedan dio smo sakrili, da bude u skladu s pravilima. Ovako je prikazan:
comments-mail-refused = Pročitali smo vaš komentar { $number } na ideju { $idea }. Nije u skladu s pravilima i ne prikazuje se.
comments-mail-yours = Vaš komentar { $number } na ideju { $idea }
comments-mail-link = Potvrda za komentar { $number } na ideju { $idea }
