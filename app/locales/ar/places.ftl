# Places on ideas, and the map (P3). Names of places stay in Swedish: that is what stands on signs.
places-title = الأفكار على الخريطة: { $dialogue }
places-about = الأماكن التي تتعلق بها أفكار الحوار { $dialogue }، على خريطة وفي قائمة.
places-here = الخريطة
places-link = شاهد الأفكار على خريطة
places-lead = تعرض الخريطة والقائمة الأفكار نفسها. الرقم على الدبوس هو رقم الفكرة.
places-map-label = خريطة البلدية وعليها أفكار. القائمة تقول الشيء نفسه. عدد الأفكار في القائمة: { $count }
places-list = أفكار لها مكان
places-none = لا توجد فكرة لها مكان هنا
places-none-words = عندما تُراجَع فكرة لها مكان تظهر هنا.
places-filter = اختر جزءًا من الخريطة
places-filter-where = اعرض
places-everywhere = البلدية كلها
places-around = حول { $place }
places-words-only = المكان مكتوب بالكلمات فقط

# The place of one idea, in words.
places-heading = المكان
places-all = شاهد كل الأفكار على الخريطة
places-one-label = خريطة عليها دبوس واحد. { $spot }
places-left-out = لا يرى الآخرون المكان. { $rule }
places-sketch = الخريطة رسم بسيط. الشواطئ والأنهار من GSHHG (رخصة حرة، LGPL 3). الأسماء في أماكنها تقريبًا.
places-map-by = مصدر الخريطة: { $source }
places-at = عند { $place }
places-north = { $distance } شمال { $place }
places-south = { $distance } جنوب { $place }
places-east = { $distance } شرق { $place }
places-west = { $distance } غرب { $place }
places-metres = { $n } م
places-kilometres = { $n } كم

# Where a place is chosen.
places-field = أظهر المكان الذي يتعلق به الأمر (اختياري)
places-field-why = يستطيع الجميع رؤية المكان. لا تشر إلى منزل أي شخص.
places-field-name = اختر مكانًا من القائمة
places-field-name-hint = أو اضغط على الخريطة أدناه. الطريقتان متساويتان.
places-field-none = لم يُختر مكان
places-field-pin = الدبوس على الخريطة
places-field-words = صف المكان
places-field-words-hint = مثلًا: عند رصيف القوارب في Sanden.
places-press = خريطة. اضغط على المكان المقصود أو اختر من القائمة.
places-chosen = المكان المحدد: { $spot }
places-chosen-none = لم يُحدد مكان على الخريطة.
places-show = أظهر الاختيار على الخريطة
places-closer = أقرب
places-further = أبعد
places-remove = أزل الدبوس
places-move = حرّك الدبوس
places-move-north = شمالًا
places-move-south = جنوبًا
places-move-west = غربًا
places-move-east = شرقًا
places-outside = المكان خارج الخريطة. اختر مكانًا آخر.
places-words-long = وصف المكان طويل جدًا. اكتب { $max } حرفًا على الأكثر.
