# "Jag håller med": how many agree with an idea.
support-heading = هل تؤيد الفكرة؟
support-count =
    { $count ->
        [zero] لم يؤيدها أحد بعد
        [one] مؤيد واحد
        [two] مؤيدان
        [few] { $count } مؤيدين
        [many] { $count } مؤيدًا
       *[other] { $count } مؤيد
    }
support-agree = أؤيد الفكرة
support-mine = أنت تؤيد الفكرة.
support-take-back = سحب التأييد
support-no-vote = هذا ليس تصويتًا. السياسيون هم من يقرر.
support-cookie = عندما تضغط الزر يُحفظ ملف تعريف ارتباط (kaka) في متصفحك، حتى نحسبك مرة واحدة.
support-there = أيّد الفكرة { $number }، فهي تقول الشيء نفسه
support-filter = الأكثر تأييدًا أولًا
support-closed = الحوار غير مفتوح
support-closed-words = لذلك لا يمكن لأحد الآن أن يؤيد أو يسحب تأييده. وما حُسب يبقى كما هو.
support-too-many = لم نتمكن من حساب تأييدك الآن
support-too-many-words = ضغط كثيرون الزر من شبكة الإنترنت نفسها. انتظر ساعة واضغط مرة أخرى.
support-no-cookies = لم نحسب تأييدك
support-no-cookies-words = لم يحفظ متصفحك ملف تعريف الارتباط (kaka). هذا الزر وحده يحتاج إليه، حتى نحسبك مرة واحدة. يمكنك القراءة والكتابة بدونه. اسمح بملفات تعريف الارتباط لهذا الموقع واضغط مرة أخرى.
support-back = الرجوع إلى الفكرة
