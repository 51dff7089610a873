# UNTRANSLATED
promises-title = Our promises
promises-lead = Here you see every day that the municipality has promised in the dialogues and for answers to initiatives, and how the promises are kept.
promises-filter = Choose promises
promises-year = Year
promises-none = No promises
promises-none-words = There are no promises for what you have chosen.
promises-figures = How we have kept our promises in { $year }
promises-picture = Number of promises
promises-summary =
    { $due ->
        [0] No promise is settled or overdue yet in { $year }.
        [one] 1 promise is settled or overdue, with those that are overdue from before.
       *[other] { $due } promises are settled or overdue, with those that are overdue from before.
    }
promises-all-kept = All were done in time.
promises-all-kept-late = All were done late.
promises-all-explained = None of them will be done. Each says why.
promises-all-overdue = All are overdue.
promises-some-kept =
    { $count ->
        [one] 1 was done in time.
       *[other] { $count } were done in time.
    }
promises-some-kept-late =
    { $count ->
        [one] 1 was done late.
       *[other] { $count } were done late.
    }
promises-some-explained = { $count } will not be done.
promises-some-overdue =
    { $count ->
        [one] 1 is overdue.
       *[other] { $count } are overdue.
    }
promises-moved-count =
    { $moved ->
        [one] 1 promise has been moved to another day.
       *[other] { $moved } promises have been moved to another day.
    }
promises-how = The days that stand in the dialogues, the days of commitments and the days of answers to initiatives are counted here. Days of answers to questions and of reviews are not. A promise is done in time when it is done by its day. If the municipality is closed that day, the next working day counts. When a day is moved, the reason is here and on the page of the dialogue.
promises-what = Promise
promises-where = Dialogue or initiative
promises-due = Day
promises-state = How it stands
promises-overdue = Overdue
promises-coming = Coming
promises-kept = Done in time
promises-kept-late = Done late
promises-explained = Will not be done
promises-kept-on = Done { $day }
promises-decided-on = Decided { $day }
promises-answered-on = The answer was published { $day }
promises-kept-after =
    { $days ->
        [one] { $words }, 1 day late
       *[other] { $words }, { $days } days late
    }
promises-moved = Moved from { $first }.
promises-mail-why = You get this e-mail because you work with citizen dialogues in the municipality.
promises-mail-late =
    { $days ->
        [one] Should have been done by { $due }. That was 1 day ago.
       *[other] Should have been done by { $due }. That was { $days } days ago.
    }
promises-mail-soon = To be done by { $due }.
promises-mail-who = Done by: { $role }.
