# What a dialogue says in other languages.
translations-title = Översättningar
translations-lead = Dialogen är skriven på svenska. Här skriver du den på andra språk. Lätt svenska behövs innan dialogen publiceras. De andra språken gör att fler kan delta.
translations-needed = Behövs före publicering
translations-in = Översättning: { $language }
translations-in-lead = Allt som läsaren kan läsa i dialogen. Det som saknas visas på svenska.
translations-of = { $name }: { $language }
translations-edit-lead = Den svenska texten står först och din text under. När du sparar säger du att din text stämmer med den svenska som den är nu.
translations-write = Skriv
translations-words = { $field } ({ $language })
translations-dialogue = Dialogens texter
translations-theme = Tema: { $title }
translations-activity = Aktivitet: { $title }
translations-human = Klar
translations-machine = Översatt av en dator
translations-outdated = Den svenska texten har ändrats
translations-missing = Saknas
translations-done = { $done } av { $all } klara
translations-by-machine = { $count } gjorda av en dator
translations-behind = { $count ->
    [one] 1 äldre än den svenska texten
   *[other] { $count } äldre än den svenska texten
}
translations-made-by = Vem har gjort översättningen?
translations-by-hand-choice = En person som kan båda språken har skrivit eller granskat den
translations-by-machine-choice = En dator. Ingen som kan språket har granskat den. Det står då på sidan.
translations-field-title = Rubrik
translations-field-feedback = Ord till dem som deltog
translations-field-cancelled = Varför dialogen avbröts
translations-field-summary = Vad temat samlar
translations-field-did = Vad som görs
translations-field-reason = Varför
translations-field-promise = Åtagande
translations-field-place = Plats
translations-field-access = Tillgänglighet
translations-field-hearing = Tolk och slinga
translations-field-how-to = Så deltar man
translations-field-notes = Anteckningar
gate-easy-swedish = Dialogens texter finns på lätt svenska, skrivna eller granskade av en person.
log-act-translation-saved = Översatte texter
