# What every mail has in common.
mail-dialogue = گفتگو
mail-decides = تصمیم‌گیرنده
mail-influence = میزان تأثیرگذاری
mail-influence-words = { $name } (پلهٔ { $step } از 4). { $promise }
mail-to-dialogue = بیشتر دربارهٔ گفتگو بخوانید
mail-why-contribution = این ایمیل را می‌گیرید چون در گفتگویی ایده داده و آدرس خود را به ما داده‌اید.
mail-stop = دیگر ایمیل نمی‌خواهم

# Mails that could not be delivered, as staff see them.
mail-kind-confirm-address = درخواست تأیید آدرس
mail-kind-receipt = رسید
mail-kind-receipts = رسیدها پس از تأیید آدرس
mail-kind-moderated = خبر بررسی
mail-kind-answered = پاسخ کمون
mail-kind-rerouted = خبر اینکه ایده به جای دیگری مربوط است
mail-kind-back-again = خبر اینکه ایده دوباره در گفتگو است
mail-kind-feedback = اعلام نتیجه
mail-kind-commitment = خبر پیشرفت یک تعهد
mail-kind-was-it-done = پرسش دربارهٔ اینکه تعهدی انجام شد یا نه
mail-kind-cancelled = خبر لغو گفتگو
mail-kind-initiative-receipt = رسید پیشنهادهای گفتگو
mail-kind-initiative-moderated = خبر بررسی پیشنهادهای گفتگو
mail-kind-initiative-routed = خبر اینکه پیشنهاد گفتگو نزد کدام کمیته است
mail-kind-initiative-answered = پاسخ به پیشنهادهای گفتگو
mail-kind-initiative-moved = خبر تغییر روز پاسخ به پیشنهاد گفتگو
mail-kind-reminder = یادآوری به کارکنان
mail-kind-asked = پرسش از کمیته‌ها دربارهٔ شرکت
mail-kind-alarm = هشدار به کارکنان
mail-kind-comment-receipt = رسید نظرها
mail-kind-comment-moderated = خبر بررسی نظرها
mail-kind-shortcoming-answered = پاسخ به گزارش کمبودها
