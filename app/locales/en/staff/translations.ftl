# What a dialogue says in other languages.
translations-title = Translations
translations-lead = The dialogue is written in Swedish. Here you write it in other languages. Easy Swedish is needed before the dialogue is published. The others let more people take part.
translations-needed = Needed before publishing
translations-in = Translation: { $language }
translations-in-lead = Everything that a reader can read of the dialogue. What is missing is shown in Swedish.
translations-of = { $name }: { $language }
translations-edit-lead = The Swedish text comes first and yours below it. By saving you say that your text agrees with the Swedish one as it is now.
translations-write = Write
translations-words = { $field } ({ $language })
translations-dialogue = The dialogue's texts
translations-theme = Theme: { $title }
translations-activity = Activity: { $title }
translations-human = Done
translations-machine = Translated by a computer
translations-outdated = The Swedish text has changed
translations-missing = Missing
translations-done = { $done } of { $all } done
translations-by-machine = { $count } made by a computer
translations-behind = { $count ->
    [one] 1 older than the Swedish text
   *[other] { $count } older than the Swedish text
}
translations-made-by = Who made the translation?
translations-by-hand-choice = Somebody who knows both languages wrote it or looked it through
translations-by-machine-choice = A computer. Nobody who knows the language has looked it through. The page will say so.
translations-field-title = Title
translations-field-feedback = Words to those who took part
translations-field-cancelled = Why the dialogue was cancelled
translations-field-summary = What the theme gathers
translations-field-did = What is done
translations-field-reason = Why
translations-field-promise = Commitment
translations-field-place = Place
translations-field-access = Access
translations-field-hearing = Interpreter and hearing loop
translations-field-how-to = How to take part
translations-field-notes = Notes
gate-easy-swedish = The dialogue's texts are in easy Swedish, written or looked through by a person.
log-act-translation-saved = Translated texts
