# The registers of the organisation: who owns and answers for what, from which day to which.
desk-nav-organisation = Organisaatio
public-log-handover-owner = Dialogi siirtyi. Ennen: { $from }. Nyt: { $to }.
public-log-handover-deciding = Päätös siirtyi. Ennen: { $from }. Nyt: { $to }.
public-log-handover-both = Dialogi ja päätös siirtyivät. Ennen: { $from }. Nyt: { $to }.
public-log-handover-reason = Syy: { $from } toimi { $last } asti.
statutes-unit-days = Päivää
statutes-unit-weeks = Viikkoa
statutes-unit-months = Kuukautta
statutes-days = { $amount ->
    [one] 1 päivä
   *[other] { $amount } päivää
}
statutes-weeks = { $amount ->
    [one] 1 viikko
   *[other] { $amount } viikkoa
}
statutes-months = { $amount ->
    [one] 1 kuukausi
   *[other] { $amount } kuukautta
}
consultations-joins = Lautakunta osallistuu
consultations-declines = Lautakunta ei osallistu
consultations-said = { $answer }. Vastasi { $day }.
consultations-public-title = Lautakunnat, joilta on kysytty
consultations-public-lead = Kunnanhallitus (kommunstyrelsen) koordinoi dialogia yhdessä lautakuntien kanssa. Lautakunta osallistuu, kun dialogin aihe ja tarkoitus antavat siihen aihetta.
consultations-public-left = Lautakunta ei ole vastannut. Kunnanhallitus jatkaa ilman vastausta.
consultations-public-waiting = Lautakunta ei ole vielä vastannut.
