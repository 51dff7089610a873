# Photos that come with an idea (P3).
photos-add = عکس اضافه کنید
photos-more = عکس‌های بیشتر
photos-hint = حداکثر چهار عکس، هر کدام حداکثر { $most } مگابایت. مکان را نشان دهید، اما نه کسی را که بتوان شناخت. اطلاعات مربوط به مکان و زمان گرفتن عکس را حذف می‌کنیم و پیش از نمایش به آن نگاه می‌کنیم.
photos-alt-hint = لطفاً دربارهٔ هر عکس چند کلمه بنویسید تا کسی که آن را نمی‌بیند هم بفهمد.
photos-file = عکس { $number }
photos-alt = در عکس { $number } چه دیده می‌شود؟
photos-chosen = عکس { $number } که انتخاب کرده‌اید
photos-drop = عکس { $number } را بردارید
photos-wrong = عکس { $number } خوانده نمی‌شود. فایل خراب است یا عکس jpg، png یا webp نیست. عکس دیگری انتخاب کنید.
photos-heic = عکس { $number } در قالب HEIC است که اینجا نمایش داده نمی‌شود. از آن اسکرین‌شات بگیرید و همان را انتخاب کنید.
photos-large = عکس { $number } بیش از حد بزرگ است. عکسی حداکثر { $most } مگابایت انتخاب کنید، یا از آن اسکرین‌شات بگیرید و همان را انتخاب کنید.
photos-not-now = الان عکس‌های زیادی می‌رسد. کمی صبر کنید و عکس { $number } را دوباره انتخاب کنید، یا بدون آن بفرستید.
photos-again = عکس { $number } را دوباره انتخاب کنید، یا نوشتهٔ مربوط به آن را پاک کنید.
photos-alt-long = کوتاه‌تر بنویسید، حداکثر { $most } نویسه.
photos-lost = عکس‌ها تا وقتی صفحه باز است می‌مانند.

# Where they are shown.
photos-heading = عکس‌ها
photos-count = { $count ->
    [one] { $count } عکس
   *[other] { $count } عکس
}
photos-undescribed = عکس { $number } که کسی آن را توصیف نکرده است
photos-larger = عکس { $number } را بزرگ‌تر نشان بده
photos-ours = ما عکس را این‌طور توصیف می‌کنیم
photos-hidden = { $count ->
    [one] { $count } عکس طبق قواعد ما نشان داده نمی‌شود.
   *[other] { $count } عکس طبق قواعد ما نشان داده نمی‌شود.
}
photos-left-out = عکس { $number } نشان داده نمی‌شود: { $rule }
photos-not-shown = عکس { $number } به دیگران نشان داده نمی‌شود. { $rule }
