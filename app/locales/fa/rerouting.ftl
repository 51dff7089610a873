# Ideas that belong somewhere else (P22): what staff do, and what the sender and everybody else reads.
rerouting-place-fault-report = گزارش خرابی
rerouting-place-citizen-proposal = پیشنهاد شهروندی
rerouting-place-comment = نظر و شکایت
rerouting-place-authority = ادارهٔ دیگر
rerouting-place-dialogue = گفتگوی دیگر
rerouting-at-fault-report = بخش گزارش خرابی
rerouting-at-citizen-proposal = بخش پیشنهادهای شهروندی
rerouting-at-comment = بخش نظر و شکایت
rerouting-at-authority = ادارهٔ { $authority }
rerouting-at-dialogue = گفتگوی { $title }
rerouting-at-another-dialogue = گفتگویی دیگر
rerouting-way-fault-report = دفعهٔ بعد می‌توانید خرابی را مستقیم به بخش گزارش خرابی (felanmälan) کمون خبر دهید. این سریع‌ترین راه است. اگر جان کسی در خطر است، به 112 زنگ بزنید.
rerouting-way-citizen-proposal = دفعهٔ بعد می‌توانید چنین پیشنهادی را به صورت پیشنهاد شهروندی (medborgarförslag) بدهید. در این صورت سیاستمداران آن را بررسی می‌کنند و به شما پاسخ می‌دهند.
rerouting-way-comment = دفعهٔ بعد می‌توانید نظر یا شکایت خود را مستقیم به بخشی بدهید که به آن مربوط است.
rerouting-way-authority = دفعهٔ بعد می‌توانید مستقیم به همان جا مراجعه کنید، چون تصمیم در این مورد با آنهاست. با خوشحالی کمک می‌کنیم جای درست را پیدا کنید.
rerouting-way-dialogue = دفعهٔ بعد می‌توانید مستقیم در همان گفتگو بنویسید.
rerouting-belongs = جای درست: { $place }
rerouting-it-belongs = جای درست آن اینجاست: { $place }.
rerouting-there = در گفتگوی { $title } شمارهٔ { $number } را گرفته است.
rerouting-there-refused = در این گفتگو منتشر نشد: { $title }.
rerouting-there-no-longer = دیگر در این گفتگو نمایش داده نمی‌شود: { $title }.
rerouting-there-cancelled = این گفتگو لغو شده است: { $title }.
rerouting-came-from = از ایدهٔ { $number } در گفتگوی { $title } آمده است
rerouting-came-from-dialogue = از گفتگوی { $title } آمده است
rerouting-other-ways = راه‌های دیگر تأثیر گذاشتن

# The page in the admin area.
rerouting-place = جای درست آن کجاست؟
rerouting-authority = کدام اداره؟
rerouting-dialogue = کدام گفتگو؟
rerouting-words = پیام به نویسنده
rerouting-reason = چرا آن را پس می‌گیرید؟
rerouting-met-sent = شخص دیگری پیش از شما ایده را به جای دیگری فرستاده است
rerouting-met-sent-words = پایین‌تر نوشته شده به کجا فرستاده‌اند و چه نوشته‌اند. نوشتهٔ شما فرستاده نشده است. اگر آن را لازم دارید، از اینجا کپی کنید. اگر اشتباه شده، می‌توانید پایین‌تر آن را پس بگیرید.
rerouting-met-back = شخص دیگری پیش از شما ایده را پس گرفته است
rerouting-met-back-words = ایده دوباره در گفتگو است و به فرستنده دلیل دیگری گفته شده است. دلیل شما فرستاده نشده است. اگر آن را لازم دارید، از اینجا کپی کنید.

# The mails.
rerouting-mail-subject = ایدهٔ شما به جای دیگری مربوط است
rerouting-mail-where = ایدهٔ شما را خواندیم، شمارهٔ { $number }. جای درست آن اینجاست: { $place }. شما این‌طور نوشتید:
rerouting-mail-words = می‌خواهیم این را بگوییم
rerouting-next-time = برای دفعهٔ بعد
rerouting-mail-there = ایدهٔ شما در گفتگوی { $title } شمارهٔ { $number } را گرفته است.
rerouting-mail-kept = ایدهٔ شما با همان شماره می‌ماند. همه می‌توانند آن را بخوانند و ببینند جای درست آن کجاست.
rerouting-back-subject = ایدهٔ شما دوباره در گفتگو است
rerouting-back-words = نوشته بودیم که ایدهٔ شما، شمارهٔ { $number }، به جای دیگری مربوط است. این را پس می‌گیریم. ایده دوباره در گفتگو است. دلیل تغییر نظر ما این است:
