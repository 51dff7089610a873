# What every mail has in common.
mail-dialogue = الحوار
mail-decides = صاحب القرار
mail-influence = درجة التأثير
mail-influence-words = { $name } (الدرجة { $step } من 4). { $promise }
mail-to-dialogue = اقرأ المزيد عن الحوار
mail-why-contribution = تصلك هذه الرسالة لأنك قدّمت فكرة في أحد الحوارات وأعطيتنا عنوانك.
mail-stop = لا أريد المزيد من الرسائل

# Mails that could not be delivered, as staff see them.
mail-kind-confirm-address = طلب تأكيد العنوان
mail-kind-receipt = الإيصال
mail-kind-receipts = الإيصالات عند تأكيد العنوان
mail-kind-moderated = خبر عن المراجعة
mail-kind-answered = رد من البلدية
mail-kind-rerouted = خبر بأن مكان الفكرة في جهة أخرى
mail-kind-back-again = خبر بأن الفكرة عادت إلى الحوار
mail-kind-feedback = الإبلاغ بالنتيجة
mail-kind-commitment = خبر عن سير الالتزام
mail-kind-was-it-done = سؤال هل نُفِّذ الالتزام
mail-kind-cancelled = خبر بإيقاف الحوار
mail-kind-initiative-receipt = إيصالات المبادرات
mail-kind-initiative-moderated = أخبار عن مراجعة المبادرات
mail-kind-initiative-routed = خبر عن اللجنة التي لديها المبادرة
mail-kind-initiative-answered = الرد على المبادرات
mail-kind-initiative-moved = خبر بتغيير موعد الرد على مبادرة
mail-kind-reminder = تذكيرات للموظفين
mail-kind-asked = أسئلة إلى اللجان عن المشاركة
mail-kind-alarm = تنبيهات للموظفين
mail-kind-comment-receipt = إيصالات التعليقات
mail-kind-comment-moderated = أخبار عن مراجعة التعليقات
mail-kind-shortcoming-answered = الرد على بلاغات النواقص
