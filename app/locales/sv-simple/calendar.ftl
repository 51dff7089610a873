# UNTRANSLATED
calendar-title = Kalender
calendar-lead = Här står alla dagar i kommunens dialoger: när de öppnar och stänger, när politikerna beslutar, när ni får besked och när åtaganden ska vara klara. Här står också när kommunen senast ska svara på initiativ. Det som är klart eller försenat är märkt.
calendar-of-month = Kalender för { $month }
calendar-of-year = Kalender från { $first } till { $last }
calendar-year-from = Året från { $month }
calendar-show-year = Visa tolv månader
calendar-show-month = Visa en månad i taget
calendar-subscribe = Prenumerera i din egen kalender
calendar-more = Andra månader
calendar-none = Inget i kalendern
calendar-none-words = Ingen dialog och inget initiativ har någon dag då.
calendar-today = I dag
calendar-entry = { $what }: { $title }
calendar-opens = Dialogen öppnar
calendar-closes = Sista dag att delta
calendar-compilation = Senaste dag för sammanställningen
calendar-meeting = Sammanträde
calendar-decision = Dag för politikernas beslut
calendar-feedback = Senaste dag för återkoppling
calendar-follow-up = Senaste dag för uppföljningen
calendar-answer = Senaste dag för svar på initiativ
calendar-commitment = Senaste dag för åtagandet
calendar-done-on = Klart { $day }
calendar-decided-on = Beslutat { $day }
calendar-answered-on = Besvarat { $day }
calendar-late = Försenat
calendar-explained = Blir inte av
calendar-with-mark = { $entry } ({ $mark })
calendar-earlier =
    { $count ->
        [one] Visa det som har varit i månaden (1)
       *[other] Visa det som har varit i månaden ({ $count })
    }
calendar-rest-none = Inget mer den här månaden.
