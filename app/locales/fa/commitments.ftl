# Promises that follow from a decision, as everybody reads them; what was told of them; and whether participants say that they were kept.
commitments-title = تعهدها
commitments-lead = اینها وعده‌های سیاستمداران پس از گفتگوهای ماست. اینجا می‌بینید کار چگونه پیش می‌رود.
commitments-link = همهٔ تعهدها و پیشرفت آنها را ببینید
commitments-filter = انتخاب تعهدها
commitments-table = تعهدها، نزدیک‌ترین موعد در بالا
commitments-more = تعهدهای بیشتر
commitments-next = صفحهٔ بعد
commitments-first = به ابتدا
commitments-all-that = دیدن همه: { $standing }
commitments-none = تعهدی برای نمایش نیست
commitments-none-words = وضعیت دیگر یا کمیتهٔ دیگری را امتحان کنید.
commitments-standing-all = همه
commitments-standing-overdue = دیر شده
commitments-standing-under-way = در جریان
commitments-standing-done = انجام شد
commitments-standing-explained = انجام نمی‌شود
commitments-due-late = باید تا { $due } انجام می‌شد

# One promise.
commitments-one-title = تعهد: { $theme }
commitments-one-about = یک تعهد پس از گفتگوی { $dialogue } و پیشرفت آن.
commitments-follow = ببینید چگونه پیش می‌رود
commitments-follow-and-say = ببینید چگونه پیش می‌رود و بگویید آیا انجام شد
commitments-how-it-goes = پیشرفت کار
commitments-no-notes = هنوز چیزی گزارش نشده است.
commitments-thread = چرا این تعهد را دادیم
commitments-ideas = ایده‌های پشت آن
commitments-more-ideas = ایده‌های بیشتر
commitments-theme = موضوع
commitments-note-progress = وضعیت
commitments-note-done = انجام شد
commitments-note-explained = انجام نمی‌شود
commitments-note-reply = پاسخ به شما که فکر می‌کنید انجام نشده است

# Was it done?
commitments-was-it-done = آیا انجام شد؟
commitments-ask = بگویید آیا انجام شد
commitments-ask-words = روز این تعهد گذشته است. اگر در گفتگو شرکت کرده‌اید، می‌توانید بگویید نتیجه چه شد. این کار اختیاری است.
commitments-your-answer = نظر شما چیست؟
commitments-verdict-yes = بله
commitments-verdict-partly = تا حدی
commitments-verdict-no = نه
commitments-words = می‌خواهید بیشتر توضیح دهید؟
commitments-words-hint = فقط کسانی که به این کار رسیدگی می‌کنند آن را می‌خوانند. ما آن را منتشر نمی‌کنیم.
commitments-code-hint = بیست حرف و رقم روی رسید شما. این کد نشان می‌دهد که شرکت کرده‌اید. ثبت نمی‌کنیم که چه کسی چه پاسخی داده است.
commitments-code-wrong = کد درست نیست. ببینید که هر بیست حرف و رقم را نوشته‌اید.
commitments-submit = ارسال پاسخ من
commitments-thanks = متشکریم، پاسخ شما را دریافت کردیم
commitments-thanks-words = اگر دوباره پاسخ دهید، آخرین پاسخ شما حساب می‌شود.
commitments-figures = { $count } شرکت‌کننده پاسخ داده‌اند:
commitments-too-few = کمتر از پنج نفر پاسخ داده‌اند. وقتی پنج نفر پاسخ دهند، عددها را نشان می‌دهیم تا کسی شناخته نشود.
commitments-figures-anew = عددها وقتی تغییر می‌کند که دست‌کم پنج نفر دیگر پاسخ داده یا نظرشان را عوض کرده باشند، تا کسی نتواند پاسخ یک نفر را پیدا کند.
commitments-said = شرکت‌کنندگان می‌گویند که انجام شد: بله { $yes }، تا حدی { $partly }، نه { $no }.

# The mail.
commitments-mail-subject = { $kind ->
    [done] انجام شد: یک تعهد پس از گفتگوی { $title }
    [explained] انجام نمی‌شود: یک تعهد پس از گفتگوی { $title }
    [reply] پاسخ دربارهٔ یک تعهد پس از گفتگوی { $title }
   *[progress] پیشرفت یک تعهد پس از گفتگوی { $title }
}
commitments-mail-promise = تعهد ما این است
commitments-mail-read = بیشتر دربارهٔ این تعهد بخوانید
commitments-mail-ask = روز این تعهد گذشته است. به نظر شما انجام شد؟ خوشحال می‌شویم نظرتان را بگویید.
commitments-mail-due-subject = آیا انجام شد؟ یک تعهد پس از گفتگوی { $title }
commitments-mail-due-untold = کمون نگفته است که نتیجه چه شد.
