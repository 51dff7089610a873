# Proposals to hold a dialogue, and the answers to them.
initiatives-title = المبادرات
initiatives-lead = هنا كل ما اقتُرح. يمكن لأي شخص أن يقترح أن تسأل البلدية السكان عن أمر ما. وترد إحدى اللجان خلال { $days ->
    [zero] { $days } يوم عمل
    [one] يوم عمل واحد
    [two] يومَي عمل
    [few] { $days } أيام عمل
    [many] { $days } يوم عمل
   *[other] { $days } يوم عمل
} وتذكر السبب.
initiatives-all = كل المبادرات
initiatives-number = المبادرة { $number }
initiatives-about = اقتراح بإجراء حوار، مقدَّم من { $from }، ورد البلدية عليه.
initiatives-propose = اقترح حوارًا
initiatives-start = هل لديك قضية لم نسأل عنها؟
initiatives-start-words = اقترح ما ينبغي للبلدية أن تسأل السكان عنه. يحق للجميع أن يقترحوا. ترد إحدى اللجان خلال { $days ->
    [zero] { $days } يوم عمل
    [one] يوم عمل واحد
    [two] يومَي عمل
    [few] { $days } أيام عمل
    [many] { $days } يوم عمل
   *[other] { $days } يوم عمل
}، ويمكن للجميع قراءة الرد.
initiatives-start-all = ماذا اقترح الآخرون
initiatives-filter = اختيار المبادرات
initiatives-stage = الوضع
initiatives-stage-all = كل الأوضاع
initiatives-stage-received = بانتظار المراجعة
initiatives-stage-refused = غير منشورة
initiatives-stage-published = منشورة
initiatives-stage-with-body = لدى لجنة
initiatives-stage-yes = نعم، سيُجرى حوار
initiatives-stage-no = لا، لن يُجرى حوار
initiatives-late = الرد متأخر
initiatives-late-words = كان موعد الرد { $due }. ذكّرنا من عليهم الرد، والمنسق، والممثلين المنتخبين.
initiatives-none = لا مبادرات بعد
initiatives-none-words = تظهر المبادرات هنا بعد أن يقترح شخص ما حوارًا ونراجع اقتراحه.
initiatives-none-chosen = لا مبادرات هنا
initiatives-none-chosen-words = لا توجد مبادرة تطابق ما اخترته.
initiatives-more = المزيد من المبادرات
initiatives-next = مبادرات أقدم
initiatives-first = إلى الأحدث
initiatives-no-body = لم تصل إلى أي لجنة بعد
initiatives-from = من { $from }
initiatives-from-resident = { $named ->
    [none] أحد السكان
   *[some] { $name }، من السكان
}
initiatives-from-civil-society = { $named ->
    [none] جمعية أو شبكة
   *[some] { $name }، جمعية أو شبكة
}
initiatives-from-elected = { $named ->
    [none] ممثل منتخب
   *[some] { $name }، ممثل منتخب
}
initiatives-from-administration = { $named ->
    [none] شخص يعمل في البلدية
   *[some] { $name }، يعمل في البلدية
}
initiatives-origin-resident = أحد السكان، أو شخص آخر يعيش أو يعمل هنا
initiatives-origin-civil-society = جمعية أو شبكة
initiatives-origin-elected = ممثل منتخب
initiatives-origin-administration = شخص يعمل في البلدية
initiatives-card-came = وصلت في { $day }
initiatives-card-due = الرد بحلول { $day }
initiatives-card-answered = تقرر الرد في { $day }

# Its way and its answer.
initiatives-way = مسار المبادرة
initiatives-by = بحلول { $day }
initiatives-stop-received = تم الاستلام
initiatives-stop-refused = غير منشورة
initiatives-stop-published = منشورة
initiatives-stop-with-body = لدى لجنة
initiatives-stop-answer = الرد
initiatives-stop-answered = { $answer ->
    [yes] الرد: نعم
   *[other] الرد: لا
}
initiatives-what = نص الاقتراح
initiatives-answer-yes = نعم، نخطط لحوار
initiatives-answer-no = لا، لن يُجرى حوار
initiatives-answer-elsewhere = لا، جهة أخرى تقرر. نحيل إليها هذا الرأي
initiatives-answer-yes-hint = تُنشأ مسودة حوار تملكها اللجنة.
initiatives-answer-no-hint = تُنشر الأسباب للجميع.
initiatives-answer-elsewhere-hint = مثل الإقليم (regionen) إذا كان الأمر عن المواصلات العامة. اكتب إلى أين يُحال الرأي.
initiatives-answered-by = صاحب الرد
initiatives-decided = القرار
initiatives-minutes = المحضر
initiatives-became = أصبحت حوارًا:
initiatives-is-planned = نُعدّ الحوار الآن. يظهر هنا عندما يُنشر.
initiatives-came-from = جاء من مبادرة مقدَّمة من { $from }
initiatives-log = ما حدث حتى الآن
initiatives-log-routed = سُلّمت إلى { $body }
initiatives-log-moved = نُقل موعد الرد من { $before } إلى { $after }
initiatives-log-answered = رد { $body }: { $answer }
initiatives-log-changed = تغيّر الرد. السبب: { $reason }
initiatives-act-received = ستُراجع من جديد
initiatives-act-published = منشورة
initiatives-act-masked = منشورة، وجزء منها مخفي
initiatives-act-refused = غير منشورة
initiatives-act-routed = سُلّمت إلى لجنة
initiatives-act-day-moved = نُقل موعد الرد

# Proposing.
initiatives-propose-lead = عمَّ ينبغي للبلدية أن تسأل السكان؟ يحق للجميع أن يقترحوا. لا تحتاج إلى حساب. ترد إحدى اللجان خلال { $days ->
    [zero] { $days } يوم عمل
    [one] يوم عمل واحد
    [two] يومَي عمل
    [few] { $days } أيام عمل
    [many] { $days } يوم عمل
   *[other] { $days } يوم عمل
}.
initiatives-propose-next = نقرأ الاقتراح خلال يومَي عمل. بعد ذلك يمكن للجميع قراءته هنا. ترد إحدى اللجان خلال { $days ->
    [zero] { $days } يوم عمل
    [one] يوم عمل واحد
    [two] يومَي عمل
    [few] { $days } أيام عمل
    [many] { $days } يوم عمل
   *[other] { $days } يوم عمل
}. يصبح الاقتراح وثيقة عامة (allmän handling).
initiatives-propose-more = أضف عنوانًا أو لجنة
initiatives-send = إرسال الاقتراح
initiatives-field-text = عمَّ ينبغي للبلدية أن تسأل السكان، ولماذا؟
initiatives-field-text-hint = اكتب ما القضية، ولماذا هي مهمة الآن. اكتب بأي لغة تريد. لا تكتب أرقامًا شخصية (personnummer) ولا أسماء الآخرين.
initiatives-field-origin = من صاحب الاقتراح؟
initiatives-field-origin-hint = نتعامل مع كل الاقتراحات بالتساوي. يظهر ذلك مع الاقتراح.
initiatives-field-name-hint = اسمك أو اسم الجمعية أو لا شيء.
initiatives-field-email-hint = عندها نكتب إليك بعد مراجعة الاقتراح، وعندما تستلمه لجنة، وعندما ترد، وإذا نُقل موعد الرد. لا يظهر العنوان لأحد أبدًا. وبدون بريد إلكتروني تتابع الاقتراح بالرمز الموجود على إيصالك.
initiatives-field-title-hint = يسهّل العثور على الاقتراح.
initiatives-field-body = أي لجنة يخصها الاقتراح؟
initiatives-field-body-hint = لا تعرف؟ نحن نجد اللجنة المناسبة.
initiatives-field-body-none = لا أعرف
initiatives-text-missing = اكتب ما ينبغي للبلدية أن تسأل عنه. هذا كل ما نحتاج إليه.
initiatives-name-missing = اكتب اسم الجمعية أو الشبكة. أو اختر أنك تقترح كأحد السكان.
initiatives-once-more = اضغط «إرسال الاقتراح» مرة أخرى
initiatives-too-many = وصلت اقتراحات كثيرة من شبكة الإنترنت لديك في وقت قصير
initiatives-too-many-words = نصك باقٍ في الأسفل. انتظر ساعة واضغط مرة أخرى، أو تواصل مع البلدية بطريقة أخرى. يحدث هذا بسهولة في مكتبة أو مدرسة.
initiatives-same = الكلمات نفسها موجودة من قبل، في المبادرة { $number }
initiatives-same-link = اقرأ المبادرة { $number }

# The receipt.
initiatives-receipt-thanks = شكرًا، وصلنا اقتراحك
initiatives-receipt-title = اقتراحك، المبادرة { $number }
initiatives-receipt-keep = احفظ الرمز. به ترى في أي وقت أين اقتراحك.
initiatives-receipt-which = المبادرة
initiatives-receipt-where = أين اقتراحي الآن؟
initiatives-receipt-public = عرض الاقتراح كما يراه الجميع
initiatives-receipt-again = هل ترى أننا مخطئون؟ أخبر البلدية، وسينظر شخص آخر في الأمر من جديد. ويسعدنا أيضًا أن تعدّل النص وترسله من جديد.
initiatives-receipt-email = إذا كان العنوان مؤكدًا من قبل، فسنكتب إليك عندما يحدث شيء. وإلا فستصلك رسالة فيها زر. اضغط الزر حتى نكتب إليك.
initiatives-receipt-email-confirmed = العنوان مؤكد. نكتب إليك عندما يحدث شيء في اقتراحك.
initiatives-receipt-corrected = الاقتراح هو نفسه والإيصال هو نفسه. نكتب إلى العنوان الجديد. لكن إذا سبق أن ضغطت الزر في رسالة إلى العنوان السابق، فسنستخدم العنوان السابق.
initiatives-receipt-first = أرسلت النص نفسه مرة أخرى بعد تغيير شيء فيه. لم يُؤخذ بالتغيير.
initiatives-now-received = وصلنا اقتراحك، ونقرؤه ونقارنه بقواعدنا. ترد إحدى اللجان بحلول { $due }.
initiatives-now-refused = لم يُنشر الاقتراح. السبب مذكور هنا.
initiatives-now-published = يمكن للجميع قراءة اقتراحك. نسلّمه الآن إلى اللجنة المعنية. يصل الرد بحلول { $due }.
initiatives-now-with-body = الاقتراح لدى { $body }. يصل الرد بحلول { $due }.
initiatives-now-answered = صدر الرد على الاقتراح. اقرأ الرد هنا.

# Mail to whoever proposed.
initiatives-mail-why = تصلك هذه الرسالة لأنك اقترحت حوارًا وأعطيتنا عنوان بريدك الإلكتروني.
initiatives-mail-receipt = وصلنا اقتراحك
initiatives-mail-moderated = تمت مراجعة اقتراحك
initiatives-mail-routed = وصل اقتراحك إلى لجنة
initiatives-mail-answered = ردّت البلدية على اقتراحك
initiatives-mail-thanks = شكرًا! وصلنا اقتراحك. إنه المبادرة { $number }.
initiatives-mail-page = في الصفحة التي يفتحها الزر ترى في أي وقت أين اقتراحك.
initiatives-mail-button = أين اقتراحي الآن
initiatives-mail-published = نُشر اقتراحك، المبادرة { $number }. يمكن للجميع قراءته. ترد إحدى اللجان بحلول { $due }.
initiatives-mail-masked = نُشر اقتراحك، المبادرة { $number }، لكننا أخفينا جزءًا منه حتى يتبع القواعد. ترد إحدى اللجان بحلول { $due }. وهكذا يظهر:
initiatives-mail-refused = لم يُنشر اقتراحك، المبادرة { $number }.
initiatives-mail-with = اقتراحك، المبادرة { $number }، هو الآن لدى { $body }. ترد اللجنة بحلول { $due }.
initiatives-mail-said = صدر رد { $body } على المبادرة { $number }. اتُّخذ القرار في { $day }، § { $paragraph }.
initiatives-mail-moved = نُقل موعد الرد على اقتراحك
initiatives-mail-moved-to = لن تتمكن البلدية من الرد على المبادرة { $number } في الموعد الذي وعدنا به، { $before }. نعدك الآن برد بحلول { $due }.
initiatives-mail-moved-earlier = ترد البلدية على المبادرة { $number } قبل الموعد الذي وعدنا به. نعدك الآن برد بحلول { $due } بدلًا من { $before }.
initiatives-mail-moved-why = السبب
initiatives-mail-yes = نُعدّ الحوار الآن. تصل إليه من إيصالك عندما يُنشر.
initiatives-mail-reminder = تذكير بشأن المبادرة { $number }
initiatives-mail-waiting = ما ينتظر في المبادرة { $number }:
initiatives-mail-open = فتح المبادرة

# The staff's pages.
promises-answer = الرد على مبادرة
