calendar-title = Kalender
calendar-lead = Här står alla viktiga dagar i kommunens dialoger. Du ser när en dialog öppnar och stänger. Du ser när politikerna bestämmer och när ni får besked. Du ser också när löften från politikerna ska vara klara. Här står också när kommunen senast ska svara på förslag. Vi visar vad som är klart och vad som är försenat.
calendar-of-month = Kalender för { $month }
calendar-of-year = Kalender från { $first } till { $last }
calendar-year-from = Året från { $month }
calendar-show-year = Visa tolv månader
calendar-show-month = Visa en månad i taget
calendar-subscribe = Få dagarna i din egen kalender
calendar-more = Andra månader
calendar-none = Inget i kalendern
calendar-none-words = Ingen dialog och inget förslag har någon dag då.
calendar-today = I dag
calendar-entry = { $what }: { $title }
calendar-opens = Dialogen öppnar
calendar-closes = Sista dag att delta
calendar-compilation = Sista dag för sammanfattningen
calendar-meeting = Politikernas möte
calendar-decision = Dag när politikerna tar beslut
calendar-feedback = Sista dag för besked
calendar-follow-up = Sista dag för uppföljningen
calendar-answer = Sista dag för svar på ett förslag
calendar-commitment = Sista dag för löftet
calendar-done-on = Klart { $day }
calendar-decided-on = Bestämt { $day }
calendar-answered-on = Svar { $day }
calendar-late = Försenat
calendar-explained = Blir inte av
calendar-with-mark = { $entry } ({ $mark })
calendar-earlier = { $count ->
    [one] Visa det som har varit i månaden (1)
   *[other] Visa det som har varit i månaden ({ $count })
}
calendar-rest-none = Inget mer den här månaden.
