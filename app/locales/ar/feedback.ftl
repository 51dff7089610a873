# The letter that ends a dialogue.
feedback-subject = النتيجة: { $title }
feedback-thanks = شكرًا على مشاركتك. صدر القرار، وهنا ترى ماذا حدث لما قلته.
feedback-decision = القرار
feedback-decision-body = جهة القرار
feedback-decision-day = التاريخ
feedback-decision-paragraph = البند
feedback-decision-case = رقم الملف
feedback-to-minutes = قراءة المحضر (بالسويدية)
feedback-yours = فكرتك رقم { $number }
feedback-theme = الموضوع
feedback-outcome = النتيجة
feedback-did = ما نفعله
feedback-reason = السبب
feedback-promise = وعدنا
feedback-owner = المسؤول
feedback-due = موعد الإنجاز
feedback-refused = لم تظهر فكرتك للجميع. وهذا ما كتبناه لك عن السبب:
feedback-to-receipt = عرض الإيصال
feedback-everybody = ما قاله الآخرون
feedback-everybody-words = يمكن للجميع أن يقرؤوا على الموقع ما وصلنا وما أدى إليه.
feedback-to-result = عرض النتائج كاملة

# The notice that a dialogue was stopped.
feedback-cancelled-subject = أُوقف الحوار: { $title }
feedback-cancelled-thanks = شكرًا على مشاركتك. قرر السياسيون إيقاف الحوار.
feedback-cancelled-reason = سبب إيقافه
feedback-cancelled-yours = ما أرسلته
feedback-cancelled-kept = لن نحذف شيئًا مما كتبتموه. يبقى كله في صفحة الحوار.
feedback-same = عدد من قدّموا الفكرة نفسها: { $count }. نعرض أفكارهم معًا تحت فكرتك، لأنها وصلت أولًا.
feedback-same-under = عدد من قدّموا الفكرة نفسها: { $count }. نعرض أفكارهم معًا تحت الفكرة رقم { $number }، لأنها وصلت أولًا.
