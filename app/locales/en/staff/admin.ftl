# The desk, and the pages of a dialogue from draft to opening.
admin-saved = Saved
admin-choose = Choose
admin-nothing = Nothing
admin-not-set = Not set
admin-save = Save
admin-save-over = Save over with this
admin-missing = Something is missing
admin-missing-words = The policy asks for more before the dialogue can go on. The step has not been taken.
admin-conflict = Somebody else saved before you
admin-conflict-words = What you wrote is still in the form. Compare and correct, then save again. What stands in the form will then count.
admin-conflict-none = You have not changed the same thing. What you wrote is still in the form, and what the other person saved has been put in. Look it through and save.
admin-conflict-taken = Put in from the other person:
admin-conflict-saved = Saved now:
admin-gate-ok = Done
admin-gate-missing = Missing
admin-gate-waiting = Waiting
admin-gate-fill = Fill in
admin-gate-change = Change
admin-waits = Waits for: { $what }
admin-waits-opening = Waits for: the first day, { $day }.
admin-waits-closing = Waits for: the end of the last day, { $day }.
admin-who-edit = Filled in by the coordinator or an official.
admin-who-decision = Entered by the committee secretary, when the politicians have decided.
admin-who-review = Done by whoever reviews ideas.
admin-who-themes = Done by the coordinator or an official.
admin-who-compilation = Done by an official.
admin-who-handling = Done by an official or the committee secretary.
admin-who-feedback = Done by the coordinator.
admin-who-follow-up = Done by the coordinator or an official.
admin-who-clock = Happens by itself when the day comes.
admin-today = Today
admin-tomorrow = Tomorrow
admin-owed-lead = This is what the municipality has promised, the most overdue first.
admin-overdue-lead = Everything in the dialogues and with the initiatives that should have been done, body by body, the longest overdue first.
admin-overdue-link = { $count ->
    [one] 1 thing is overdue. See it
   *[other] { $count } things are overdue. See them body by body
}
admin-overdue-none = Nothing is overdue
admin-overdue-none-words = When a day has passed and something is not done it stands here.
admin-overdue-filter = Choose body
admin-owed-mine = What you can do
admin-owed-others = What others do
admin-owed-nothing = Nothing waits for you
admin-owed-nothing-words = When your role has something to do, it stands here with the day it is promised.
admin-owed-do = Open
admin-owed-look = See the dialogue
admin-owed-draft = Finish the draft, which nobody has changed since { $since }
admin-owed-start = Decision to hold the dialogue
admin-owed-announcement = Publishing the dialogue
admin-owed-review = { $count ->
    [one] 1 text waits for review
   *[other] { $count } texts wait for review
}
admin-owed-commitment = Commitment: { $promise }
admin-owed-compilation = Compilation
admin-owed-handling = The compilation goes to the politicians
admin-owed-decision = Decision on the result
admin-owed-feedback = Feedback to participants and everyone else
admin-owed-receipts = { $count ->
    [one] 1 receipt to send by letter or say on the phone
   *[other] { $count } receipts to send by letter or say on the phone
}
admin-owed-letters = { $count ->
    [one] 1 letter to send
   *[other] { $count } letters to send
}
admin-owed-calls = { $count ->
    [one] 1 call to make
   *[other] { $count } calls to make
}
admin-owed-follow-up = Follow-up
admin-new = New dialogue
admin-new-lead = Begin with who decides. The rest can be changed later.
admin-create = Create the draft
admin-no-such-dialogues = No dialogues to show
admin-no-such-dialogues-words = No dialogue is as you have chosen.
admin-no-dialogues = No dialogues yet
admin-no-dialogues-words = All dialogues of the committees you work for are shown here.
admin-dialogues-caption = All dialogues, the last changed first
admin-column-dialogue = Dialogue
admin-column-body = Owner
admin-column-state = State
admin-column-open = Open
admin-column-decision = Decision
admin-decides = Who decides in the matter?
admin-decides-hint = A dialogue presupposes that the answers can influence something that the municipality itself decides.
admin-decides-own = The municipality decides, and something can be influenced
admin-decides-own-hint = Then it can become a dialogue.
admin-decides-other = Somebody else decides
admin-decides-other-hint = For example the region for public transport, or the state.
admin-decides-nothing = Nothing can be influenced
admin-decides-nothing-hint = Everything is decided already, or governed by law.
admin-inform = Publish information instead
admin-inform-why = This is not a matter for a dialogue. Those who take part must be able to influence something, and here they cannot.
admin-inform-publish = Say on the municipality’s website what applies, why, and who decides.
admin-inform-other = If somebody else decides, show where to turn. The committee can pass on comments in an opinion.
admin-inform-narrow = Is there a part of the matter that the municipality decides? Then just that part can become a dialogue.
admin-title-hint = Short and easy to understand. The web address is made from the name.
admin-owner = Who owns the dialogue?
admin-owner-hint = The committee that asks and answers.
admin-deciding-body = Who makes the decision?
admin-deciding-body-hint = The body that decides when the dialogue is done. Often the same committee.
admin-kind = What does the dialogue rest on?
admin-kind-hint = It settles who decides on the dialogue and who owns it.
admin-kind-own-hint = The committee that answers for the area decides on the dialogue and owns it.
admin-kind-statutory-hint = For instance the consultation on a comprehensive plan. The committee that answers for the area owns it. The law says for how long it is open.
admin-kind-strategic-hint = A question about the development of the whole municipality. The executive board decides on the dialogue and has to own it. All committees are asked whether they join, and answer before the dialogue is published.
admin-kind-municipal-hint = A dialogue on the goals of the whole municipality. The council decides on it, within the goal period. The executive board has to own it and coordinate it.
admin-edit = Edit texts and dates
admin-edit-lead = Save as often as you like. Nothing is public until the coordinator publishes the dialogue.
admin-edit-lead-decided = The politicians have decided on the dialogue. What they decided is only changed by a new decision.
admin-edit-lead-locked = The dialogue has opened. From now on one text is changed at a time, and each change is shown to everyone with a date and a reason.
admin-group-question = The question
admin-lead-hint = A sentence that makes one want to answer.
admin-background-hint = Short and simple. An empty line begins a new paragraph.
admin-group-change = What can be influenced?
admin-group-change-hint = Everyone reads this before taking part.
admin-line-each = One thing on each line.
admin-group-four = What must be clear
admin-group-four-hint = Purpose, goal, target group and degree of influence are locked when the dialogue opens.
admin-purpose-hint = Why do you ask?
admin-goal-hint = What shall the dialogue lead to?
admin-proposed-participation = Proposed degree of participation
admin-proposed-influence = Proposed degree of influence
admin-proposed-hint = You propose. The politicians decide.
admin-group-body = The decision
admin-group-decided = Decided by the politicians
admin-group-decided-hint = Only changed by a new decision, which the committee secretary enters.
admin-new-decision = New decision
admin-group-case = Case and responsibility
admin-case-hint = For example SBN 2026/123.
admin-post-hint = An elected post, not a person’s name. For example the chair of the committee.
admin-group-days = Days
admin-group-days-hint = The days are shown to everyone and are promises. Their order is: first day, last day, compilation, decision, feedback, follow-up.
admin-group-days-public = The days are public. You move one day at a time and write why. Everyone sees the new day and the reason.
admin-decision-on-hint = After the last day to take part. Otherwise the matter is already settled.
admin-group-part = Taking part
admin-other-ways-hint = How does one take part without the web? Meetings, paper, telephone.
admin-path = The way of the dialogue
admin-next = Next step: { $step }
admin-next-ready = Everything is in place.
admin-next-left = { $count ->
    [one] One thing is missing. The policy asks for it.
   *[other] { $count } things are missing. The policy asks for them.
}
admin-next-clock = The step is taken by itself when the day comes.
admin-rooms = Work with the dialogue
admin-public-page = Show the public page
admin-preview = Preview the page
admin-preview-title = Preview: { $title }
admin-preview-banner = Draft – not published
admin-preview-words = This is how the public page will look when the dialogue is published. Only those who work with the dialogue see it now.
admin-preview-proposals = This is in the draft and not decided
admin-decisions-made = Decisions in the dialogue
admin-feedback = Feedback
admin-revise = Change a published text
admin-revise-lead = Every change is shown to everyone, with day and reason.
admin-revise-field = Change: { $field }
admin-revise-decided = The politicians have decided this. Enter the new decision. The change is shown to everyone, with day and reason.
admin-revise-reason-words = The change is shown to everyone, with day and reason.
admin-revise-reason = Why do you change it?
admin-revise-reason-hint = Write so that those who have already taken part understand.
admin-revise-submit = Save and show the change
admin-cancel-lead = Only the politicians can cancel a dialogue. Enter their decision.
admin-cancel-heading = The dialogue is stopped, and that cannot be undone
admin-cancel-reason = Why is the dialogue cancelled?
admin-cancel-reason-hint = Everyone can read the reason. Say what happens to what has already come in.
admin-cancel-matter = Is the matter closed too?
admin-cancel-matter-box = Yes, the body closes the matter that the law demands a dialogue on ({ $ground }).
admin-to-compilation = To the compilation
admin-to-feedback = To the feedback
admin-work-all = All
admin-to-follow-up = To the follow-up
admin-problem-at = { $field } – { $problem }

# The last look before a step, and what is said after it.
sure-heading = This will happen, and it cannot be undone
sure-back = Back to the dialogue’s overview
sure-announce = The dialogue becomes public at once. It opens on { $opens } at 00:00 and is open up to and including { $closes }.
sure-announce-now = The dialogue becomes public at once and opens within minutes. It is open up to and including { $closes }.
sure-announce-lock = When it has opened, purpose, goal, target group and degree of influence change only by a new decision.
sure-announce-stays = It cannot be made secret again. Only the politicians can cancel it.
sure-compile = { $count ->
    [one] The compilation of 1 idea is locked, with { $themes ->
        [one] 1 theme
       *[other] { $themes } themes
    }.
   *[other] The compilation of { $count } ideas is locked, with { $themes ->
        [one] 1 theme
       *[other] { $themes } themes
    }.
}
sure-compile-lock = After that neither the text nor the themes can be changed.
sure-compile-then = The compilation becomes public at once. Then it is handed over to the politicians.
sure-begin-handling = { $count ->
    [one] The compilation of 1 idea is handed over to { $body }.
   *[other] The compilation of { $count } ideas is handed over to { $body }.
}
sure-begin-handling-then = After that it is the politicians’ decision that takes the dialogue on. The committee secretary enters it.
sure-decide-upon = This decision becomes public at once: { $body }, { $day }, § { $paragraph }.
sure-decide-upon-themes = { $count ->
    [one] The decision gives 1 theme an outcome. It can be corrected until the feedback is sent.
   *[other] The decision gives { $count } themes an outcome. The outcomes can be corrected until the feedback is sent.
}
sure-decide-upon-promises = { $count ->
    [0] The municipality promises nothing with the decision.
    [one] The municipality promises 1 thing, which is followed up.
   *[other] The municipality promises { $count } things, which are followed up.
}
sure-decide-upon-then = { $count ->
    [0] After that the coordinator can send the feedback. Nobody has left a confirmed address, so it is only shown on the web.
    [one] After that the coordinator can send the feedback, to 1 person and to everyone.
   *[other] After that the coordinator can send the feedback, to { $count } people and to everyone.
}
sure-follow-up = { $count ->
    [0] The follow-up is closed. After that nothing more can be told in it.
    [one] The follow-up is closed. After that nothing more can be told about what was promised.
   *[other] The follow-up is closed. After that nothing more can be told about the { $count } things that were promised.
}
sure-archive = { $count ->
    [one] The dialogue is put away. Everyone can still read it, with 1 idea, the decisions and the answers.
   *[other] The dialogue is put away. Everyone can still read it, with { $count } ideas, the decisions and the answers.
}
sure-archive-then = After that nothing in it can be changed.
sure-cancel = Are you sure?
sure-cancel-box = { $count ->
    [0] Yes, the dialogue is to be stopped now
    [one] Yes, the dialogue is to be stopped now, and 1 person is to get an e-mail about it
   *[other] Yes, the dialogue is to be stopped now, and { $count } people are to get an e-mail about it
}
sure-cancel-missing = Tick the box if the dialogue is to be stopped. It cannot be undone.
done-decide = The decision on the dialogue is entered.
done-decide-words = The coordinator can now publish the dialogue.
done-announce = The dialogue is published.
done-announce-words = Everyone can read it now. It opens on { $opens } at 00:00.
done-announce-now = Everyone can read it now. It opens within minutes.
done-compile = The compilation is locked.
done-compile-words = Enter the meeting where it is taken up, then hand it over to the politicians.
done-begin-handling = The compilation is handed over to the politicians.
done-begin-handling-words = The committee secretary enters the decision and what it means for each theme.
done-decide-upon = The decision on the result is published.
done-decide-upon-words = The coordinator can send the feedback.
done-feed-back = The feedback is sent.
done-feed-back-words = The result is public, and the e-mails are going out now. Here you see how far they have come.
done-follow-up = The follow-up is finished.
done-follow-up-words = The coordinator can now archive the dialogue.
done-archive = The dialogue is archived.
done-archive-words = Everyone can still read it.
done-cancel = The dialogue is cancelled.
done-cancel-words = The reason is shown on the dialogue’s page. Those who took part and confirmed their address get an e-mail about it.
throw-away-title = Throw the draft away
throw-away-lead = No body has decided on the draft, so it can be thrown away.
throw-away-decided = The politicians have decided on the dialogue. It can only be cancelled, and they decide that.
throw-away-heading = { $title } disappears, and that cannot be undone
throw-away-words = The texts, the activities and the plan for those who are seldom heard are taken away. The log says that the draft was there, what it was called and who threw it away.
throw-away-sure = Yes, throw the draft away
throw-away-sure-missing = Tick the box if the draft is to be thrown away. It cannot be undone.
throw-away-done = The draft has been thrown away.
