# Reviewing ideas against the public rules.
moderation-rule-personal-attack = حمله به اشخاص
moderation-rule-unlawful = محتوای غیرقانونی
moderation-rule-personal-data = اطلاعات شخصی
moderation-rule-off-topic = نامربوط به پرسش
moderation-rule-advertising = تبلیغات
moderation-rule-personal-attack-why = طبق قواعد ما، هیچ چیز نباید به شخص یا گروهی حمله کند، آن‌ها را تهدید یا مسخره کند.
moderation-rule-unlawful-why = طبق قواعد ما، چیزی را که خلاف قانون است نشان نمی‌دهیم.
moderation-rule-personal-data-why = طبق قواعد ما، اطلاعات اشخاص مانند نام، نشانی یا شمارهٔ تلفن را وقتی لازم نیست نشان نمی‌دهیم.
moderation-rule-off-topic-why = طبق قواعد ما، باید دربارهٔ پرسش گفتگو باشد.
moderation-rule-advertising-why = طبق قواعد ما، تبلیغات را نشان نمی‌دهیم.
moderation-covered = بخشی از متن پنهان بوده است
moderation-covered-there = متن زیر متن اصلی است. در گفتگوی { $title } که شمارهٔ ایده در آن { $number } بود، بخشی از آن پنهان است.
moderation-covered-before = متن زیر متن اصلی است. بخشی از آن پنهان بود.
moderation-covered-why = دلیل آن این قاعده است: { $rule }.
moderation-covered-do = زیر «پنهان کردن بخشی» متن همان‌طور هست که نمایش داده شد. آن را بخوانید و منتشر کنید.
moderation-mark-words = پنهان پوشیده
