# The desk, and the pages of a dialogue from draft to opening.
admin-here = شما اینجا هستید
admin-optional = اختیاری
admin-conflict-typed = شما نوشتید:
admin-days-late = { $days ->
    [one] { $days } روز تأخیر
   *[other] { $days } روز تأخیر
}
admin-overdue-title = دیر شده
admin-work-under-way = گفتگوهایی که روی آنها کار می‌کنیم
admin-work-over = بایگانی‌شده و لغوشده
