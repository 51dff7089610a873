calendar-title = تقویم
calendar-lead = همهٔ روزهای گفتگوهای کمون اینجاست: روزی که باز و بسته می‌شود، روزی که سیاستمداران تصمیم می‌گیرند، روزی که به شما خبر می‌دهیم و روزی که تعهدها باید انجام شده باشد. آخرین روز پاسخ کمون به پیشنهادهای گفتگو هم اینجاست. آنچه انجام شده یا دیر شده، نشانه دارد.
calendar-of-month = تقویم { $month }
calendar-of-year = تقویم از { $first } تا { $last }
calendar-year-from = یک سال از { $month }
calendar-show-year = نمایش دوازده ماه
calendar-show-month = نمایش ماه به ماه
calendar-subscribe = دنبال کردن در تقویم خودتان
calendar-more = ماه‌های دیگر
calendar-none = چیزی در تقویم نیست
calendar-none-words = در این زمان، هیچ گفتگو و هیچ پیشنهاد گفتگو روزی ندارد.
calendar-today = امروز
calendar-entry = { $what }: { $title }
calendar-opens = گفتگو باز می‌شود
calendar-closes = آخرین روز شرکت
calendar-compilation = آخرین روز جمع‌بندی
calendar-meeting = جلسهٔ سیاستمداران
calendar-decision = روز تصمیم سیاستمداران
calendar-feedback = آخرین روز اعلام نتیجه
calendar-follow-up = آخرین روز پیگیری
calendar-answer = آخرین روز پاسخ به پیشنهاد گفتگو
calendar-commitment = آخرین روز تعهد
calendar-done-on = در { $day } انجام شد
calendar-decided-on = در { $day } تصمیم گرفته شد
calendar-answered-on = در { $day } پاسخ داده شد
calendar-late = دیر شده
calendar-explained = انجام نمی‌شود
calendar-with-mark = { $entry } ({ $mark })
calendar-earlier = { $count ->
    [one] نمایش آنچه در این ماه گذشته است ({ $count })
   *[other] نمایش آنچه در این ماه گذشته است ({ $count })
}
calendar-rest-none = در این ماه چیز دیگری نیست.
