# Reporting a shortcoming in the accessibility of the site.
shortcomings-report = أبلغنا عن نقص
shortcomings-report-lead =
    قل لنا ما الذي لا يعمل لديك. لا تحتاج إلى أن تقول من أنت. يصلك رد خلال { $days ->
        [zero] { $days } يوم عمل
        [one] يوم عمل واحد
        [two] يومَي عمل
        [few] { $days } أيام عمل
        [many] { $days } يوم عمل
       *[other] { $days } يوم عمل
    }.
shortcomings-words = ما الذي لا يعمل؟
shortcomings-words-hint = قل لنا ماذا أردت أن تفعل، وماذا حدث، وأي وسيلة مساعدة تستخدم.
shortcomings-words-missing = اكتب ما الذي لا يعمل.
shortcomings-words-long =
    أقصى طول للنص { $max } حرف. احذف { $over ->
        [zero] قليلًا منه
        [one] حرفًا واحدًا على الأقل
        [two] حرفين على الأقل
        [few] { $over } أحرف على الأقل
        [many] { $over } حرفًا على الأقل
       *[other] { $over } حرف على الأقل
    }.
shortcomings-page = أي صفحة تقصد؟
shortcomings-page-short = الصفحة
shortcomings-page-hint = عنوانها، أو موضوعها.
shortcomings-page-long = أقصى طول { $max } حرف.
shortcomings-email-hint = عندها نرسل الرد إلى هناك. وبدون بريد إلكتروني تقرأ الرد بالرمز الموجود على إيصالك.
shortcomings-email-letters = لا يمكننا الكتابة إلى هذا العنوان. قبل العلامة @ لا يجوز إلا حروف من a إلى z وأرقام وعلامات مفردة كالنقطة والشرطة. اكتب عنوانًا آخر، أو اترك الحقل فارغًا.
shortcomings-send = إرسال البلاغ
shortcomings-once-more = اضغط «إرسال البلاغ» مرة أخرى
shortcomings-too-many = وصلت بلاغات كثيرة من شبكة الإنترنت لديك في وقت قصير
shortcomings-too-many-words = نصك باقٍ في الأسفل. انتظر ساعة واضغط مرة أخرى، أو تواصل معنا بطريقة أخرى.
shortcomings-receipt-thanks = شكرًا، وصلنا بلاغك
shortcomings-receipt-answered = رددنا على بلاغك
shortcomings-receipt-keep = احفظ عنوان الصفحة أو الرمز. هنا تقرأ ردنا.
shortcomings-receipt-mail = نرسل الرد بالبريد الإلكتروني. ويمكنك أيضًا أن تقرأه هنا.
shortcomings-receipt-due = آخر موعد للرد
shortcomings-answered-on = تم الرد في { $day }
shortcomings-mended = تمت معالجة النقص
shortcomings-stated = النقص مذكور في البيان
shortcomings-declined = لن يُعالَج النقص
shortcomings-mail-subject = الرد على بلاغك عن نقص
shortcomings-mail-reported = أبلغتنا عن نقص في إمكانية الوصول إلى الموقع: { $day }.
shortcomings-mail-why = تصلك هذه الرسالة لأن العنوان كُتب في بلاغ.
