calendar-title = Kalenteri
calendar-lead = Tästä näet kaikki kunnan dialogien päivät: milloin ne avautuvat ja sulkeutuvat, milloin poliitikot päättävät, milloin kerromme tuloksesta ja milloin sitoumusten pitää olla valmiina. Tästä näet myös, milloin kunnan pitää viimeistään vastata aloitteisiin. Merkitsemme, mikä on valmista tai myöhässä.
calendar-of-month = Kalenteri: { $month }
calendar-of-year = Kalenteri: { $first } – { $last }
calendar-year-from = Vuosi alkaen: { $month }
calendar-show-year = Näytä 12 kuukautta
calendar-show-month = Näytä yksi kuukausi kerrallaan
calendar-subscribe = Tilaa omaan kalenteriisi
calendar-more = Muut kuukaudet
calendar-none = Kalenterissa ei ole mitään
calendar-none-words = Silloin ei ole yhdenkään dialogin tai aloitteen päivää.
calendar-today = Tänään
calendar-entry = { $what }: { $title }
calendar-opens = Dialogi avautuu
calendar-closes = Viimeinen osallistumispäivä
calendar-compilation = Yhteenvedon viimeinen päivä
calendar-meeting = Kokous
calendar-decision = Poliitikkojen päätöksen päivä
calendar-feedback = Viimeinen päivä kertoa tuloksesta
calendar-follow-up = Seurannan viimeinen päivä
calendar-answer = Viimeinen päivä vastaukselle aloitteeseen
calendar-commitment = Sitoumuksen viimeinen päivä
calendar-done-on = Valmis { $day }
calendar-decided-on = Päätetty { $day }
calendar-answered-on = Vastattu { $day }
calendar-late = Myöhässä
calendar-explained = Ei toteudu
calendar-with-mark = { $entry } ({ $mark })
calendar-earlier = { $count ->
    [one] Näytä aiemmin tässä kuussa ollut (1)
   *[other] Näytä aiemmin tässä kuussa olleet ({ $count })
}
calendar-rest-none = Ei enempää tässä kuussa.
