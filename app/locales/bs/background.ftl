# Voluntary questions on the receipt, compared with the population (P26).
background-title = Nekoliko neobaveznih pitanja
background-why = Odgovori nam pomažu da vidimo do koga smo doprli, a koga smo propustili. Ne morate odgovoriti, a možete odgovoriti i samo na neka pitanja. Odgovore ne čuvamo zajedno s vašom idejom ni s podacima o vama.
background-more = Četiri pitanja o vama
background-how-kept = Samo brojimo koliko je osoba izabralo svaki odgovor, jedno po jedno pitanje. Ne čuvamo podatak o tome ko ste ni kada ste odgovorili. Zato se odgovori poslije ne mogu mijenjati ni brisati.
background-choose = Izaberite bar jedan odgovor ili se vratite na potvrdu. Ne morate odgovoriti.
background-answered = Odgovorili ste na naša neobavezna pitanja. Hvala!
background-thanks-words = Odgovor je ubrojan i ne vidi se od koga je.
background-closed = Pitanja su zatvorena
background-closed-words = Ovdje trenutno nema više pitanja.
background-to-receipt = Nazad na potvrdu
background-age = Koliko imate godina?
background-gender = Kojeg ste spola?
background-part = U kojem dijelu općine živite?
background-first-time = Da li prvi put učestvujete u dijalogu s općinom?
background-name-age = Starost
background-name-gender = Spol
background-name-part = Dio općine
background-name-first-time = Prvi put
background-age-under-25 = Ispod 25 godina
background-age-25-44 = 25–44 godine
background-age-45-64 = 45–64 godine
background-age-65-79 = 65–79 godina
background-age-80-over = 80 ili više godina
background-gender-woman = Žena
background-gender-man = Muškarac
background-gender-other = Drugo
background-first-time-yes = Da, prvi put
background-first-time-no = Ne, nije prvi put
background-people-under-25 = Osobe ispod 25 godina
background-people-25-44 = Osobe od 25 do 44 godine
background-people-45-64 = Osobe od 45 do 64 godine
background-people-65-79 = Osobe od 65 do 79 godina
background-people-80-over = Osobe od 80 i više godina
background-people-women = Žene
background-people-men = Muškarci
background-people-in = Stanovnici dijela općine { $part }
background-gap = { $people }: njihov je udio među onima koji su odgovorili manji nego među stanovništvom.
background-gap-hidden = { $people }: njihov je udio među onima koji su odgovorili manji nego među stanovništvom. Koliko ih je, ne prikazujemo, ali ih je manje čak i kad bi svi sakriveni odgovori bili njihovi.
background-no-gap = Nijedna od grupa koje možemo prikazati nema među onima koji su odgovorili osjetno manji udio nego među stanovništvom.
background-shown-title = Ko je odgovorio na pitanja o sebi?
background-shown-lead = Pitanja nisu bila obavezna. Nisu odgovorili svi koji su učestvovali, pa brojevi pokazuju samo one koji jesu.
background-total = { $total ->
    [one] Na pitanje je odgovorila { $total } osoba.
    [few] Na pitanje su odgovorile { $total } osobe.
   *[other] Na pitanje je odgovorilo { $total } osoba.
}
background-too-few = Na pitanje je odgovorilo manje od pet osoba. Zato ne prikazujemo brojeve.
background-column-group = Grupa
background-column-answers = Oni koji su odgovorili
background-column-population = Među stanovništvom
background-unknown = Nema podatka
background-source = Stanovništvo, { $year }. Izvor: { $source }.
background-example = Primjer, izmišljene vrijednosti.
background-no-population = Dok je dijalog bio otvoren, udjeli među stanovništvom nisu bili uneseni, pa ne možemo uporediti.
background-percent = { $percent } %
