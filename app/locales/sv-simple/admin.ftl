# The desk, and the pages of a dialogue from draft to opening.
admin-here = Du är här
admin-optional = om du vill
admin-conflict-typed = Du skrev:
admin-days-late = { $days ->
    [one] 1 dag sen
   *[other] { $days } dagar sen
}
admin-overdue-title = Försenat
admin-work-under-way = De som vi arbetar med
admin-work-over = Sparade och stoppade
