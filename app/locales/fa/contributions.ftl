# Ideas: sending in, the receipt, lists, and where an idea is now.
contributions-kind-idea = ایده
contributions-kind-idea-hint = کاری که می‌شود کرد.
contributions-kind-need = نیاز
contributions-kind-need-hint = چیزی که کم است.
contributions-kind-perspective = دیدگاه
contributions-kind-perspective-hint = وضع شما یا گروه شما چگونه است.
contributions-tie-unstated = نمی‌خواهم بگویم
contributions-tie-resident = اینجا زندگی می‌کند
contributions-tie-worker = اینجا کار می‌کند
contributions-tie-student = اینجا درس می‌خواند
contributions-tie-visitor = بازدیدکنندهٔ کمون
contributions-tie-business = اینجا کسب‌وکار دارد
contributions-tie-association = از طرف یک انجمن
contributions-tie-service-user = از خدمات کمون استفاده می‌کند
contributions-tie-employee = کارمند کمون
contributions-channel-paper = روی کاغذ رسید
contributions-channel-phone = با تلفن رسید
contributions-channel-meeting = در جلسه رسید
contributions-state-received = در حال بررسی
contributions-state-published = منتشر شد
contributions-state-masked = منتشر شد، بخشی پنهان است
contributions-state-refused = منتشر نشد
contributions-text-missing = ایدهٔ خود را بنویسید. چیز دیگری لازم نیست.
contributions-text-short = چند کلمهٔ دیگر بنویسید تا منظور شما را بفهمیم.
contributions-text-long = متن می‌تواند حداکثر { $max } حرف داشته باشد. آن را دست‌کم { $over ->
    [one] { $over } حرف
   *[other] { $over } حرف
} کوتاه‌تر کنید.
contributions-title-long = عنوان می‌تواند حداکثر { $max } حرف داشته باشد. آن را کوتاه‌تر کنید.
contributions-name-long = نام می‌تواند حداکثر { $max } حرف داشته باشد. آن را کوتاه‌تر کنید.
contributions-email-wrong = آدرس ایمیل را کامل بنویسید، مانند namn@exempel.se. یا جای آن را خالی بگذارید.
contributions-email-letters = نمی‌توانیم به این آدرس بنویسیم. پیش از @ فقط حروف a تا z، رقم و نشانه‌های تکی مانند نقطه و خط تیره مجاز است. آدرس دیگری بنویسید یا جای آن را خالی بگذارید. با کد روی رسید هم می‌توانید ایدهٔ خود را دنبال کنید.
contributions-personal-number = در متن یک شمارهٔ شخصی (personnummer) هست. آن را پاک کنید. به آن نیاز نداریم و نباید همه آن را ببینند.
contributions-place-received = دریافت شد
contributions-place-reviewed = بررسی شد
contributions-place-themed = کنار ایده‌های مشابه
contributions-place-decided = تصمیم
contributions-place-answered = اعلام نتیجه
contributions-place-commitment = آنچه وعده داده شد
contributions-place-followed-up = پیگیری
contributions-place-rerouted = به جای دیگر فرستاده شد
contributions-place-reply = پاسخ از { $by }
contributions-place-reply-unnamed = پاسخ کمون
contributions-ahead-reviewed = بررسی می‌شود
contributions-ahead-reviewed-by = حداکثر تا { $date } بررسی می‌شود
contributions-ahead-themed = گذاشتن کنار ایده‌های مشابه
contributions-ahead-themed-by = حداکثر تا { $date } کنار ایده‌های مشابه گذاشته می‌شود
contributions-here-received = ایدهٔ شما را دریافت کردیم. حالا می‌خوانیم تا ببینیم با قواعد ما سازگار است.
contributions-here-again = ایدهٔ شما را دوباره بررسی می‌کنیم و در این مدت نمایش داده نمی‌شود.
contributions-here-reviewed = ایدهٔ شما بررسی شده است. وقتی گفتگو تمام شود، آن را کنار ایده‌های دیگری می‌گذاریم که دربارهٔ همین است.
contributions-here-together = ایدهٔ شما بررسی شده است. همراه با ایده‌های دیگری نمایش داده می‌شود که همین را می‌گوید. وقتی گفتگو تمام شود، همهٔ آنچه را رسیده است می‌خوانیم.
contributions-here-themed = ایدهٔ شما کنار ایده‌های دیگری قرار گرفته که دربارهٔ همین است. وقتی سیاستمداران تصمیم می‌گیرند، ایدهٔ شما هم پیش آنهاست.
contributions-here-decided = سیاستمداران تصمیم گرفته‌اند. به‌زودی می‌گوییم این تصمیم برای ایدهٔ شما چه معنایی دارد.
contributions-here-replied = کمون پاسخ داده است. پاسخ را اینجا بخوانید.
contributions-here-answered = سیاستمداران تصمیم گرفته‌اند. اینجا نوشته شده که ایدهٔ شما به چه رسید.
contributions-here-commitment = آنچه وعده داده شد، انجام شده یا دلیلش گفته شده است.
contributions-here-followed-up = گفتگو پیگیری شده است.
contributions-here-rerouted = ایدهٔ شما به جای دیگری فرستاده شده است. بالاتر در همین صفحه نوشته شده به کجا و چرا.
contributions-standing-done = انجام شد
contributions-standing-by = حداکثر تا { $date }
contributions-standing-coming = روز آن هنوز تعیین نشده است
contributions-standing-late = باید تا { $date } انجام می‌شد. ما دیر کرده‌ایم.

# On all pages about ideas.
contributions-here-label = شما اینجا هستید
contributions-idea-number = ایدهٔ { $number }
contributions-masked-note = بخشی پنهان است
contributions-read-whole = کامل بخوانید
contributions-read-thread = ببینید با آن چه می‌شود
contributions-answered-note = کمون پاسخ داده است
contributions-optional = اختیاری

# The list.
contributions-list-title = ایده‌ها در گفتگوی { $title }
contributions-list-lead = دیگران این‌طور پاسخ داده‌اند. ما هر ایده را پیش از نمایش بررسی می‌کنیم.
contributions-list-about = ایده‌ها، نیازها و دیدگاه‌هایی که مردم در این گفتگو داده‌اند: { $title }.
contributions-list-here = ایده‌ها
contributions-filter-label = جستجو در ایده‌ها
contributions-filter-fold = جستجو و ترتیب
contributions-filter-fold-chosen = جستجو و ترتیب. انتخاب‌شده: { $chosen }
contributions-filter-words = جستجو
contributions-filter-kind = نوع
contributions-filter-theme = موضوع
contributions-filter-answer = پاسخ
contributions-filter-sort = ترتیب
contributions-filter-any = همه
contributions-filter-any-theme = همهٔ موضوع‌ها
contributions-filter-answered = با پاسخ
contributions-filter-unanswered = هنوز بی‌پاسخ
contributions-filter-newest = اول تازه‌ترین
contributions-filter-oldest = اول قدیمی‌ترین
contributions-filter-submit = نمایش
contributions-filter-clear = نمایش همهٔ ایده‌ها
contributions-count = { $count ->
    [0] هیچ ایده‌ای نمایش داده نمی‌شود
    [one] { $count } ایده نمایش داده می‌شود
   *[other] { $count } ایده نمایش داده می‌شود
}
contributions-count-over = بیش از { $count } ایده نمایش داده می‌شود
contributions-count-rest = { $count ->
    [one] { $count } ایدهٔ دیگر رسیده است. در حال بررسی است یا نمایش داده نمی‌شود.
   *[other] { $count } ایدهٔ دیگر رسیده است. در حال بررسی است یا نمایش داده نمی‌شود.
}
contributions-count-together = { $count ->
    [one] { $count } ایده همان را می‌گوید که ایدهٔ دیگری گفته است. زیر ایده‌ای نمایش داده می‌شود که زودتر رسید.
   *[other] { $count } ایده همان را می‌گوید که ایده‌های دیگر گفته‌اند. زیر ایده‌ای نمایش داده می‌شود که زودتر رسید.
}
contributions-pages-label = ایده‌های بیشتر
contributions-pages-next = صفحهٔ بعد
contributions-pages-first = به ابتدا
contributions-none-yet = هنوز ایده‌ای برای خواندن نیست
contributions-none-yet-words = ایده‌های تازه پس از بررسی اینجا نمایش داده می‌شود. این کار حداکثر دو روز کاری طول می‌کشد.
contributions-none-coming-words = گفتگو هنوز باز نشده است. وقتی باز شود، ایده‌ها اینجا نمایش داده می‌شود.
contributions-none-found = ایده‌ای با جستجوی شما پیدا نشد
contributions-none-found-words = با کلمه‌های کمتر امتحان کنید یا همهٔ ایده‌ها را ببینید.
contributions-write = ایده بدهید

# One idea.
contributions-one-about = ایده‌ای در گفتگوی { $title } و آنچه با آن شده است.
contributions-missing = این ایده اینجا نیست
contributions-missing-words = شاید شماره درست نباشد. یا شاید ایده در حال بررسی است یا نمایش داده نمی‌شود. شما آن را فرستاده‌اید؟ پس با کد روی رسید خود آن را می‌بینید.
contributions-one-way = مسیر ایده
contributions-one-way-label = مسیر ایده، گام به گام
contributions-one-text = متن ایده
contributions-translation = به سوئدی
contributions-translation-words = این ترجمه است. متن اصلی معتبر است.
contributions-masked-words = بخشی از متن را پنهان کرده‌ایم. دلیل آن این قاعده است: { $rule }.
contributions-refused-words = این ایده به دیگران نشان داده نمی‌شود. دلیل آن این قاعده است: { $rule }.
contributions-rules-link = قواعد را بخوانید
contributions-theme-link = همه چیز را در این موضوع ببینید: { $title }
contributions-decided-line = { $body } در { $date } تصمیم گرفت، § { $paragraph }.
contributions-minutes-link = صورت‌جلسه را بخوانید
contributions-answer-by = پاسخ از { $by }، تاریخ { $date }
contributions-answer-heading = پاسخ کمون
contributions-promise-line = مسئول: { $owner }. مهلت: تا { $date }.
contributions-promise-done = مسئول: { $owner }. در { $date } انجام شد.

# Sending in.
contributions-write-title = ایده بدهید
contributions-write-about = در گفتگوی { $title } ایده بدهید. به حساب کاربری نیاز ندارید.
contributions-write-sending = ارسال ایده
contributions-write-anyway = با این حال بفرستید
contributions-field-text = چه می‌خواهید بگویید؟
contributions-field-text-hint = یک ایده، چیزی که کم است، یا اینکه وضع شما چگونه است. به هر زبانی که می‌خواهید بنویسید. شمارهٔ شخصی (personnummer) و نام دیگران را ننویسید.
contributions-field-email = ایمیل
contributions-field-email-hint = وقتی کمون پاسخ دهد، برای شما می‌نویسیم. آدرس شما هرگز نمایش داده نمی‌شود. بدون ایمیل هم با کد روی رسید خود ایده را دنبال می‌کنید.
contributions-more = افزودن عنوان، نام یا اینکه شما که هستید
contributions-field-title = عنوان
contributions-field-title-hint = پیدا کردن ایده را آسان‌تر می‌کند.
contributions-field-kind = این چیست؟
contributions-field-kind-hint = به ما در دسته‌بندی کمک می‌کند.
contributions-field-tie = چه ارتباطی با کمون دارید؟
contributions-field-tie-hint = کنار ایده نمایش داده می‌شود تا ببینیم صدای چه کسانی به ما می‌رسد.
contributions-field-name = نامی که نمایش داده می‌شود
contributions-field-name-hint = نام کوچک شما، نام یک انجمن یا هیچ نامی.
contributions-shown-name = نامی که نمایش داده می‌شود: { $name }
contributions-trap = این قسمت را خالی بگذارید
contributions-write-next = ما ایده را در دو روز کاری می‌خوانیم. سپس همه می‌توانند آن را اینجا بخوانند. پاسخ شما یک سند عمومی (allmän handling) می‌شود.
contributions-write-rules = قواعد ایده‌ها
contributions-write-privacy = استفادهٔ ما از اطلاعات شخصی
contributions-write-other = شرکت بدون ایمیل یا کامپیوتر
contributions-once-more = یک بار دیگر دکمهٔ «ارسال ایده» را فشار دهید
contributions-once-more-words = متن شما همین پایین هست. چند ثانیه صبر کنید و دوباره دکمه را فشار دهید. این کار برای جلوگیری از برنامه‌هایی است که پیام‌های بیهوده می‌فرستند.
contributions-too-many = در زمان کوتاه ایده‌های زیادی از شبکهٔ اینترنت شما رسیده است
contributions-too-many-words = متن شما همین پایین هست. یک ساعت صبر کنید و دوباره دکمه را فشار دهید، یا ایده را از راه دیگری بدهید. این اتفاق در کتابخانه یا مدرسه زیاد می‌افتد.
contributions-same = همین کلمه‌ها پیش از این نوشته شده است، در ایدهٔ { $number }
contributions-same-shown = شما آن را فرستاده‌اید؟ پس ما آن را دریافت کرده‌ایم و کار دیگری لازم نیست. از شخص دیگری است و شما هم همین نظر را دارید؟ پس با این حال بفرستید تا معلوم شود افراد بیشتری این نظر را دارند.
contributions-same-waiting = شما آن را فرستاده‌اید؟ پس ما آن را دریافت کرده‌ایم و کار دیگری لازم نیست. اکنون در حال بررسی است. از شخص دیگری است و شما هم همین نظر را دارید؟ پس با این حال بفرستید تا معلوم شود افراد بیشتری این نظر را دارند.
contributions-same-link = ایدهٔ { $number } را بخوانید
contributions-closed-title = اکنون نمی‌توان ایده داد
contributions-closed-coming = گفتگو در { $date } باز می‌شود. در آن روز دوباره سر بزنید.
contributions-closed-cancelled = گفتگو لغو شده است. ایدهٔ دیگری دریافت نمی‌شود.
contributions-closed-undated = گفتگو هنوز باز نشده است. وقتی روز آن تعیین شود، در صفحهٔ گفتگو نوشته می‌شود.
contributions-closed-over = گفتگو بسته شده است. می‌توانید ایده‌ها را بخوانید و ببینید با آنها چه می‌شود.
contributions-closed-kept = وقتی می‌نوشتید، گفتگو بسته شد
contributions-closed-kept-words = ایدهٔ شما فرستاده نشده است. متن شما اینجاست تا بتوانید آن را کپی کنید. اگر می‌خواستید شرکت کنید، با ما تماس بگیرید.
contributions-closed-text = متن شما
contributions-closed-ideas = ایده‌ها را بخوانید
contributions-closed-dialogue = دربارهٔ گفتگو
contributions-closed-other = راه‌های دیگر تأثیر گذاشتن

# The receipt.
contributions-receipt-thanks = متشکریم، ایدهٔ شما را دریافت کردیم
contributions-receipt-title = ایدهٔ شما، شمارهٔ { $number }
contributions-receipt-keep = کد را نگه دارید. با آن هر وقت بخواهید می‌بینید ایده در کجای مسیر است.
contributions-receipt-slip = رسید
contributions-receipt-dialogue = گفتگو
contributions-receipt-idea = ایده
contributions-receipt-received = دریافت شد
contributions-receipt-code = کد شما
contributions-receipt-contact = پرسش دارید؟ { $contact }
contributions-receipt-address = کد را اینجا وارد کنید: { $address }
contributions-receipt-email = شما آدرس ایمیل داده‌اید
contributions-receipt-email-confirmed = آدرس تأیید شده است.
contributions-receipt-email-then = وقتی کمون پاسخ دهد، برای شما می‌نویسیم.
contributions-receipt-email-then-decided = وقتی روشن شود ایدهٔ شما به چه رسید، برای شما می‌نویسیم.
contributions-receipt-email-then-rerouted = وقتی گفتگو تمام شود یا اگر ایده به اینجا برگردد، برای شما می‌نویسیم.
contributions-receipt-email-then-promise = برای شما می‌نویسیم که آنچه وعده داده شد چگونه پیش می‌رود.
contributions-receipt-email-declined = شما گفته‌اید ایمیل نمی‌خواهید. کد روی رسید همچنان معتبر است.
contributions-receipt-covered = بخشی از نوشتهٔ شما را پنهان کرده‌ایم تا با قواعد سازگار باشد. بقیه همان‌طور که نوشته‌اید نمایش داده می‌شود.
contributions-receipt-left-out = متن نشان داده می‌شود، اما نه همهٔ چیزهایی که همراه آن فرستاده‌اید.
contributions-receipt-email-words = اگر پیش از این آدرس را تأیید نکرده باشید، ایمیلی با یک دکمه می‌گیرید. برای دریافت ایمیل از ما، آن دکمه را فشار دهید.
contributions-receipt-corrected = شما آدرس ایمیل خود را تغییر داده‌اید
contributions-receipt-corrected-words = ایده و رسید همان است. به آدرس تازه می‌نویسیم. اگر دکمهٔ ایمیلی را که به آدرس قبلی رسیده فشار داده‌اید، همان آدرس حساب می‌شود.
contributions-receipt-first = آنچه اول فرستادید، همان است که دریافت کرده‌ایم
contributions-receipt-first-words = شما همان متن را با یک تغییر دوباره فرستاده‌اید. آن تغییر وارد نشده است. اگر می‌خواهید چیزی را در ایده تغییر دهید، با ما تماس بگیرید. می‌توانید ایدهٔ دیگری هم بدهید.
contributions-receipt-two = دو متن از شما دریافت کرده‌ایم
contributions-receipt-two-words = شما اول متن دیگری از همین فرم فرستادید. شمارهٔ آن { $number } است و رسید جداگانه دارد. این رسید برای متن دوم است. اگر می‌خواهید فقط یکی از آنها بماند، با ما تماس بگیرید.
contributions-receipt-next = حالا چه می‌شود
contributions-receipt-where = ایدهٔ من اکنون کجاست؟
contributions-receipt-yours = نوشتهٔ شما
contributions-receipt-yours-said = گفتهٔ شما
contributions-receipt-shown-text = متنی که نمایش داده می‌شود
contributions-receipt-public = ایده را همان‌طور ببینید که همه می‌بینند
contributions-receipt-ours = می‌خواهیم این را بگوییم
contributions-receipt-again = فکر می‌کنید اشتباه کرده‌ایم؟ به ما بگویید تا شخص دیگری آن را دوباره بررسی کند:
contributions-receipt-rewrite = می‌توانید متن را از نو بنویسید و دوباره بفرستید.
contributions-receipt-another = ایدهٔ دیگری بدهید
contributions-receipt-dialogue-link = به صفحهٔ گفتگو
contributions-receipt-stopped = گفتگو لغو شده است. { $reason }
contributions-code-title = ایدهٔ من کجاست؟
contributions-code-lead = کد روی رسید خود را بنویسید تا ببینید با ایده، نظر، پیشنهاد یا گزارش شما چه شده است.
contributions-code-hint = بیست حرف و رقم. بزرگ یا کوچک بودن حروف فرقی ندارد.
contributions-code-wrong = کد درست نیست. ببینید که هر بیست حرف و رقم را نوشته‌اید.
contributions-code-unknown = رسیدی با این کد پیدا نمی‌کنیم. هر حرف و رقم را با رسید مقایسه کنید.
contributions-code-submit = نمایش رسید

# While writing.
contributions-island-left = حروف باقی‌مانده: #
contributions-island-over = حروف اضافی: #
contributions-island-similar = ایده‌های مشابهی که هست
contributions-island-similar-words = خوب است آنها را بخوانید. با این حال به صدای شما نیاز داریم، چون نشان می‌دهد افراد بیشتری این نظر را دارند.
contributions-island-similar-found = ایده‌های مشابه: #. زیر قسمت متن آمده‌اند.
contributions-island-new-tab = در صفحهٔ تازه باز می‌شود
contributions-island-draft = متنی دارید که فرستاده نشده است
contributions-island-draft-words = متن در همین مرورگر می‌ماند، حداکثر یک شبانه‌روز.
contributions-island-draft-take = آوردن متن
contributions-island-draft-drop = پاک کردن متن
contributions-island-searching = در حال جستجو
contributions-island-failed = جستجو انجام نشد. دکمهٔ «نمایش» را فشار دهید.

# Ideas that say the same.
contributions-same-count = { $count } نفر همین ایده را داده‌اند
contributions-same-here = همه با هم اینجا نمایش داده می‌شود، زیر ایده‌ای که زودتر رسید. هر ایده شماره، متن و پاسخ خود را دارد.
contributions-same-under = همه با هم زیر شمارهٔ { $number } نمایش داده می‌شود که زودتر رسید. هر ایده شماره، متن و پاسخ خود را دارد.
contributions-channel-letter = با نامه رسید
