# UNTRANSLATED
promises-title = Våra löften
promises-lead = Här ser du alla dagar som kommunen har lovat i dialogerna och för svar på initiativ, och hur löftena hålls.
promises-filter = Välj löften
promises-year = År
promises-none = Inga löften
promises-none-words = Här finns inga löften för det du har valt.
promises-figures = Så har vi hållit löftena { $year }
promises-picture = Antal löften
promises-summary =
    { $due ->
        [0] Inget löfte är avgjort eller försenat än { $year }.
        [one] 1 löfte är avgjort eller försenat, med dem som är försenade sedan tidigare.
       *[other] { $due } löften är avgjorda eller försenade, med dem som är försenade sedan tidigare.
    }
promises-all-kept = Alla blev klara i tid.
promises-all-kept-late = Alla blev klara för sent.
promises-all-explained = Inget av dem blir av. Varför står vid vart och ett.
promises-all-overdue = Alla är försenade.
promises-some-kept =
    { $count ->
        [one] 1 blev klart i tid.
       *[other] { $count } blev klara i tid.
    }
promises-some-kept-late =
    { $count ->
        [one] 1 blev klart för sent.
       *[other] { $count } blev klara för sent.
    }
promises-some-explained = { $count } blir inte av.
promises-some-overdue =
    { $count } är { $count ->
        [one] försenat
       *[other] försenade
    }.
promises-moved-count =
    { $moved ->
        [one] 1 löfte har flyttats till en annan dag.
       *[other] { $moved } löften har flyttats till en annan dag.
    }
promises-how = Här räknas de dagar som står i dialogerna, dagarna för åtaganden och dagarna för svar på initiativ. Dagar för svar på frågor och för granskning räknas inte här. Ett löfte är klart i tid om det är gjort senast på sin dag. Är kommunen stängd den dagen räknas nästa arbetsdag. Flyttas en dag står skälet här och på dialogens sida.
promises-what = Löfte
promises-where = Dialog eller initiativ
promises-due = Dag
promises-state = Så står det till
promises-overdue = Försenat
promises-coming = Kommer
promises-kept = Klart i tid
promises-kept-late = Klart för sent
promises-explained = Blir inte av
promises-kept-on = Klart { $day }
promises-decided-on = Beslutat { $day }
promises-answered-on = Svaret publicerades { $day }
promises-kept-after =
    { $days ->
        [one] { $words }, 1 dag för sent
       *[other] { $words }, { $days } dagar för sent
    }
promises-moved = Flyttat från { $first }.
promises-mail-why = Du får det här mejlet för att du arbetar med medborgardialoger i kommunen.
promises-mail-late =
    { $days ->
        [one] Skulle ha varit klart { $due }. Det är 1 dag sedan.
       *[other] Skulle ha varit klart { $due }. Det är { $days } dagar sedan.
    }
promises-mail-soon = Ska vara klart senast { $due }.
promises-mail-who = Det här gör: { $role }.
