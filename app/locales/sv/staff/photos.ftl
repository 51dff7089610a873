# Photos under review.
photos-review-title = Bild { $number } till idé { $idea }
photos-review-one = Granska bild { $number }
photos-no-alt = Den som skickade in bilden har inte skrivit vad som syns på den.
photos-undescribed-yet = { $count ->
    [one] 1 bild saknar beskrivning. De som inte ser får då bara höra att ingen har beskrivit den.
   *[other] { $count } bilder saknar beskrivning. De som inte ser får då bara höra att ingen har beskrivit dem.
}
photos-their-alt = Den som skickade in bilden skriver
photos-describe = Beskriv bilden
photos-our-alt = Vad syns på bilden?
photos-our-alt-hint = Läses upp i stället för avsändarens ord, och alla ser att det är ni som har skrivit. Skriv det som är viktigt för idén. Lämnas fältet tomt gäller avsändarens ord.
photos-describe-submit = Spara beskrivningen
photos-leave-out = Visa inte bilden
photos-leave-out-words = Bilden sparas, men ingen annan än ni och den som skickade in den kan se den. Idén visas utan den. Den som skickade in får veta varför.
photos-leave-out-submit = Visa inte bilden
photos-show = Visa bilden igen
photos-show-words = Bilden visas igen tillsammans med idén.
photos-show-submit = Visa bilden
photos-no-change = Det är redan så.
photos-stale = Någon annan har ändrat något med bilden. Så här står det nu. Det du skrev finns kvar.
