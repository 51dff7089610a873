# UNTRANSLATED
calendar-title = Calendar
calendar-lead = Here are all days of the municipality's dialogues: when they open and close, when the politicians decide, when you are told and when commitments are due. The last days by which the municipality answers initiatives are here too. What is done or overdue is marked.
calendar-of-month = Calendar for { $month }
calendar-of-year = Calendar from { $first } to { $last }
calendar-year-from = The year from { $month }
calendar-show-year = Show twelve months
calendar-show-month = Show one month at a time
calendar-subscribe = Subscribe in your own calendar
calendar-more = Other months
calendar-none = Nothing in the calendar
calendar-none-words = No dialogue and no initiative has a day then.
calendar-today = Today
calendar-entry = { $what }: { $title }
calendar-opens = The dialogue opens
calendar-closes = Last day to take part
calendar-compilation = Last day for the compilation
calendar-meeting = Meeting
calendar-decision = Day of the politicians' decision
calendar-feedback = Last day for feedback
calendar-follow-up = Last day for the follow-up
calendar-answer = Last day for the answer to an initiative
calendar-commitment = Last day for the commitment
calendar-done-on = Done { $day }
calendar-decided-on = Decided { $day }
calendar-answered-on = Answered { $day }
calendar-late = Overdue
calendar-explained = Will not be done
calendar-with-mark = { $entry } ({ $mark })
calendar-earlier =
    { $count ->
        [one] Show 1 entry from earlier in the month
       *[other] Show { $count } entries from earlier in the month
    }
calendar-rest-none = Nothing more this month.
