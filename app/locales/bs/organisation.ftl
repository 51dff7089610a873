# The registers of the organisation: who owns and answers for what, from which day to which.
desk-nav-organisation = Organizacija
public-log-handover-owner = Dijalog je predan. Ranije: { $from }. Sada: { $to }.
public-log-handover-deciding = Donošenje odluke je predano. Ranije: { $from }. Sada: { $to }.
public-log-handover-both = Dijalog i donošenje odluke su predani. Ranije: { $from }. Sada: { $to }.
public-log-handover-reason = Razlog: ovaj organ više ne postoji ({ $from }, posljednji dan: { $last }).
statutes-unit-days = Dani
statutes-unit-weeks = Sedmice
statutes-unit-months = Mjeseci
statutes-days = { $amount ->
    [one] { $amount } dan
    [few] { $amount } dana
   *[other] { $amount } dana
}
statutes-weeks = { $amount ->
    [one] { $amount } sedmica
    [few] { $amount } sedmice
   *[other] { $amount } sedmica
}
statutes-months = { $amount ->
    [one] { $amount } mjesec
    [few] { $amount } mjeseca
   *[other] { $amount } mjeseci
}
consultations-joins = Odbor učestvuje
consultations-declines = Odbor ne učestvuje
consultations-said = { $answer } (dan odgovora: { $day }).
consultations-public-title = Odbori koje smo pitali
consultations-public-lead = Izvršni odbor općine koordinira dijalog i savjetuje se s odborima. Odbor učestvuje kad to traže predmet i svrha dijaloga.
consultations-public-left = Odbor nije odgovorio. Izvršni odbor općine nastavlja bez odgovora.
consultations-public-waiting = Odbor još nije odgovorio.
