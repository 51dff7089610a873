# The desk, and the pages of a dialogue from draft to opening.
admin-here = Ви тут
admin-optional = за бажанням
admin-conflict-typed = Ви написали:
admin-days-late = { $days ->
    [one] запізнення: { $days } день
    [few] запізнення: { $days } дні
    [many] запізнення: { $days } днів
   *[other] запізнення: { $days } дня
}
admin-overdue-title = Прострочено
admin-work-under-way = Ті, над якими ми працюємо
admin-work-over = Архівні та припинені
