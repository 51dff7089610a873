figures-title = The dialogues in figures
figures-lead = Here you see, year by year, how much residents have taken part, whether the municipality has kept its days and what it led to.
figures-year = Year
figures-so-far = { $year } so far
figures-table = { $group }, year by year
figures-picture = The picture shows { $what }. The longer the bar, the more. The same numbers are in the table.
figures-picture-participation = how many ideas came in
figures-picture-in-time = how many days the municipality had promised, all kinds together, and how it went
figures-picture-outcomes = how many themes got which outcome
figures-picture-commitments = how many commitments were to be done, and how it went
figures-share = { $due ->
    [one] { $kept } of 1 ({ $percent }%)
   *[other] { $kept } of { $due } ({ $percent }%)
}
figures-none-due = No day yet
figures-promise = { $kind }: { $standing }
figures-outcome = Theme: { $outcome }

figures-participation = Participation
figures-participation-means = What happened during the year is counted here, from the first day to the last.
figures-opened = Dialogues that opened
figures-opened-means = Dialogues in which residents could begin to contribute that year. A dialogue is counted once, in the year in which it opened, also if it goes on into the next.
figures-stopped = Dialogues that were stopped
figures-stopped-means = Public dialogues that the politicians stopped that year.
figures-contributions = Ideas that came in
figures-contributions-means = Ideas, needs and perspectives that residents have left in the dialogues: on the web, on paper, by phone and at meetings. Those that are not published count too.
figures-initiatives = Initiatives that came in
figures-initiatives-means = Proposals that the municipality hold a dialogue, counted on the day they came in. Those that are not published count too.
figures-answered = Initiatives that were answered
figures-answered-means = Initiatives that got their first answer from a committee that year. They may have come in the year before.

figures-in-time = Promised days
figures-in-time-means = The share of the promised days that were done in time. A promise is counted in the year of its day. When the day has been moved, the new day counts. Days that have not come are not part of the share, unless the promise is done already.
figures-compilations = Compilations
figures-compilations-means = In time when the compilation of what residents said was ready on its day.
figures-decisions = Decisions
figures-decisions-means = In time when the politicians decided on the result by its day.
figures-feedbacks = Feedback
figures-feedbacks-means = In time when participants and everybody else had been told by its day.
figures-follow-ups = Follow-up
figures-follow-ups-means = In time when the municipality had told what happened next by its day.
figures-answers = Answers to initiatives
figures-answers-means = In time when the committee's answer could be read by its day. Only initiatives that are published count.
figures-kept = Done in time
figures-kept-means = Done by their day. If the municipality is closed that day, the next working day counts.
figures-kept-late = Done late
figures-kept-late-means = Done, but after their day.
figures-explained = Will not be done
figures-explained-means = The municipality has said that it will not be done, and why.
figures-overdue = Overdue
figures-overdue-means = The day is over and it is not done yet.
figures-coming = Coming
figures-coming-means = The day has not come, and it is not done yet.

figures-outcomes = What it led to
figures-outcomes-means = When the politicians have decided, each theme of a dialogue gets an outcome. It is counted in the year of the decision, when all of the result is entered.
figures-carried-out-means = The municipality does what residents proposed.
figures-partly-means = The municipality does a part of it.
figures-investigating-means = The municipality finds out more before it decides.
figures-under-way-means = It had already begun.
figures-not-carried-out-means = The municipality does not do it. The reason is on the page of the dialogue.
figures-outside-mandate-means = Somebody other than the municipality decides on it.

figures-commitments = Commitments
figures-commitments-means = What the politicians committed to in the decisions, counted in the year in which it is due. A commitment counts from when participants have been given feedback.

figures-file = Get the figures
figures-file-words = The file has the same numbers as the tables, and also how many days of each kind were done in time, late or not at all. It is text in UTF-8 with a heading row. Each row is one figure for one year, with semicolons between the columns. All numbers are whole numbers. The column Key is the same in all languages.
figures-file-get = Get the file (CSV)
figures-each = Do you want to see each promise by itself?
figures-csv-year = Year
figures-csv-group = Area
figures-csv-figure = Figure
figures-csv-key = Key
figures-csv-count = Number
figures-trust = How much residents trust us before and after a dialogue:
