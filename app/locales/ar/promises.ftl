promises-title = وعودنا
promises-lead = هنا ترى كل المواعيد التي وعدت بها البلدية في الحوارات وللرد على المبادرات، وكيف نفي بهذه الوعود.
promises-filter = اختيار الوعود
promises-year = السنة
promises-none = لا وعود
promises-none-words = لا توجد وعود تطابق ما اخترته.
promises-figures = كيف وفينا بوعودنا في { $year }
promises-picture = عدد الوعود
promises-summary = { $due ->
    [zero] في { $year } لا يوجد بعد أي وعد محسوم أو متأخر.
    [one] وعد واحد محسوم أو متأخر، بما في ذلك ما تأخر من قبل.
    [two] وعدان محسومان أو متأخران، بما في ذلك ما تأخر من قبل.
    [few] { $due } وعود محسومة أو متأخرة، بما في ذلك ما تأخر من قبل.
    [many] { $due } وعدًا محسومًا أو متأخرًا، بما في ذلك ما تأخر من قبل.
   *[other] { $due } وعد محسوم أو متأخر، بما في ذلك ما تأخر من قبل.
}
promises-all-kept = أُنجزت كلها في موعدها.
promises-all-kept-late = أُنجزت كلها متأخرة.
promises-all-explained = لن يُنفَّذ أي منها. تجد السبب عند كل وعد.
promises-all-overdue = كلها متأخرة.
promises-some-kept = { $count ->
    [zero] لم يُنجز شيء في موعده.
    [one] وعد واحد أُنجز في موعده.
    [two] وعدان أُنجزا في موعدهما.
    [few] { $count } وعود أُنجزت في موعدها.
    [many] { $count } وعدًا أُنجزت في موعدها.
   *[other] { $count } وعد أُنجزت في موعدها.
}
promises-some-kept-late = { $count ->
    [zero] لم يُنجز شيء متأخرًا.
    [one] وعد واحد أُنجز متأخرًا.
    [two] وعدان أُنجزا متأخرين.
    [few] { $count } وعود أُنجزت متأخرة.
    [many] { $count } وعدًا أُنجزت متأخرة.
   *[other] { $count } وعد أُنجزت متأخرة.
}
promises-some-explained = { $count ->
    [zero] لا وعد منها سيُترك بلا تنفيذ.
    [one] وعد واحد لن يُنفَّذ.
    [two] وعدان لن يُنفَّذا.
    [few] { $count } وعود لن تُنفَّذ.
    [many] { $count } وعدًا لن تُنفَّذ.
   *[other] { $count } وعد لن تُنفَّذ.
}
promises-some-overdue = { $count ->
    [zero] لا شيء متأخر.
    [one] وعد واحد متأخر.
    [two] وعدان متأخران.
    [few] { $count } وعود متأخرة.
    [many] { $count } وعدًا متأخرًا.
   *[other] { $count } وعد متأخر.
}
promises-moved-count = { $moved ->
    [zero] لم يُنقل أي وعد إلى موعد آخر.
    [one] نُقل وعد واحد إلى موعد آخر.
    [two] نُقل وعدان إلى موعد آخر.
    [few] نُقلت { $moved } وعود إلى موعد آخر.
    [many] نُقل { $moved } وعدًا إلى موعد آخر.
   *[other] نُقل { $moved } وعد إلى موعد آخر.
}
promises-how = نحسب هنا المواعيد المذكورة في الحوارات ومواعيد الالتزامات ومواعيد الرد على المبادرات. ولا نحسب هنا مواعيد الرد على الأسئلة ولا مواعيد المراجعة. يكون الوعد منجزًا في موعده إذا نُفِّذ في يومه أو قبله. وإذا كانت البلدية مغلقة في ذلك اليوم، فنحسب يوم العمل التالي. وإذا تغيّر الموعد، تجد السبب هنا وفي صفحة الحوار.
promises-what = الوعد
promises-where = الحوار أو المبادرة
promises-due = التاريخ
promises-state = الوضع
promises-overdue = متأخر
promises-coming = قادم
promises-kept = أُنجز في موعده
promises-kept-late = أُنجز متأخرًا
promises-explained = لن يُنفَّذ
promises-kept-on = أُنجز في { $day }
promises-decided-on = تقرر في { $day }
promises-answered-on = نُشر الرد في { $day }
promises-kept-after = { $days ->
    [zero] { $words }، بلا تأخير
    [one] { $words }، بعد الموعد بيوم واحد
    [two] { $words }، بعد الموعد بيومين
    [few] { $words }، بعد الموعد بـ { $days } أيام
    [many] { $words }، بعد الموعد بـ { $days } يومًا
   *[other] { $words }، بعد الموعد بـ { $days } يوم
}
promises-moved = نُقل من { $first }.
promises-mail-why = تصلك هذه الرسالة لأنك تعمل على الحوار مع السكان في البلدية.
promises-mail-late = { $days ->
    [zero] كان الموعد { $due }، أي اليوم.
    [one] كان الموعد { $due }، أي قبل يوم واحد.
    [two] كان الموعد { $due }، أي قبل يومين.
    [few] كان الموعد { $due }، أي قبل { $days } أيام.
    [many] كان الموعد { $due }، أي قبل { $days } يومًا.
   *[other] كان الموعد { $due }، أي قبل { $days } يوم.
}
promises-mail-soon = يجب إنجازه بحلول { $due }.
promises-mail-who = المكلف بذلك: { $role }.
