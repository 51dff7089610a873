calendar-title = Kalendar
calendar-lead = Ovdje su svi datumi općinskih dijaloga: kad se otvaraju i zatvaraju, kad političari odlučuju, kad ćete saznati rezultat i kad obaveze moraju biti završene. Ovdje piše i dokad općina mora odgovoriti na inicijative. Označeno je šta je završeno, a šta kasni.
calendar-of-month = Kalendar: { $month }
calendar-of-year = Kalendar: { $first } – { $last }
calendar-year-from = Godina počevši od: { $month }
calendar-show-year = Prikaži dvanaest mjeseci
calendar-show-month = Prikaži po jedan mjesec
calendar-subscribe = Pretplatite se u svom kalendaru
calendar-more = Drugi mjeseci
calendar-none = U kalendaru nema ničega
calendar-none-words = Nijedan dijalog i nijedna inicijativa tada nemaju datum.
calendar-today = Danas
calendar-entry = { $what }: { $title }
calendar-opens = Otvaranje dijaloga
calendar-closes = Posljednji dan za učešće
calendar-compilation = Rok za pregled ideja
calendar-meeting = Sjednica
calendar-decision = Dan odluke političara
calendar-feedback = Rok za povratnu informaciju
calendar-follow-up = Rok za praćenje
calendar-answer = Rok za odgovor na inicijativu
calendar-commitment = Rok za obavezu
calendar-done-on = Završeno: { $day }
calendar-decided-on = Odlučeno: { $day }
calendar-answered-on = Odgovoreno: { $day }
calendar-late = Kasni
calendar-explained = Neće se ostvariti
calendar-with-mark = { $entry } ({ $mark })
calendar-earlier = { $count ->
    [one] Prikaži šta je već prošlo ovog mjeseca ({ $count })
    [few] Prikaži šta je već prošlo ovog mjeseca ({ $count })
   *[other] Prikaži šta je već prošlo ovog mjeseca ({ $count })
}
calendar-rest-none = Ovog mjeseca nema više ničega.
