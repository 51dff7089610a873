# What every mail has in common.
mail-dialogue = Dialogue
mail-decides = Who decides
mail-influence = Degree of influence
mail-influence-words = { $name } (step { $step } of 4). { $promise }
mail-to-dialogue = Read more about the dialogue
mail-why-contribution = You get this mail because you took part in a dialogue and gave us your address.
mail-stop = I want no more mail

# Mails that could not be delivered, as staff see them.
mail-kind-confirm-address = Question to confirm the address
mail-kind-receipt = Receipt
mail-kind-receipts = Receipts when the address was confirmed
mail-kind-moderated = Word of the review
mail-kind-answered = Answer from the municipality
mail-kind-rerouted = Word that the idea belongs somewhere else
mail-kind-back-again = Word that the idea is part of the dialogue again
mail-kind-feedback = Feedback
mail-kind-commitment = Word of how a commitment goes
mail-kind-was-it-done = Question whether a commitment was kept
mail-kind-cancelled = Word that the dialogue is cancelled
mail-kind-initiative-receipt = Receipts of initiatives
mail-kind-initiative-moderated = News of reviewed initiatives
mail-kind-initiative-routed = News of which committee has an initiative
mail-kind-initiative-answered = Answers to initiatives
mail-kind-initiative-moved = News that the day of the answer to an initiative is moved
mail-kind-comment-receipt = Receipts for comments
mail-kind-comment-moderated = Reviewed comments
mail-kind-reminder = Reminders to staff
mail-kind-shortcoming-answered = Answers to reported shortcomings
mail-kind-asked = Questions to committees whether they take part
mail-kind-alarm = Warnings to staff
