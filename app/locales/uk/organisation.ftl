# The registers of the organisation: who owns and answers for what, from which day to which.
desk-nav-organisation = Організація
public-log-handover-owner = Діалог передано. Раніше: { $from }. Тепер: { $to }.
public-log-handover-deciding = Ухвалення рішення передано. Раніше: { $from }. Тепер: { $to }.
public-log-handover-both = Діалог і ухвалення рішення передано. Раніше: { $from }. Тепер: { $to }.
public-log-handover-reason = Причина: цей орган ({ $from }) існував до { $last } включно.
statutes-unit-days = Дні
statutes-unit-weeks = Тижні
statutes-unit-months = Місяці
statutes-days = { $amount ->
    [one] { $amount } день
    [few] { $amount } дні
    [many] { $amount } днів
   *[other] { $amount } дня
}
statutes-weeks = { $amount ->
    [one] { $amount } тиждень
    [few] { $amount } тижні
    [many] { $amount } тижнів
   *[other] { $amount } тижня
}
statutes-months = { $amount ->
    [one] { $amount } місяць
    [few] { $amount } місяці
    [many] { $amount } місяців
   *[other] { $amount } місяця
}
consultations-joins = Комітет бере участь
consultations-declines = Комітет не бере участі
consultations-said = { $answer } (відповідь від { $day }).
consultations-public-title = Комітети, яких запитали
consultations-public-lead = Правління муніципалітету координує діалог і радиться з комітетами. Комітет бере участь, якщо цього потребують тема й мета діалогу.
consultations-public-left = Комітет не відповів. Правління муніципалітету продовжує без відповіді.
consultations-public-waiting = Комітет іще не відповів.
