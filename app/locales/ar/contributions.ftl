# Ideas: sending in, the receipt, lists, and where an idea is now.
contributions-kind-idea = فكرة
contributions-kind-idea-hint = شيء يمكن فعله.
contributions-kind-need = حاجة
contributions-kind-need-hint = شيء ناقص.
contributions-kind-perspective = وجهة نظر
contributions-kind-perspective-hint = كيف هو الحال بالنسبة إليك أو إلى مجموعتك.
contributions-tie-unstated = أفضّل ألا أقول
contributions-tie-resident = أسكن هنا
contributions-tie-worker = أعمل هنا
contributions-tie-student = أدرس هنا
contributions-tie-visitor = أزور هذه البلدية
contributions-tie-business = أدير شركة هنا
contributions-tie-association = أتحدث باسم جمعية
contributions-tie-service-user = أستخدم خدمات البلدية
contributions-tie-employee = أعمل لدى البلدية
contributions-channel-paper = وصلت على ورق
contributions-channel-phone = وصلت بالهاتف
contributions-channel-meeting = وصلت في لقاء
contributions-state-received = قيد المراجعة
contributions-state-published = منشورة
contributions-state-masked = منشورة، وجزء منها مخفي
contributions-state-refused = غير منشورة
contributions-text-missing = اكتب فكرتك. هذا كل ما نحتاج إليه.
contributions-text-short = اكتب بضع كلمات أخرى حتى نفهم ما تقصد.
contributions-text-long = أقصى طول للنص { $max } حرف. اختصره { $over ->
    [zero] قليلًا
    [one] بحرف واحد على الأقل
    [two] بحرفين على الأقل
    [few] بـ { $over } أحرف على الأقل
    [many] بـ { $over } حرفًا على الأقل
   *[other] بـ { $over } حرف على الأقل
}.
contributions-title-long = أقصى طول للعنوان { $max } حرف. اختصره.
contributions-name-long = أقصى طول للاسم { $max } حرف. اختصره.
contributions-email-wrong = اكتب عنوان البريد الإلكتروني كاملًا، مثل namn@exempel.se. أو اترك الحقل فارغًا.
contributions-email-letters = لا يمكننا الكتابة إلى هذا العنوان. قبل العلامة @ لا يجوز إلا حروف من a إلى z وأرقام وعلامات مفردة كالنقطة والشرطة. اكتب عنوانًا آخر، أو اترك الحقل فارغًا. يمكنك متابعة فكرتك بالرمز الموجود على الإيصال.
contributions-personal-number = يوجد هنا رقم شخصي سويدي (personnummer). احذفه. لا نحتاج إليه، ولا ينبغي أن يُنشر.
contributions-place-received = تم الاستلام
contributions-place-reviewed = تمت المراجعة
contributions-place-themed = جُمعت مع أفكار مشابهة
contributions-place-decided = القرار
contributions-place-answered = الإبلاغ بالنتيجة
contributions-place-commitment = ما وعدنا به
contributions-place-followed-up = المتابعة
contributions-place-rerouted = حُوّلت إلى جهة أخرى
contributions-place-reply = رد من { $by }
contributions-place-reply-unnamed = رد من البلدية
contributions-ahead-reviewed = ستتم المراجعة
contributions-ahead-reviewed-by = ستتم المراجعة بحلول { $date }
contributions-ahead-themed = ستُجمع مع أفكار مشابهة
contributions-ahead-themed-by = ستُجمع مع أفكار مشابهة بحلول { $date }
contributions-here-received = وصلتنا فكرتك. نقرؤها الآن ونقارنها بقواعدنا.
contributions-here-again = نراجع فكرتك مرة أخرى، ولا تُعرض في هذه الأثناء.
contributions-here-reviewed = تمت مراجعة فكرتك. عندما ينتهي الحوار نجمعها مع أفكار أخرى عن الأمر نفسه.
contributions-here-together = تمت مراجعة فكرتك. نعرضها مع أفكار أخرى تقول الشيء نفسه. عندما ينتهي الحوار ننظر في كل ما وصلنا.
contributions-here-themed = جمعنا فكرتك مع أفكار أخرى عن الأمر نفسه. ستكون أمام السياسيين عندما يقررون.
contributions-here-decided = اتخذ السياسيون القرار. قريبًا نخبرك بما يعنيه ذلك لفكرتك.
contributions-here-replied = ردّت البلدية. اقرأ الرد هنا.
contributions-here-answered = قرر السياسيون. هنا تجد ما آلت إليه فكرتك.
contributions-here-commitment = ما وعدنا به أُنجز أو شُرح سبب عدم تنفيذه.
contributions-here-followed-up = تمت متابعة الحوار.
contributions-here-rerouted = حُوّلت فكرتك إلى جهة أخرى. تجد في أعلى الصفحة إلى أين ولماذا.
contributions-standing-done = أُنجز
contributions-standing-by = بحلول { $date }
contributions-standing-coming = لم يُحدد الموعد بعد
contributions-standing-late = كان موعده { $date }. لقد تأخرنا.

# On all pages about ideas.
contributions-here-label = أنت هنا
contributions-idea-number = الفكرة { $number }
contributions-masked-note = جزء منها مخفي
contributions-read-whole = اقرأ النص كاملًا
contributions-read-thread = تابع ما يحدث لها
contributions-answered-note = ردّت البلدية
contributions-optional = اختياري

# The list.
contributions-list-title = الأفكار في الحوار { $title }
contributions-list-lead = هكذا أجاب الآخرون. نراجع كل فكرة قبل أن تظهر.
contributions-list-about = أفكار واحتياجات ووجهات نظر قدّمها الناس في الحوار { $title }.
contributions-list-here = الأفكار
contributions-filter-label = البحث بين الأفكار
contributions-filter-fold = ابحث ورتّب
contributions-filter-fold-chosen = ابحث ورتّب. المختار: { $chosen }
contributions-filter-words = بحث
contributions-filter-kind = النوع
contributions-filter-theme = الموضوع
contributions-filter-answer = الرد
contributions-filter-sort = الترتيب
contributions-filter-any = الكل
contributions-filter-any-theme = كل المواضيع
contributions-filter-answered = مع رد
contributions-filter-unanswered = بلا رد حتى الآن
contributions-filter-newest = الأحدث أولًا
contributions-filter-oldest = الأقدم أولًا
contributions-filter-submit = عرض
contributions-filter-clear = عرض كل الأفكار
contributions-count = { $count ->
    [zero] لا تظهر أي أفكار
    [one] تظهر فكرة واحدة
    [two] تظهر فكرتان
    [few] تظهر { $count } أفكار
    [many] تظهر { $count } فكرة
   *[other] تظهر { $count } فكرة
}
contributions-count-over = عدد الأفكار الظاهرة أكثر من { $count }
contributions-count-rest = { $count ->
    [zero] لم تصل أفكار أخرى.
    [one] وصلت فكرة أخرى. إنها قيد المراجعة أو لا تُعرض.
    [two] وصلت فكرتان أخريان. إنهما قيد المراجعة أو لا تُعرضان.
    [few] وصلت { $count } أفكار أخرى. إنها قيد المراجعة أو لا تُعرض.
    [many] وصلت { $count } فكرة أخرى. إنها قيد المراجعة أو لا تُعرض.
   *[other] وصلت { $count } فكرة أخرى. إنها قيد المراجعة أو لا تُعرض.
}
contributions-count-together = { $count ->
    [zero] لا توجد أفكار تقول الشيء نفسه.
    [one] فكرة واحدة تقول ما تقوله فكرة أخرى. تظهر تحت الفكرة التي وصلت أولًا.
    [two] فكرتان تقولان ما تقوله أفكار أخرى. تظهران تحت الفكرة التي وصلت أولًا.
    [few] { $count } أفكار تقول ما تقوله أفكار أخرى. تظهر تحت الفكرة التي وصلت أولًا.
    [many] { $count } فكرة تقول ما تقوله أفكار أخرى. تظهر تحت الفكرة التي وصلت أولًا.
   *[other] { $count } فكرة تقول ما تقوله أفكار أخرى. تظهر تحت الفكرة التي وصلت أولًا.
}
contributions-pages-label = المزيد من الأفكار
contributions-pages-next = الصفحة التالية
contributions-pages-first = إلى البداية
contributions-none-yet = لا أفكار للقراءة بعد
contributions-none-yet-words = تظهر الأفكار الجديدة هنا بعد أن نراجعها. يستغرق ذلك يومَي عمل على الأكثر.
contributions-none-coming-words = لم يُفتح الحوار بعد. وعندما يُفتح تظهر الأفكار هنا.
contributions-none-found = لا أفكار تطابق بحثك
contributions-none-found-words = جرّب كلمات أقل، أو اعرض كل الأفكار.
contributions-write = قدّم فكرة

# One idea.
contributions-one-about = فكرة في الحوار { $title }، وما حدث لها.
contributions-missing = هذه الفكرة غير موجودة هنا
contributions-missing-words = قد يكون الرقم خاطئًا. وقد تكون الفكرة قيد المراجعة أو لا تُعرض. هل أنت من أرسلها؟ إذن تراها بالرمز الموجود على إيصالك.
contributions-one-way = مسار الفكرة
contributions-one-way-label = مسار الفكرة، خطوة بخطوة
contributions-one-text = نص الفكرة
contributions-translation = بالسويدية
contributions-translation-words = هذه ترجمة. والمعتمد هو النص الأصلي.
contributions-masked-words = أخفينا جزءًا من النص. السبب هو قاعدة «{ $rule }».
contributions-refused-words = لا تظهر الفكرة للآخرين. السبب هو قاعدة «{ $rule }».
contributions-rules-link = اقرأ القواعد
contributions-theme-link = عرض كل ما في الموضوع { $title }
contributions-decided-line = صدر القرار عن { $body } في { $date }، § { $paragraph }.
contributions-minutes-link = قراءة المحضر
contributions-answer-by = رد من { $by }، في { $date }
contributions-answer-heading = رد البلدية
contributions-promise-line = المسؤول: { $owner }. موعد الإنجاز { $date }.
contributions-promise-done = المسؤول: { $owner }. أُنجز في { $date }.

# Sending in.
contributions-write-title = قدّم فكرة
contributions-write-about = قدّم فكرة في الحوار { $title }. لا تحتاج إلى حساب.
contributions-write-sending = إرسال الفكرة
contributions-write-anyway = إرسال على أي حال
contributions-field-text = ماذا تريد أن تقول؟
contributions-field-text-hint = فكرة، أو شيء ناقص، أو كيف هو الحال بالنسبة إليك. اكتب بأي لغة تريد. لا تكتب أرقامًا شخصية (personnummer) ولا أسماء الآخرين.
contributions-field-email = البريد الإلكتروني
contributions-field-email-hint = عندها نكتب إليك عندما ترد البلدية. لا يظهر العنوان لأحد أبدًا. وبدون بريد إلكتروني تتابع فكرتك بالرمز الموجود على إيصالك.
contributions-more = أضف عنوانًا أو اسمًا أو من أنت
contributions-field-title = العنوان
contributions-field-title-hint = يسهّل العثور على الفكرة.
contributions-field-kind = ما نوعها؟
contributions-field-kind-hint = يساعدنا على الترتيب.
contributions-field-tie = ما صلتك بالبلدية؟
contributions-field-tie-hint = تظهر بجانب الفكرة، حتى نعرف إلى من نصل.
contributions-field-name = الاسم الظاهر
contributions-field-name-hint = اسمك الأول أو اسم جمعية أو لا شيء.
contributions-shown-name = الاسم الظاهر: { $name }
contributions-trap = اترك هذا الحقل فارغًا
contributions-write-next = نقرأ الفكرة خلال يومَي عمل. بعد ذلك يمكن للجميع قراءتها هنا. تصبح إجابتك وثيقة عامة (allmän handling).
contributions-write-rules = قواعد تقديم الأفكار
contributions-write-privacy = كيف نتعامل مع البيانات الشخصية
contributions-write-other = المشاركة بدون بريد إلكتروني أو حاسوب
contributions-once-more = اضغط «إرسال الفكرة» مرة أخرى
contributions-once-more-words = نصك باقٍ في الأسفل. انتظر بضع ثوانٍ واضغط مرة أخرى. نفعل هذا لإيقاف البرامج التي ترسل رسائل مزعجة.
contributions-too-many = وصلت أفكار كثيرة من شبكة الإنترنت لديك في وقت قصير
contributions-too-many-words = نصك باقٍ في الأسفل. انتظر ساعة واضغط مرة أخرى، أو قدّم فكرتك بطريقة أخرى. يحدث هذا بسهولة في مكتبة أو مدرسة.
contributions-same = الكلمات نفسها موجودة من قبل، في الفكرة { $number }
contributions-same-shown = هل أنت من أرسلها؟ إذن فقد وصلتنا، ولا تحتاج إلى فعل شيء آخر. هل هي لغيرك، ورأيك مثل رأيه؟ إذن أرسلها على أي حال، حتى يظهر أن هناك من يشاركه الرأي.
contributions-same-waiting = هل أنت من أرسلها؟ إذن فقد وصلتنا، ولا تحتاج إلى فعل شيء آخر. إنها قيد المراجعة الآن. هل هي لغيرك، ورأيك مثل رأيه؟ إذن أرسلها على أي حال، حتى يظهر أن هناك من يشاركه الرأي.
contributions-same-link = اقرأ الفكرة { $number }
contributions-closed-title = لا يمكن تقديم أفكار الآن
contributions-closed-coming = يُفتح الحوار في { $date }. أهلًا بك عندها.
contributions-closed-cancelled = أُوقف الحوار. لا نستقبل أفكارًا أخرى.
contributions-closed-undated = لم يُفتح الحوار بعد. وعندما يُحدد الموعد تجده في صفحة الحوار.
contributions-closed-over = أُغلق الحوار. يمكنك قراءة الأفكار ومتابعة ما يحدث لها.
contributions-closed-kept = أُغلق الحوار بينما كنت تكتب
contributions-closed-kept-words = لم تُرسَل فكرتك. هذا نصك حتى تتمكن من نسخه. تواصل معنا إن كنت تريد المشاركة.
contributions-closed-text = نصك
contributions-closed-ideas = اقرأ الأفكار
contributions-closed-dialogue = عن الحوار
contributions-closed-other = طرق أخرى للتأثير

# The receipt.
contributions-receipt-thanks = شكرًا، وصلتنا فكرتك
contributions-receipt-title = فكرتك { $number }
contributions-receipt-keep = احفظ الرمز. به ترى في أي وقت أين فكرتك.
contributions-receipt-slip = إيصال
contributions-receipt-dialogue = الحوار
contributions-receipt-idea = الفكرة
contributions-receipt-received = تم الاستلام
contributions-receipt-code = رمزك
contributions-receipt-contact = لديك سؤال؟ { $contact }
contributions-receipt-address = اكتب الرمز على { $address }
contributions-receipt-email = أعطيتنا عنوان بريد إلكتروني
contributions-receipt-email-confirmed = العنوان مؤكد.
contributions-receipt-email-then = نكتب إليك عندما ترد البلدية.
contributions-receipt-email-then-decided = نكتب إليك عندما يتضح ما آلت إليه فكرتك.
contributions-receipt-email-then-rerouted = نكتب إليك عندما ينتهي الحوار، وإذا عادت الفكرة إلى هنا.
contributions-receipt-email-then-promise = نكتب إليك عن سير تنفيذ ما وعدنا به.
contributions-receipt-email-declined = اخترت ألا تصلك رسائل. الرمز على الإيصال يبقى صالحًا.
contributions-receipt-covered = أخفينا جزءًا مما كتبته، حتى يتبع النص القواعد. ويظهر الباقي كما كتبته.
contributions-receipt-left-out = النص معروض، لكن ليس كل ما أرسلته معه.
contributions-receipt-email-words = إذا لم تؤكد العنوان من قبل، فستصلك رسالة فيها زر. اضغط الزر حتى تصلك رسائلنا.
contributions-receipt-corrected = غيّرت عنوان بريدك الإلكتروني
contributions-receipt-corrected-words = الفكرة هي نفسها والإيصال هو نفسه. نكتب إلى العنوان الجديد. لكن إذا سبق أن ضغطت الزر في رسالة إلى العنوان السابق، فسنستخدم العنوان السابق.
contributions-receipt-first = ما أرسلته أولًا هو ما استلمناه
contributions-receipt-first-words = أرسلت النص نفسه مرة أخرى بعد تغيير شيء فيه. لم يُؤخذ بالتغيير. إذا أردت أن تغيّر شيئًا في الفكرة، فتواصل معنا. ويمكنك أيضًا تقديم فكرة أخرى.
contributions-receipt-two = وصلنا منك نصان
contributions-receipt-two-words = أرسلت أولًا نصًا آخر من الاستمارة نفسها. رقمه { $number } وله إيصال خاص به. هذا الإيصال للنص الثاني. إذا أردت أن تُبقي أحدهما فقط، فتواصل معنا.
contributions-receipt-next = ماذا يحدث الآن
contributions-receipt-where = أين فكرتي الآن؟
contributions-receipt-yours = ما كتبته
contributions-receipt-yours-said = ما قلته
contributions-receipt-shown-text = هكذا تظهر
contributions-receipt-public = عرض الفكرة كما يراها الجميع
contributions-receipt-ours = ما نود قوله
contributions-receipt-again = هل ترى أننا مخطئون؟ أخبرنا، وسينظر شخص آخر في الأمر من جديد:
contributions-receipt-rewrite = ويسعدنا أيضًا أن تعدّل النص وترسله من جديد.
contributions-receipt-another = قدّم فكرة أخرى
contributions-receipt-dialogue-link = إلى الحوار
contributions-receipt-stopped = أُوقف الحوار. { $reason }
contributions-code-title = أين فكرتي؟
contributions-code-lead = اكتب الرمز الموجود على إيصالك، لترى ماذا حدث لفكرتك أو تعليقك أو اقتراحك أو بلاغك.
contributions-code-hint = عشرون حرفًا ورقمًا. لا فرق بين الحروف الكبيرة والصغيرة.
contributions-code-wrong = الرمز غير صحيح. تأكد من كتابة الخانات العشرين كلها.
contributions-code-unknown = لا نجد إيصالًا بهذا الرمز. تحقق من كل خانة على الإيصال.
contributions-code-submit = عرض الإيصال

# While writing.
contributions-island-left = الأحرف المتبقية: #
contributions-island-over = الأحرف الزائدة: #
contributions-island-similar = أفكار مشابهة موجودة من قبل
contributions-island-similar-words = ألقِ نظرة عليها. صوتك مهم على كل حال، فهو يُظهر أن هناك من يشاركهم الرأي.
contributions-island-similar-found = أفكار مشابهة: #. تجدها بعد حقل النص.
contributions-island-new-tab = يُفتح في علامة تبويب جديدة
contributions-island-draft = لديك نص لم تُرسله
contributions-island-draft-words = إنه محفوظ في هذا المتصفح، ليوم واحد على الأكثر.
contributions-island-draft-take = استعادة النص
contributions-island-draft-drop = حذف النص
contributions-island-searching = جارٍ البحث
contributions-island-failed = تعذر البحث. اضغط «عرض».

# Ideas that say the same.
contributions-same-count = عدد من قدّموا الفكرة نفسها: { $count }
contributions-same-here = نعرضها معًا هنا، تحت الفكرة التي وصلت أولًا. وتحتفظ كل فكرة برقمها ونصها والرد عليها.
contributions-same-under = نعرضها معًا تحت الفكرة رقم { $number }، لأنها وصلت أولًا. وتحتفظ كل فكرة برقمها ونصها والرد عليها.
contributions-channel-letter = وصلت برسالة بريدية
