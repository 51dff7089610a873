# Proposals to hold a dialogue, and the answers to them.
initiatives-title = پیشنهادهای گفتگو
initiatives-lead = همهٔ آنچه پیشنهاد شده اینجاست. هر کس می‌تواند پیشنهاد دهد که کمون از ساکنان دربارهٔ چیزی بپرسد. یک کمیته در { $days } روز کاری پاسخ می‌دهد و دلیل آن را می‌گوید.
initiatives-all = همهٔ پیشنهادهای گفتگو
initiatives-number = پیشنهاد گفتگو { $number }
initiatives-about = پیشنهادی برای یک گفتگو از طرف { $from }، و پاسخ کمون.
initiatives-propose = گفتگویی پیشنهاد دهید
initiatives-start = پرسشی هست که ما نپرسیده‌ایم؟
initiatives-start-words = پیشنهاد دهید که کمون از ساکنان دربارهٔ چه بپرسد. همه می‌توانند پیشنهاد دهند. یک کمیته در { $days } روز کاری پاسخ می‌دهد و همه می‌توانند پاسخ را بخوانند.
initiatives-start-all = ببینید دیگران چه پیشنهاد داده‌اند
initiatives-filter = انتخاب پیشنهادهای گفتگو
initiatives-stage = وضعیت
initiatives-stage-all = همهٔ وضعیت‌ها
initiatives-stage-received = در انتظار بررسی
initiatives-stage-refused = منتشر نشد
initiatives-stage-published = منتشر شد
initiatives-stage-with-body = نزد یک کمیته
initiatives-stage-yes = بله، گفتگو برگزار می‌شود
initiatives-stage-no = نه، گفتگو برگزار نمی‌شود
initiatives-late = پاسخ دیر شده است
initiatives-late-words = پاسخ باید تا { $due } می‌رسید. ما به کسانی که باید پاسخ دهند، به هماهنگ‌کننده و به نمایندگان منتخب یادآوری کرده‌ایم.
initiatives-none = هنوز پیشنهاد گفتگو نیست
initiatives-none-words = پیشنهادهای گفتگو وقتی اینجا نمایش داده می‌شود که کسی گفتگویی پیشنهاد داده و ما پیشنهاد را بررسی کرده باشیم.
initiatives-none-chosen = اینجا پیشنهاد گفتگو نیست
initiatives-none-chosen-words = هیچ پیشنهاد گفتگو با انتخاب شما پیدا نشد.
initiatives-more = پیشنهادهای گفتگوی بیشتر
initiatives-next = پیشنهادهای گفتگوی قدیمی‌تر
initiatives-first = به تازه‌ترین‌ها
initiatives-no-body = هنوز نزد کمیته‌ای نیست
initiatives-from = از طرف { $from }
initiatives-from-resident = { $named ->
    [none] یکی از ساکنان
   *[some] { $name }، ساکن اینجا
}
initiatives-from-civil-society = { $named ->
    [none] یک انجمن یا شبکه
   *[some] { $name }، انجمن یا شبکه
}
initiatives-from-elected = { $named ->
    [none] یک نمایندهٔ منتخب
   *[some] { $name }، نمایندهٔ منتخب
}
initiatives-from-administration = { $named ->
    [none] یکی از کارکنان کمون
   *[some] { $name }، از کارکنان کمون
}
initiatives-origin-resident = یکی از ساکنان، یا کسی دیگر که اینجا زندگی یا کار می‌کند
initiatives-origin-civil-society = یک انجمن یا شبکه
initiatives-origin-elected = یک نمایندهٔ منتخب
initiatives-origin-administration = یکی از کارکنان کمون
initiatives-card-came = در { $day } رسید
initiatives-card-due = پاسخ حداکثر تا { $day }
initiatives-card-answered = در { $day } دربارهٔ پاسخ تصمیم گرفته شد

# Its way and its answer.
initiatives-way = مسیر پیشنهاد گفتگو
initiatives-by = تا { $day }
initiatives-stop-received = دریافت شد
initiatives-stop-refused = منتشر نشد
initiatives-stop-published = منتشر شد
initiatives-stop-with-body = نزد یک کمیته
initiatives-stop-answer = پاسخ
initiatives-stop-answered = { $answer ->
    [yes] پاسخ: بله
   *[other] پاسخ: نه
}
initiatives-what = آنچه پیشنهاد می‌شود
initiatives-answer-yes = بله، گفتگویی برنامه‌ریزی می‌کنیم
initiatives-answer-no = نه، گفتگو برگزار نمی‌شود
initiatives-answer-elsewhere = نه، کس دیگری تصمیم می‌گیرد. نظر شما را به آنجا می‌فرستیم
initiatives-answer-yes-hint = پیش‌نویس یک گفتگو ساخته می‌شود. صاحب آن کمیته است.
initiatives-answer-no-hint = همه می‌توانند دلیل‌ها را بخوانند.
initiatives-answer-elsewhere-hint = برای نمونه منطقه (regionen)، وقتی مربوط به حمل‌ونقل عمومی است. بنویسید نظر به کجا فرستاده می‌شود.
initiatives-answered-by = پاسخ‌دهنده
initiatives-decided = تصمیم
initiatives-minutes = صورت‌جلسه
initiatives-became = به یک گفتگو تبدیل شده است:
initiatives-is-planned = این گفتگو در حال آماده شدن است. وقتی منتشر شود، اینجا نمایش داده می‌شود.
initiatives-came-from = از یک پیشنهاد گفتگو آمده است، از طرف { $from }
initiatives-log = آنچه رخ داده است
initiatives-log-routed = سپرده شد به { $body }
initiatives-log-moved = روز پاسخ از { $before } به { $after } تغییر کرد
initiatives-log-answered = { $body } پاسخ داد: { $answer }
initiatives-log-changed = پاسخ تغییر کرد. دلیل: { $reason }
initiatives-act-received = باید دوباره بررسی شود
initiatives-act-published = منتشر شد
initiatives-act-masked = منتشر شد، بخشی پنهان است
initiatives-act-refused = منتشر نشد
initiatives-act-routed = به یک کمیته سپرده شد
initiatives-act-day-moved = روز پاسخ تغییر کرد

# Proposing.
initiatives-propose-lead = کمون از ساکنان دربارهٔ چه بپرسد؟ همه می‌توانند پیشنهاد دهند. به حساب کاربری نیاز ندارید. یک کمیته در { $days } روز کاری پاسخ می‌دهد.
initiatives-propose-next = ما پیشنهاد را در دو روز کاری می‌خوانیم. سپس همه می‌توانند آن را اینجا بخوانند. یک کمیته در { $days } روز کاری پاسخ می‌دهد. پیشنهاد یک سند عمومی (allmän handling) می‌شود.
initiatives-propose-more = افزودن عنوان یا کمیته
initiatives-send = ارسال پیشنهاد
initiatives-field-text = کمون از ساکنان دربارهٔ چه بپرسد، و چرا؟
initiatives-field-text-hint = پرسش را بنویسید و بگویید چرا اکنون مهم است. به هر زبانی که می‌خواهید بنویسید. شمارهٔ شخصی (personnummer) و نام دیگران را ننویسید.
initiatives-field-origin = چه کسی پیشنهاد می‌دهد؟
initiatives-field-origin-hint = با همهٔ پیشنهادها یکسان رفتار می‌شود. کنار پیشنهاد نمایش داده می‌شود.
initiatives-field-name-hint = نام شما، نام انجمن یا هیچ نامی.
initiatives-field-email-hint = وقتی پیشنهاد بررسی شود، وقتی به یک کمیته برسد، وقتی کمیته پاسخ دهد و اگر روز پاسخ تغییر کند، برای شما می‌نویسیم. آدرس شما هرگز نمایش داده نمی‌شود. بدون ایمیل هم با کد روی رسید خود پیشنهاد را دنبال می‌کنید.
initiatives-field-title-hint = پیدا کردن پیشنهاد را آسان‌تر می‌کند.
initiatives-field-body = به کدام کمیته مربوط است؟
initiatives-field-body-hint = نمی‌دانید؟ ما کمیتهٔ درست را پیدا می‌کنیم.
initiatives-field-body-none = نمی‌دانم
initiatives-text-missing = بنویسید کمون دربارهٔ چه بپرسد. چیز دیگری لازم نیست.
initiatives-name-missing = نام انجمن یا شبکه را بنویسید. یا انتخاب کنید که به عنوان ساکن پیشنهاد می‌دهید.
initiatives-once-more = یک بار دیگر دکمهٔ «ارسال پیشنهاد» را فشار دهید
initiatives-too-many = در زمان کوتاه پیشنهادهای زیادی از شبکهٔ اینترنت شما رسیده است
initiatives-too-many-words = متن شما همین پایین هست. یک ساعت صبر کنید و دوباره دکمه را فشار دهید، یا از راه دیگری با کمون تماس بگیرید. این اتفاق در کتابخانه یا مدرسه زیاد می‌افتد.
initiatives-same = همین کلمه‌ها پیش از این نوشته شده است، در پیشنهاد گفتگو { $number }
initiatives-same-link = پیشنهاد گفتگو { $number } را بخوانید

# The receipt.
initiatives-receipt-thanks = متشکریم، پیشنهاد شما را دریافت کردیم
initiatives-receipt-title = پیشنهاد شما: پیشنهاد گفتگو { $number }
initiatives-receipt-keep = کد را نگه دارید. با آن هر وقت بخواهید می‌بینید پیشنهاد در کجای مسیر است.
initiatives-receipt-which = پیشنهاد گفتگو
initiatives-receipt-where = پیشنهاد من اکنون کجاست؟
initiatives-receipt-public = پیشنهاد را همان‌طور ببینید که همه می‌بینند
initiatives-receipt-again = فکر می‌کنید اشتباه کرده‌ایم؟ به کمون بگویید تا شخص دیگری آن را دوباره بررسی کند. می‌توانید متن را از نو بنویسید و دوباره بفرستید.
initiatives-receipt-email = اگر آدرس پیش از این تأیید شده باشد، هر وقت خبری باشد، برای شما می‌نویسیم. اگر نه، ایمیلی با یک دکمه می‌گیرید. آن دکمه را فشار دهید تا برای شما بنویسیم.
initiatives-receipt-email-confirmed = آدرس تأیید شده است. هر وقت خبری دربارهٔ پیشنهاد باشد، برای شما می‌نویسیم.
initiatives-receipt-corrected = پیشنهاد و رسید همان است. به آدرس تازه می‌نویسیم. اگر دکمهٔ ایمیلی را که به آدرس قبلی رسیده فشار داده‌اید، همان آدرس حساب می‌شود.
initiatives-receipt-first = شما همان متن را با یک تغییر دوباره فرستاده‌اید. آن تغییر وارد نشده است.
initiatives-now-received = پیشنهاد شما را دریافت کردیم و می‌خوانیم تا ببینیم با قواعد ما سازگار است. یک کمیته حداکثر تا { $due } پاسخ می‌دهد.
initiatives-now-refused = این پیشنهاد منتشر نشده است. دلیل آن اینجا نوشته شده است.
initiatives-now-published = همه می‌توانند پیشنهاد شما را بخوانند. حالا آن را به کمیتهٔ مربوط می‌سپاریم. پاسخ حداکثر تا { $due } می‌رسد.
initiatives-now-with-body = پیشنهاد اکنون نزد { $body } است. پاسخ حداکثر تا { $due } می‌رسد.
initiatives-now-answered = به پیشنهاد پاسخ داده شده است. پاسخ را اینجا بخوانید.

# Mail to whoever proposed.
initiatives-mail-why = این ایمیل را می‌گیرید چون گفتگویی پیشنهاد داده و آدرس ایمیل خود را نوشته‌اید.
initiatives-mail-receipt = پیشنهاد شما را دریافت کردیم
initiatives-mail-moderated = پیشنهاد شما بررسی شد
initiatives-mail-routed = پیشنهاد شما به یک کمیته رسید
initiatives-mail-answered = کمون به پیشنهاد شما پاسخ داد
initiatives-mail-thanks = متشکریم! پیشنهاد شما را دریافت کردیم: پیشنهاد گفتگو { $number }.
initiatives-mail-page = دکمه شما را به صفحه‌ای می‌برد که در آن هر وقت بخواهید می‌بینید پیشنهاد در کجای مسیر است.
initiatives-mail-button = ببینید پیشنهاد کجاست
initiatives-mail-published = پیشنهاد شما منتشر شد: پیشنهاد گفتگو { $number }. همه می‌توانند آن را بخوانند. یک کمیته حداکثر تا { $due } پاسخ می‌دهد.
initiatives-mail-masked = پیشنهاد شما منتشر شد: پیشنهاد گفتگو { $number }. ولی بخشی از آن را پنهان کرده‌ایم تا با قواعد سازگار باشد. یک کمیته حداکثر تا { $due } پاسخ می‌دهد. متن این‌طور نمایش داده می‌شود:
initiatives-mail-refused = پیشنهاد شما منتشر نشده است: پیشنهاد گفتگو { $number }.
initiatives-mail-with = پیشنهاد شما، پیشنهاد گفتگو { $number }، اکنون نزد { $body } است. این کمیته حداکثر تا { $due } پاسخ می‌دهد.
initiatives-mail-said = { $body } به پیشنهاد گفتگو { $number } پاسخ داده است. این تصمیم در { $day } گرفته شد، § { $paragraph }.
initiatives-mail-moved = روز پاسخ به پیشنهاد شما تغییر کرد
initiatives-mail-moved-to = کمون نمی‌تواند در روزی که وعده داده بودیم، { $before }، به پیشنهاد گفتگو { $number } پاسخ دهد. اکنون وعده می‌دهیم که حداکثر تا { $due } پاسخ دهیم.
initiatives-mail-moved-earlier = کمون زودتر از وعدهٔ ما به پیشنهاد گفتگو { $number } پاسخ می‌دهد. اکنون وعده می‌دهیم که حداکثر تا { $due } پاسخ دهیم، نه تا { $before }.
initiatives-mail-moved-why = دلیل
initiatives-mail-yes = حالا گفتگو را آماده می‌کنیم. وقتی منتشر شود، آن را از راه رسید خود پیدا می‌کنید.
initiatives-mail-reminder = یادآوری دربارهٔ پیشنهاد گفتگو { $number }
initiatives-mail-waiting = این کار دربارهٔ پیشنهاد گفتگو { $number } در انتظار است:
initiatives-mail-open = باز کردن پیشنهاد گفتگو

# The staff's pages.
promises-answer = پاسخ به یک پیشنهاد گفتگو
