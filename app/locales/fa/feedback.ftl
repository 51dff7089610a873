# The letter that ends a dialogue.
feedback-subject = نتیجه این شد: { $title }
feedback-thanks = متشکریم که شرکت کردید. حالا تصمیم گرفته شده است. اینجا می‌بینید با گفته‌های شما چه شد.
feedback-decision = تصمیم
feedback-decision-body = تصمیم‌گیرنده
feedback-decision-day = روز
feedback-decision-paragraph = بند
feedback-decision-case = شمارهٔ پرونده
feedback-to-minutes = صورت‌جلسه را بخوانید
feedback-yours = ایدهٔ شما، شمارهٔ { $number }
feedback-theme = موضوع
feedback-outcome = نتیجه این شد
feedback-did = کاری که می‌کنیم
feedback-reason = دلیل
feedback-promise = وعده می‌دهیم
feedback-owner = مسئول
feedback-due = حداکثر تا
feedback-refused = ایدهٔ شما به همه نشان داده نشد. دلیل آن را این‌طور برای شما نوشتیم:
feedback-to-receipt = نمایش رسید
feedback-everybody = گفته‌های دیگران
feedback-everybody-words = همه می‌توانند در وب‌سایت بخوانند که چه گفته شد و به چه رسید.
feedback-to-result = دیدن همهٔ نتیجه

# The notice that a dialogue was stopped.
feedback-cancelled-subject = گفتگو لغو شد: { $title }
feedback-cancelled-thanks = متشکریم که شرکت کردید. سیاستمداران تصمیم گرفته‌اند گفتگو را لغو کنند.
feedback-cancelled-reason = دلیل لغو شدن
feedback-cancelled-yours = آنچه فرستادید
feedback-cancelled-kept = هیچ‌یک از نوشته‌های شما حذف نمی‌شود. همه در صفحهٔ گفتگو می‌ماند.
feedback-same = { $count } نفر همین ایده را داده‌اند. همه با هم زیر ایدهٔ شما نمایش داده می‌شود که پیش از بقیه رسید.
feedback-same-under = { $count } نفر همین ایده را داده‌اند. همه با هم زیر شمارهٔ { $number } نمایش داده می‌شود که پیش از بقیه رسید.
