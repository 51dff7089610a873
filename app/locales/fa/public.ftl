# The public pages of dialogues: the start page, the lists, a dialogue, its result, all decisions, the feed.
# Start page
public-start-title = پیش از تصمیم، از شما می‌پرسیم
public-start-lead = اینجا می‌توانید بر آنچه در Vänersborg رخ می‌دهد تأثیر بگذارید. ایده بدهید، آن را دنبال کنید و ببینید به چه رسید.
public-start-about = دربارهٔ یک پرسش باز در کمون Vänersborg ایده بدهید و ببینید گفتگوهای پیشین به چه رسید.
public-start-now = ببینید اکنون بر چه می‌توانید تأثیر بگذارید
public-start-how = روند کار
public-way-label = روند یک گفتگو
public-way-question = پرسش
public-way-question-words = یک کمیته از شما می‌پرسد
public-way-ideas = ایده‌ها
public-way-ideas-words = شما نظرتان را می‌گویید
public-way-themes = موضوع‌ها
public-way-themes-words = گفته‌های شما را گردآوری می‌کنیم
public-way-decision = تصمیم
public-way-decision-words = سیاستمداران تصمیم می‌گیرند
public-way-answer = پاسخ
public-way-answer-words = همه از نتیجه باخبر می‌شوند
public-way-follow-up = پیگیری
public-way-follow-up-words = نشان می‌دهیم آیا به قول خود عمل کردیم
public-open-heading = اکنون بر اینها می‌توانید تأثیر بگذارید
public-open-none = اکنون هیچ گفتگویی باز نیست
public-open-none-next = گفتگوی بعدی در { $date } باز می‌شود: { $title }.
public-open-none-words = وقتی کمیته‌ای دربارهٔ گفتگوی تازه‌ای تصمیم بگیرد، اینجا می‌آید. تا آن زمان می‌توانید بخوانید گفتگوهای پیشین به چه رسید.
public-coming-heading = به‌زودی باز می‌شود
public-answered-heading = خبر تازه: شما گفتید، ما انجام دادیم
public-all-dialogues = همهٔ گفتگوها را ببینید
public-promise-heading = وعدهٔ ما به شما
public-promise-receipt = رسید در دو روز کاری
public-promise-receipt-words = آن را فوراً روی صفحه می‌گیرید. اگر روی کاغذ بنویسید یا زنگ بزنید، در دو روز می‌رسد.
public-promise-answer = پاسخ به پرسش شما در ده روز کاری
public-promise-answer-words = دربارهٔ گفتگویی پرسشی دارید یا فکر می‌کنید با ایدهٔ شما درست رفتار نکرده‌ایم؟ با ما تماس بگیرید. زمان از روزی شمرده می‌شود که پرسش شما به ما برسد.
public-promise-feedback = همیشه باخبر می‌شوید
public-promise-feedback-words = وقتی سیاستمداران تصمیم گرفتند، می‌گوییم شما چه گفتید، ما چه کردیم و چرا به چیزی نه گفتیم. با کد روی رسید می‌بینید ایدهٔ شما به چه رسید.
public-promise-open = بدون حساب کاربری
public-promise-open-words = لازم نیست وارد شوید، ایمیل داشته باشید یا تابعیت سوئد را داشته باشید. کودکان هم مانند بزرگسالان می‌توانند شرکت کنند.
public-start-who = چه کسی تصمیم می‌گیرد؟
public-start-who-words = نمایندگان منتخب تصمیم می‌گیرند. گفته‌های شما کمک می‌کند درست انتخاب کنند. گفتگو رأی‌گیری نیست: اگر افراد زیادی از ایده‌ای پشتیبانی کنند، نشان می‌دهد که مهم است، ولی نتیجه را تعیین نمی‌کند.
public-start-policy = خط‌مشی کمون را بخوانید

# Cards
public-card-influence = { $name }: { $promise }
public-card-ideas = { $count ->
    [0] هنوز ایده‌ای نیست
    [one] { $count } ایدهٔ دریافت‌شده
   *[other] { $count } ایدهٔ دریافت‌شده
}
public-card-between = باز از { $first } تا { $last }
public-card-decision = تصمیم در { $date }
public-card-feedback = خبر نتیجه در { $date }

# The list
public-list-title = گفتگوها
public-list-lead = پرسش‌هایی که کمون اکنون می‌پرسد، به‌زودی می‌پرسد یا پاسخ آنها را گرفته است.
public-list-filter = جستجو در گفتگوها
public-list-filter-chosen = جستجو در گفتگوها. انتخاب‌شده: { $chosen }
public-list-words = جستجو
public-list-phase = وضعیت
public-list-phase-all = همهٔ گفتگوها
public-list-body = کمیته
public-list-body-all = همهٔ کمیته‌ها
public-list-theme = موضوع
public-list-theme-all = همهٔ موضوع‌ها
public-list-submit = نمایش
public-list-clear = نمایش همه
public-list-results = گفتگوها
public-list-more = گفتگوهای بیشتر
public-list-first = به ابتدا
public-list-next = صفحهٔ بعد
public-list-none-found = گفتگویی با جستجوی شما پیدا نشد
public-list-none-found-words = با کلمه‌های کمتر یا کمیتهٔ دیگری امتحان کنید، یا همه را ببینید.
public-list-none-ongoing = اکنون هیچ گفتگویی باز نیست
public-list-none-upcoming = دربارهٔ هیچ گفتگوی تازه‌ای تصمیم گرفته نشده است
public-list-none-upcoming-words = وقتی کمیته‌ای تصمیم بگیرد بپرسد، گفتگو با روز باز شدن آن اینجا می‌آید.
public-list-none-carried-out = هنوز هیچ گفتگویی برگزار نشده است
public-list-none-carried-out-words = وقتی گفتگویی بسته شود اینجا می‌آید، و سپس نتیجهٔ آن.
public-list-none-at-all = به‌زودی اولین گفتگو اینجا می‌آید
public-list-none-at-all-words = وقتی کمیته‌ای تصمیم بگیرد بپرسد، گفتگو با روز باز شدن آن اینجا می‌آید.
public-list-other-ways = راه‌های دیگر تأثیر گذاشتن

# A dialogue: what happens now, and then
public-give-idea = ایده بدهید
public-see-result = نتیجه را ببینید
public-all-ideas = همهٔ ایده‌ها را بخوانید
public-now-announced = در { $opens } باز می‌شود. از آن روز تا پایان { $closes } می‌توانید اینجا ایده بدهید.
public-now-open = تا پایان { $closes } می‌توانید ایده بدهید. { $compile ->
    [none] سپس آنها را جمع‌بندی می‌کنیم.
   *[other] سپس آنها را حداکثر تا { $compile } جمع‌بندی می‌کنیم.
}
public-now-late = آن روز، { $date }، گذشته است. ما دیر کرده‌ایم.
public-now-closed = زمان دادن ایده تمام شده است. { $compile ->
    [none] اکنون می‌خوانیم و جمع‌بندی می‌کنیم.
   *[other] اکنون می‌خوانیم و حداکثر تا { $compile } جمع‌بندی می‌کنیم.
}
public-now-compiled = ایده‌ها جمع‌بندی شده است. { $decision ->
    [none] گام بعد: { $body } تصمیم می‌گیرد.
   *[other] { $body } در { $decision } تصمیم می‌گیرد.
}
public-now-handling = جمع‌بندی نزد سیاستمداران است. { $decision ->
    [none] گام بعد: { $body } تصمیم می‌گیرد.
   *[other] { $body } در { $decision } تصمیم می‌گیرد.
}
public-now-decided-upon = تصمیم گرفته شده است. { $feedback ->
    [none] به‌زودی اینجا نوشته می‌شود چه می‌شود و چرا.
   *[other] حداکثر تا { $feedback } اینجا نوشته می‌شود چه می‌شود و چرا.
}
public-now-fed-back = تصمیم گرفته شده و همه باخبر شده‌اند. { $followup ->
    [none] اینجا می‌توانید ببینید آنچه وعده دادیم چگونه پیش می‌رود.
   *[other] آنچه را وعده دادیم در { $followup } پیگیری می‌کنیم.
}
public-now-followed-up = گفتگو تمام شده است. می‌توانید بخوانید به چه رسید و آیا به وعدهٔ خود عمل کردیم.
public-now-cancelled = گفتگو لغو شده است. ایدهٔ دیگری دریافت نمی‌شود.
public-cancelled-title = چرا گفتگو لغو شد
public-cancelled-decision = { $body } در { $date } تصمیم گرفت، § { $paragraph }.

# A dialogue: facts
public-path-label = مسیر گفتگو
public-path-done = انجام شد
public-facts-label = اطلاعات گفتگو
public-stair-position = پلهٔ { $step } از 4
public-fact-who = چه کسی تصمیم می‌گیرد؟
public-fact-who-coming = { $body }، تاریخ { $date }. سیاستمداران هنوز تصمیم نگرفته‌اند.
public-fact-who-coming-undated = { $body }. سیاستمداران هنوز تصمیم نگرفته‌اند.
public-fact-who-waiting = { $body }، تاریخ { $date }.
public-fact-who-decided = { $body } در { $date } تصمیم گرفت، § { $paragraph }.
public-fact-participation = سهم شما در گفتگو
public-fact-case = شمارهٔ پرونده
public-fact-owner = چه کسی می‌پرسد؟
public-swedish-only = این گفتگو به زبان سوئدی نوشته شده است
public-swedish-only-words = عنوان‌های صفحه به فارسی است. آنچه دربارهٔ گفتگو نوشته شده، فقط به سوئدی است. می‌توانید به هر زبانی ایده بدهید.
public-swedish-names = نام‌ها، تعهدها و دلیل‌ها به سوئدی نوشته شده است.
public-fact-responsible = نمایندهٔ منتخب مسئول
public-fact-contact = از ما بپرسید
public-fact-legal = قانون این گفتگو را لازم می‌داند
public-participation-insight-words = می‌توانید کار را دنبال کنید و بپرسید.
public-participation-comment-words = می‌توانید نظر خود را دربارهٔ پیشنهاد ما بگویید.
public-participation-conversation-words = می‌توانید دربارهٔ پرسش با ما و دیگران صحبت کنید.
public-participation-co-creation-words = می‌توانید همراه با ما پیشنهاد بسازید.

# A dialogue: the six questions
public-q-question = پرسش چیست؟
public-q-hope-over = به چه امید داشتیم؟
public-q-hope = به چه امید داریم؟
public-q-purpose-over = چرا پرسیدیم
public-q-purpose = چرا می‌پرسیم
public-q-goal-over = قرار بود به چه برسد
public-q-goal = قرار است به چه برسد
public-q-can = بر چه می‌توانید تأثیر بگذارید؟
public-q-can-unwritten = هنوز نوشته نشده که بر چه می‌توانید تأثیر بگذارید.
public-q-unwritten = این هنوز نوشته نشده است.
public-q-can-over = بر چه می‌شد تأثیر گذاشت؟
public-q-could-this = بر اینها می‌شد تأثیر گذاشت
public-q-could-not-this = بر اینها نمی‌شد تأثیر گذاشت
public-q-can-this = بر اینها می‌توانید تأثیر بگذارید
public-q-cannot-this = بر اینها نمی‌توان تأثیر گذاشت
public-q-groups-over = آیا گفتگو برای گروه‌های خاصی بود؟
public-q-groups = آیا گفتگو برای گروه‌های خاصی است؟
public-q-groups-heard-over = صدای این گروه‌ها کمتر شنیده می‌شود. این‌طور سراغ آنها رفتیم:
public-q-groups-heard = صدای این گروه‌ها کمتر شنیده می‌شود. این‌طور سراغ آنها می‌رویم:
public-q-when = چه وقت و چگونه؟
public-q-when-unset = روزها هنوز تعیین نشده است.
public-q-when-announced = گفتگو از { $opens } تا پایان { $closes } باز است.
public-q-when-open = گفتگو تا پایان { $closes } باز است. می‌توانید بدون حساب کاربری در همین وب‌سایت ایده بدهید.
public-q-when-over = گفتگو از { $opens } تا { $closes } باز بود.
public-q-when-cancelled = گفتگو لغو شده است. قرار بود از { $opens } تا { $closes } باز باشد.
public-q-other-ways = راه‌های دیگر شرکت
public-q-offline = شرکت بدون ایمیل
public-q-who = چه کسی تصمیم می‌گیرد و چه وقت؟
public-q-who-votes = مسئولیت تصمیم با نمایندگان منتخب است. پشتیبانی افراد زیاد از یک ایده نشان می‌دهد که مهم است، ولی پشتیبانی رأی نیست.
public-q-who-influence = { $name }: { $promise }
public-q-who-steps = نزد سیاستمداران
public-q-who-decisions = تصمیم‌ها دربارهٔ گفتگو
public-decision-line = { $body }، تاریخ { $date }، § { $paragraph }
public-decision-minutes = صورت‌جلسه، § { $paragraph }
public-step-papers = اسناد
public-ideas-heading = تازه‌ترین ایده‌ها
public-ideas-none = هنوز ایده‌ای نمایش داده نمی‌شود
public-ideas-none-open = ایده‌ها پس از اینکه خواندیم نمایش داده می‌شود، در دو روز کاری. شما می‌توانید اولین نفر باشید.
public-ideas-none-coming = ایده‌ها وقتی گفتگو باز شود اینجا نمایش داده می‌شود، از { $date }.
public-ideas-none-closed = هیچ ایده‌ای منتشر نشده است.
public-idea-read = { $idea } را بخوانید
public-idea-answer = پاسخ کمون
public-idea-translation = { $language ->
    [ar] ترجمه از عربی
    [bs] ترجمه از بوسنیایی
    [en] ترجمه از انگلیسی
    [fa] ترجمه از فارسی
    [fi] ترجمه از فنلاندی
    [hr] ترجمه از کرواتی
    [so] ترجمه از سومالیایی
    [sr] ترجمه از صربی
    [sv] ترجمه از سوئدی
    [uk] ترجمه از اوکراینی
   *[other] ترجمه از زبانی دیگر
}
public-print-address-only = بیشتر بخوانید: { $url }
public-print-address = بیشتر بخوانید و ایدهٔ خود را بدهید: { $url }
public-follow-feed = دنبال کردن گفتگو (فید)

# A dialogue: what has happened
public-log-heading = آنچه رخ داده است
public-log-announced = گفتگو به همه اعلام شد.
public-log-opened = گفتگو باز شد.
public-log-closed = گفتگو بسته شد.
public-log-compiled = ایده‌ها جمع‌بندی شد.
public-log-handling = جمع‌بندی به سیاستمداران سپرده شد.
public-log-fed-back = همهٔ شرکت‌کنندگان باخبر شدند و نتیجه به همه اعلام شد.
public-log-followed-up = آنچه وعده دادیم پیگیری شد.
public-log-archived = گفتگو بایگانی شد.
public-log-cancelled = گفتگو لغو شد.
public-log-decision-start = { $body } تصمیم گرفت گفتگو برگزار کند، § { $paragraph }.
public-log-decision-change = { $body } تصمیم خود را دربارهٔ گفتگو تغییر داد، § { $paragraph }.
public-log-decision-result = { $body } در این مورد تصمیم گرفت، § { $paragraph }.
public-log-decision-cancel = { $body } تصمیم گرفت گفتگو را لغو کند، § { $paragraph }.
public-log-revision = متن «{ $field }» تغییر کرده است.
public-log-revision-short = تغییر: { $field }، از { $before } به { $after }.
public-log-reason = دلیل: { $reason }
public-log-change = نمایش آنچه تغییر کرد
public-log-taken = حذف شد:
public-log-put = افزوده شد:

# The result
public-result-title = شما گفتید – ما انجام دادیم – چرا نه
public-result-about = چه رسید، چه تصمیمی گرفته شد، چه انجام می‌شود و چرا: { $title }.
public-result-lead = نتیجهٔ گفتگوی { $title }
public-result-coming = نتیجه اینجا می‌آید
public-result-coming-by = حداکثر تا { $date } اینجا نوشته می‌شود شما چه گفتید، ما چه کردیم و چرا همه را انجام ندادیم.
public-result-coming-later = وقتی { $body } تصمیم بگیرد، اینجا نوشته می‌شود شما چه گفتید، ما چه کردیم و چرا همه را انجام ندادیم.
public-result-cancelled = گفتگو لغو شد
public-result-cancelled-words = به همین دلیل نتیجه‌ای نیست. در صفحهٔ گفتگو نوشته شده چرا لغو شد.
public-result-back = به صفحهٔ گفتگو
public-figure-ideas = { $count ->
    [one] ایدهٔ دریافت‌شده
   *[other] ایدهٔ دریافت‌شده
}
public-figure-answered = { $percent } درصد
public-figure-answered-label = پاسخ یا خبر گرفته‌اند
public-figure-themes = { $done } از { $all }
public-figure-themes-label = موضوع کامل یا تا حدی اجرا می‌شود
public-figure-days = { $days ->
    [one] { $days } روز
   *[other] { $days } روز
}
public-figure-days-label = از آخرین روز تا خبر نتیجه
public-result-table = هر موضوع چه شد
public-result-said = شما گفتید
public-result-did = چه می‌شود
public-result-why = چرا
public-result-theme-ideas = { $count ->
    [one] { $count } ایده
   *[other] { $count } ایده
}
public-commitment-due = حداکثر تا { $date }
public-commitment-done = در { $day } انجام شد، مهلت تا { $due } بود
public-commitment-done-late = در { $day } انجام شد، باید تا { $due } انجام می‌شد
public-commitment-late = باید تا { $date } انجام می‌شد
public-commitment-settled = انجام نمی‌شود، مهلت تا { $date } بود
public-result-message = متشکریم، و نتیجه این شد
public-result-message-from = { $body }، تاریخ { $date }
public-result-threads = چگونه یک ایده به تصمیم رسید
public-result-threads-words = چند نمونه. در صفحهٔ هر ایده، همهٔ مسیر آن نوشته شده است.
public-thread-label = مسیر یک ایده
public-thread-theme = موضوع: { $title }
public-thread-decision = تصمیم در { $date }، § { $paragraph }
public-thread-promise = تعهد ما
public-result-politics = سیاستمداران چگونه به این پرسش پرداختند
public-result-politics-coming = جمع‌بندی هنوز نزد سیاستمداران نیست.
public-result-compilation = جمع‌بندی
public-result-limits = آنچه از این پاسخ‌ها نمی‌توان فهمید
public-result-evaluation = آنچه آموختیم
public-result-case = پرونده

# All decisions
public-decisions-title = تصمیم‌ها
public-decisions-lead = همهٔ تصمیم‌های سیاسی دربارهٔ گفتگوها: برای پرسیدن، برای تغییر، دربارهٔ نتیجه و برای لغو. پاسخ کمیته‌ها به پیشنهادهای گفتگو هم اینجاست.
public-decisions-filter = انتخاب تصمیم‌ها
public-decisions-table = تصمیم‌ها، تازه‌ترین در بالا
public-decisions-what = تصمیم
public-decisions-answer = پاسخ به پیشنهاد گفتگو: { $answer }
public-decisions-dialogue = گفتگو یا پیشنهاد گفتگو
public-decisions-body = چه کسی و چه وقت
public-decisions-minutes = صورت‌جلسه و پرونده
public-decisions-paragraph = § { $paragraph }
public-decisions-none = هنوز تصمیمی نیست
public-decisions-none-words = وقتی کمیته‌ای دربارهٔ یک گفتگوی عمومی تصمیم بگیرد یا به پیشنهاد گفتگو پاسخ دهد، تصمیم همان روز اینجا می‌آید.
public-decisions-more = تصمیم‌های بیشتر
public-decisions-next = تصمیم‌های قدیمی‌تر
public-decisions-first = تازه‌ترین تصمیم‌ها

# Feeds
public-feed-title = گفتگوی شهروندی در کمون Vänersborg
public-feed-subtitle = گفتگوهای تازه و نتیجه‌های آنها
public-feed-dialogue-title = { $title }: آنچه رخ داده است
public-feed-new = گفتگوی تازه: { $title }
public-feed-stopped = گفتگوی لغوشده: { $title }
public-feed-result = نتیجه: { $title }
public-tally = { $count ->
    [one] { $count } ایده رسید. این‌طور شمرده شده است:
   *[other] { $count } ایده رسید. این‌طور شمرده شده است:
}
public-tally-themed = { $count ->
    [one] { $count } ایده در یک موضوع قرار دارد و در جمع‌بندی آمده است.
   *[other] { $count } ایده در موضوع‌ها قرار دارد و در جمع‌بندی آمده است.
}
public-tally-rerouted = { $count ->
    [one] { $count } ایده به جای دیگری مربوط است و به آنجا فرستاده شده است.
   *[other] { $count } ایده به جای دیگری مربوط است و به آنجا فرستاده شده است.
}
public-tally-refused = { $count ->
    [one] { $count } ایده با قواعد سازگار نیست و نمایش داده نمی‌شود.
   *[other] { $count } ایده با قواعد سازگار نیست و نمایش داده نمی‌شود.
}
public-decision-about = تصمیمی دربارهٔ گفتگوی { $title } و معنای آن برای گفته‌های شرکت‌کنندگان.
public-decision-basis = پایهٔ تصمیم
public-decision-means = معنای این تصمیم
public-decision-to = معنای تصمیم
public-thread-decided = تصمیم
public-thread-to-theme = همهٔ این موضوع
public-result-compiled-themes = موضوع‌های جمع‌بندی
public-log-promise-progress = پیشرفت تعهد: { $promise }
public-log-promise-done = تعهد انجام شد: { $promise }
public-log-promise-explained = تعهد انجام نمی‌شود: { $promise }
public-log-promise-reply = پاسخ به شرکت‌کنندگان دربارهٔ تعهد: { $promise }
public-body-lead = گفتگوها و تصمیم‌ها در اینجا، و راهی برای دنبال کردن آنها.
public-body-over = مأموریت این بخش پایان یافته است. آخرین روز: { $day }
public-body-no-dialogues = اینجا هنوز گفتگویی نیست.
public-body-all-dialogues = همهٔ گفتگوهای اینجا
public-body-no-decisions = اینجا هنوز تصمیمی نیست.
public-body-all-decisions = همهٔ تصمیم‌های اینجا
