# Reviewing ideas against the public rules.
moderation-rule-personal-attack = حمله به اشخاص
moderation-rule-unlawful = محتوای غیرقانونی
moderation-rule-personal-data = اطلاعات شخصی
moderation-rule-off-topic = نامربوط به پرسش
moderation-rule-advertising = تبلیغات
moderation-back = به صف
moderation-covered = بخشی از متن پنهان بوده است
moderation-covered-there = متن زیر متن اصلی است. در گفتگوی { $title } که شمارهٔ ایده در آن { $number } بود، بخشی از آن پنهان است.
moderation-covered-before = متن زیر متن اصلی است. بخشی از آن پنهان بود.
moderation-covered-why = دلیل آن این قاعده است: { $rule }.
moderation-covered-do = زیر «پنهان کردن بخشی» متن همان‌طور هست که نمایش داده شد. آن را بخوانید و منتشر کنید.
moderation-mark-words = پنهان پوشیده
