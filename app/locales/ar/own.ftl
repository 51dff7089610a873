# Somebody's own page behind a link in a mail: what they follow, what they sent in, and what we hold about their address.
own-title = صفحتك الخاصة
own-lead = يتعلق الأمر بالعنوان: { $address }
own-ask-title = رسائلي وبياناتي
own-ask-lead = اكتب عنوان بريدك الإلكتروني، فنرسل إليك رابطًا إلى صفحتك الخاصة. فيها ترى ما تتابعه وما أرسلته وما حفظناه.
own-ask-hint = لا نرسل رابطًا إلا إذا كان العنوان معروفًا لدينا.
own-ask-deed = أرسلوا إليّ الرابط
own-sent-title = انظر في بريدك الإلكتروني
own-sent-words = إذا كان العنوان معروفًا لدينا، فقد أرسلنا إليه رابطًا.
own-sent-none = لم تصلك رسالة؟ انظر في البريد غير المرغوب فيه. ربما استخدمت عندنا عنوانًا آخر، أو لم تستخدم أي عنوان.
own-sent-again = اكتب عنوانًا آخر
own-over-words =
    رابط صفحتك الخاصة صالح لمدة { $days ->
        [zero] { $days } يوم
        [one] يوم واحد
        [two] يومين
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    }، وينتهي قبل ذلك إذا غيّرت عنوانك. اطلب رابطًا جديدًا.
own-saved = تم الحفظ
own-all-sent = افتح الرابط في الرسالة لترى الباقي.
own-address-sent = أرسلنا رسالة إلى العنوان الجديد. افتحها وأجب بنعم. وحتى ذلك الحين نكتب إلى العنوان القديم.
own-comes-back = رسائلنا لا تصل
own-comes-back-words = الرسائل إلى عنوانك تعود إلينا. لذلك لا نرسل المزيد. هكذا الحال منذ: { $day }
own-try-again = حاول مرة أخرى
own-follows = هذا ما تتابعه
own-follows-nothing = لا تتابع شيئًا الآن.
own-follows-more = تابع المزيد
own-follows-end = إيقاف المتابعة
own-save = حفظ
own-mail = الرسائل إليك
own-language = لغة الرسائل
own-no-mail = لقد رفضت كل الرسائل. هل غيّرت رأيك؟ اضغط الزر.
own-all-heading = أفكارك وبياناتك
own-all-words = هذا الرابط لا يعرض إلا ما تتابعه، لأن الرسائل تُحوَّل أحيانًا إلى آخرين. هل تريد أن ترى الباقي؟ نرسل إليك رابطًا لك وحدك.
own-all-deed = أرسلوا إليّ رابطًا إلى كل شيء
own-ideas = هذا ما أرسلته
own-ideas-none = لم ترسل شيئًا بهذا العنوان.
own-ideas-ideas = الأفكار
own-ideas-comments = التعليقات
own-ideas-older = الأقدم: { $what }
own-ideas-first = الأحدث: { $what }
own-ideas-where = أين
own-ideas-now = الآن
own-data = بياناتك
own-data-address = عنوان البريد الإلكتروني
own-data-given = أعطيتنا إياه
own-data-confirmed = أكّدته
own-data-mails = عدد الرسائل إليك
own-data-export = تنزيل كل ما حفظناه، كملف
own-address = تغيير العنوان
own-address-new = عنوان البريد الإلكتروني الجديد
own-address-hint = نكتب إلى العنوان الجديد ونسأل هل هو لك.
own-address-deed = تغيير العنوان
own-withdraw = حذف عنواني
own-withdraw-title = هل تريد حذف عنوانك؟
own-withdraw-words = عندها ننسى العنوان وكل ما تتابعه، ولا نكتب إليك بعد ذلك أبدًا. ما أرسلته يبقى، لكن بدون عنوان. لا يمكن التراجع عن ذلك.
own-withdraw-receipts = احفظ أولًا الرموز الموجودة على إيصالاتك. بها ترى فيما بعد أيضًا أين أفكارك وما آلت إليه.
own-withdraw-deed = احذف عنواني الآن
own-withdraw-back = لا، أرجعني إلى صفحتي
own-withdrawn = حُذف عنوانك
own-withdrawn-words = لم يعد لدينا. والإيصالات تبقى صالحة كما كانت.
own-new-words = هل تريد أن تصلك رسائلنا إلى هنا بدلًا من ذلك؟ يتعلق الأمر بالعنوان: { $address }
own-new-taken = نكتب إلى هذا العنوان من الآن فصاعدًا. الروابط في الرسائل القديمة لم تعد صالحة.
own-new-known-title = لهذا العنوان صفحة خاصة من قبل
own-new-known = هذا العنوان موجود لدينا، وله صفحة خاصة. اطلب رابطًا إليها بدلًا من ذلك.
own-mail-subject = رابط صفحتك الخاصة
own-mail-why = تصلك هذه الرسالة لأن شخصًا ما طلب الرابط على موقعنا.
own-mail-words = في صفحتك الخاصة ترى ما تتابعه وما أرسلته وما حفظناه. ويمكنك هناك التغيير والحذف.
own-mail-button = فتح صفحتي
own-mail-until = الرابط صالح حتى نهاية يوم: { $day }
own-mail-keep = لا تُظهر الرابط لأحد غيرك. لست أنت من طلبه؟ لا تفعل شيئًا.
own-new-mail-words = يريد شخص ما أن تصله رسائل البلدية عن الحوار مع السكان إلى هذا العنوان بدلًا من عنوان آخر. هل هو أنت؟ إذن أكّد أن العنوان لك.
own-changed-subject = نكتب الآن إلى عنوان آخر
own-changed-why = تصلك هذه الرسالة لأننا كنا نكتب إلى هذا العنوان حتى الآن.
own-changed-words = شخص لديه رابط صفحتك الخاصة غيّر العنوان. لست أنت من غيّره؟ تواصل معنا.
