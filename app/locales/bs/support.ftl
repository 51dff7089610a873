# "I agree": how many agree with an idea.
support-heading = Slažete li se?
support-count =
    { $count ->
        [0] Još se niko nije složio
        [one] Slaže se { $count } osoba
        [few] Slažu se { $count } osobe
       *[other] Slaže se { $count } osoba
    }
support-agree = Slažem se
support-mine = Slažete se.
support-take-back = Povuci
support-no-vote = Ovo nije glasanje. Odlučuju političari.
support-cookie = Kad pritisnete, u vašem pregledniku se čuva kolačić, da biste bili ubrojani jednom.
support-there = Složite se s idejom { $number }, koja kaže isto
support-filter = Prvo s najviše podrške
support-closed = Dijalog nije otvoren
support-closed-words = Zato se sada niko ne može složiti niti to povući. Ono što je ubrojano ostaje.
support-too-many = Trenutno vas nismo mogli ubrojati
support-too-many-words = S iste mreže pritisnulo je mnogo ljudi. Sačekajte jedan sat i pritisnite ponovo.
support-no-cookies = Niste ubrojani
support-no-cookies-words = Vaš preglednik nije sačuvao kolačić. Potreban je samo za ovo dugme, da biste bili ubrojani jednom. Čitati i pisati možete bez kolačića. Dozvolite kolačiće za ovu stranicu i pritisnite ponovo.
support-back = Nazad na ideju
