# Promises that follow from a decision, as everybody reads them; what was told of them; and whether participants say that they were kept.
commitments-title = Löften från politikerna
commitments-lead = Det här har politikerna lovat efter våra dialoger. Här ser du hur det går.
commitments-link = Se alla löften från politikerna och hur det går
commitments-filter = Välj löften
commitments-table = Löften från politikerna. Det som ska vara klart först står överst
commitments-more = Fler löften
commitments-next = Nästa sida
commitments-first = Till början
commitments-all-that = Se alla: { $standing }
commitments-none = Inga löften att visa
commitments-none-words = Välj något annat ovanför, till exempel en annan nämnd.
commitments-standing-all = Alla
commitments-standing-overdue = Försenat
commitments-standing-under-way = Pågår
commitments-standing-done = Klart
commitments-standing-explained = Blir inte av
commitments-due-late = Skulle ha varit klart { $due }

# One promise.
commitments-one-title = Löfte från politikerna: { $theme }
commitments-one-about = Ett löfte från politikerna efter dialogen { $dialogue }, och hur det går.
commitments-follow = Se hur det går
commitments-follow-and-say = Se hur det går, och säg om det blev gjort
commitments-how-it-goes = Så går det
commitments-no-notes = Ingen har berättat något än.
commitments-thread = Därför lovade vi det här
commitments-ideas = Idéerna som ledde hit
commitments-more-ideas = fler idéer
commitments-theme = Tema
commitments-note-progress = Så går det nu
commitments-note-done = Klart
commitments-note-explained = Det blir inte av
commitments-note-reply = Svar till er som tycker att det inte är gjort

# Was it done?
commitments-was-it-done = Blev det gjort?
commitments-ask = Säg om det blev gjort
commitments-ask-words = Nu skulle löftet ha varit klart. Du som deltog i dialogen kan säga hur det blev. Du behöver inte svara.
commitments-your-answer = Vad tycker du?
commitments-verdict-yes = Ja
commitments-verdict-partly = Till en del
commitments-verdict-no = Nej
commitments-words = Vill du berätta mer?
commitments-words-hint = Bara de som arbetar med frågan läser det. Vi visar det inte för andra.
commitments-code-hint = Skriv de tjugo tecknen på ditt kvitto. De visar att du deltog. Vi sparar inte vem som svarade vad.
commitments-code-wrong = Koden är fel. Kontrollera att alla tjugo tecken är med.
commitments-submit = Skicka mitt svar
commitments-thanks = Tack, vi har fått ditt svar
commitments-thanks-words = Du kan svara igen. Då gäller bara ditt senaste svar.
commitments-figures = { $count } personer som deltog har svarat:
commitments-too-few = Färre än fem har svarat. Vi visar siffror när fem har svarat. Då kan ingen se vem som svarade vad.
commitments-figures-anew = Siffrorna ändras när minst fem till har svarat eller ändrat sitt svar. Då kan ingen se vem som svarade vad.
commitments-said = Blev det gjort? De som deltog säger: ja { $yes }, till en del { $partly }, nej { $no }.

# The mail.
commitments-mail-subject = { $kind ->
    [done] Klart: ett löfte från politikerna efter dialogen { $title }
    [explained] Blir inte av: ett löfte från politikerna efter dialogen { $title }
    [reply] Svar om ett löfte från politikerna efter dialogen { $title }
   *[progress] Så går det med ett löfte från politikerna efter dialogen { $title }
}
commitments-mail-promise = Det här lovade vi
commitments-mail-read = Läs mer om löftet
commitments-mail-ask = Nu skulle löftet ha varit klart. Tycker du att det blev gjort? Berätta gärna för oss.
commitments-mail-due-subject = Blev det gjort? Ett löfte från politikerna efter dialogen { $title }
commitments-mail-due-untold = Kommunen har inte berättat hur det gick.
