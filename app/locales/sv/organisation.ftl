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
consultations-public-title = Nämnder som har tillfrågats
consultations-public-lead = Kommunstyrelsen samordnar dialogen i samråd med nämnderna. En nämnd deltar när dialogens ämne och syfte motiverar det.
consultations-public-left = Nämnden har inte svarat. Kommunstyrelsen går vidare utan svar.
consultations-public-waiting = Nämnden har inte svarat än.
