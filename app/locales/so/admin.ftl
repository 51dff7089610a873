# The desk, and the pages of a dialogue from draft to opening.
admin-here = Halkan ayaad joogtaa
admin-optional = ikhtiyaari
admin-conflict-typed = Waxaad qortay:
admin-days-late = { $days ->
    [one] 1 maalin ayay daahday
   *[other] { $days } maalmood ayay daahday
}
admin-overdue-title = Daahsan
admin-work-under-way = Kuwa aan ka shaqaynayno
admin-work-over = Kuwa la kaydiyay iyo kuwa la joojiyay
