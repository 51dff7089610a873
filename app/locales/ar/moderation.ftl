# Reviewing ideas against the public rules.
moderation-rule-personal-attack = هجوم شخصي
moderation-rule-unlawful = محتوى مخالف للقانون
moderation-rule-personal-data = بيانات شخصية
moderation-rule-off-topic = خارج الموضوع
moderation-rule-advertising = إعلانات
moderation-rule-personal-attack-why = وفق قواعدنا لا يجوز مهاجمة شخص أو مجموعة أو تهديدهم أو السخرية منهم.
moderation-rule-unlawful-why = وفق قواعدنا لا نعرض ما يخالف القانون.
moderation-rule-personal-data-why = وفق قواعدنا لا نعرض بيانات عن شخص، مثل الاسم أو العنوان أو رقم الهاتف، عندما لا تكون ضرورية.
moderation-rule-off-topic-why = وفق قواعدنا يجب أن يتعلق الأمر بسؤال الحوار.
moderation-rule-advertising-why = وفق قواعدنا لا نعرض الإعلانات.
moderation-covered = كان جزء من النص مخفيًا
moderation-covered-there = النص أدناه هو النص الأصلي. في الحوار { $title }، حيث كان رقم الفكرة { $number }، جزء منه مخفي.
moderation-covered-before = النص أدناه هو النص الأصلي. كان جزء منه مخفيًا.
moderation-covered-why = السبب هو قاعدة «{ $rule }».
moderation-covered-do = تحت «إخفاء جزء» تجد النص كما كان يُعرض. راجعه ثم انشره.
moderation-mark-words = مخفي مخفية مخفيا محجوب محجوبة
