# In the admin area.
commitments-answers = { $count ->
    [0] Inga svar från deltagare än
    [one] 1 svar från deltagare
   *[other] { $count } svar från deltagare
}
commitments-their-words = Det här säger deltagarna
commitments-no-words = Ingen har skrivit något
commitments-replies = Det här har ni svarat
commitments-reply = Ert svar till deltagarna
commitments-reply-hint = Säg vad som är gjort, vad som återstår och när. Alla kan läsa svaret, och de som tar emot mejl får ett.
commitments-reply-submit = Publicera svaret
commitments-owed = De flesta säger att det inte är gjort. Svara dem: { $promise }
