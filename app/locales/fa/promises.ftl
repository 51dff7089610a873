promises-title = وعده‌های ما
promises-lead = اینجا همهٔ روزهایی را می‌بینید که کمون در گفتگوها و برای پاسخ به پیشنهادهای گفتگو وعده داده است، و اینکه چگونه به وعده‌ها عمل می‌شود.
promises-filter = انتخاب وعده‌ها
promises-year = سال
promises-none = وعده‌ای نیست
promises-none-words = برای انتخاب شما وعده‌ای اینجا نیست.
promises-figures = عمل ما به وعده‌ها در { $year }
promises-picture = تعداد وعده‌ها
promises-summary = { $due ->
    [0] در { $year } هنوز هیچ وعده‌ای به نتیجه نرسیده و هیچ وعده‌ای دیر نشده است.
    [one] { $due } وعده به نتیجه رسیده یا دیر شده است. وعده‌هایی که از قبل دیر شده هم حساب است.
   *[other] { $due } وعده به نتیجه رسیده یا دیر شده است. وعده‌هایی که از قبل دیر شده هم حساب است.
}
promises-all-kept = همه به‌موقع انجام شد.
promises-all-kept-late = همه دیر انجام شد.
promises-all-explained = هیچ‌یک از آنها انجام نمی‌شود. دلیل هر کدام کنار آن نوشته شده است.
promises-all-overdue = همه دیر شده است.
promises-some-kept = { $count ->
    [one] { $count } وعده به‌موقع انجام شد.
   *[other] { $count } وعده به‌موقع انجام شد.
}
promises-some-kept-late = { $count ->
    [one] { $count } وعده دیر انجام شد.
   *[other] { $count } وعده دیر انجام شد.
}
promises-some-explained = { $count } وعده انجام نمی‌شود.
promises-some-overdue = { $count ->
    [one] { $count } وعده دیر شده است.
   *[other] { $count } وعده دیر شده است.
}
promises-moved-count = { $moved ->
    [one] روز { $moved } وعده تغییر کرده است.
   *[other] روز { $moved } وعده تغییر کرده است.
}
promises-how = اینجا روزهایی شمرده می‌شود که در گفتگوها آمده است، روزهای تعهدها و روزهای پاسخ به پیشنهادهای گفتگو. روزهای پاسخ به پرسش‌ها و روزهای بررسی اینجا شمرده نمی‌شود. وعده‌ای به‌موقع انجام شده که حداکثر تا روز خود انجام شده باشد. اگر کمون در آن روز بسته باشد، روز کاری بعد حساب می‌شود. اگر روزی تغییر کند، دلیل آن اینجا و در صفحهٔ گفتگو نوشته می‌شود.
promises-what = وعده
promises-where = گفتگو یا پیشنهاد گفتگو
promises-due = روز
promises-state = وضعیت
promises-overdue = دیر شده
promises-coming = در پیش است
promises-kept = به‌موقع انجام شد
promises-kept-late = دیر انجام شد
promises-explained = انجام نمی‌شود
promises-kept-on = در { $day } انجام شد
promises-decided-on = در { $day } تصمیم گرفته شد
promises-answered-on = پاسخ در { $day } منتشر شد
promises-kept-after = { $days ->
    [one] { $words }، { $days } روز دیر
   *[other] { $words }، { $days } روز دیر
}
promises-moved = روز قبلی: { $first }.
promises-mail-why = این ایمیل را می‌گیرید چون در کمون با گفتگوهای شهروندی کار می‌کنید.
promises-mail-late = { $days ->
    [one] باید تا { $due } انجام می‌شد. { $days } روز از آن گذشته است.
   *[other] باید تا { $due } انجام می‌شد. { $days } روز از آن گذشته است.
}
promises-mail-soon = باید حداکثر تا { $due } انجام شود.
promises-mail-who = مسئول این کار: { $role }.
