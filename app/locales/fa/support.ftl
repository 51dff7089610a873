# "Jag håller med": how many agree with an idea.
support-heading = موافقید؟
support-count =
    { $count ->
        [0] هنوز کسی نگفته موافق است
        [one] { $count } نفر موافق است
       *[other] { $count } نفر موافق‌اند
    }
support-agree = موافقم
support-mine = شما موافقید.
support-take-back = پس گرفتن
support-no-vote = این رأی‌گیری نیست. سیاستمداران تصمیم می‌گیرند.
support-cookie = وقتی دکمه را فشار می‌دهید، یک کوکی در مرورگر شما ذخیره می‌شود تا شما را یک بار بشماریم.
support-there = با ایدهٔ { $number } موافقت کنید که همین را می‌گوید
support-filter = اول بیشترین موافق
support-closed = گفتگو باز نیست
support-closed-words = به همین دلیل اکنون کسی نمی‌تواند موافقت کند یا آن را پس بگیرد. آنچه شمرده شده می‌ماند.
support-too-many = اکنون نتوانستیم شما را بشماریم
support-too-many-words = افراد زیادی از یک شبکهٔ اینترنت دکمه را فشار داده‌اند. یک ساعت صبر کنید و دوباره فشار دهید.
support-no-cookies = شما را نشمردیم
support-no-cookies-words = مرورگر شما کوکی را ذخیره نکرد. فقط این دکمه به آن نیاز دارد تا شما را یک بار بشماریم. می‌توانید بدون کوکی بخوانید و بنویسید. کوکی را برای این وب‌سایت مجاز کنید و دوباره فشار دهید.
support-back = بازگشت به ایده
