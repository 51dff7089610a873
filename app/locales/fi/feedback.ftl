# UNTRANSLATED
# The letter that ends a dialogue.
feedback-subject = What came of it: { $title }
feedback-thanks = Thank you for taking part. The decision is made, and here you see what happened to what you said.
feedback-decision = The decision
feedback-decision-body = Decided by
feedback-decision-day = Day
feedback-decision-paragraph = Paragraph
feedback-decision-case = Case number
feedback-to-minutes = Read the minutes (in Swedish)
feedback-yours = Your idea number { $number }
feedback-theme = Theme
feedback-outcome = What came of it
feedback-did = What we do
feedback-reason = Why
feedback-promise = We promise
feedback-owner = Responsible
feedback-due = To be done by
feedback-refused = Your idea was not shown to everyone. This is what we wrote to you about why:
feedback-to-receipt = Show the receipt
feedback-everybody = What everyone else said
feedback-everybody-words = On the web everyone can read what came up and what it led to.
feedback-to-result = See the whole result
# The notice that a dialogue was stopped.
feedback-cancelled-subject = The dialogue is cancelled: { $title }
feedback-cancelled-thanks = Thank you for taking part. The politicians have decided to cancel the dialogue.
feedback-cancelled-reason = Why it was cancelled
feedback-cancelled-yours = What you sent in
feedback-cancelled-kept = Nothing that you wrote is removed. It remains on the dialogue's page.
feedback-same = The same idea has been sent in by { $count }. They are shown together under yours, which came first.
feedback-same-under = The same idea has been sent in by { $count }. They are shown together under number { $number }, which came first.
