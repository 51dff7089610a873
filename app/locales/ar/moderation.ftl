# Reviewing ideas against the public rules.
moderation-rule-personal-attack = هجوم شخصي
moderation-rule-unlawful = محتوى مخالف للقانون
moderation-rule-personal-data = بيانات شخصية
moderation-rule-off-topic = خارج الموضوع
moderation-rule-advertising = إعلانات
moderation-back = إلى قائمة الانتظار
moderation-covered = كان جزء من النص مخفيًا
moderation-covered-there = النص أدناه هو النص الأصلي. في الحوار { $title }، حيث كان رقم الفكرة { $number }، جزء منه مخفي.
moderation-covered-before = النص أدناه هو النص الأصلي. كان جزء منه مخفيًا.
moderation-covered-why = السبب هو قاعدة «{ $rule }».
moderation-covered-do = تحت «إخفاء جزء» تجد النص كما كان يُعرض. راجعه ثم انشره.
moderation-mark-words = مخفي مخفية مخفيا محجوب محجوبة
