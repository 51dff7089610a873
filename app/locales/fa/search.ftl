# Search over everything that everybody can read.
search-title = جستجو
search-of = جستجو: { $words }
search-lead = در گفتگوها، تصمیم‌ها، پاسخ‌ها، پیشنهادهای گفتگو و ایده‌های همهٔ کمیته‌ها جستجو کنید.
search-label = جستجو در کل سایت
search-words = دنبال چه می‌گردید؟
search-submit = جستجو
search-narrow = محدود کردن نتایج
search-kind = نمایش
search-kind-all = همه
search-kind-dialogues = گفتگوها
search-kind-decisions = تصمیم‌ها
search-kind-answers = پاسخ‌ها
search-kind-ideas = ایده‌ها
search-dialogue = گفتگو
search-dialogue-all = همهٔ گفتگوها
search-year = سال
search-year-all = همهٔ سال‌ها
search-count =
    { $count ->
        [one] { $count } نتیجه
       *[other] { $count } نتیجه
    }
search-count-over = دست‌کم { $count } نتیجه
search-meant = منظورتان «{ $words }» بود؟
search-instead = هیچ متنی واژهٔ «{ $typed }» را ندارد. نتیجه‌های «{ $shown }» را نشان می‌دهیم.
search-exact = به جای آن دقیقاً «{ $words }» را جستجو کنید
search-left-out = هیچ متنی همهٔ واژه‌ها را ندارد. بدون این‌ها جستجو کردیم: { $words }.
search-newest = این واژه‌ها در متن‌های بسیار زیادی هستند، برای همین فقط در تازه‌ترین‌ها جستجو کردیم. یک واژه اضافه کنید یا یک سال را انتخاب کنید تا متن‌های قدیمی‌تر را پیدا کنید.
search-newest-menus = آنچه در فهرست‌ها انتخاب نشده، فقط میان تازه‌ترین متن‌ها شمرده شده است. شاید بیشتر باشد.
search-none = نتیجه‌ای پیدا نشد
search-none-words = املا را بررسی کنید یا واژهٔ دیگری را امتحان کنید. واژهٔ کوتاه بیشتر از واژهٔ بلند پیدا می‌کند.
search-narrow-words = هیچ‌چیز با انتخاب شما جور نیست. همهٔ نتیجه‌ها را ببینید یا چیز دیگری انتخاب کنید.
search-clear = نمایش همهٔ نتیجه‌ها
search-no-words = دست‌کم یک واژه بنویسید که بگوید دنبال چه می‌گردید.
search-too-long = حداکثر 200 نویسه بنویسید.
search-open = گفتگوهایی که اکنون باز است
search-answer = پاسخ به ایدهٔ { $number }
search-one-dialogue = گفتگو
search-one-decision = تصمیم
search-one-answer = پاسخ
search-more = نتیجه‌های بیشتر
