# Comments on ideas, where it was decided that a dialogue is a conversation (P19).
comments-heading = محادثة حول الفكرة
comments-lead = هنا يمكنك أن ترد على الفكرة أو تسأل أو تضيف إليها. نقرأ كل تعليق قبل أن يظهر.
comments-write = علّق على الفكرة
comments-count =
    { $count ->
        [zero] لا تعليقات بعد
        [one] تعليق واحد
        [two] تعليقان
        [few] { $count } تعليقات
        [many] { $count } تعليقًا
       *[other] { $count } تعليق
    }
comments-number = التعليق { $number }
comments-number-of = التعليق { $number } على الفكرة { $idea }
comments-answers = رد على التعليق { $number }
comments-answer = الرد على التعليق { $number }
comments-pages-label = المزيد من التعليقات
comments-pages-next = تعليقات أحدث
comments-pages-first = إلى أول التعليقات
# Where one is written.
comments-write-title = علّق على الفكرة { $idea }
comments-field-text = تعليقك
comments-field-text-hint = اكتب بأي لغة تريد. سيتمكن الجميع من قراءة التعليق.
comments-field-email-hint = عندها نكتب إليك بعد مراجعة التعليق، وعندما ينتهي الحوار. لا يظهر العنوان لأحد أبدًا.
comments-text-missing = اكتب تعليقك. هذا كل ما نحتاج إليه.
comments-next = نقرأ تعليقك خلال يومَي عمل. بعد ذلك يظهر تحت الفكرة.
comments-submit = إرسال التعليق
comments-too-many = وصلت تعليقات كثيرة من شبكة الإنترنت نفسها
comments-too-many-words = انتظر ساعة وأرسل مرة أخرى. نصك باقٍ في الأسفل.
comments-same = النص نفسه موجود من قبل، في التعليق { $number }
comments-same-link = اقرأ التعليق { $number }
comments-once-more = أرسل التعليق مرة أخرى
comments-closed = لا يمكن التعليق على الفكرة الآن
comments-closed-words = يمكن التعليق على الأفكار ما دام الحوار مفتوحًا.
comments-closed-kept = لم نستلم تعليقك. ما كتبته باقٍ في الأسفل، حتى تتمكن من حفظه.
# The receipt.
comments-receipt-thanks = شكرًا، وصلنا تعليقك
comments-receipt-title = تعليقك { $number } على الفكرة { $idea }
comments-receipt-keep = احفظ الرمز. به ترى في أي وقت أين تعليقك.
comments-receipt-which = التعليق
comments-receipt-where = أين تعليقي الآن؟
comments-receipt-public = عرض التعليق كما يراه الجميع
comments-receipt-corrected = التعليق هو نفسه والإيصال هو نفسه. نكتب إلى العنوان الجديد. لكن إذا سبق أن ضغطت الزر في رسالة إلى العنوان السابق، فسنستخدم العنوان السابق.
comments-receipt-first = أرسلت النص نفسه مرة أخرى بعد تغيير شيء فيه. لم يُؤخذ بالتغيير. إذا أردت أن تغيّر شيئًا، فتواصل معنا.
comments-receipt-email-then = نكتب إليك بعد مراجعة التعليق، وعندما ينتهي الحوار.
comments-now-received = نقرأ تعليقك ونقارنه بقواعدنا. تنتهي المراجعة بحلول { $due }.
comments-now-published = تمت مراجعة تعليقك. يمكن للجميع قراءته تحت الفكرة.
comments-now-masked = تمت مراجعة تعليقك. يمكن للجميع قراءته تحت الفكرة، لكن جزءًا منه مخفي.
comments-now-refused = تمت مراجعة تعليقك. إنه لا يُعرض.
# The mails.
comments-mail-receipt = إيصال تعليقك
comments-mail-thanks = شكرًا، وصلنا تعليقك { $number } على الفكرة { $idea }. وهذا ما كتبته:
comments-mail-page = على الإيصال ترى في أي وقت أين تعليقك.
comments-mail-moderated = تمت مراجعة تعليقك
comments-mail-published = قرأنا تعليقك { $number } على الفكرة { $idea }. يمكن للجميع قراءته الآن.
comments-mail-masked = قرأنا تعليقك { $number } على الفكرة { $idea }. أخفينا جزءًا منه حتى يتبع القواعد. وهكذا يظهر:
comments-mail-refused = قرأنا تعليقك { $number } على الفكرة { $idea }. إنه لا يتبع القواعد، ولا نعرضه.
comments-mail-yours = تعليقك { $number } على الفكرة { $idea }
comments-mail-link = إيصال التعليق { $number } على الفكرة { $idea }
