# An address given with a contribution: the mails and the pages that they lead to.
participants-confirm-subject = أكّد عنوان بريدك الإلكتروني
participants-confirm-what = كتب شخص ما هذا العنوان على موقع البلدية للحوار مع السكان. هل أنت من كتبه؟ إذن أكّد أن العنوان لك.
participants-confirm-press = افتح الصفحة واضغط الزر الموجود فيها.
participants-confirm-button = تأكيد عنواني
participants-confirm-then = بعد ذلك نرسل إليك بالبريد إيصالك وردودنا وما آلت إليه أفكارك. ما أرسلته وصلنا بالفعل، حتى لو لم تؤكد العنوان.
participants-confirm-not-you = لست أنت من كتبه؟ لا تفعل شيئًا، ولن نكتب إليك مرة أخرى.
participants-confirm-why = تصلك هذه الرسالة لأن العنوان كُتب على موقعنا.
participants-confirm-title = هل العنوان لك؟
participants-confirm-words = يتعلق الأمر بالعنوان { $address }. اضغط الزر لنرسل إليك الإيصالات والردود والنتائج. يمكنك أن ترفض ذلك متى شئت.
participants-unknown-title = لم يعد الرابط صالحًا
participants-unknown-words = لا نجد عنوانًا ينتظر التأكيد بهذا الرابط.
participants-unknown-do = تأكد من أنك نسخت الرابط كاملًا من الرسالة. إذا غيّرت عنوانك، فالرابط الصالح هو الذي في آخر رسالة. ما أرسلته وصلنا على كل حال. تراه بالرمز الموجود على إيصالك.
participants-gone-words = هل حُذف عنوانك؟ إذن لم يعد لدينا، ولا نرسل إليه أي رسائل.
participants-gone-do = هل ما زالت تصلك رسائل منا؟ إذن الرابط قديم. استخدم الرابط الموجود في نهاية آخر رسالة.
participants-confirm-deed = نعم، العنوان لي
participants-confirmed-title = شكرًا، تم تأكيد عنوانك
participants-confirmed-words = نرسل إليك الآن إيصالات بما قدّمته. وسنكتب إليك مجددًا عندما يصدر رد.
participants-leave-title = هل تريد إيقاف رسائلنا؟
participants-leave-words = اضغط الزر ولن نرسل إليك شيئًا بعد ذلك. تبقى أفكارك كما هي، ويبقى الإيصال على الموقع صالحًا.
participants-leave-deed = لا ترسلوا إليّ المزيد من الرسائل
participants-left-title = لن تصلك رسائل أخرى
participants-left-words = لن نرسل شيئًا آخر إلى عنوانك. هل غيّرت رأيك؟ اضغط الزر.
participants-come-back-deed = أريد الرسائل من جديد
participants-receipt-subject = شكرًا، وصلتنا فكرتك
participants-receipt-thanks = شكرًا على مشاركتك! رقم فكرتك { $number }. وهذا ما كتبته:
participants-receipt-thanks-said = شكرًا على مشاركتك! رقم فكرتك { $number }. وهذا ما قلته:
participants-receipts-thanks = { $count ->
    [zero] شكرًا على مشاركتك! لم تصلنا منك أفكار.
    [one] شكرًا على مشاركتك! وصلتنا منك فكرة واحدة.
    [two] شكرًا على مشاركتك! وصلتنا منك فكرتان.
    [few] شكرًا على مشاركتك! وصلتنا منك { $count } أفكار.
    [many] شكرًا على مشاركتك! وصلتنا منك { $count } فكرة.
   *[other] شكرًا على مشاركتك! وصلتنا منك { $count } فكرة.
}
participants-receipt-waiting = نقرأ فكرتك قبل أن تظهر للجميع.
participants-receipt-waiting-by = نقرأ فكرتك بحلول { $day }. بعد ذلك تظهر للجميع، إذا كانت تتبع القواعد.
participants-receipt-published = نُشرت فكرتك. يمكن للجميع قراءتها الآن.
participants-receipt-masked = نُشرت فكرتك. أخفينا جزءًا من النص. تجد السبب على الإيصال.
participants-receipt-refused = لا تظهر فكرتك للجميع. تجد السبب على الإيصال.
participants-receipt-answered = نُشرت فكرتك، وردّت البلدية عليها. تجد الرد على الإيصال.
participants-receipt-page = على الإيصال ترى دائمًا أين فكرتك الآن. احفظ الرابط.
participants-receipt-button = عرض إيصالي
participants-moderated-subject = عن فكرتك في الحوار
participants-moderated-published = قرأنا فكرتك رقم { $number }. يمكن للجميع قراءتها الآن.
participants-moderated-masked = قرأنا فكرتك رقم { $number }. جزء من النص لا يتبع قواعدنا. لذلك أخفينا هذا الجزء. وهكذا يظهر النص للجميع:
participants-moderated-refused = قرأنا فكرتك رقم { $number }. إنها لا تتبع قواعدنا. لذلك لا نعرضها للجميع.
participants-moderated-kept = ما كتبته محفوظ لدى البلدية كما كتبته. هل ترى أننا مخطئون؟ تواصل معنا. تجد على الإيصال كيف.
participants-moderated-kept-letter = ما كتبته محفوظ لدى البلدية كما كتبته. هل ترى أننا مخطئون؟ اكتب إلينا أو اتصل بنا، وسينظر شخص آخر في الأمر من جديد.
participants-moderated-kept-call = فكرتك محفوظة لدى البلدية كما قدمتها. هل ترى أننا مخطئون؟ قل ذلك الآن، أو اتصل بنا لاحقًا. عندها ينظر شخص آخر في الأمر من جديد.
participants-moderated-rules = اقرأ قواعد تقديم الأفكار
participants-answered-subject = وصلك رد من البلدية
participants-answered-yours = رددنا على فكرتك رقم { $number }. وهذا ما كتبته:
participants-answered-ours = رد البلدية
participants-answered-by = صاحب الرد: { $by }.
participants-answered-theme = { $count ->
    [zero] رددنا على الموضوع { $theme }. أفكارك تابعة له.
    [one] رددنا على الموضوع { $theme }. فكرتك تابعة له.
    [two] رددنا على الموضوع { $theme }. فكرتاك تابعتان له.
    [few] رددنا على الموضوع { $theme }. أفكارك تابعة له.
    [many] رددنا على الموضوع { $theme }. أفكارك تابعة له.
   *[other] رددنا على الموضوع { $theme }. أفكارك تابعة له.
}
participants-answered-wrote = ما كتبته
participants-receipt-of = عرض إيصال الفكرة رقم { $number }
