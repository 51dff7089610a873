# The registers of the organisation: who owns and answers for what, from which day to which.
desk-nav-organisation = Organisation
public-log-handover-owner = { $from } handed the dialogue over to { $to }.
public-log-handover-deciding = { $from } handed the decision over to { $to }.
public-log-handover-both = { $from } handed the dialogue and the decision over to { $to }.
public-log-handover-reason = Reason: { $from } existed until { $last }.
statutes-unit-days = Days
statutes-unit-weeks = Weeks
statutes-unit-months = Months
statutes-days = { $amount ->
    [one] 1 day
   *[other] { $amount } days
}
statutes-weeks = { $amount ->
    [one] 1 week
   *[other] { $amount } weeks
}
statutes-months = { $amount ->
    [one] 1 month
   *[other] { $amount } months
}
consultations-joins = The committee takes part
consultations-declines = The committee does not take part
consultations-said = { $answer }. Answered { $day }.
consultations-public-title = Committees that were asked
consultations-public-lead = The executive board coordinates the dialogue in consultation with the committees. A committee takes part when the topic and the purpose of the dialogue give reason to.
consultations-public-left = The committee has not answered. The executive board goes on without an answer.
consultations-public-waiting = The committee has not answered yet.
