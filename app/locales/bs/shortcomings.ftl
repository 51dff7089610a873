# Reporting a shortcoming in the accessibility of the site.
shortcomings-report = Prijavite nedostatak
shortcomings-report-lead = Recite šta kod vas ne radi. Ne morate reći ko ste. Odgovor ćete dobiti u roku od { $days } radnih dana.
shortcomings-words = Šta ne radi?
shortcomings-words-hint = Recite šta ste htjeli uraditi, šta se desilo i koje pomagalo koristite.
shortcomings-words-missing = Napišite šta ne radi.
shortcomings-words-long =
    Tekst može imati najviše { $max } znakova. Skratite ga za najmanje { $over ->
        [one] { $over } znak
        [few] { $over } znaka
       *[other] { $over } znakova
    }.
shortcomings-page = Na koju se stranicu to odnosi?
shortcomings-page-short = Stranica
shortcomings-page-hint = Adresa stranice ili o čemu ona govori.
shortcomings-page-long = Napišite najviše { $max } znakova.
shortcomings-email-hint = Tada odgovor šaljemo tamo. Bez e-maila odgovor čitate pomoću koda sa svoje potvrde.
shortcomings-email-letters = Na tu adresu ne možemo pisati. Ispred @ mogu stajati samo slova a–z, brojevi i pojedini znakovi kao što su tačka i crtica. Napišite drugu adresu ili ostavite polje prazno.
shortcomings-send = Pošalji prijavu
shortcomings-once-more = Pritisnite „Pošalji prijavu“ još jednom
shortcomings-too-many = S vaše mreže stiglo je mnogo prijava u kratkom vremenu
shortcomings-too-many-words = Vaš tekst je i dalje ovdje ispod. Sačekajte jedan sat i pritisnite ponovo, ili nam se javite na drugi način.
shortcomings-receipt-thanks = Hvala, primili smo vašu prijavu
shortcomings-receipt-answered = Na vašu prijavu je odgovoreno
shortcomings-receipt-keep = Sačuvajte adresu ove stranice ili kod. Ovdje ćete pročitati naš odgovor.
shortcomings-receipt-mail = Odgovor ćemo poslati e-mailom. Možete ga pročitati i ovdje.
shortcomings-receipt-due = Rok za odgovor
shortcomings-answered-on = Odgovoreno: { $day }
shortcomings-mended = Nedostatak je otklonjen
shortcomings-stated = Nedostatak je naveden u izjavi
shortcomings-declined = Nedostatak se neće otkloniti
shortcomings-mail-subject = Odgovor na vašu prijavu nedostatka
shortcomings-mail-reported = Prijavili ste nedostatak u pristupačnosti web-stranice: { $day }
shortcomings-mail-why = Ovaj e-mail dobijate jer je adresa ostavljena u prijavi nedostatka.
