# The desk, and the pages of a dialogue from draft to opening.
admin-here = أنت هنا
admin-optional = اختياري
admin-conflict-typed = ما كتبته:
admin-days-late = { $days ->
    [zero] بلا تأخير
    [one] تأخر يومًا واحدًا
    [two] تأخر يومين
    [few] تأخر { $days } أيام
    [many] تأخر { $days } يومًا
   *[other] تأخر { $days } يوم
}
admin-overdue-title = متأخر
admin-work-under-way = ما نعمل عليه
admin-work-over = المؤرشفة والموقوفة
