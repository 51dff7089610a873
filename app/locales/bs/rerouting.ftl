# Ideas that belong somewhere else (P22): what staff do, and what the sender and everybody else reads.
rerouting-place-fault-report = Prijava kvara
rerouting-place-citizen-proposal = Građanski prijedlog
rerouting-place-comment = Mišljenje i pritužba
rerouting-place-authority = Druga ustanova
rerouting-place-dialogue = Drugi dijalog
rerouting-at-fault-report = prijava kvarova
rerouting-at-citizen-proposal = građanski prijedlozi
rerouting-at-comment = mišljenja i pritužbe
rerouting-at-authority = { $authority }
rerouting-at-dialogue = dijalog „{ $title }“
rerouting-at-another-dialogue = drugi dijalog
rerouting-way-fault-report = Sljedeći put možete kvar prijaviti direktno općinskoj službi za prijavu kvarova (felanmälan). Tako ide najbrže. Ako je nečiji život u opasnosti, zovite 112.
rerouting-way-citizen-proposal = Sljedeći put takav prijedlog možete predati kao građanski prijedlog (medborgarförslag). Onda će ga političari razmotriti i odgovoriti vam.
rerouting-way-comment = Sljedeći put mišljenje ili pritužbu možete predati direktno službi na koju se to odnosi.
rerouting-way-authority = Sljedeći put se možete obratiti direktno tamo, jer oni odlučuju o tom pitanju. Rado ćemo vam pomoći da nađete pravo mjesto.
rerouting-way-dialogue = Sljedeći put možete pisati direktno u tom dijalogu.
rerouting-belongs = Mjesto ideje: { $place }
rerouting-it-belongs = Mjesto ove ideje: { $place }.
rerouting-there = Tamo ima broj { $number } u dijalogu „{ $title }“.
rerouting-there-refused = Nije objavljena u dijalogu „{ $title }“.
rerouting-there-no-longer = Više se ne prikazuje u dijalogu „{ $title }“.
rerouting-there-cancelled = Dijalog „{ $title }“ je prekinut.
rerouting-came-from = Ovo je ideja { $number } iz dijaloga „{ $title }“
rerouting-came-from-dialogue = Ovo je ideja iz dijaloga „{ $title }“
rerouting-other-ways = Drugi načini da utječete

# The page in the admin area.
rerouting-place = Gdje joj je mjesto?
rerouting-authority = Koja ustanova?
rerouting-dialogue = Koji dijalog?
rerouting-words = Riječi za onoga ko je pisao
rerouting-reason = Zašto to povlačite?
rerouting-met-sent = Neko drugi je već poslao ideju dalje
rerouting-met-sent-words = Ispod piše kuda i šta su napisali. Ono što ste vi napisali nije poslano. Kopirajte odavde ako vam treba. Ako je nešto pogrešno, možete to povući niže na stranici.
rerouting-met-back = Neko drugi je već vratio ideju
rerouting-met-back-words = Ideja je ponovo u dijalogu, a pošiljalac je dobio drugi razlog. Vaš nije poslan. Kopirajte ga odavde ako vam treba.

# The mails.
rerouting-mail-subject = Vaša ideja pripada drugdje
rerouting-mail-where = Pročitali smo vašu ideju broj { $number }. Njeno mjesto: { $place }. Ovako ste napisali:
rerouting-mail-words = Šta želimo reći
rerouting-next-time = Za sljedeći put
rerouting-mail-there = Vaša ideja je dobila broj { $number } u dijalogu „{ $title }“.
rerouting-mail-kept = Vaša ideja ostaje sa svojim brojem. Svi mogu pročitati i nju i gdje pripada.
rerouting-back-subject = Vaša ideja je ponovo u dijalogu
rerouting-back-words = Pisali smo da vaša ideja broj { $number } pripada drugdje. To povlačimo. Ideja je ponovo u dijalogu. Evo zašto smo se predomislili:
