# UNTRANSLATED
# An address given with a contribution: the mails and the pages that they lead to.
participants-confirm-subject = Confirm your e-mail address
participants-confirm-what = Somebody wrote this address on the municipality’s site for citizen dialogue. Was it you? Then confirm that the address is yours.
participants-confirm-press = Open the page and press the button there.
participants-confirm-button = Confirm my address
participants-confirm-then = After that we mail you your receipt, our answers and what came of your ideas. What you sent in has been received, even if you do not confirm.
participants-confirm-not-you = Was it not you? Do nothing. Then we will not write to you again.
participants-confirm-why = You get this mail because the address was written on our site.
participants-confirm-title = Is the address yours?
participants-confirm-words = It is about the address { $address }. Press the button, and we will mail you receipts, answers and results. You can say no at any time.
participants-unknown-title = The link is no longer valid
participants-unknown-words = We find no address that waits to be confirmed with this link.
participants-unknown-do = Check that you have the whole link from the mail. If you have changed your address, the link in the latest mail is the one that counts. What you sent in has been received all the same. You see it with the code on your receipt.
participants-confirm-deed = Yes, the address is mine
participants-confirmed-title = Thank you, your address is confirmed
participants-confirmed-words = We are now mailing you receipts for what you have sent in. We will write again when there is an answer.
participants-leave-title = Do you want no more mail from us?
participants-leave-words = Press the button, and we will send you nothing more. Your ideas stay, and the receipt on the web is still good.
participants-leave-deed = Send me no more mail
participants-left-title = You will get no more mail
participants-left-words = We send nothing more to your address. Have you changed your mind? Press the button.
participants-come-back-deed = I want mail again
participants-receipt-subject = Thank you, we have received your idea
participants-receipt-thanks = Thank you for taking part! Your idea has number { $number }. This is what you wrote:
participants-receipts-thanks = Thank you for taking part! We have received { $count } ideas from you.
participants-receipt-waiting = We read your idea before everyone can see it.
participants-receipt-waiting-by = We read your idea by { $day }. Then everyone can see it, if it follows the rules.
participants-receipt-published = Your idea is published. Everyone can read it now.
participants-receipt-masked = Your idea is published. We have covered a part of the text. The receipt says why.
participants-receipt-refused = Your idea is not shown to everyone. The receipt says why.
participants-receipt-answered = Your idea is published, and the municipality has answered. The answer is on the receipt.
participants-receipt-page = The receipt always shows where your idea is. Please keep the link.
participants-receipt-button = Show my receipt
participants-moderated-subject = About your idea to the dialogue
participants-moderated-published = We have read your idea number { $number }. Now everybody can read it.
participants-moderated-masked = We have read your idea number { $number }. A part of the text does not follow our rules. That is why we have covered that part. This is what everyone sees:
participants-moderated-refused = We have read your idea number { $number }. It does not follow our rules. That is why we do not show it to everyone.
participants-moderated-kept = The municipality keeps what you wrote, as you wrote it. Do you think that we are wrong? Write to us. The receipt says how.
participants-moderated-rules = Read our rules for ideas
participants-answered-subject = You have an answer from the municipality
participants-answered-yours = We have answered your idea number { $number }. This is what you wrote:
participants-answered-ours = The municipality’s answer
participants-answered-by = Answered by { $by }.
participants-answered-theme =
    { $count ->
        [one] We have answered the theme { $theme }. Your idea belongs to it.
       *[other] We have answered the theme { $theme }. Your ideas belong to it.
    }
participants-answered-wrote = This is what you wrote
participants-receipt-of = Show the receipt for idea number { $number }
