# Reviewing ideas against the public rules.
moderation-rule-personal-attack = Особисті нападки
moderation-rule-unlawful = Незаконний вміст
moderation-rule-personal-data = Персональні дані
moderation-rule-off-topic = Не на тему
moderation-rule-advertising = Реклама
moderation-rule-personal-attack-why = За нашими правилами не можна нападати на людину чи групу, погрожувати їм або глузувати з них.
moderation-rule-unlawful-why = За нашими правилами ми не показуємо того, що суперечить закону.
moderation-rule-personal-data-why = За нашими правилами ми не показуємо даних про людину, як-от ім’я, адресу чи номер телефону, коли вони не потрібні.
moderation-rule-off-topic-why = За нашими правилами йтися має про питання діалогу.
moderation-rule-advertising-why = За нашими правилами ми не показуємо реклами.
moderation-covered = Частину тексту було приховано
moderation-covered-there = Текст нижче – це оригінал. У діалозі «{ $title }», де це була ідея { $number }, його частину приховано.
moderation-covered-before = Текст нижче – це оригінал. Його частину було приховано.
moderation-covered-why = Причина – правило «{ $rule }».
moderation-covered-do = У розділі «Приховати частину» текст стоїть так, як його було показано. Перегляньте його й опублікуйте.
moderation-mark-words = приховано прихований прихована приховане приховані
