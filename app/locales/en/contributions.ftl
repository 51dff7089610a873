# Ideas: sending in, the receipt, lists, and where an idea is now.
contributions-kind-idea = Idea
contributions-kind-idea-hint = Something to do.
contributions-kind-need = Need
contributions-kind-need-hint = Something that is missing.
contributions-kind-perspective = Perspective
contributions-kind-perspective-hint = What it is like for you or your group.
contributions-tie-unstated = Rather not say
contributions-tie-resident = Lives here
contributions-tie-worker = Works here
contributions-tie-student = Studies here
contributions-tie-visitor = Visits
contributions-tie-business = Runs a business here
contributions-tie-association = Speaks for an association
contributions-tie-service-user = Uses the municipality’s services
contributions-tie-employee = Is employed by the municipality
contributions-channel-paper = Came on paper
contributions-channel-letter = Came by letter
contributions-channel-phone = Came by phone
contributions-channel-meeting = Came at a meeting
contributions-state-received = Being reviewed
contributions-state-published = Published
contributions-state-masked = Published, partly hidden
contributions-state-refused = Not published
contributions-text-missing = Write your idea. Nothing else is needed.
contributions-text-short = Write a few more words, so that we understand what you mean.
contributions-text-long = The text may have at most { $max } characters. Shorten it by at least { $over ->
    [one] one character
   *[other] { $over } characters
}.
contributions-title-long = The title may have at most { $max } characters. Shorten it.
contributions-name-long = The name may have at most { $max } characters. Shorten it.
contributions-email-wrong = Write the whole e-mail address, for example name@example.org. Or leave the field empty.
contributions-email-letters = We cannot write to that address. Before the @ there can only be a–z, digits and single marks such as a dot or a hyphen. Write another address, or leave the field empty. You can follow your idea with the code on the receipt.
contributions-personal-number = There is a Swedish personal number here. Take it away. We do not need it, and it should not become public.
contributions-place-received = Received
contributions-place-reviewed = Reviewed
contributions-place-themed = Gathered with similar ideas
contributions-place-decided = Decision
contributions-place-answered = Feedback
contributions-place-commitment = What was promised
contributions-place-followed-up = Follow-up
contributions-place-rerouted = Sent on
contributions-place-reply = Answer from { $by }
contributions-place-reply-unnamed = Answer from the municipality
contributions-ahead-reviewed = To be reviewed
contributions-ahead-reviewed-by = To be reviewed by { $date }
contributions-ahead-themed = To be gathered with similar ideas
contributions-ahead-themed-by = To be gathered with similar ideas by { $date }
contributions-here-received = We have received your idea. Now we read it against our rules.
contributions-here-again = We are reviewing your idea again, and it is not shown meanwhile.
contributions-here-reviewed = Your idea is reviewed. When the dialogue is over we gather it with others about the same thing.
contributions-here-together = Your idea has been reviewed. It is shown together with others that say the same. When the dialogue is over we go through all that has come in.
contributions-here-themed = Your idea is gathered with others about the same thing. It will be there when the politicians decide.
contributions-here-decided = The politicians have decided. Soon we will tell you what it means for your idea.
contributions-here-replied = The municipality has answered. Read the answer here.
contributions-here-answered = The politicians have decided. Here is what came of your idea.
contributions-here-commitment = What was promised is done or explained.
contributions-here-followed-up = The dialogue has been followed up.
contributions-here-rerouted = Your idea has been sent on. Further up on the page it says where to, and why.
contributions-standing-done = Done
contributions-standing-by = By { $date }
contributions-standing-coming = No day is set yet
contributions-standing-late = Was to be done by { $date }. We are late.

# On all pages about ideas.
contributions-here-label = You are here
contributions-idea-number = Idea { $number }
contributions-masked-note = Partly hidden
contributions-read-whole = Read it all
contributions-read-thread = See what happens to it
contributions-answered-note = The municipality has answered
contributions-optional = optional

# The list.
contributions-list-title = Ideas in the dialogue { $title }
contributions-list-lead = This is how others have answered. We review each idea before it is shown.
contributions-list-about = Ideas, needs and perspectives that people have given in the dialogue { $title }.
contributions-list-here = Ideas
contributions-filter-label = Search the ideas
contributions-filter-fold = Search and sort
contributions-filter-fold-chosen = Search and sort. Chosen: { $chosen }
contributions-filter-words = Search
contributions-filter-kind = Kind
contributions-filter-theme = Theme
contributions-filter-answer = Answer
contributions-filter-sort = Order
contributions-filter-any = All
contributions-filter-any-theme = All themes
contributions-filter-answered = Answered
contributions-filter-unanswered = Not answered yet
contributions-filter-newest = Newest first
contributions-filter-oldest = Oldest first
contributions-filter-submit = Show
contributions-filter-clear = Show all ideas
contributions-count = { $count ->
    [0] No ideas shown
    [one] 1 idea shown
   *[other] { $count } ideas shown
}
contributions-count-over = More than { $count } ideas shown
contributions-count-rest = { $count ->
    [one] 1 more idea has come in. It is being reviewed or is not shown.
   *[other] { $count } more ideas have come in. They are being reviewed or are not shown.
}
contributions-count-together = { $count ->
    [one] 1 idea says the same as another. It is shown under the one that came first.
   *[other] { $count } ideas say the same as others. They are shown under the one that came first.
}
contributions-pages-label = More ideas
contributions-pages-next = Next page
contributions-pages-first = To the beginning
contributions-none-yet = No ideas to read yet
contributions-none-yet-words = New ideas are shown here when we have reviewed them. It takes two working days at most.
contributions-none-coming-words = The dialogue has not opened yet. When it has, the ideas are shown here.
contributions-none-found = No ideas match what you looked for
contributions-none-found-words = Try fewer words, or show all ideas.
contributions-write = Leave an idea

# One idea.
contributions-one-about = An idea in the dialogue { $title }, and what has happened to it.
contributions-missing = That idea is not here
contributions-missing-words = The number may be wrong. Or the idea is being reviewed, or is not shown. Did you send it? Then you see it with the code on your receipt.
contributions-one-way = The idea’s way
contributions-one-way-label = The idea’s way, step by step
contributions-one-text = What it says
contributions-translation = In Swedish
contributions-translation-words = This is a translation. The original is what counts.
contributions-masked-words = We have hidden a part of the text. The reason is the rule on { $rule }.
contributions-refused-words = The idea is not shown to others. The reason is the rule on { $rule }.
contributions-rules-link = Read the rules
contributions-theme-link = See everything in the theme { $title }
contributions-decided-line = { $body } decided on { $date }, § { $paragraph }.
contributions-minutes-link = Read the minutes
contributions-answer-by = Answer from { $by }, { $date }
contributions-answer-heading = The municipality’s answer
contributions-promise-line = Responsible: { $owner }. To be done by { $date }.
contributions-promise-done = Responsible: { $owner }. Done { $date }.

# Sending in.
contributions-write-title = Leave an idea
contributions-write-about = Leave an idea in the dialogue { $title }. You need no account.
contributions-write-sending = Send the idea
contributions-write-anyway = Send it all the same
contributions-field-text = What do you want to say?
contributions-field-text-hint = An idea, something that is missing, or what it is like for you. Write in any language. Leave out personal numbers and other people’s names.
contributions-field-email = E-mail
contributions-field-email-hint = Then we write to you when the municipality has answered. The address is never shown. Without e-mail you follow the idea with the code on your receipt.
contributions-more = Add a title, a name or who you are
contributions-field-title = Title
contributions-field-title-hint = Makes the idea easier to find.
contributions-field-kind = What is it?
contributions-field-kind-hint = Helps us to sort.
contributions-field-tie = What ties you to the municipality?
contributions-field-tie-hint = Shown beside the idea, so that we see whom we reach.
contributions-field-name = Name to show
contributions-field-name-hint = Your first name, an association or nothing at all.
contributions-shown-name = Name shown: { $name }
contributions-trap = Leave this field empty
contributions-write-next = We read the idea within two working days. Then everybody can read it here. Your answer becomes a public record.
contributions-write-rules = Rules for ideas
contributions-write-privacy = How we handle personal data
contributions-write-other = Take part without e-mail or computer
contributions-once-more = Press Send the idea once more
contributions-once-more-words = Your text is still here below. Wait a few seconds and press again. We do this to stop programs that send rubbish.
contributions-too-many = Many ideas have come from your network in a short time
contributions-too-many-words = Your text is still here below. Wait an hour and press again, or give the idea in another way. It easily happens in a library or a school.
contributions-same = The same words are already there, in idea { $number }
contributions-same-shown = Was it you who sent it? Then we have received it, and you need do nothing more. Is it somebody else’s, and you think the same? Then send it all the same, so that it shows that more people think so.
contributions-same-waiting = Was it you who sent it? Then we have received it, and you need do nothing more. It is being reviewed just now. Is it somebody else’s, and you think the same? Then send it all the same, so that it shows that more people think so.
contributions-same-link = Read idea { $number }
contributions-closed-title = Ideas cannot be left now
contributions-closed-coming = The dialogue opens on { $date }. Welcome back then.
contributions-closed-cancelled = The dialogue was stopped. No more ideas are taken in.
contributions-closed-undated = The dialogue has not opened yet. When the day is set it stands on the page of the dialogue.
contributions-closed-over = The dialogue is closed. You can read the ideas and follow what happens to them.
contributions-closed-kept = The dialogue closed while you were writing
contributions-closed-kept-words = Your idea was not sent. Here is your text, so that you can copy it. Get in touch with us if you wanted to take part.
contributions-closed-text = Your text
contributions-closed-ideas = Read the ideas
contributions-closed-dialogue = About the dialogue
contributions-closed-other = Other ways to have a say

# The receipt.
contributions-receipt-thanks = Thank you, we have received your idea
contributions-receipt-title = Your idea { $number }
contributions-receipt-keep = Keep the code. With it you can see at any time where the idea is.
contributions-receipt-slip = Receipt
contributions-receipt-dialogue = Dialogue
contributions-receipt-idea = Idea
contributions-receipt-received = Received
contributions-receipt-code = Your code
contributions-receipt-contact = Questions? { $contact }
contributions-receipt-address = Type the code at { $address }
contributions-receipt-email = You gave an e-mail address
contributions-receipt-email-confirmed = The address is confirmed.
contributions-receipt-email-then = We write to you when the municipality has answered.
contributions-receipt-email-then-decided = We write to you when it is clear what came of your idea.
contributions-receipt-email-then-rerouted = We write to you when the dialogue is done, and if the idea comes back here.
contributions-receipt-email-then-promise = We write to you about how it goes with what was promised.
contributions-receipt-email-declined = You have said no to mail. The code on the receipt still holds.
contributions-receipt-covered = We have covered some of what you wrote, so that it follows the rules. The rest is shown as you wrote it.
contributions-receipt-left-out = The text is shown, but not all that you sent with it.
contributions-receipt-email-words = If you have not confirmed it before, you get a mail with a button. Press the button to get mail from us.
contributions-receipt-corrected = You have changed your e-mail address
contributions-receipt-corrected-words = It is the same idea and the same receipt. We write to the new address. If you have already pressed the button in a mail to the earlier address, that one is used.
contributions-receipt-first = What you sent first is what we have received
contributions-receipt-first-words = You sent the same text once more with something changed. The change is not included. If you want to change something in the idea, get in touch with us. You can also leave another idea.
contributions-receipt-two = We have received two texts from you
contributions-receipt-two-words = You first sent another text from the same form. It has the number { $number } and a receipt of its own. This receipt is for the later text. If you want to keep only one of them, get in touch with us.
contributions-receipt-next = What happens now
contributions-receipt-where = Where is my idea now?
contributions-receipt-yours = What you wrote
contributions-receipt-yours-said = What you said
contributions-receipt-shown-text = How it is shown
contributions-receipt-public = See the idea as everybody sees it
contributions-receipt-ours = What we want to say
contributions-receipt-again = Do you think we are wrong? Tell us, and somebody else looks at it again:
contributions-receipt-rewrite = You are also welcome to rewrite the text and send it in anew.
contributions-receipt-another = Leave another idea
contributions-receipt-dialogue-link = To the dialogue
contributions-receipt-stopped = The dialogue was stopped. { $reason }
contributions-code-title = Where is my idea?
contributions-code-lead = Type the code on your receipt, and see what has happened to your idea, your comment, your proposal or your report.
contributions-code-hint = Twenty letters and digits. Capitals or not makes no difference.
contributions-code-wrong = The code is not right. Check that all twenty characters are there.
contributions-code-unknown = We find no receipt with that code. Check each character on the receipt.
contributions-code-submit = Show the receipt

# While writing.
contributions-island-left = Characters left: #
contributions-island-over = Characters too many: #
contributions-island-similar = Similar ideas that are already there
contributions-island-similar-words = Have a look. Your voice is needed all the same, for it shows that more people think so.
contributions-island-similar-found = Similar ideas: #. They stand after the text field.
contributions-island-new-tab = opens in a new tab
contributions-island-draft = You have a text that was not sent
contributions-island-draft-words = It is kept in this browser, for a day at most.
contributions-island-draft-take = Fetch the text
contributions-island-draft-drop = Remove the text
contributions-island-searching = Searching
contributions-island-failed = The search did not work. Press Show.

# Ideas that say the same.
contributions-same-count = The same idea has been sent in by { $count }
contributions-same-here = They are shown together here, under the one that came first. Each keeps its number, its text and its answer.
contributions-same-under = They are shown together under number { $number }, which came first. Each keeps its number, its text and its answer.
