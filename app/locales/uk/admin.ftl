# UNTRANSLATED
# The desk, and the pages of a dialogue from draft to opening.
admin-here = You are here
admin-optional = optional
admin-conflict-typed = You wrote:
admin-days-late =
    { $days ->
        [one] 1 day late
       *[other] { $days } days late
    }
admin-overdue-title = Overdue
admin-work-under-way = Those we work with
admin-work-over = Archived and cancelled
