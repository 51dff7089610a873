# Who coordinates all dialogues, and who steps in: the register, what everybody reads, and the alarms.
coordination-coordinator = المنسق
coordination-deputy = النائب
coordination-public-title = منسق الحوارات
coordination-public-lead = يحرص المنسق على تنسيق حوارات البلدية وعلى الوفاء بالوعود. اسأل هنا إن كان لديك سؤال عن أحد الحوارات.
coordination-public-heading = أسئلة عن الحوارات
coordination-public-vacant = لا يوجد منسق الآن
coordination-public-deputy = يرد النائب في هذه الأثناء.
coordination-public-nobody = لم تعيّن البلدية اليوم منسقًا ولا نائبًا. نفضّل أن نقول ذلك على أن نتركك تنتظر الرد.
coordination-public-about = كيف تتواصل مع البلدية بدلًا من ذلك
coordination-public-more = انظر أيضًا
