# The letter that ends a dialogue.
feedback-subject = Så blev det: { $title }
feedback-thanks = Tack för att du deltog. Nu har politikerna bestämt. Här ser du vad som hände med det du sa.
feedback-decision = Beslutet
feedback-decision-body = Vem bestämde
feedback-decision-day = Dag
feedback-decision-paragraph = Paragraf
feedback-decision-case = Ärendets nummer (diarienummer)
feedback-to-minutes = Läs protokollet
feedback-yours = Din idé nummer { $number }
feedback-theme = Tema
feedback-outcome = Så blev det
feedback-did = Det här gör vi
feedback-reason = Därför
feedback-promise = Vi lovar
feedback-owner = Ansvarar
feedback-due = Klart senast
feedback-refused = Vi visade inte din idé för alla. Så här skrev vi till dig om varför:
feedback-to-receipt = Visa kvittot
feedback-everybody = Det här sa alla andra
feedback-everybody-words = På webben kan alla läsa vad ni sa och vad det ledde till.
feedback-to-result = Se hela resultatet

# The notice that a dialogue was stopped.
feedback-cancelled-subject = Dialogen är stoppad: { $title }
feedback-cancelled-thanks = Tack för att du deltog. Politikerna har bestämt att stoppa dialogen.
feedback-cancelled-reason = Därför är den stoppad
feedback-cancelled-yours = Det du skickade in
feedback-cancelled-kept = Vi tar inte bort något som ni har skrivit. Det finns kvar på dialogens sida.
feedback-same = { $count } har lämnat samma idé. Vi visar dem tillsammans under din, som kom först.
feedback-same-under = { $count } har lämnat samma idé. Vi visar dem tillsammans under nummer { $number }, som kom först.
