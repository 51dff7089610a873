# The registers of the organisation: who owns and answers for what, from which day to which.
desk-nav-organisation = سازمان
public-log-handover-owner = { $from } گفتگو را به { $to } سپرد.
public-log-handover-deciding = { $from } تصمیم را به { $to } سپرد.
public-log-handover-both = { $from } گفتگو و تصمیم را به { $to } سپرد.
public-log-handover-reason = دلیل: { $from } تا پایان { $last } وجود داشت.
statutes-unit-days = روز
statutes-unit-weeks = هفته
statutes-unit-months = ماه
statutes-days = { $amount ->
    [one] { $amount } روز
   *[other] { $amount } روز
}
statutes-weeks = { $amount ->
    [one] { $amount } هفته
   *[other] { $amount } هفته
}
statutes-months = { $amount ->
    [one] { $amount } ماه
   *[other] { $amount } ماه
}
consultations-joins = کمیته شرکت می‌کند
consultations-declines = کمیته شرکت نمی‌کند
consultations-said = { $answer }. در { $day } پاسخ داد.
consultations-public-title = کمیته‌هایی که از آنها پرسیده شده است
consultations-public-lead = هیئت اجرایی کمون (kommunstyrelsen) با مشورت کمیته‌ها گفتگو را هماهنگ می‌کند. هر کمیته وقتی شرکت می‌کند که محتوا و هدف گفتگو دلیلی برای آن باشد.
consultations-public-left = کمیته پاسخ نداده است. هیئت اجرایی کمون بدون پاسخ ادامه می‌دهد.
consultations-public-waiting = کمیته هنوز پاسخ نداده است.
