# Comments on ideas, where it was decided that a dialogue is a conversation (P19).
comments-heading = صحبت دربارهٔ ایده
comments-lead = اینجا می‌توانید به ایده پاسخ دهید، بپرسید یا چیزی به آن اضافه کنید. ما هر نظر را پیش از نمایش می‌خوانیم.
comments-write = دربارهٔ ایده نظر بدهید
comments-count =
    { $count ->
        [0] هنوز کسی نظر نداده است
        [one] { $count } نظر
       *[other] { $count } نظر
    }
comments-number = نظر { $number }
comments-number-of = نظر { $number } دربارهٔ ایدهٔ { $idea }
comments-answers = پاسخ به نظر { $number }
comments-answer = به نظر { $number } پاسخ دهید
comments-pages-label = نظرهای بیشتر
comments-pages-next = نظرهای تازه‌تر
comments-pages-first = به اولین نظرها
# Where one is written.
comments-write-title = دربارهٔ ایدهٔ { $idea } نظر بدهید
comments-field-text = نظر شما
comments-field-text-hint = به هر زبانی که می‌خواهید بنویسید. همه می‌توانند آن را بخوانند.
comments-field-email-hint = وقتی نظر بررسی شود و وقتی گفتگو تمام شود، برای شما می‌نویسیم. آدرس شما هرگز نمایش داده نمی‌شود.
comments-text-missing = نظر خود را بنویسید. چیز دیگری لازم نیست.
comments-next = ما نظر شما را در دو روز کاری می‌خوانیم. سپس زیر ایده نمایش داده می‌شود.
comments-submit = ارسال نظر
comments-too-many = نظرهای زیادی از یک شبکهٔ اینترنت رسیده است
comments-too-many-words = یک ساعت صبر کنید و دوباره بفرستید. متن شما همین پایین هست.
comments-same = همین متن پیش از این نوشته شده است، در نظر { $number }
comments-same-link = نظر { $number } را بخوانید
comments-once-more = نظر را یک بار دیگر بفرستید
comments-closed = اکنون نمی‌توان دربارهٔ این ایده نظر داد
comments-closed-words = تا وقتی گفتگو باز است، می‌توان دربارهٔ ایده‌ها نظر داد.
comments-closed-kept = نظر شما دریافت نشد. نوشتهٔ شما همین پایین هست تا بتوانید آن را نگه دارید.
# The receipt.
comments-receipt-thanks = متشکریم، نظر شما را دریافت کردیم
comments-receipt-title = نظر شما، شمارهٔ { $number }، دربارهٔ ایدهٔ { $idea }
comments-receipt-keep = کد را نگه دارید. با آن هر وقت بخواهید می‌بینید نظر شما در کجای مسیر است.
comments-receipt-which = نظر
comments-receipt-where = نظر من اکنون کجاست؟
comments-receipt-public = نظر را همان‌طور ببینید که همه می‌بینند
comments-receipt-corrected = نظر و رسید همان است. به آدرس تازه می‌نویسیم. اگر دکمهٔ ایمیلی را که به آدرس قبلی رسیده فشار داده‌اید، همان آدرس حساب می‌شود.
comments-receipt-first = شما همان متن را با یک تغییر دوباره فرستاده‌اید. آن تغییر وارد نشده است. اگر می‌خواهید چیزی را تغییر دهید، با ما تماس بگیرید.
comments-receipt-email-then = وقتی نظر بررسی شود و وقتی گفتگو تمام شود، برای شما می‌نویسیم.
comments-now-received = نظر شما را می‌خوانیم تا ببینیم با قواعد ما سازگار است. بررسی حداکثر تا { $due } انجام می‌شود.
comments-now-published = نظر شما بررسی شده است. همه می‌توانند آن را زیر ایده بخوانند.
comments-now-masked = نظر شما بررسی شده است. همه می‌توانند آن را زیر ایده بخوانند، ولی بخشی از آن پنهان است.
comments-now-refused = نظر شما بررسی شده است. نمایش داده نمی‌شود.
# The mails.
comments-mail-receipt = رسید نظر شما
comments-mail-thanks = متشکریم، نظر شما را دریافت کردیم، شمارهٔ { $number } دربارهٔ ایدهٔ { $idea }. شما این‌طور نوشتید:
comments-mail-page = روی رسید هر وقت بخواهید می‌بینید نظر شما در کجای مسیر است.
comments-mail-moderated = نظر شما بررسی شد
comments-mail-published = نظر شما را خواندیم، شمارهٔ { $number } دربارهٔ ایدهٔ { $idea }. اکنون همه می‌توانند آن را بخوانند.
comments-mail-masked = نظر شما را خواندیم، شمارهٔ { $number } دربارهٔ ایدهٔ { $idea }. بخشی از آن را پنهان کرده‌ایم تا با قواعد سازگار باشد. متن این‌طور نمایش داده می‌شود:
comments-mail-refused = نظر شما را خواندیم، شمارهٔ { $number } دربارهٔ ایدهٔ { $idea }. با قواعد سازگار نیست و نمایش داده نمی‌شود.
comments-mail-yours = نظر شما، شمارهٔ { $number }، دربارهٔ ایدهٔ { $idea }
comments-mail-link = رسید نظر { $number } دربارهٔ ایدهٔ { $idea }
