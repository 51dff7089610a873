# The desk, and the pages of a dialogue from draft to opening.
admin-here = Olet tässä
admin-optional = vapaaehtoinen
admin-conflict-typed = Kirjoitit:
admin-days-late = { $days ->
    [one] 1 päivän myöhässä
   *[other] { $days } päivää myöhässä
}
admin-overdue-title = Myöhässä
admin-work-under-way = Nyt työn alla
admin-work-over = Arkistoidut ja keskeytetyt
