# The registers of the organisation: who owns and answers for what, from which day to which.
desk-nav-organisation = Organisation
public-log-handover-owner = { $from } lämnade över dialogen till { $to }.
public-log-handover-deciding = { $from } lämnade över beslutet till { $to }.
public-log-handover-both = { $from } lämnade över dialogen och beslutet till { $to }.
public-log-handover-reason = Skäl: { $from } fanns till och med { $last }.
statutes-unit-days = Dagar
statutes-unit-weeks = Veckor
statutes-unit-months = Månader
statutes-days = { $amount ->
    [one] 1 dag
   *[other] { $amount } dagar
}
statutes-weeks = { $amount ->
    [one] 1 vecka
   *[other] { $amount } veckor
}
statutes-months = { $amount ->
    [one] 1 månad
   *[other] { $amount } månader
}
consultations-joins = Nämnden deltar
consultations-declines = Nämnden deltar inte
consultations-said = { $answer }. Svarade { $day }.
consultations-public-title = Nämnder som vi har frågat
consultations-public-lead = Kommunstyrelsen leder dialogen tillsammans med nämnderna. En nämnd är en grupp politiker. En nämnd deltar om dialogens fråga är viktig för den.
consultations-public-left = Nämnden har inte svarat. Kommunstyrelsen fortsätter utan svar.
consultations-public-waiting = Nämnden har inte svarat än.
