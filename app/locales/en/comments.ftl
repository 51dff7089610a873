# Comments on ideas, where it was decided that a dialogue is a conversation (P19).
comments-heading = Conversation about the idea
comments-lead = Here you can answer the idea, ask or build on it. We read every comment before it is shown.
comments-write = Comment on the idea
comments-count = { $count ->
    [0] Nobody has commented yet
    [one] 1 comment
   *[other] { $count } comments
}
comments-number = Comment { $number }
comments-number-of = Comment { $number } on idea { $idea }
comments-answers = Answer to comment { $number }
comments-answer = Answer comment { $number }
comments-pages-label = More comments
comments-pages-next = Newer comments
comments-pages-first = To the first comments

# Where one is written.
comments-write-title = Comment on idea { $idea }
comments-field-text = Your comment
comments-field-text-hint = Write in the language you like. Everyone will be able to read it.
comments-field-email-hint = Then we write to you when the comment is reviewed and when the dialogue is done. The address is never shown.
comments-text-missing = Write your comment. It is all that is needed.
comments-next = We read your comment within two working days. Then it is shown under the idea.
comments-submit = Send in the comment
comments-too-many = Many comments have come from the same network
comments-too-many-words = Wait an hour and send again. Your text is kept below.
comments-same = The same text is there already, as comment { $number }
comments-same-link = Read comment { $number }
comments-once-more = Send the comment once more
comments-closed = The idea takes no comments now
comments-closed-words = Ideas can be commented on as long as the dialogue is open.
comments-closed-kept = Your comment was not taken in. What you wrote is below, so that you can keep it.

# The receipt.
comments-receipt-thanks = Thank you, we have received your comment
comments-receipt-title = Your comment { $number } on idea { $idea }
comments-receipt-keep = Keep the code. With it you can see at any time where the comment is.
comments-receipt-which = Comment
comments-receipt-where = Where is my comment now?
comments-receipt-public = See the comment as everyone sees it
comments-receipt-corrected = It is the same comment and the same receipt. We write to the new address. If you have already pressed the button in a mail to the earlier address, that one counts.
comments-receipt-first = You have sent the same text once more with something changed. The change is not included. If you want to change something, contact us.
comments-receipt-email-then = We write to you when the comment is reviewed and when the dialogue is done.
comments-now-received = We are reading your comment against our rules. It is reviewed by { $due }.
comments-now-published = Your comment is reviewed. Everyone can read it under the idea.
comments-now-masked = Your comment is reviewed. Everyone can read it under the idea, but a part of it is hidden.
comments-now-refused = Your comment is reviewed. It is not shown.

# The mails.
comments-mail-receipt = Receipt for your comment
comments-mail-thanks = Thank you, we have received your comment { $number } on idea { $idea }. This is what you wrote:
comments-mail-page = The receipt shows at any time where the comment is.
comments-mail-moderated = Your comment is reviewed
comments-mail-published = We have read your comment { $number } on idea { $idea }. Now everyone can read it.
comments-mail-masked = We have read your comment { $number } on idea { $idea }. A part of it is hidden, so that it follows the rules. This is how it is shown:
comments-mail-refused = We have read your comment { $number } on idea { $idea }. It does not follow the rules and is not shown.
comments-mail-yours = Your comment { $number } on idea { $idea }
comments-mail-link = The receipt for comment { $number } on idea { $idea }
