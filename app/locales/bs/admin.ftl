# The desk, and the pages of a dialogue from draft to opening.
admin-here = Ovdje ste
admin-optional = nije obavezno
admin-conflict-typed = Napisali ste:
admin-days-late = { $days ->
    [one] kasni { $days } dan
    [few] kasni { $days } dana
   *[other] kasni { $days } dana
}
admin-overdue-title = Kasni
admin-work-under-way = Oni na kojima radimo
admin-work-over = Arhivirani i prekinuti
