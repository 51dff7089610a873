# UNTRANSLATED
# Promises that follow from a decision, as everybody reads them; what was told of them; and whether participants say that they were kept.
commitments-title = Commitments
commitments-lead = This is what the politicians have promised after our dialogues. Here you see how it goes.
commitments-link = See all commitments and how they go
commitments-filter = Choose commitments
commitments-table = Commitments, the first due on top
commitments-more = More commitments
commitments-next = Next page
commitments-first = To the beginning
commitments-all-that = See all: { $standing }
commitments-none = No commitments to show
commitments-none-words = Try another state or another body.
commitments-standing-all = All
commitments-standing-overdue = Overdue
commitments-standing-under-way = Under way
commitments-standing-done = Done
commitments-standing-explained = Will not be done
commitments-due-late = Was due { $due }
# One promise.
commitments-one-title = Commitment: { $theme }
commitments-one-about = A commitment after the dialogue { $dialogue }, and how it goes.
commitments-follow = See how it goes
commitments-follow-and-say = See how it goes, and say whether it was done
commitments-how-it-goes = How it goes
commitments-no-notes = Nothing has been told yet.
commitments-thread = Why we committed to this
commitments-ideas = The ideas behind it
commitments-more-ideas = more ideas
commitments-theme = Theme
commitments-note-progress = Progress
commitments-note-done = Done
commitments-note-explained = It will not be done
commitments-note-reply = Answer to those who say that it is not done
# Was it done?
commitments-was-it-done = Was it done?
commitments-ask = Say whether it was done
commitments-ask-words = The day of the commitment has passed. If you took part in the dialogue you can say how it turned out. You do not have to.
commitments-your-answer = What do you think?
commitments-verdict-yes = Yes
commitments-verdict-partly = Partly
commitments-verdict-no = No
commitments-words = Do you want to tell us more?
commitments-words-hint = Only those who work with this read it. We do not publish it.
commitments-code-hint = The twenty characters on your receipt. They show that you took part. We do not store who answered what.
commitments-code-wrong = That is not the code. Check that all twenty characters are there.
commitments-submit = Send my answer
commitments-thanks = Thank you, we have received your answer
commitments-thanks-words = If you answer again, your latest answer counts.
commitments-figures = { $count } participants have answered:
commitments-too-few = Fewer than five have answered. We show figures when five have, so that nobody can be singled out.
commitments-figures-anew = The figures change when at least five more have answered or changed their minds, so that nobody can read out a single answer.
commitments-said = Participants say that it was done: yes { $yes }, partly { $partly }, no { $no }.
# The mail.
commitments-mail-subject =
    { $kind ->
        [done] Done: a commitment after the dialogue { $title }
        [explained] Will not be done: a commitment after the dialogue { $title }
        [reply] An answer on a commitment after the dialogue { $title }
       *[progress] How a commitment after the dialogue { $title } goes
    }
commitments-mail-promise = What we committed to
commitments-mail-read = Read more about the commitment
commitments-mail-ask = The day of the commitment has passed. Do you think that it was done? Please tell us.
commitments-mail-due-subject = Was it done? A commitment after the dialogue { $title }
commitments-mail-due-untold = The municipality has not told how it went.
