promises-title = Våra löften
promises-lead = Här ser du alla dagar som kommunen har lovat. Det är dagar i dialogerna och dagar för svar på förslag. Du ser också hur vi håller löftena.
promises-filter = Välj löften
promises-year = År
promises-none = Inga löften
promises-none-words = Här finns inga löften för det du har valt.
promises-figures = Så har vi hållit löftena { $year }
promises-picture = Antal löften
promises-summary = { $due ->
    [0] Inget löfte är klart eller försenat än { $year }.
    [one] 1 löfte är klart, försenat eller blir inte av. Vi räknar också löften som är försenade sedan tidigare.
   *[other] { $due } löften är klara, försenade eller blir inte av. Vi räknar också löften som är försenade sedan tidigare.
}
promises-all-kept = Alla blev klara i tid.
promises-all-kept-late = Alla blev klara för sent.
promises-all-explained = Inget av dem blir av. Vid varje löfte står varför.
promises-all-overdue = Alla är försenade.
promises-some-kept = { $count ->
    [one] 1 blev klart i tid.
   *[other] { $count } blev klara i tid.
}
promises-some-kept-late = { $count ->
    [one] 1 blev klart för sent.
   *[other] { $count } blev klara för sent.
}
promises-some-explained = { $count } blir inte av.
promises-some-overdue = { $count } är { $count ->
    [one] försenat
   *[other] försenade
}.
promises-moved-count = { $moved ->
    [one] Vi har flyttat 1 löfte till en annan dag.
   *[other] Vi har flyttat { $moved } löften till en annan dag.
}
promises-how = Vi räknar de dagar som står i dialogerna. Vi räknar också dagar för löften från politikerna och för svar på förslag. Vi räknar inte dagar för svar på frågor, eller dagar för att läsa idéer. Ett löfte är klart i tid om vi har gjort det senast på sin dag. Är kommunen stängd den dagen? Då gäller nästa arbetsdag. Flyttar vi en dag står skälet här och på dialogens sida.
promises-what = Löfte
promises-where = Dialog eller förslag
promises-due = Dag
promises-state = Så går det
promises-overdue = Försenat
promises-coming = Kommer
promises-kept = Klart i tid
promises-kept-late = Klart för sent
promises-explained = Blir inte av
promises-kept-on = Klart { $day }
promises-decided-on = Bestämt { $day }
promises-answered-on = Svaret kom { $day }
promises-kept-after = { $days ->
    [one] { $words }, 1 dag för sent
   *[other] { $words }, { $days } dagar för sent
}
promises-moved = Flyttat från { $first }.
promises-mail-why = Du får det här mejlet för att du arbetar med medborgardialoger i kommunen.
promises-mail-late = { $days ->
    [one] Skulle ha varit klart { $due }. Det är 1 dag sedan.
   *[other] Skulle ha varit klart { $due }. Det är { $days } dagar sedan.
}
promises-mail-soon = Ska vara klart senast { $due }.
promises-mail-who = Det här gör: { $role }.
