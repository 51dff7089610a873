# Search over everything that everybody can read.
search-title = بحث
search-of = بحث: { $words }
search-lead = ابحث في الحوارات والقرارات والردود والمبادرات والأفكار لدى كل لجنة.
search-label = البحث في الموقع كله
search-words = عمّ تبحث؟
search-submit = ابحث
search-narrow = ضيّق النتائج
search-kind = عرض
search-kind-all = الكل
search-kind-dialogues = الحوارات
search-kind-decisions = القرارات
search-kind-answers = الردود
search-kind-ideas = الأفكار
search-dialogue = الحوار
search-dialogue-all = كل الحوارات
search-year = السنة
search-year-all = كل السنوات
search-count =
    { $count ->
        [zero] لا نتائج
        [one] نتيجة واحدة
        [two] نتيجتان
        [few] { $count } نتائج
        [many] { $count } نتيجة
       *[other] { $count } نتيجة
    }
search-count-over = عدد النتائج على الأقل: { $count }
search-meant = هل تقصد «{ $words }»؟
search-instead = لا يوجد نص فيه كلمة «{ $typed }». نعرض نتائج «{ $shown }».
search-exact = ابحث بدلًا من ذلك عن «{ $words }» بالضبط
search-left-out = لا يوجد نص فيه كل الكلمات. بحثنا من دون: { $words }.
search-newest = الكلمات موجودة في نصوص كثيرة جدًا، لذلك بحثنا في أحدثها فقط. أضف كلمة أو اختر سنة لتجد نصوصًا أقدم.
search-newest-menus = ما لم تختره في القوائم محسوب من أحدث النصوص فقط. وقد يوجد أكثر.
search-none = لا نتائج
search-none-words = تحقق من الإملاء أو جرّب كلمة أخرى. الكلمة القصيرة تجد أكثر من الطويلة.
search-narrow-words = لا شيء يطابق ما اخترته. اعرض كل النتائج أو اختر شيئًا آخر.
search-clear = عرض كل النتائج
search-no-words = اكتب كلمة واحدة على الأقل تقول ما تبحث عنه.
search-too-long = اكتب 200 حرف على الأكثر.
search-open = الحوارات الجارية الآن
search-answer = الرد على الفكرة { $number }
search-one-dialogue = حوار
search-one-decision = قرار
search-one-answer = رد
search-more = مزيد من النتائج
