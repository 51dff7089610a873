# Letters and calls to those who took part without e-mail.
deliveries-why = این نامه را می‌گیرید چون در گفتگویی ایده داده و خواسته‌اید که به شما خبر بدهیم.
deliveries-call-why = از { $owner } زنگ می‌زنم. شما در گفتگویی ایده داده و خواسته‌اید که به شما زنگ بزنیم.
deliveries-call-decided = این تصمیم را { $body } در { $day } گرفت.
deliveries-call-code = کد روی رسید شما هنوز معتبر است. اگر می‌خواهید بدانید کار به کجا رسیده، به ما زنگ بزنید و کد را بگویید.
deliveries-call-written = آیا این را روی کاغذ می‌خواهید؟ پس برای شما نامه می‌فرستیم. در وب‌سایت کمون هم هست، در بخش { $site }.
deliveries-hello = سلام { $name }!
deliveries-regards = با احترام،
deliveries-reach = چطور بدون ایمیل با ما تماس بگیرید
deliveries-reach-ways = به این نشانی بنویسید: { $address }. می‌توانید زنگ هم بزنید یا در کتابخانه بپرسید.
deliveries-receipt-ring = اینترنت ندارید؟ به ما زنگ بزنید یا به کتابخانه بروید و کد را بگویید. آن وقت می‌فهمید ایده کجاست.
