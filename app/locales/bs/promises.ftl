promises-title = Naša obećanja
promises-lead = Ovdje vidite sve rokove koje je općina obećala u dijalozima i za odgovore na inicijative, i kako se obećanja ispunjavaju.
promises-filter = Izaberite obećanja
promises-year = Godina
promises-none = Nema obećanja
promises-none-words = Za ono što ste izabrali nema obećanja.
promises-figures = Kako smo ispunili obećanja, { $year }
promises-picture = Broj obećanja
promises-summary = { $due ->
    [0] Nijedno obećanje još nije riješeno niti kasni ({ $year }).
    [one] { $due } obećanje je riješeno ili kasni, zajedno s onima koja kasne od ranije.
    [few] { $due } obećanja su riješena ili kasne, zajedno s onima koja kasne od ranije.
   *[other] { $due } obećanja je riješeno ili kasni, zajedno s onima koja kasne od ranije.
}
promises-all-kept = Sva su završena na vrijeme.
promises-all-kept-late = Sva su završena sa zakašnjenjem.
promises-all-explained = Nijedno se neće ostvariti. Zašto, piše uz svako.
promises-all-overdue = Sva kasne.
promises-some-kept = { $count ->
    [one] Završeno na vrijeme: { $count }.
    [few] Završeno na vrijeme: { $count }.
   *[other] Završeno na vrijeme: { $count }.
}
promises-some-kept-late = { $count ->
    [one] Završeno sa zakašnjenjem: { $count }.
    [few] Završeno sa zakašnjenjem: { $count }.
   *[other] Završeno sa zakašnjenjem: { $count }.
}
promises-some-explained = Neće se ostvariti: { $count }.
promises-some-overdue = { $count ->
    [one] Kasni: { $count }.
    [few] Kasni: { $count }.
   *[other] Kasni: { $count }.
}
promises-moved-count = { $moved ->
    [one] { $moved } obećanje je pomjereno na drugi dan.
    [few] { $moved } obećanja su pomjerena na drugi dan.
   *[other] { $moved } obećanja je pomjereno na drugi dan.
}
promises-how = Ovdje se broje rokovi koji pišu u dijalozima, rokovi za obaveze i rokovi za odgovore na inicijative. Rokovi za odgovore na pitanja i za provjeru ovdje se ne broje. Obećanje je završeno na vrijeme ako je ispunjeno do svog roka. Ako općina taj dan ne radi, računa se sljedeći radni dan. Ako se rok pomjeri, razlog piše ovdje i na stranici dijaloga.
promises-what = Obećanje
promises-where = Dijalog ili inicijativa
promises-due = Dan
promises-state = Kakvo je stanje
promises-overdue = Kasni
promises-coming = Predstoji
promises-kept = Završeno na vrijeme
promises-kept-late = Završeno sa zakašnjenjem
promises-explained = Neće se ostvariti
promises-kept-on = Završeno: { $day }
promises-decided-on = Odlučeno: { $day }
promises-answered-on = Odgovor objavljen: { $day }
promises-kept-after = { $days ->
    [one] { $words } ({ $days } dan poslije roka)
    [few] { $words } ({ $days } dana poslije roka)
   *[other] { $words } ({ $days } dana poslije roka)
}
promises-moved = Pomjereno (prvobitno: { $first }).
promises-mail-why = Ovaj e-mail dobijate jer u općini radite s dijalozima s građanima.
promises-mail-late = { $days ->
    [one] Rok je prošao prije { $days } dan ({ $due }).
    [few] Rok je prošao prije { $days } dana ({ $due }).
   *[other] Rok je prošao prije { $days } dana ({ $due }).
}
promises-mail-soon = Treba biti završeno (rok: { $due }).
promises-mail-who = Ko to radi: { $role }.
