# UNTRANSLATED
# Promises that follow from a decision, as everybody reads them; what was told of them; and whether participants say that they were kept.
commitments-title = Åtaganden
commitments-lead = Det här har politikerna lovat efter våra dialoger. Här ser du hur det går.
commitments-link = Se alla åtaganden och hur det går med dem
commitments-filter = Välj åtaganden
commitments-table = Åtaganden, det som ska vara klart först överst
commitments-more = Fler åtaganden
commitments-next = Nästa sida
commitments-first = Till början
commitments-all-that = Se alla: { $standing }
commitments-none = Inga åtaganden att visa
commitments-none-words = Pröva ett annat läge eller en annan nämnd.
commitments-standing-all = Alla
commitments-standing-overdue = Försenat
commitments-standing-under-way = Pågår
commitments-standing-done = Klart
commitments-standing-explained = Blir inte av
commitments-due-late = Skulle ha varit klart { $due }
# One promise.
commitments-one-title = Åtagande: { $theme }
commitments-one-about = Ett åtagande efter dialogen { $dialogue }, och hur det går med det.
commitments-follow = Se hur det går
commitments-follow-and-say = Se hur det går, och säg om det blev gjort
commitments-how-it-goes = Så går det
commitments-no-notes = Inget är berättat än.
commitments-thread = Därför åtog vi oss det här
commitments-ideas = Idéerna bakom
commitments-more-ideas = fler idéer
commitments-theme = Tema
commitments-note-progress = Läget
commitments-note-done = Klart
commitments-note-explained = Det blir inte av
commitments-note-reply = Svar till er som tycker att det inte är gjort
# Was it done?
commitments-was-it-done = Blev det gjort?
commitments-ask = Säg om det blev gjort
commitments-ask-words = Åtagandets dag har varit. Du som var med i dialogen kan säga hur det blev. Det är frivilligt.
commitments-your-answer = Vad tycker du?
commitments-verdict-yes = Ja
commitments-verdict-partly = Delvis
commitments-verdict-no = Nej
commitments-words = Vill du berätta mer?
commitments-words-hint = Bara de som arbetar med frågan läser det. Vi publicerar det inte.
commitments-code-hint = De tjugo tecknen på ditt kvitto. De visar att du var med. Vi sparar inte vem som svarade vad.
commitments-code-wrong = Koden stämmer inte. Kontrollera att alla tjugo tecken är med.
commitments-submit = Skicka mitt svar
commitments-thanks = Tack, vi har tagit emot ditt svar
commitments-thanks-words = Svarar du igen är det ditt senaste svar som gäller.
commitments-figures = { $count } deltagare har svarat:
commitments-too-few = Färre än fem har svarat. Vi visar siffror när fem har svarat, så att ingen kan pekas ut.
commitments-figures-anew = Siffrorna ändras när minst fem till har svarat eller ändrat sig, så att ingen kan läsa ut ett enda svar.
commitments-said = Deltagarna säger att det blev gjort: ja { $yes }, delvis { $partly }, nej { $no }.
# The mail.
commitments-mail-subject =
    { $kind ->
        [done] Klart: ett åtagande efter dialogen { $title }
        [explained] Blir inte av: ett åtagande efter dialogen { $title }
        [reply] Svar om ett åtagande efter dialogen { $title }
       *[progress] Så går det med ett åtagande efter dialogen { $title }
    }
commitments-mail-promise = Det här åtog vi oss
commitments-mail-read = Läs mer om åtagandet
commitments-mail-ask = Åtagandets dag har varit. Tycker du att det blev gjort? Du får gärna säga det.
commitments-mail-due-subject = Blev det gjort? Ett åtagande efter dialogen { $title }
commitments-mail-due-untold = Kommunen har inte berättat hur det gick.
