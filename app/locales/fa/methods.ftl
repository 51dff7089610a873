# In which forms each committee lets people take part (P36).
methods-title = شیوه‌های مشارکت در { $year }
methods-lead = همه نمی‌توانند به یک شیوه شرکت کنند. اینجا می‌بینید هر کمیته از چه شیوه‌هایی استفاده کرده است: وب‌سایت، کاغذ، تلفن، جلسه و شیوه‌های دیگر.
methods-lead-staff = کمیته‌ای که فقط از یک شیوه استفاده می‌کند، به همه نمی‌رسد. بر پایهٔ برنامه‌های برگزارشده و راه رسیدن ایده‌ها شمرده شده است.
methods-footer = شیوه‌های مشارکت
methods-web = وب‌سایت
methods-paper = کاغذ
methods-phone = تلفن
methods-occasions = { $count ->
    [one] { $count } برنامه
   *[other] { $count } برنامه
}
methods-ideas = { $count ->
    [one] { $count } ایده
   *[other] { $count } ایده
}
methods-caption = شیوه‌ها در هر کمیته
methods-column-body = کمیته یا نهاد دیگر
methods-column-forms = شیوه‌ها
methods-column-standing = وضعیت
methods-nothing = هنوز کسی شرکت نکرده است
methods-alone = فقط یک شیوه
methods-several = چند شیوه
methods-alone-count = { $count ->
    [0] همهٔ کمیته‌هایی که شرکت‌کننده داشته‌اند، از چند شیوه استفاده کرده‌اند.
    [one] { $count } کمیته فقط از یک شیوه استفاده کرده است.
   *[other] { $count } کمیته فقط از یک شیوه استفاده کرده‌اند.
}
methods-none = کمیته‌ای نیست
methods-none-words = در آن سال کمیته‌ای نبود.
methods-years = سال‌های دیگر
