# What is the same in all voluntary questions whose answers are only counted (P26, P27).
tally-rather-not = أفضّل ألا أجيب
tally-send = إرسال الإجابات
tally-thanks = شكرًا على إجابتك
tally-count = { $answers } ({ $percent }%)
tally-hidden = لا يُعرض
tally-hidden-why = إذا اختار أقل من خمسة أشخاص إجابة ما، فلا نعرض عددهم. وأحيانًا نخفي إجابات أخرى حتى لا يمكن حساب العدد.
