# Groups that are seldom heard: the plan, and how it went (P6).
gate-inclusion-results = It says how each measure for groups that are seldom heard went.
problem-nobody-reached = The measure was not carried out, so nobody was reached. Leave the field empty.
problem-after-closing = By then it is too late to take part. Choose a day no later than the last day.
log-act-inclusion-planned = A measure for a group that is seldom heard was planned or changed
log-act-inclusion-removed = A measure for a group that is seldom heard was taken out of the plan
log-act-inclusion-told = It was entered how a measure for a group that is seldom heard went
inclusion-title = Groups that are seldom heard
inclusion-lead = Who is usually not heard in this question? Name them here, and how you seek them out. Before the dialogue is published it must say, for at least one group, who does it, when and where.
inclusion-lead-after = This is how you have sought out those who are seldom heard. How each measure went must be here before the ideas are compiled.
inclusion-none = No group yet
inclusion-none-words = Without a plan for those who are seldom heard the dialogue cannot be published.
inclusion-add = Add a group
inclusion-change = Change the measure
inclusion-form-lead = Everyone reads all of this on the dialogue’s page. Write roles, not people’s names.
inclusion-legend-group = The group
inclusion-legend-measure = The measure
inclusion-suggestion = Groups that are often missing
inclusion-suggestion-hint = Choose one here, or write in the next field. What you write yourself counts.
inclusion-own-words = I write myself
inclusion-group = The group’s name in Swedish
inclusion-group-hint = For example Unga 13–19 år.
inclusion-group-en = The group’s name in English
inclusion-group-en-hint = Shown on the English page.
inclusion-measure = How you seek out the group
inclusion-measure-hint = For example: We visit the schools and take ideas on the spot.
inclusion-who = Who does it?
inclusion-who-hint = A role, for example the youth coordinator.
inclusion-day = When?
inclusion-day-hint = If it goes on for several days, write the first.
inclusion-place = Where?
inclusion-cost = Cost in kronor
inclusion-cost-hint = Whole kronor, for example 3000.
inclusion-not-whole = Who, when or where is missing.
inclusion-remove = Take out of the plan
inclusion-tell = Tell how it went
inclusion-change-result = Change how it went
inclusion-result-title = How did it go? { $group }
inclusion-result-lead = Everyone reads this together with the result of the dialogue.
inclusion-outcome = Was the measure carried out?
inclusion-result = What came of it, or why was it not carried out?
inclusion-result-hint = Keep it short. Mention nobody who can be recognised.
inclusion-reached = How many did you reach?
inclusion-reached-hint = Leave empty if nobody has counted.
inclusion-reached-count = { $reached ->
    [one] Reached 1 person
   *[other] Reached { $reached } people
}
