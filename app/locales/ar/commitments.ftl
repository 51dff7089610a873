# Promises that follow from a decision, as everybody reads them; what was told of them; and whether participants say that they were kept.
commitments-title = الالتزامات
commitments-lead = هذا ما وعد به السياسيون بعد حواراتنا. هنا ترى كيف يسير كل التزام.
commitments-link = كل الالتزامات وكيف تسير
commitments-filter = اختيار الالتزامات
commitments-table = الالتزامات، الأقرب موعدًا أولًا
commitments-more = المزيد من الالتزامات
commitments-next = الصفحة التالية
commitments-first = إلى البداية
commitments-all-that = عرض الكل: { $standing }
commitments-none = لا توجد التزامات لعرضها
commitments-none-words = جرّب وضعًا آخر أو لجنة أخرى.
commitments-standing-all = الكل
commitments-standing-overdue = متأخر
commitments-standing-under-way = قيد التنفيذ
commitments-standing-done = أُنجز
commitments-standing-explained = لن يُنفَّذ
commitments-due-late = كان موعده { $due }

# One promise.
commitments-one-title = التزام: { $theme }
commitments-one-about = التزام بعد الحوار { $dialogue }، وكيف يسير تنفيذه.
commitments-follow = كيف يسير تنفيذه
commitments-follow-and-say = كيف يسير تنفيذه، وقل لنا هل تم
commitments-how-it-goes = سير التنفيذ
commitments-no-notes = لا أخبار بعد.
commitments-thread = لماذا تعهدنا بهذا
commitments-ideas = الأفكار وراء ذلك
commitments-more-ideas = أفكار أخرى
commitments-theme = الموضوع
commitments-note-progress = الوضع الحالي
commitments-note-done = أُنجز
commitments-note-explained = لن يُنفَّذ
commitments-note-reply = رد على من يرون أنه لم يتم

# Was it done?
commitments-was-it-done = هل تم ذلك؟
commitments-ask = قل لنا هل تم
commitments-ask-words = مضى موعد هذا الالتزام. إن كنت قد شاركت في الحوار، فيمكنك أن تقول كيف كان التنفيذ. هذا اختياري.
commitments-your-answer = ما رأيك؟
commitments-verdict-yes = نعم
commitments-verdict-partly = جزئيًا
commitments-verdict-no = لا
commitments-words = هل تريد أن تخبرنا بالمزيد؟
commitments-words-hint = لا يقرأ هذا إلا من يعملون على القضية. لن ننشره.
commitments-code-hint = الخانات العشرون على إيصالك. تُظهر أنك شاركت. لا نحفظ من أجاب بماذا.
commitments-code-wrong = الرمز غير صحيح. تأكد من كتابة الخانات العشرين كلها.
commitments-submit = إرسال إجابتي
commitments-thanks = شكرًا، وصلتنا إجابتك
commitments-thanks-words = إذا أجبت مرة أخرى، فسنعتمد إجابتك الأخيرة.
commitments-figures = أجاب { $count } من المشاركين:
commitments-too-few = أجاب أقل من خمسة أشخاص. نعرض الأرقام عندما يجيب خمسة، حتى لا يُعرف أحد بعينه.
commitments-figures-anew = تتغير الأرقام عندما يجيب خمسة آخرون على الأقل أو يغيرون إجاباتهم، حتى لا يعرف أحد إجابة شخص واحد.
commitments-said = هل تم ذلك؟ قال المشاركون: نعم { $yes }، جزئيًا { $partly }، لا { $no }.

# The mail.
commitments-mail-subject = { $kind ->
    [done] أُنجز: التزام بعد الحوار { $title }
    [explained] لن يُنفَّذ: التزام بعد الحوار { $title }
    [reply] رد بشأن التزام بعد الحوار { $title }
   *[progress] كيف يسير التزام بعد الحوار { $title }
}
commitments-mail-promise = ما تعهدنا به
commitments-mail-read = اقرأ المزيد عن الالتزام
commitments-mail-ask = مضى موعد هذا الالتزام. هل ترى أنه تم؟ يسعدنا أن نسمع رأيك.
commitments-mail-due-subject = هل تم ذلك؟ التزام بعد الحوار { $title }
commitments-mail-due-untold = لم تخبر البلدية بعد كيف سار الأمر.
