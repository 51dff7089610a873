# UNTRANSLATED
# The letter that ends a dialogue.
feedback-subject = Så blev det: { $title }
feedback-thanks = Tack för att du var med. Nu är det beslutat, och här ser du vad som hände med det du sa.
feedback-decision = Beslutet
feedback-decision-body = Beslutat av
feedback-decision-day = Dag
feedback-decision-paragraph = Paragraf
feedback-decision-case = Diarienummer
feedback-to-minutes = Läs protokollet
feedback-yours = Din idé nummer { $number }
feedback-theme = Tema
feedback-outcome = Så blev det
feedback-did = Det här gör vi
feedback-reason = Därför
feedback-promise = Vi lovar
feedback-owner = Ansvarar
feedback-due = Klart senast
feedback-refused = Din idé visades inte för alla. Så här skrev vi till dig om varför:
feedback-to-receipt = Visa kvittot
feedback-everybody = Det här sa alla andra
feedback-everybody-words = På webben kan alla läsa vad som kom fram och vad det ledde till.
feedback-to-result = Se hela resultatet
# The notice that a dialogue was stopped.
feedback-cancelled-subject = Dialogen är avbruten: { $title }
feedback-cancelled-thanks = Tack för att du var med. Politikerna har beslutat att avbryta dialogen.
feedback-cancelled-reason = Därför avbröts den
feedback-cancelled-yours = Det du skickade in
feedback-cancelled-kept = Inget av det ni har skrivit tas bort. Det finns kvar på dialogens sida.
feedback-same = Samma idé har lämnats av { $count }. De visas tillsammans under din, som kom först.
feedback-same-under = Samma idé har lämnats av { $count }. De visas tillsammans under nummer { $number }, som kom först.
