# Ideas that belong somewhere else (P22): what staff do, and what the sender and everybody else reads.
rerouting-place-fault-report = Fault report
rerouting-place-citizen-proposal = Citizen's proposal
rerouting-place-comment = Comment and complaint
rerouting-place-authority = Another authority
rerouting-place-dialogue = Another dialogue
rerouting-at-fault-report = with the fault reports
rerouting-at-citizen-proposal = among the citizens’ proposals
rerouting-at-comment = among comments and complaints
rerouting-at-authority = with { $authority }
rerouting-at-dialogue = in the dialogue { $title }
rerouting-at-another-dialogue = in another dialogue
rerouting-way-fault-report = Next time you can report a fault directly to the municipality’s fault reports. That is the fastest way. If a life is in danger, call 112.
rerouting-way-citizen-proposal = Next time you can hand in such a proposal as a citizen’s proposal. Then the politicians take it up and answer you.
rerouting-way-comment = Next time you can hand in a comment or a complaint directly to the service that it concerns.
rerouting-way-authority = Next time you can turn directly to them, for they decide on this. We gladly help you find the right place.
rerouting-way-dialogue = Next time you can write directly in that dialogue.
rerouting-belongs = Belongs { $place }
rerouting-it-belongs = It belongs { $place }.
rerouting-there = There it is number { $number } in the dialogue { $title }.
rerouting-there-refused = It was not published in the dialogue { $title }.
rerouting-there-no-longer = It is no longer shown in the dialogue { $title }.
rerouting-there-cancelled = The dialogue { $title } is cancelled.
rerouting-came-from = Comes from idea { $number } in the dialogue { $title }
rerouting-came-from-dialogue = Comes from the dialogue { $title }
rerouting-other-ways = Other ways to have a say

# The page in the admin area.
rerouting-place = Where does it belong?
rerouting-authority = Which authority?
rerouting-dialogue = Which dialogue?
rerouting-words = Words to whoever wrote it
rerouting-reason = Why do you take it back?
rerouting-met-sent = Somebody else has sent the idea on already
rerouting-met-sent-words = Where to, and what they wrote, stands below. What you wrote has not been sent. Copy it from here if you need it. If something is wrong you can take it back further down.
rerouting-met-back = Somebody else has taken the idea back already
rerouting-met-back-words = The idea is part of the dialogue again, and its sender has been given another reason. Yours has not been sent. Copy it from here if you need it.

# The mails.
rerouting-mail-subject = Your idea belongs somewhere else
rerouting-mail-where = We have read your idea number { $number }. It belongs { $place }. This is what you wrote:
rerouting-mail-words = This is what we want to say
rerouting-next-time = For next time
rerouting-mail-there = Your idea is number { $number } in the dialogue { $title }.
rerouting-mail-kept = Your idea is still there with its number. Everybody can read it, and where it belongs.
rerouting-back-subject = Your idea is part of the dialogue again
rerouting-back-words = We wrote that your idea number { $number } belongs somewhere else. We take that back. It is part of the dialogue again. This is why we change our minds:
