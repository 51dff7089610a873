# Letters and calls to those who took part without e-mail.
deliveries-title = Letters and calls
deliveries-lead = These people asked for news by letter or phone. They get the same news as those who get mail: within two working days when an idea is not shown, is answered or is sent on, and what came of it when the dialogue is done. Tick off what is done.
deliveries-left = { $count ->
    [0] Everybody has been told, or it says why they could not be reached.
    [one] 1 is left
   *[other] { $count } are left
}
deliveries-nobody = Nobody waits for a letter or a call
deliveries-nobody-words = Those who asked for news by letter or phone when their idea was entered come here.
deliveries-later = Wait for the news
deliveries-later-words = They are told what came of it when the feedback is sent, or if the dialogue is stopped.
deliveries-by-letter = letter
deliveries-by-call = call
deliveries-letters = Letters
deliveries-calls = Calls
deliveries-tick-letters = Letters to send
deliveries-tick-calls = Calls to make
deliveries-letters-sent = The ticked letters are sent
deliveries-calls-made = The ticked calls are made
deliveries-letter-sent = The letter is sent
deliveries-call-made = The call is made
deliveries-waiting = By { $day }
deliveries-sent = Sent { $day }
deliveries-called = Called { $day }
deliveries-unreachable = Could not be reached, { $day }. { $reason }
deliveries-cause-address-gone = Name, address and phone number were taken away.
deliveries-cause-taken-back = The idea went back to the other dialogue.
deliveries-cause-nothing-to-tell = What was to be told is so no more.
deliveries-cause-words-forgotten = Why is forgotten.
deliveries-not-owed = Not to be sent, { $day }. { $reason }
deliveries-to = Receiver
deliveries-how = Standing
deliveries-what = About
deliveries-kind-feedback = What came of it
deliveries-kind-cancelled = The dialogue is stopped
deliveries-kind-moderated = What is shown and what not, and why
deliveries-kind-answered = The answer to the idea
deliveries-kind-rerouted = Where the idea belongs
deliveries-kind-back-again = The idea is back in the dialogue
deliveries-idea = Idea { $numbers }
deliveries-ideas = Ideas
deliveries-phone = Phone
deliveries-language = Language
deliveries-see-letter = Read the letter
deliveries-see-call = What to say
deliveries-also-receipt = Has also a receipt to read out
deliveries-also-receipt-to-send = Has also a receipt to send
deliveries-correct = Correct how they are reached
deliveries-print = Print the letters
deliveries-print-one = Print the letter
deliveries-print-lead = Print the page from the browser, or save it as a PDF. Each letter gets sheets of its own, and the address shows in the window of a C5 envelope with its window to the right when the sheet is folded once.
deliveries-no-letters = No letters to print
deliveries-no-letters-words = All letters are sent, or nobody has asked for one.
deliveries-one-letter = A letter. Print it, send it and tick it off here.
deliveries-one-call = A call. Call, say what stands here and tick it off. If the person wants it on paper too: ask for the address, print the letter and write the address on the envelope.
deliveries-says = What it says
deliveries-not-reached = Did it not work?
deliveries-reason = Why the person could not be reached
deliveries-reason-hint = For example: the letter came back, or nobody answered after three tries. Do not write the address, the number or other personal data here.
deliveries-note-unreachable = Note that the person could not be reached
deliveries-take-back = Take back, it is still to be done
deliveries-noted-before = It is noted already
deliveries-noted-before-words = Somebody else was first, and it stays so. If you have both sent or called, agree on who tells the person.
deliveries-noted-by-you-words = You have noted something else of it, and it stays so. To change it, first undo it and then note it again.
deliveries-waits-again = It waits again
deliveries-waits-again-words = Somebody took it back after you opened the page, so it is still to be done. If it is done, tick it off once more.
deliveries-newer-waits = It cannot be taken back
deliveries-newer-waits-words = A newer letter or call about the same thing waits. It says all there is to say.
deliveries-nobody-to-reach = The person cannot be reached any more
deliveries-nobody-to-reach-words = Name, address and phone number are taken away, so nothing more can be noted.
deliveries-noted-by = { $words } (noted by { $staff })
deliveries-person-lead = Correct what is wrong. The log says that it was corrected, and not what it was.
deliveries-save = Save
deliveries-add-title = News about idea { $number }
deliveries-add-lead = Write how the person wants to be told. Then they get their receipt and all that they would have been told. The log says that it was entered, and not what.
deliveries-add-link = Enter how the person is reached
deliveries-add-by-mail = Who left the idea is told by mail.
deliveries-add-by-letter = Who left the idea is told by letter.
deliveries-add-by-call = Who left the idea is told by phone.
deliveries-add-gone = Name, address and phone number were taken away. The person is told nothing more about the idea, and nothing new can be entered for it. The code on the receipt still holds, and whoever gets in touch can be told how it goes. If the person leaves a new idea, it can be entered for that one.
deliveries-add-gone-since = It was taken away
deliveries-add-gone-since-words = Somebody entered how the person is reached, and then it was taken away. What you typed is not saved.
deliveries-add-too-late = Everybody has been told. Nobody can be added now.
deliveries-add-was-first = Somebody else has entered how the person is reached
deliveries-add-was-first-words = What you typed is not saved. If it is you who are right, ask whoever sends the letters to correct it.
deliveries-elsewhere = How the person is reached also stands in these dialogues
deliveries-elsewhere-words = The idea was sent on, and how the person is reached went along. What is corrected here does not change there: tell those who answer for it. If it is taken away here, it is taken away there too, and what waits there is not sent.
deliveries-erase = Take away name, address and phone
deliveries-erase-words = Name, address and phone number are taken away for ever. What was written about why somebody could not be reached is forgotten too. The idea stays, and that the news was given. If the news has not been sent, the person gets none, and receipts that wait are not sent.
deliveries-erase-unsent = This waits for the person. If it is taken away, it is not sent:
deliveries-unsent-letters = { $count ->
    [one] { $title }: 1 letter
   *[other] { $title }: { $count } letters
}
deliveries-unsent-calls = { $count ->
    [one] { $title }: 1 call
   *[other] { $title }: { $count } calls
}
deliveries-unsent-receipts = { $count ->
    [one] { $title }: 1 receipt
   *[other] { $title }: { $count } receipts
}
deliveries-erase-ask = Take it away all the same?
deliveries-erase-sure = Yes, what waits is not to be sent

# Receipts by letter and by call.
receipts-title = Receipts to send
receipts-lead = These people left ideas without e-mail. Everybody is promised a receipt within two working days. Send it by letter, or call and say the code. Then tick it off.
receipts-tick = Receipts that wait
receipts-code = The code
receipts-sent = The ticked receipts are sent
receipts-see = Show the receipt
receipts-also-call = Has also a call to make
receipts-also-letter = Has also a letter to send
receipts-none = No receipts to send
receipts-none-words = Receipts of those who asked for news by letter or phone when their idea was entered come here. The others get theirs in their hand.
receipts-more = These are the first { $most }. Once they are ticked off, the next are shown.
receipts-of = Receipt of
receipts-done = Receipts that wait no longer
receipts-print = Receipts by letter
receipts-one-letter = The receipt is to be sent by letter. Print it, send it and tick it off here.
receipts-one-call = The receipt is to be said in a call. Call, say the code slowly, let the person write it down and tick it off.
receipts-owed = { $count ->
    [one] 1 receipt to send by { $day }
   *[other] { $count } receipts to send by { $day }
}
receipts-owed-one = The receipt is to be sent by { $day }.
receipts-hand = To hand over
receipts-by-mail = Gets the receipt by mail
receipts-by-letter = Sent by letter to { $name }, { $address }
receipts-by-call = Said on { $phone }
receipts-by-call-to = Said to { $name } on { $phone }
receipts-for-whom = For whom
receipts-for-whom-words = This list is not printed.
deliveries-owed = To send and to call
deliveries-owed-letters = { $count ->
    [one] 1 letter to send by { $day }
   *[other] { $count } letters to send by { $day }
}
deliveries-owed-calls = { $count ->
    [one] 1 call to make by { $day }
   *[other] { $count } calls to make by { $day }
}
receipts-already = Done: sent, said or could not be given
