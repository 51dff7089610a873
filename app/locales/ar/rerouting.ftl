# Ideas that belong somewhere else (P22): what staff do, and what the sender and everybody else reads.
rerouting-place-fault-report = الإبلاغ عن عطل
rerouting-place-citizen-proposal = مقترح من السكان (medborgarförslag)
rerouting-place-comment = ملاحظة أو شكوى
rerouting-place-authority = هيئة حكومية أخرى
rerouting-place-dialogue = حوار آخر
rerouting-at-fault-report = لدى خدمة الإبلاغ عن الأعطال
rerouting-at-citizen-proposal = بين مقترحات السكان (medborgarförslag)
rerouting-at-comment = بين الملاحظات والشكاوى
rerouting-at-authority = لدى { $authority }
rerouting-at-dialogue = في الحوار { $title }
rerouting-at-another-dialogue = في حوار آخر
rerouting-way-fault-report = في المرة القادمة يمكنك الإبلاغ عن العطل مباشرة لدى البلدية، فهذا أسرع. وإذا كانت هناك حياة في خطر، فاتصل بالرقم 112.
rerouting-way-citizen-proposal = في المرة القادمة يمكنك تقديم اقتراح كهذا كمقترح من السكان (medborgarförslag). عندها يناقشه السياسيون ويردون عليك.
rerouting-way-comment = في المرة القادمة يمكنك تقديم ملاحظتك أو شكواك مباشرة إلى القسم المعني.
rerouting-way-authority = في المرة القادمة يمكنك التوجه إلى هذه الجهة مباشرة، فهي من يقرر في الأمر. ويسعدنا أن نساعدك على إيجاد الجهة الصحيحة.
rerouting-way-dialogue = في المرة القادمة يمكنك الكتابة مباشرة في ذلك الحوار.
rerouting-belongs = مكانها الصحيح { $place }
rerouting-it-belongs = مكانها الصحيح { $place }.
rerouting-there = رقمها هناك { $number } في الحوار { $title }.
rerouting-there-refused = لم تُنشر في الحوار { $title }.
rerouting-there-no-longer = لم تعد تُعرض في الحوار { $title }.
rerouting-there-cancelled = أُوقف الحوار { $title }.
rerouting-came-from = جاءت من الفكرة { $number } في الحوار { $title }
rerouting-came-from-dialogue = جاءت من الحوار { $title }
rerouting-other-ways = طرق أخرى للتأثير

# The page in the admin area.
rerouting-place = أين مكانها الصحيح؟
rerouting-authority = أي هيئة؟
rerouting-dialogue = أي حوار؟
rerouting-words = كلمة إلى صاحب الفكرة
rerouting-reason = لماذا تتراجعون عن ذلك؟
rerouting-met-sent = سبقك شخص آخر وحوّل الفكرة
rerouting-met-sent-words = تجد أدناه إلى أين حُوّلت وما كُتب عنها. ما كتبته أنت لم يُرسَل. انسخه من هنا إن احتجت إليه. وإذا كان هناك خطأ، فيمكنك التراجع في أسفل الصفحة.
rerouting-met-back = سبقك شخص آخر وأعاد الفكرة
rerouting-met-back-words = عادت الفكرة إلى الحوار، وحصل صاحبها على سبب آخر. السبب الذي كتبته لم يُرسَل. انسخه من هنا إن احتجت إليه.

# The mails.
rerouting-mail-subject = مكان فكرتك في جهة أخرى
rerouting-mail-where = قرأنا فكرتك رقم { $number }. مكانها الصحيح { $place }. وهذا ما كتبته:
rerouting-mail-words = ما نود قوله
rerouting-next-time = للمرة القادمة
rerouting-mail-there = رقم فكرتك الآن { $number } في الحوار { $title }.
rerouting-mail-kept = تبقى فكرتك برقمها. ويمكن للجميع أن يقرؤوها وأن يعرفوا مكانها الصحيح.
rerouting-back-subject = عادت فكرتك إلى الحوار
rerouting-back-words = كتبنا أن مكان فكرتك رقم { $number } في جهة أخرى. نتراجع عن ذلك. عادت الفكرة إلى الحوار. ولهذا غيّرنا رأينا:
