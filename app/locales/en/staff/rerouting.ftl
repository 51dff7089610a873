# The page in the admin area.
rerouting-link = Does idea { $number } belong somewhere else?
rerouting-title = Where does idea { $number } belong?
rerouting-lead = An idea that has come to the wrong place is sent on, with a few words to whoever wrote it. It keeps its number and its page. It needs no theme.
rerouting-lead-done = The idea has been sent on. It needs no theme, and it is counted apart in the compilation.
rerouting-lead-late = The compilation is locked. Where the idea belongs is settled now.
rerouting-lead-adrift = Nobody takes care of the idea in the other dialogue any more. Take it back, and it is part of this one again. Then you can send it to the right place.
rerouting-stays-there = Everybody can read the idea in the other dialogue. It stays there, so it cannot be taken back. Does it not belong there either? Then those who review there should not publish it. After that you can take it back.
rerouting-not-back = The idea came here from the dialogue { $title }, where it is number { $number }. You do not send it back there. Does it belong there? Do not publish it here, and they can take it back there.
rerouting-to-themes = To the themes
rerouting-authority-hint = Filled in when it is another authority, such as the Swedish Transport Administration.
rerouting-dialogue-hint = Filled in when it is another dialogue. The idea gets a number and a receipt there and is reviewed there.
rerouting-words-hint = Why does it belong there, and what happens now? Everybody can read the words. A sender with a confirmed e-mail address gets a mail.
rerouting-submit = Send the idea on
rerouting-back = Was that wrong?
rerouting-reason-hint = The sender reads the reason. The idea is part of the dialogue again and needs a theme.
rerouting-back-submit = Take it back
