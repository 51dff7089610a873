# UNTRANSLATED
# Proposals to hold a dialogue, and the answers to them.
initiatives-title = Initiatives
initiatives-lead = Here is everything that has been proposed. Anybody can propose that the municipality asks residents about something. A committee answers within { $days } working days and says why.
initiatives-all = All initiatives
initiatives-number = Initiative { $number }
initiatives-about = A proposal of a dialogue from { $from }, and what the municipality answered.
initiatives-propose = Propose a dialogue
initiatives-start = Is a question missing?
initiatives-start-words = Propose what the municipality should ask residents about. Anybody may. A committee answers within { $days } working days, and everybody can read the answer.
initiatives-start-all = See what others have proposed
initiatives-filter = Choose initiatives
initiatives-stage = Stage
initiatives-stage-all = All stages
initiatives-stage-received = Waits for review
initiatives-stage-refused = Not published
initiatives-stage-published = Published
initiatives-stage-with-body = With a committee
initiatives-stage-yes = Yes, there will be a dialogue
initiatives-stage-no = No, there will be no dialogue
initiatives-late = The answer is late
initiatives-late-words = The answer should have come on { $due }. We have reminded those who answer, the coordinator and the elected representatives.
initiatives-none = No initiatives yet
initiatives-none-words = Initiatives are shown here when somebody has proposed a dialogue and we have reviewed the proposal.
initiatives-none-chosen = No initiatives here
initiatives-none-chosen-words = There is no initiative that fits what you have chosen.
initiatives-more = More initiatives
initiatives-next = Older initiatives
initiatives-first = To the latest
initiatives-no-body = With no committee yet
initiatives-from = From { $from }
initiatives-from-resident =
    { $named ->
        [none] a resident
       *[some] { $name }, resident
    }
initiatives-from-civil-society =
    { $named ->
        [none] an association or a network
       *[some] { $name }, association or network
    }
initiatives-from-elected =
    { $named ->
        [none] an elected representative
       *[some] { $name }, elected representative
    }
initiatives-from-administration =
    { $named ->
        [none] somebody who works for the municipality
       *[some] { $name }, works for the municipality
    }
initiatives-origin-resident = A resident, or somebody else who lives or works here
initiatives-origin-civil-society = An association or a network
initiatives-origin-elected = An elected representative
initiatives-origin-administration = Somebody who works for the municipality
initiatives-card-came = Came in on { $day }
initiatives-card-due = Answer by { $day }
initiatives-card-answered = The answer was decided { $day }
# Its way and its answer.
initiatives-way = The initiative’s way
initiatives-by = by { $day }
initiatives-stop-received = Received
initiatives-stop-refused = Not published
initiatives-stop-published = Published
initiatives-stop-with-body = With a committee
initiatives-stop-answer = Answer
initiatives-stop-answered =
    { $answer ->
        [yes] Answer: yes
       *[other] Answer: no
    }
initiatives-what = What is proposed
initiatives-answer-yes = Yes, we are planning a dialogue
initiatives-answer-no = No, there will be no dialogue
initiatives-answer-elsewhere = No, somebody else decides. We pass your view on
initiatives-answer-yes-hint = A draft of a dialogue is made. The committee owns it.
initiatives-answer-no-hint = The reasons become public.
initiatives-answer-elsewhere-hint = The region, for instance, on public transport. Write where the view is sent.
initiatives-answered-by = Answers
initiatives-decided = Decision
initiatives-minutes = Minutes
initiatives-became = It has become a dialogue:
initiatives-is-planned = The dialogue is being prepared. It is shown here when it is published.
initiatives-came-from = Comes from an initiative of { $from }
initiatives-log = What has happened
initiatives-log-routed = Passed to { $body }
initiatives-log-moved = The answer was moved from { $before } to { $after }
initiatives-log-answered = { $body } answered: { $answer }
initiatives-log-changed = The answer was changed. Reason: { $reason }
initiatives-act-received = To be reviewed again
initiatives-act-published = Published
initiatives-act-masked = Published, partly covered
initiatives-act-refused = Not published
initiatives-act-routed = Passed to a committee
initiatives-act-day-moved = The day of the answer was moved
# Proposing.
initiatives-propose-lead = What should the municipality ask residents about? Anybody may propose. You need no account. A committee answers within { $days } working days.
initiatives-propose-next = We read the proposal within two working days. Then everybody can read it here. A committee answers within { $days } working days. The proposal becomes a public record.
initiatives-propose-more = Add a title or a committee
initiatives-send = Send the proposal
initiatives-field-text = What should the municipality ask residents about, and why?
initiatives-field-text-hint = Write the question, and why it matters now. Write in any language. Leave out personal identity numbers and other people’s names.
initiatives-field-origin = Who proposes?
initiatives-field-origin-hint = All proposals are treated alike. It is shown with the proposal.
initiatives-field-name-hint = Your name, the association’s name or nothing at all.
initiatives-field-email-hint = Then we write to you when the proposal is reviewed, when a committee has it, when it has answered and if the day of the answer is moved. The address is never shown. Without e-mail you follow the proposal with the code on your receipt.
initiatives-field-title-hint = Makes the proposal easier to find.
initiatives-field-body = Which committee does it concern?
initiatives-field-body-hint = You do not know? Then we find the right one.
initiatives-field-body-none = I do not know
initiatives-text-missing = Write what the municipality should ask about. It is all that is needed.
initiatives-name-missing = Write what the association or network is called. Or choose that you propose as a resident.
initiatives-once-more = Press Send the proposal once more
initiatives-too-many = Many proposals have come from your network in a short time
initiatives-too-many-words = Your text is still here below. Wait an hour and press again, or contact the municipality in another way. It happens easily in a library or a school.
initiatives-same = The same words are here already, in initiative { $number }
initiatives-same-link = Read initiative { $number }
# The receipt.
initiatives-receipt-thanks = Thank you, we have received your proposal
initiatives-receipt-title = Your proposal, initiative { $number }
initiatives-receipt-keep = Keep the code. With it you see at any time where the proposal is.
initiatives-receipt-which = Initiative
initiatives-receipt-where = Where is my proposal now?
initiatives-receipt-public = See the proposal as everybody sees it
initiatives-receipt-again = Do you think we are wrong? Tell the municipality, and somebody else looks at it again. You are also welcome to write the text anew and send it in again.
initiatives-receipt-email = If the address is confirmed already, we write to you when something happens. Otherwise a mail with a button is on its way. Press the button, and we write to you.
initiatives-receipt-email-confirmed = The address is confirmed. We write to you when something happens with the proposal.
initiatives-receipt-corrected = It is the same proposal and the same receipt. We write to the new address. If you have already pressed the button in a mail to the former address, that one counts.
initiatives-receipt-first = You have sent the same text once more with something changed. The change is not included.
initiatives-now-received = We have received your proposal and are reading it against our rules. A committee answers by { $due }.
initiatives-now-refused = The proposal is not published. The reason stands here.
initiatives-now-published = Everybody can read your proposal. Now we pass it to the committee that it concerns. The answer comes by { $due }.
initiatives-now-with-body = The proposal lies with { $body }. The answer comes by { $due }.
initiatives-now-answered = The proposal is answered. Read the answer here.
# Mail to whoever proposed.
initiatives-mail-why = You get this mail because you have proposed a dialogue and left your e-mail address.
initiatives-mail-receipt = We have received your proposal
initiatives-mail-moderated = Your proposal is reviewed
initiatives-mail-routed = A committee has your proposal
initiatives-mail-answered = The municipality has answered your proposal
initiatives-mail-thanks = Thank you! We have received your proposal. It is initiative { $number }.
initiatives-mail-page = On the page behind the button you see at any time where the proposal is.
initiatives-mail-button = See where the proposal is
initiatives-mail-published = Your proposal, initiative { $number }, is published. Everybody can read it. A committee answers by { $due }.
initiatives-mail-masked = Your proposal, initiative { $number }, is published, but we have covered a part so that it follows the rules. A committee answers by { $due }. This is how it is shown:
initiatives-mail-refused = Your proposal, initiative { $number }, is not published.
initiatives-mail-with = Your proposal, initiative { $number }, now lies with { $body }. The committee answers by { $due }.
initiatives-mail-said = { $body } has answered initiative { $number }. The decision was made on { $day }, § { $paragraph }.
initiatives-mail-moved = The day of the answer to your proposal is moved
initiatives-mail-moved-to = The municipality cannot answer initiative { $number } by the day we promised, { $before }. Now we promise an answer by { $due }.
initiatives-mail-moved-earlier = The municipality answers initiative { $number } earlier than we promised. Now we promise an answer by { $due }, not { $before }.
initiatives-mail-moved-why = The reason
initiatives-mail-yes = Now we prepare the dialogue. You find it from your receipt when it is published.
initiatives-mail-reminder = Reminder of initiative { $number }
initiatives-mail-waiting = This waits with initiative { $number }:
initiatives-mail-open = Open the initiative
# The staff's pages.
promises-answer = Answer to an initiative
