# The registers of the organisation: who owns and answers for what, from which day to which.
desk-nav-organisation = التنظيم
public-log-handover-owner = انتقل الحوار من { $from } إلى { $to }.
public-log-handover-deciding = انتقل القرار من { $from } إلى { $to }.
public-log-handover-both = انتقل الحوار والقرار من { $from } إلى { $to }.
public-log-handover-reason = السبب: انتهى عمل { $from } في { $last }.
statutes-unit-days = أيام
statutes-unit-weeks = أسابيع
statutes-unit-months = أشهر
statutes-days = { $amount ->
    [zero] لا أيام
    [one] يوم واحد
    [two] يومان
    [few] { $amount } أيام
    [many] { $amount } يومًا
   *[other] { $amount } يوم
}
statutes-weeks = { $amount ->
    [zero] لا أسابيع
    [one] أسبوع واحد
    [two] أسبوعان
    [few] { $amount } أسابيع
    [many] { $amount } أسبوعًا
   *[other] { $amount } أسبوع
}
statutes-months = { $amount ->
    [zero] لا أشهر
    [one] شهر واحد
    [two] شهران
    [few] { $amount } أشهر
    [many] { $amount } شهرًا
   *[other] { $amount } شهر
}
consultations-joins = اللجنة تشارك
consultations-declines = اللجنة لا تشارك
consultations-said = { $answer }. تاريخ الرد: { $day }.
consultations-public-title = لجان سُئلت عن المشاركة
consultations-public-lead = ينسّق مجلس إدارة البلدية الحوار بالتشاور مع اللجان. تشارك اللجنة عندما يستدعي ذلك موضوع الحوار وغرضه.
consultations-public-left = لم ترد اللجنة. يواصل مجلس إدارة البلدية العمل بدون ردها.
consultations-public-waiting = لم ترد اللجنة بعد.
