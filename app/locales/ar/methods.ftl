# In which forms each committee lets people take part (P36).
methods-title = أشكال المشاركة { $year }
methods-lead = لا يستطيع الجميع أن يشاركوا بالطريقة نفسها. هنا ترى الأشكال التي استخدمتها كل لجنة: الموقع والورق والهاتف واللقاءات وغيرها.
methods-lead-staff = اللجنة التي تستخدم شكلًا واحدًا فقط لا تصل إلى الجميع. الحساب حسب الأنشطة التي جرت والطرق التي وصلت بها الأفكار.
methods-footer = أشكال المشاركة
methods-web = الموقع
methods-paper = الورق
methods-phone = الهاتف
methods-occasions = { $count ->
    [zero] لا مناسبات
    [one] مناسبة واحدة
    [two] مناسبتان
    [few] { $count } مناسبات
    [many] { $count } مناسبة
   *[other] { $count } مناسبة
}
methods-ideas = { $count ->
    [zero] لا أفكار
    [one] فكرة واحدة
    [two] فكرتان
    [few] { $count } أفكار
    [many] { $count } فكرة
   *[other] { $count } فكرة
}
methods-caption = الأشكال حسب اللجنة
methods-column-body = اللجنة أو هيئة أخرى
methods-column-forms = الأشكال
methods-column-standing = الوضع
methods-nothing = لم يشارك أحد بعد
methods-alone = شكل واحد فقط
methods-several = عدة أشكال
methods-alone-count = { $count ->
    [zero] كل اللجان التي كان لديها مشاركون استخدمت عدة أشكال.
    [one] لجنة واحدة استخدمت شكلًا واحدًا فقط.
    [two] لجنتان استخدمتا شكلًا واحدًا فقط.
    [few] { $count } لجان استخدمت شكلًا واحدًا فقط.
    [many] { $count } لجنة استخدمت شكلًا واحدًا فقط.
   *[other] { $count } لجنة استخدمت شكلًا واحدًا فقط.
}
methods-none = لا توجد لجان
methods-none-words = لم تكن هناك لجان في تلك السنة.
methods-years = سنوات أخرى
