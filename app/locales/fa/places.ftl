# Places on ideas, and the map (P3). Names of places stay in Swedish: that is what stands on signs.
places-title = ایده‌ها روی نقشه: { $dialogue }
places-about = ایده‌های گفتگوی { $dialogue } دربارهٔ کدام جاهاست، روی نقشه و در فهرست.
places-here = نقشه
places-link = ایده‌ها را روی نقشه ببینید
places-lead = نقشه و فهرست همان ایده‌ها را نشان می‌دهند. عدد روی سنجاق شمارهٔ ایده است.
places-map-label = نقشهٔ کمون با ایده‌ها. فهرست همان را می‌گوید. شمار ایده‌ها در فهرست: { $count }
places-list = ایده‌هایی که جا دارند
places-none = هیچ ایده‌ای اینجا جا ندارد
places-none-words = وقتی ایده‌ای که جا دارد بررسی شود، اینجا نشان داده می‌شود.
places-filter = بخشی از نقشه را انتخاب کنید
places-filter-where = نشان بده
places-everywhere = همهٔ کمون
places-around = اطراف { $place }
places-words-only = جا فقط با کلمات نوشته شده است

# The place of one idea, in words.
places-heading = جا
places-all = همهٔ ایده‌ها را روی نقشه ببینید
places-one-label = نقشه با یک سنجاق. { $spot }
places-left-out = دیگران جا را نمی‌بینند. { $rule }
places-sketch = نقشه یک طرح ساده است. ساحل‌ها و رودها از GSHHG است (پروانهٔ آزاد، LGPL 3). نام‌ها تقریباً سر جای خود هستند.
places-map-by = منبع نقشه: { $source }
places-at = نزد { $place }
places-north = { $distance } شمال { $place }
places-south = { $distance } جنوب { $place }
places-east = { $distance } شرق { $place }
places-west = { $distance } غرب { $place }
places-metres = { $n } متر
places-kilometres = { $n } کیلومتر

# Where a place is chosen.
places-field = نشان دهید دربارهٔ کدام جاست (اختیاری)
places-field-why = همه می‌توانند جا را ببینند. خانهٔ کسی را نشان ندهید.
places-field-name = جایی را در فهرست انتخاب کنید
places-field-name-hint = یا روی نقشهٔ زیر فشار دهید. هر دو به یک اندازه خوب است.
places-field-none = جایی انتخاب نشده است
places-field-pin = سنجاق روی نقشه
places-field-words = جا را توصیف کنید
places-field-words-hint = مثلاً: کنار اسکله در Sanden.
places-press = نقشه. روی جای مورد نظر فشار دهید یا از فهرست انتخاب کنید.
places-chosen = جای نشان‌داده‌شده: { $spot }
places-chosen-none = جایی روی نقشه نشان داده نشده است.
places-show = انتخاب را روی نقشه نشان بده
places-closer = نزدیک‌تر
places-further = دورتر
places-remove = سنجاق را بردار
places-move = سنجاق را جابه‌جا کن
places-move-north = به شمال
places-move-south = به جنوب
places-move-west = به غرب
places-move-east = به شرق
places-outside = این جا بیرون از نقشه است. جای دیگری انتخاب کنید.
places-words-long = توصیف جا بلند است. حداکثر { $max } نویسه بنویسید.
