# The registers of the organisation: who owns and answers for what, from which day to which.
organisation-title = Organisation
organisation-lead = This is who owns and answers for what, and from which day to which.
organisation-none = None
organisation-days = { $first } – { $last }
organisation-from = From { $first }
organisation-until = Until { $last }
organisation-until-further-notice = Until further notice
organisation-first-day = First day
organisation-last-day = Last day
desk-nav-organisation = Organisation

bodies-title = Committees and other bodies
bodies-lead = The municipality’s political bodies, and who takes over when one of them ends.
bodies-caption = All bodies
bodies-none = No bodies yet
bodies-none-words = Add the municipal council, the executive board and the committees. Then they can own dialogues.
bodies-column-name = Name
bodies-column-kind = Kind
bodies-column-days = Exists
bodies-column-successor = Successor
bodies-kind-council = Municipal council
bodies-kind-executive-board = Executive board
bodies-kind-committee = Committee
bodies-names = Names
bodies-name = Name in Swedish
bodies-name-hint = For example Socialnämnden.
bodies-name-en = Name in English
bodies-former-names = Earlier names
bodies-former = { $name } ({ $days })
bodies-with-days = { $name } ({ $days })
bodies-named-from = { $name } (from { $first })
bodies-named-until = { $name } (until { $last })
bodies-case-prefix = How its case numbers begin
bodies-case-prefix-hint = For example SBN.
bodies-add = Add a body
bodies-add-lead = Add the new body before the old one ends. Then its dialogues can be handed over.
bodies-add-submit = Add
bodies-first-day-hint = Leave empty if the body exists already.
bodies-rename = Change the name
bodies-rename-lead = The new name counts from today. The old one stays in the register with its days.
bodies-rename-submit = Change the name
bodies-end = The body ends
bodies-end-lead = On the day after the last, the successor gets all dialogues that are not finished. Each dialogue’s log shows it. Decisions that are made keep the old body’s name.
bodies-last-day-hint = For example 2026-12-31. If the day has passed, the dialogues are handed over at once. Leave empty if the body is to stay.
bodies-successor-hint = The roles of secretaries, officials and other employees go with it to the successor. The roles of elected representatives end.
bodies-no-successor = No successor
bodies-is-over = This body does not exist any more. It cannot be changed.
bodies-sure = This is what happens
bodies-sure-until = { $body } exists until { $last }.
bodies-sure-was = { $body } existed until { $last }. That day has passed.
bodies-sure-mandates = { $count ->
    [one] One mandate that lasts longer ends on the same day, or falls away if it has not begun.
   *[other] { $count } mandates that last longer end on the same day, or fall away if they have not begun.
}
bodies-sure-heir = { $count ->
    [0] { $heir } takes over. There is no dialogue to hand over now.
    [one] { $heir } takes over 1 dialogue, and the roles of the employees.
   *[other] { $heir } takes over { $count } dialogues, and the roles of the employees.
}
bodies-sure-no-heir = Nobody takes over. The body gets no new dialogues.
bodies-sure-until-then = Until then you can change your mind. After that it cannot be undone.
bodies-sure-at-once = It happens at once and cannot be undone.
bodies-sure-yes = Let the body end

problem-ends-before-it-begins = The last day cannot come before the first.
problem-name-is-taken = Another body has that name in the same time.
problem-one-at-a-time = The municipality has only one such body at a time. Let the old one end first.
problem-is-a-successor = Another body hands over to this one after that day. Change that first.
problem-needs-a-successor = The body has dialogues that are not finished. Choose who takes them over.
problem-not-there-then = The successor does not exist on the day after. Choose another, or change the last day.
problem-takes-on-nothing = The body does not exist today, or ends without a successor. Choose another.
problem-body-not-there-then = The body did not exist on that day. Correct the day or choose another body.
problem-another-begins = Another such body begins before that. The municipality has only one at a time.
problem-decided-after = The body has made decisions after that day. Choose a later day.
problem-no-letter = Write a name with letters.

public-log-handover-owner = { $from } handed the dialogue over to { $to }.
public-log-handover-deciding = { $from } handed the decision over to { $to }.
public-log-handover-both = { $from } handed the dialogue and the decision over to { $to }.
public-log-handover-reason = Reason: { $from } existed until { $last }.

mandates-title = Elected posts
mandates-lead = The posts of each body, and until which day they are held. A dialogue’s responsible post is one of its owner’s.
mandates-caption = All posts
mandates-none = No posts yet
mandates-none-words = Add the chair and deputy chair of each committee. Then they can answer for dialogues.
mandates-column-post = Post
mandates-column-held = Held
mandates-column-days = Time
mandates-nobody = Nobody holds it today
mandates-nobody-yet = Nobody holds the post
mandates-nobody-yet-words = Add the first and last day of whoever holds it.
mandates-empty = Nobody holds the post then
mandates-of-post = Mandates
mandates-presidium = Belongs to the presidium
mandates-member = Does not belong to the presidium
mandates-add-post = Add a post
mandates-change-post = Change the post
mandates-post-lead = Write what the post is called, never who holds it.
mandates-post-title = Post in Swedish
mandates-post-title-hint = For example Ordförande or 1:e vice ordförande.
mandates-post-title-en = Post in English
mandates-standing = Presidium
mandates-add = New mandate
mandates-change = Change the mandate
mandates-mandate-lead = Only one at a time holds the post. If the next begins on the day after, there is always somebody who answers.
mandates-account = Account
mandates-account-hint = The account of whoever holds the post, if there is one.
mandates-no-account = No account
mandates-account-closed = No account (the account { $name } is closed)
mandates-until = { $post } (until { $last })
mandates-not-held = { $post } (nobody holds it today)

problem-post-is-there = The body has such a post already.
problem-post-is-held = Somebody else holds the post then. Change the day so that only one at a time holds it.
problem-outside-the-body = The body does not exist then. Change the day.
problem-mandate-begun-after = A mandate has begun after that day. Choose a later day.
problem-has-time-to-answer = The committee still has time to answer. Wait until its last day has passed.
problem-decided-by-the-law = A body has decided on a dialogue by this after that day. Choose a later day.
problem-has-begun = The mandate has begun. Its first day cannot be changed.
problem-not-the-owners-post = Choose a post of the body that owns the dialogue.
problem-post-is-empty = Nobody holds that post today. Choose another, or ask the administrator to enter the mandate.
problem-account-is-closed = The account is closed. Choose another, or No account.
problem-longer-than-ten-years = That is more than ten years after the first day. Check the years.

admin-owed-post-ends = { $post } answers for the dialogue, but the mandate ends { $last }
admin-owed-post-empty = Nobody holds the post that answers for the dialogue: { $post }
admin-post-choose = None chosen

map-title = Responsibility map
map-lead = Which body answers for which area of activity by its terms of reference. The owner of a dialogue follows from the area.
map-caption = All areas of activity
map-none = No areas of activity yet
map-none-words = Add the areas in the committees’ terms of reference. Then the form knows who owns a dialogue.
map-area = Area of activity
map-area-hint = The body that answers for the area stands in brackets. It becomes the owner when you choose none.
map-area-of = { $name } ({ $owner })
map-column-body = Lies with
map-nobody = Nobody today
map-terms = Terms of reference
map-terms-url = Link to the terms of reference
map-versions = With whom it has lain
map-name = Name in Swedish
map-name-hint = For example Äldreomsorg.
map-name-en = Name in English
map-add = Add an area
map-add-lead = Write the area as the terms of reference have it, and with whom it lies.
map-assign = Move the area
map-assign-lead = The area lies with the new body from the first day on. What has been stays in the register.
map-last-day-hint = Leave empty until further notice.
map-wrong-owner = That area lies with { $owner }. Choose it as owner, or another area.
map-no-owner = That area lies with nobody today. Choose another area.
gate-area = The area of activity is chosen and lies with the owner.
problem-area-is-taken = The area lies with somebody else then. Change the days.
problem-area-is-there = There is an area of that name already.
problem-wrong-owner = The area lies with another body. Choose the right owner, or another area.
problem-decided-by-the-map = There is a dialogue that was decided after that day, by the body that the area lay with then. Choose the day after the decision, or a later one.

goals-title = Goal periods
goals-lead = The time for which the council’s direction goals count. A municipality-wide dialogue is decided within a goal period.
goals-caption = All goal periods
goals-none = No goal periods yet
goals-none-words = Add the period that counts now. Then the council can decide on municipality-wide dialogues.
goals-column-name = Goal period
goals-column-days = Days
goals-add = Add a goal period
goals-change = Change the goal period
goals-form-lead = Two goal periods cannot count on the same day.
goals-name = Name in Swedish
goals-name-hint = For example Inriktningsmål 2025–2027.
goals-name-en = Name in English
gate-goal-period = The municipal council has decided on the dialogue, within a goal period.
gate-board-owns = The executive board owns the municipality-wide dialogue.
gate-board-leads = The executive board owns the dialogue and has decided on it.
problem-goal-period-is-there = There is another goal period then. Change the days.
problem-shorter-than-a-year = A goal period is at least a year long. Check the days.
problem-board-must-own = The executive board owns such dialogues. Choose it as owner, or another kind.
admin-owed-goals-year = Less than a year is left of { $name }, and the council has not decided on the dialogue
admin-owed-goals-half = Less than half a year is left of { $name }, and the council has not decided on the dialogue

statutes-title = Legal demands
statutes-lead = Kinds of matter on which the law demands a dialogue, and for how long at least.
statutes-caption = All kinds of matter
statutes-none = No kinds of matter yet
statutes-none-words = Add the kinds of matter on which the law demands a dialogue. Then a body can decide on such a dialogue.
statutes-column-name = Kind of matter
statutes-column-law = Section of law
statutes-column-shortest = Shortest time
statutes-add = Add a kind of matter
statutes-change = Change the kind of matter
statutes-form-lead = Check with a lawyer. When the law changes: give a last day here, and add the new one from the day after. Dialogues that are decided already follow what applied then.
statutes-name = Name in Swedish
statutes-name-hint = For example Översiktsplan, samråd.
statutes-name-en = Name in English
statutes-law-hint = Act, chapter and section. It is shown on the dialogue’s page.
statutes-amount = Shortest time
statutes-amount-hint = A whole number. The first and the last day both count.
statutes-unit = Counted in
statutes-unit-days = Days
statutes-unit-weeks = Weeks
statutes-unit-months = Months
statutes-days = { $amount ->
    [one] 1 day
   *[other] { $amount } days
}
statutes-weeks = { $amount ->
    [one] 1 week
   *[other] { $amount } weeks
}
statutes-months = { $amount ->
    [one] 1 month
   *[other] { $amount } months
}
statutes-last-day-hint = Leave empty if it applies until further notice.
statutes-matter = Kind of matter
statutes-matter-hint = Only for a dialogue that the law demands. The section of law comes from the register, and the dialogue must go on for at least as long as it says.
statutes-no-matter = None
statutes-choice = { $name } (at least { $shortest })
statutes-too-short = { $law } demands at least { $shortest }. With that first day the last day can be { $earliest } at the earliest.
gate-matter = The kind of matter on which the law demands a dialogue is chosen, and applies on the day of the decision.
gate-statutory-period = The dialogue goes on for at least as long as the law demands.
gate-statutory-period-of = The dialogue goes on for at least { $shortest }, as { $law } demands.
problem-not-a-number = Write a whole number from 1 to 366.
problem-not-an-amount = Write a whole number from 0 to 100,000,000, for example 3000.
problem-matter-is-there = There is such a kind of matter then already. Change the name or the days.
problem-matter-is-used = There are dialogues that were decided by this. Give a last day instead, and add the new one from the day after.
problem-only-by-law = Only a dialogue that the law demands has a kind of matter. Choose None, or another kind.
problem-not-in-force = That kind of matter does not apply today. Choose another.
problem-shorter-than-the-law = The dialogue goes on for less time than the law demands. Change the days.
problem-not-an-address = Write an e-mail address, for example name@example.org.
problem-function-is-held = Somebody else is named then. Change the days so that they do not overlap.
problem-same-account = The coordinator and the deputy must be two accounts. Choose another account.

consultations-title = Consultation with the committees
consultations-joins = The committee takes part
consultations-declines = The committee does not take part
consultations-said = { $answer }. Answered { $day }.
consultations-left = The dialogue goes on without an answer since { $day }.
consultations-waiting = Has not answered. Asked { $asked }, answers by { $by } at the latest.
consultations-answers = Answered by: { $who } of { $body }.
consultations-answer-by = Answer by { $by } at the latest.
consultations-mail-subject = Does the committee take part in the dialogue { $title }?
consultations-left-to-answer = { $count ->
    [0] All committees have answered, or the dialogue goes on without an answer.
    [one] One committee has not answered. The dialogue cannot be published until all have answered, or the executive board goes on without an answer.
   *[other] { $count } committees have not answered. The dialogue cannot be published until all have answered, or the executive board goes on without an answer.
}
consultations-do-without = Go on without an answer
consultations-without = Go on without an answer from { $name }
consultations-reason = Reason
consultations-reason-hint = Everyone can read the reason on the dialogue’s page.
consultations-answer-title = Answer from { $name }
consultations-answer-lead = The executive board has decided on a dialogue on an overarching question. All committees answer whether they take part, and why or why not. Everyone can read the answer when the dialogue is published.
consultations-answer = Does the committee take part?
consultations-motive = Motive
consultations-motive-hint = Start from the topic and the purpose of the dialogue.
consultations-submit = Answer
consultations-see = See the answers
consultations-who = Filled in by the committees’ secretaries or elected representatives.
consultations-speaker = secretary or elected representative
consultations-public-title = Committees that were asked
consultations-public-lead = The executive board coordinates the dialogue in consultation with the committees. A committee takes part when the topic and the purpose of the dialogue give reason to.
consultations-public-left = The committee has not answered. The executive board goes on without an answer.
consultations-public-waiting = The committee has not answered yet.
gate-committees = All committees have answered whether they take part, or the dialogue goes on without an answer.
admin-owed-consultation = Answer whether the committee takes part in the dialogue
