# The letter that ends a dialogue.
feedback-title = Feedback
feedback-lead = Tell those who took part, and everyone else, what it led to. You see all of it before it is sent.
feedback-message = Words to participants and everyone else
feedback-message-hint = Give thanks, say what you arrived at and what happens now. What became of each idea is added by itself.
feedback-look = Save and show what it will be
feedback-draft-saved = The draft is saved. Nobody outside the municipality sees it before it is sent.
feedback-own-link = (the link is the receiver's own)
feedback-receivers = Who is reached
feedback-by-mail = Get a mail
feedback-by-letter = Get a letter
feedback-by-call = Are called
feedback-unconfirmed = Have not confirmed their address, but can do so later
feedback-declined = Want no mail
feedback-without-address = Came without an address and read the result on the web
feedback-people = { $count ->
    [one] 1 person
   *[other] { $count } people
}
feedback-ideas = { $count ->
    [one] 1 idea
   *[other] { $count } ideas
}
feedback-public-page = What everyone reads
feedback-mail = What participants read
feedback-mail-first = This is the mail as one of the receivers gets it. Each reads about their own idea.
feedback-no-mail = Nobody has left a confirmed address. Then no mail is sent, but the result becomes public.
feedback-confirm = { $count ->
    [one] Send the feedback to 1 person and to everyone
   *[other] Send the feedback to { $count } people and to everyone
}
feedback-confirm-words = The result becomes public and the mails begin to go out. This cannot be undone.
feedback-sent-lead = Sent { $day }. The result is public.
feedback-progress = Sending
feedback-progress-none = Nobody needed an e-mail.
feedback-progress-words = { $sent } of { $all } mails are sent. { $failed } were not delivered. { $dropped } were not needed.
feedback-failed = { $count ->
    [one] 1 mail was not delivered
   *[other] { $count } mails were not delivered
}
feedback-failed-words = The mail server did not take them. Only those that were not delivered are sent again.
feedback-retry = Try those that failed again
feedback-to-public = See the public page

# The notice that a dialogue was stopped.
feedback-cancelled-told = { $count ->
    [0] Nobody has left a confirmed address, so no mail is sent. The reason is shown on the dialogue's page.
    [one] 1 person who took part gets a mail about it. The reason is shown on the dialogue's page.
   *[other] { $count } people who took part get a mail about it. The reason is shown on the dialogue's page.
}
