# The public pages of dialogues: the start page, the lists, a dialogue, its result, all decisions, the feed.
# Start page
public-start-title = نسأل قبل أن نقرر
public-start-lead = هنا يمكنك أن تؤثر فيما يحدث في Vänersborg. قدّم فكرة، وتابعها، وانظر إلى ماذا أدت.
public-start-about = قدّم فكرة في قضية مفتوحة في بلدية Vänersborg، وانظر إلى ماذا أدت الحوارات السابقة.
public-start-now = ما يمكنك التأثير فيه الآن
public-start-how = كيف نعمل
public-way-label = كيف يجري الحوار
public-way-question = السؤال
public-way-question-words = لجنة تسألك
public-way-ideas = الأفكار
public-way-ideas-words = تقول رأيك
public-way-themes = المواضيع
public-way-themes-words = نجمع ما قلتموه
public-way-decision = القرار
public-way-decision-words = السياسيون يقررون
public-way-answer = الرد
public-way-answer-words = الجميع يعرفون النتيجة
public-way-follow-up = المتابعة
public-way-follow-up-words = نبيّن هل وفينا بوعدنا
public-open-heading = ما يمكنك التأثير فيه الآن
public-open-none = لا يوجد حوار مفتوح الآن
public-open-none-next = يُفتح الحوار التالي في { $date }: { $title }.
public-open-none-words = عندما تقرر لجنة إجراء حوار جديد يظهر هنا. وحتى ذلك الحين يمكنك أن تقرأ إلى ماذا أدت الحوارات السابقة.
public-coming-heading = يُفتح قريبًا
public-answered-heading = ردود جديدة: قلتم ففعلنا
public-all-dialogues = عرض كل الحوارات
public-promise-heading = هذا ما نعدك به
public-promise-receipt = إيصال خلال يومَي عمل
public-promise-receipt-words = تحصل عليه فورًا على الشاشة. وإذا كتبت على الورق أو اتصلت بالهاتف، فيصلك خلال يومين.
public-promise-answer = رد على سؤالك خلال عشرة أيام عمل
public-promise-answer-words = هل لديك سؤال عن أحد الحوارات، أو ترى أننا لم نتعامل مع فكرتك بشكل صحيح؟ تواصل معنا. تُحسب المدة من يوم وصول سؤالك إلينا.
public-promise-feedback = دائمًا نخبرك بالنتيجة
public-promise-feedback-words = عندما يقرر السياسيون نخبركم بما قلتم وما فعلنا ولماذا رفضنا شيئًا ما. وما آلت إليه فكرتك تراه بالرمز الموجود على الإيصال.
public-promise-open = بلا حساب
public-promise-open-words = لا تحتاج إلى تسجيل الدخول ولا إلى بريد إلكتروني ولا إلى الجنسية السويدية. الأطفال مرحب بهم مثل الكبار.
public-start-who = من يقرر؟
public-start-who-words = الممثلون المنتخبون هم من يقرر. وما تقوله يساعدهم على حسن الاختيار. الحوار ليس تصويتًا: كثرة المؤيدين لفكرة ما تُظهر أنها مهمة، لكنها لا تحسم الأمر.
public-start-policy = اقرأ سياسة البلدية

# Cards
public-card-influence = { $name }: { $promise }
public-card-ideas = { $count ->
    [zero] لا أفكار بعد
    [one] فكرة واحدة وصلت
    [two] فكرتان وصلتا
    [few] { $count } أفكار وصلت
    [many] { $count } فكرة وصلت
   *[other] { $count } فكرة وصلت
}
public-card-between = مفتوح من { $first } إلى { $last }
public-card-decision = القرار في { $date }
public-card-feedback = النتيجة في { $date }

# The list
public-list-title = الحوارات
public-list-lead = أسئلة تطرحها البلدية الآن، أو ستطرحها قريبًا، أو حصلت على ردود عليها.
public-list-filter = البحث بين الحوارات
public-list-filter-chosen = البحث بين الحوارات. المختار: { $chosen }
public-list-words = بحث
public-list-phase = الوضع
public-list-phase-all = كل الحوارات
public-list-body = اللجنة
public-list-body-all = كل اللجان
public-list-theme = الموضوع
public-list-theme-all = كل المواضيع
public-list-submit = عرض
public-list-clear = عرض الكل
public-list-results = الحوارات
public-list-more = المزيد من الحوارات
public-list-first = إلى البداية
public-list-next = الصفحة التالية
public-list-none-found = لا حوارات تطابق بحثك
public-list-none-found-words = جرّب كلمات أقل أو لجنة أخرى، أو اعرض الكل.
public-list-none-ongoing = لا يوجد حوار مفتوح الآن
public-list-none-upcoming = لم يتقرر أي حوار جديد
public-list-none-upcoming-words = عندما تقرر لجنة أن تسأل، يظهر الحوار هنا مع يوم افتتاحه.
public-list-none-carried-out = لم ينتهِ أي حوار بعد
public-list-none-carried-out-words = عندما يُغلق حوار يظهر هنا، ثم يظهر ما أدى إليه.
public-list-none-at-all = قريبًا يظهر هنا أول حوار
public-list-none-at-all-words = عندما تقرر لجنة أن تسأل، يظهر الحوار هنا مع يوم افتتاحه.
public-list-other-ways = طرق أخرى للتأثير

# A dialogue: what happens now, and then
public-give-idea = قدّم فكرة
public-see-result = عرض النتائج
public-all-ideas = اقرأ كل الأفكار
public-now-announced = يُفتح في { $opens }. عندها يمكنك تقديم الأفكار هنا، حتى نهاية يوم { $closes }.
public-now-open = يمكنك تقديم الأفكار حتى نهاية يوم { $closes }. { $compile ->
    [none] بعد ذلك نلخصها.
   *[other] بعد ذلك نلخصها، بحلول { $compile }.
}
public-now-late = مضى ذلك الموعد، { $date }. لقد تأخرنا.
public-now-closed = انتهى وقت تقديم الأفكار. { $compile ->
    [none] نقرؤها الآن ونلخصها.
   *[other] نقرؤها الآن ونلخصها، بحلول { $compile }.
}
public-now-compiled = تم تلخيص الأفكار. { $decision ->
    [none] الخطوة التالية قرار يصدر عن { $body }.
   *[other] يصدر القرار عن { $body } في { $decision }.
}
public-now-handling = الملخص لدى السياسيين. { $decision ->
    [none] الخطوة التالية قرار يصدر عن { $body }.
   *[other] يصدر القرار عن { $body } في { $decision }.
}
public-now-decided-upon = صدر القرار. { $feedback ->
    [none] قريبًا تجد هنا ماذا سيحدث ولماذا.
   *[other] بحلول { $feedback } تجد هنا ماذا سيحدث ولماذا.
}
public-now-fed-back = صدر القرار وأُبلغ الجميع. { $followup ->
    [none] هنا يمكنك أن ترى كيف يسير ما وعدنا به.
   *[other] نتابع ما وعدنا به في { $followup }.
}
public-now-followed-up = انتهى الحوار. يمكنك أن تقرأ إلى ماذا أدى، وهل وفينا بما وعدنا به.
public-now-cancelled = أُوقف الحوار. لا نستقبل أفكارًا أخرى.
public-cancelled-title = لماذا أُوقف الحوار
public-cancelled-decision = صدر القرار عن { $body } في { $date }، § { $paragraph }.

# A dialogue: facts
public-path-label = مسار الحوار
public-path-done = أُنجز
public-facts-label = معلومات عن الحوار
public-stair-position = الدرجة { $step } من 4
public-fact-who = من يقرر؟
public-fact-who-coming = { $body }، في { $date }. لم يحسم السياسيون رأيهم بعد.
public-fact-who-coming-undated = { $body }. لم يحسم السياسيون رأيهم بعد.
public-fact-who-waiting = { $body }، في { $date }.
public-fact-who-decided = صدر القرار عن { $body } في { $date }، § { $paragraph }.
public-fact-participation = دورك في الحوار
public-fact-case = رقم الملف
public-fact-owner = من يسأل؟
public-swedish-only = الحوار مكتوب بالسويدية
public-swedish-only-words = عناوين الصفحة بالعربية، أما ما كُتب عن الحوار فهو بالسويدية فقط. يمكنك تقديم فكرة بأي لغة.
public-swedish-names = الأسماء والالتزامات والأسباب مكتوبة بالسويدية.
public-fact-responsible = الممثل المنتخب المسؤول
public-fact-contact = اسألنا
public-fact-legal = القانون يفرض الحوار
public-participation-insight-words = يمكنك متابعة العمل وطرح الأسئلة.
public-participation-comment-words = يمكنك أن تقول رأيك فيما نقترحه.
public-participation-conversation-words = يمكنك التحدث معنا ومع الآخرين عن القضية.
public-participation-co-creation-words = يمكنك إعداد المقترحات معنا.

# A dialogue: the six questions
public-q-question = ما القضية؟
public-q-hope-over = ماذا كنا نأمل؟
public-q-hope = ماذا نأمل؟
public-q-purpose-over = لماذا سألنا
public-q-purpose = لماذا نسأل
public-q-goal-over = ما كان ينبغي أن يؤدي إليه
public-q-goal = ما ينبغي أن يؤدي إليه
public-q-can = ما الذي يمكنك التأثير فيه؟
public-q-can-unwritten = لم يُكتب بعد ما يمكنك التأثير فيه.
public-q-unwritten = لم يُكتب هذا بعد.
public-q-can-over = ما الذي كان يمكن التأثير فيه؟
public-q-could-this = ما كان يمكن التأثير فيه
public-q-could-not-this = ما لم يكن يمكن التأثير فيه
public-q-can-this = ما يمكنك التأثير فيه
public-q-cannot-this = ما لا يمكن التأثير فيه
public-q-groups-over = هل كان الحوار موجهًا إلى مجموعات معينة؟
public-q-groups = هل الحوار موجه إلى مجموعات معينة؟
public-q-groups-heard-over = هذه المجموعات قلّما يُسمع صوتها. وهكذا ذهبنا إليها:
public-q-groups-heard = هذه المجموعات قلّما يُسمع صوتها. وهكذا نذهب إليها:
public-q-when = متى وبأي طريقة؟
public-q-when-unset = لم تُحدد المواعيد بعد.
public-q-when-announced = الحوار مفتوح من { $opens } حتى نهاية يوم { $closes }.
public-q-when-open = الحوار مفتوح حتى نهاية يوم { $closes }. يمكنك تقديم فكرة هنا على الموقع، بلا حساب.
public-q-when-over = كان الحوار مفتوحًا من { $opens } إلى { $closes }.
public-q-when-cancelled = أُوقف الحوار. كان من المقرر أن يكون مفتوحًا من { $opens } إلى { $closes }.
public-q-other-ways = طرق أخرى للمشاركة
public-q-offline = المشاركة بدون بريد إلكتروني
public-q-who = من يقرر، ومتى؟
public-q-who-votes = مسؤولية القرار تقع على الممثلين المنتخبين. كثرة المؤيدين لفكرة ما تُظهر أنها مهمة، لكن التأييد ليس تصويتًا.
public-q-who-influence = { $name }: { $promise }
public-q-who-steps = لدى السياسيين
public-q-who-decisions = قرارات بشأن الحوار
public-decision-line = { $body }، في { $date }، § { $paragraph }
public-decision-minutes = المحضر، § { $paragraph }
public-step-papers = الوثائق
public-ideas-heading = أحدث الأفكار
public-ideas-none = لا تظهر أفكار بعد
public-ideas-none-open = تظهر الأفكار بعد أن نقرأها، خلال يومَي عمل. يسعدنا أن تكون الأول.
public-ideas-none-coming = تظهر الأفكار هنا بعد افتتاح الحوار، في { $date }.
public-ideas-none-closed = لا توجد فكرة منشورة.
public-idea-read = قراءة: { $idea }
public-idea-answer = رد البلدية
public-idea-translation = { $language ->
    [ar] ترجمة من العربية
    [bs] ترجمة من البوسنية
    [en] ترجمة من الإنجليزية
    [fa] ترجمة من الفارسية
    [fi] ترجمة من الفنلندية
    [hr] ترجمة من الكرواتية
    [so] ترجمة من الصومالية
    [sr] ترجمة من الصربية
    [sv] ترجمة من السويدية
    [uk] ترجمة من الأوكرانية
   *[other] ترجمة من لغة أخرى
}
public-print-address-only = اقرأ المزيد على { $url }
public-print-address = اقرأ المزيد وقدّم فكرتك على { $url }
public-follow-feed = تابع الحوار عبر موجز ويب

# A dialogue: what has happened
public-log-heading = ما حدث حتى الآن
public-log-announced = نُشر الحوار للجميع.
public-log-opened = فُتح الحوار.
public-log-closed = أُغلق الحوار.
public-log-compiled = تم تلخيص الأفكار.
public-log-handling = وصل الملخص إلى السياسيين.
public-log-fed-back = أُبلغ كل من شارك، ونُشرت النتائج للجميع.
public-log-followed-up = تمت متابعة ما وعدنا به.
public-log-archived = تمت أرشفة الحوار.
public-log-cancelled = أُوقف الحوار.
public-log-decision-start = صدر عن { $body } قرار بإجراء الحوار، § { $paragraph }.
public-log-decision-change = صدر عن { $body } تعديل للقرار بشأن الحوار، § { $paragraph }.
public-log-decision-result = صدر عن { $body } قرار في القضية، § { $paragraph }.
public-log-decision-cancel = صدر عن { $body } قرار بإيقاف الحوار، § { $paragraph }.
public-log-revision = عُدّل النص «{ $field }».
public-log-revision-short = تعديل: { $field }، من { $before } إلى { $after }.
public-log-reason = السبب: { $reason }
public-log-change = عرض ما تغيّر
public-log-taken = حُذف:
public-log-put = أُضيف:

# The result
public-result-title = قلتم – فعلنا – ولماذا لا
public-result-about = ما وصلنا، وما تقرر، وما نفعله، ولماذا: { $title }.
public-result-lead = نتائج الحوار { $title }
public-result-coming = ستظهر النتائج هنا
public-result-coming-by = بحلول { $date } تجد هنا ما قلتم وما فعلنا ولماذا لم نفعل كل شيء.
public-result-coming-later = بعد صدور القرار عن { $body } تجد هنا ما قلتم وما فعلنا ولماذا لم نفعل كل شيء.
public-result-cancelled = أُوقف الحوار
public-result-cancelled-words = لذلك لا توجد نتائج. تجد في صفحة الحوار سبب إيقافه.
public-result-back = إلى الحوار
public-figure-ideas = عدد الأفكار التي وصلت
public-figure-answered = { $percent }%
public-figure-answered-label = حصلت على رد أو خبر بالنتيجة
public-figure-themes = { $done } من { $all }
public-figure-themes-label = مواضيع تُنفَّذ كليًا أو جزئيًا
public-figure-days = { $days ->
    [zero] في اليوم نفسه
    [one] يوم واحد
    [two] يومان
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
}
public-figure-days-label = من آخر يوم حتى الإبلاغ بالنتيجة
public-result-table = ما حدث لكل موضوع
public-result-said = قلتم
public-result-did = ما سيحدث
public-result-why = السبب
public-result-theme-ideas = { $count ->
    [zero] لا أفكار
    [one] فكرة واحدة
    [two] فكرتان
    [few] { $count } أفكار
    [many] { $count } فكرة
   *[other] { $count } فكرة
}
public-commitment-due = بحلول { $date }
public-commitment-done = أُنجز في { $day }، وموعده { $due }
public-commitment-done-late = أُنجز في { $day }، وكان موعده { $due }
public-commitment-late = كان موعده { $date }
public-commitment-settled = لن يُنفَّذ، وكان موعده { $date }
public-result-message = شكرًا، وهذه هي النتيجة
public-result-message-from = { $body }، في { $date }
public-result-threads = كيف أصبحت فكرة قرارًا
public-result-threads-words = بعض الأمثلة. تجد المسار كاملًا في صفحة كل فكرة.
public-thread-label = مسار فكرة
public-thread-theme = الموضوع: { $title }
public-thread-decision = القرار في { $date }، § { $paragraph }
public-thread-promise = التزامنا
public-result-politics = كيف تعامل السياسيون مع القضية
public-result-politics-coming = لم يصل الملخص إلى السياسيين بعد.
public-result-compilation = الملخص
public-result-limits = ما لا يمكن استنتاجه من الأفكار
public-result-evaluation = ما تعلمناه
public-result-case = الملف

# All decisions
public-decisions-title = القرارات
public-decisions-lead = كل القرارات السياسية بشأن الحوارات: إجراؤها وتعديلها ونتائجها وإيقافها. وهنا أيضًا ردود اللجان على المبادرات.
public-decisions-filter = اختيار القرارات
public-decisions-table = القرارات، الأحدث أولًا
public-decisions-what = القرار
public-decisions-answer = الرد على مبادرة: { $answer }
public-decisions-dialogue = الحوار أو المبادرة
public-decisions-body = من قرر ومتى
public-decisions-minutes = المحضر والملف
public-decisions-paragraph = § { $paragraph }
public-decisions-none = لا قرارات بعد
public-decisions-none-words = عندما تتخذ لجنة قرارًا بشأن حوار منشور أو ترد على مبادرة، يظهر القرار هنا في اليوم نفسه.
public-decisions-more = المزيد من القرارات
public-decisions-next = قرارات أقدم
public-decisions-first = أحدث القرارات

# Feeds
public-feed-title = الحوار مع السكان في بلدية Vänersborg
public-feed-subtitle = الحوارات الجديدة وإلى ماذا أدت
public-feed-dialogue-title = { $title }: ما حدث حتى الآن
public-feed-new = حوار جديد: { $title }
public-feed-stopped = حوار أُوقف: { $title }
public-feed-result = النتائج: { $title }
public-tally = { $count ->
    [zero] لم تصل أي فكرة. وهكذا حُسبت:
    [one] وصلت فكرة واحدة. وهكذا حُسبت:
    [two] وصلت فكرتان. وهكذا حُسبتا:
    [few] وصلت { $count } أفكار. وهكذا حُسبت:
    [many] وصلت { $count } فكرة. وهكذا حُسبت:
   *[other] وصلت { $count } فكرة. وهكذا حُسبت:
}
public-tally-themed = { $count ->
    [zero] لا توجد أفكار ضمن موضوع في الملخص.
    [one] فكرة واحدة ضمن موضوع، وهي في الملخص.
    [two] فكرتان ضمن المواضيع، وهما في الملخص.
    [few] { $count } أفكار ضمن المواضيع، وهي في الملخص.
    [many] { $count } فكرة ضمن المواضيع، وهي في الملخص.
   *[other] { $count } فكرة ضمن المواضيع، وهي في الملخص.
}
public-tally-rerouted = { $count ->
    [zero] لم تُحوَّل أي فكرة إلى جهة أخرى.
    [one] فكرة واحدة مكانها في جهة أخرى، وحُوّلت إليها.
    [two] فكرتان مكانهما في جهة أخرى، وحُوّلتا إليها.
    [few] { $count } أفكار مكانها في جهة أخرى، وحُوّلت إليها.
    [many] { $count } فكرة مكانها في جهة أخرى، وحُوّلت إليها.
   *[other] { $count } فكرة مكانها في جهة أخرى، وحُوّلت إليها.
}
public-tally-refused = { $count ->
    [zero] كل الأفكار تتبع القواعد.
    [one] فكرة واحدة لا تتبع القواعد، ولا تظهر.
    [two] فكرتان لا تتبعان القواعد، ولا تظهران.
    [few] { $count } أفكار لا تتبع القواعد، ولا تظهر.
    [many] { $count } فكرة لا تتبع القواعد، ولا تظهر.
   *[other] { $count } فكرة لا تتبع القواعد، ولا تظهر.
}
public-decision-about = قرار بشأن الحوار { $title }، وما يعنيه لما قاله المشاركون.
public-decision-basis = ما يستند إليه القرار
public-decision-means = ماذا يعني القرار
public-decision-to = ماذا يعني القرار
public-thread-decided = القرار
public-thread-to-theme = الموضوع كاملًا
public-result-compiled-themes = المواضيع في الملخص
public-log-promise-progress = سير تنفيذ الالتزام: { $promise }
public-log-promise-done = أُنجز الالتزام: { $promise }
public-log-promise-explained = لن يُنفَّذ الالتزام: { $promise }
public-log-promise-reply = رد على المشاركين بشأن الالتزام: { $promise }
public-body-lead = الحوارات والقرارات هنا، وطريقة لمتابعتها.
public-body-over = انتهى عمل هذه الجهة. آخر يوم: { $day }
public-body-no-dialogues = لا حوارات هنا بعد.
public-body-all-dialogues = كل الحوارات هنا
public-body-no-decisions = لا قرارات هنا بعد.
public-body-all-decisions = كل القرارات هنا
