# The letter that ends a dialogue.
feedback-title = Återkoppling
feedback-lead = Berätta för alla som deltog, och för alla andra, vad det ledde till. Du ser allt innan det skickas.
feedback-message = Ord till deltagarna och alla andra
feedback-message-hint = Tacka, säg vad ni kom fram till och vad som händer nu. Vad som hände med varje idé skrivs till av sig självt.
feedback-look = Spara och visa hur det blir
feedback-draft-saved = Utkastet är sparat. Ingen utanför kommunen ser det förrän det är skickat.
feedback-own-link = (länken är mottagarens egen)
feedback-receivers = Vilka som nås
feedback-by-mail = Får mejl
feedback-by-letter = Får brev
feedback-by-call = Blir uppringda
feedback-unconfirmed = Har inte bekräftat sin adress, men kan göra det senare
feedback-declined = Vill inte ha mejl
feedback-without-address = Kom utan adress och läser resultatet på webben
feedback-people = { $count ->
    [one] 1 person
   *[other] { $count } personer
}
feedback-ideas = { $count ->
    [one] 1 idé
   *[other] { $count } idéer
}
feedback-public-page = Det här läser alla
feedback-mail = Det här läser deltagarna
feedback-mail-first = Så här ser mejlet ut för en av mottagarna. Var och en läser om sin egen idé.
feedback-no-mail = Ingen har lämnat en bekräftad adress. Då skickas inga mejl, men resultatet blir offentligt.
feedback-confirm = { $count ->
    [one] Skicka återkopplingen till 1 person och till alla
   *[other] Skicka återkopplingen till { $count } personer och till alla
}
feedback-confirm-words = Resultatet blir offentligt och mejlen börjar gå ut. Det går inte att ångra.
feedback-sent-lead = Skickad { $day }. Resultatet är offentligt.
feedback-progress = Utskick
feedback-progress-none = Ingen behövde mejl.
feedback-progress-words = { $sent } av { $all } mejl är skickade. { $failed } kom inte fram. { $dropped } behövdes inte.
feedback-failed = { $count ->
    [one] 1 mejl kom inte fram
   *[other] { $count } mejl kom inte fram
}
feedback-failed-words = Mejlservern tog inte emot dem. Bara de som inte kom fram skickas igen.
feedback-retry = Försök igen med dem som inte kom fram
feedback-to-public = Se den offentliga sidan

# The notice that a dialogue was stopped.
feedback-cancelled-told = { $count ->
    [0] Ingen har lämnat en bekräftad adress, så inga mejl skickas. Skälet visas på dialogens sida.
    [one] 1 person som har deltagit får ett mejl om det. Skälet visas på dialogens sida.
   *[other] { $count } personer som har deltagit får ett mejl om det. Skälet visas på dialogens sida.
}
