calendar-title = Kalandar
calendar-lead = Halkan waxaa ku qoran dhammaan maalmaha wadahadallada degmada: goorta ay furmaan iyo goorta ay xirmaan, goorta siyaasiyiintu go'aan gaaraan, goorta la idin war geliyo iyo goorta ballanqaadyada la dhammaynayo. Waxaa kaloo ku qoran maalinta ugu dambaysa ee degmadu ka jawaabayso hindiseyaasha. Wixii la dhammeeyay ama daahay waa la calaamadeeyay.
calendar-of-month = Kalandarka { $month }
calendar-of-year = Kalandarka { $first } ilaa { $last }
calendar-year-from = Sannadka ka bilaabma { $month }
calendar-show-year = Muuji laba iyo toban bilood
calendar-show-month = Muuji hal bil markiiba
calendar-subscribe = Ku xiro kalandarkaaga
calendar-more = Bilo kale
calendar-none = Kalandarka waxba kuma qorna
calendar-none-words = Wadahadal iyo hindise midna maalin kuma laha xilligaas.
calendar-today = Maanta
calendar-entry = { $what }: { $title }
calendar-opens = Furitaanka wadahadalka
calendar-closes = Maalinta ugu dambaysa ee ka qaybgalka
calendar-compilation = Maalinta ugu dambaysa ee soo koobidda
calendar-meeting = Kulan rasmi ah
calendar-decision = Maalinta go'aanka siyaasiyiinta
calendar-feedback = Maalinta ugu dambaysa ee jawaab-celinta
calendar-follow-up = Maalinta ugu dambaysa ee dabagalka
calendar-answer = Maalinta ugu dambaysa ee jawaabta hindisaha
calendar-commitment = Maalinta ugu dambaysa ee ballanqaadka
calendar-done-on = La dhammeeyay { $day }
calendar-decided-on = La go'aamiyay { $day }
calendar-answered-on = Laga jawaabay { $day }
calendar-late = Daahsan
calendar-explained = Lama fulin doono
calendar-with-mark = { $entry } ({ $mark })
calendar-earlier = { $count ->
    [one] Muuji wixii hore ee bishan (1)
   *[other] Muuji wixii hore ee bishan ({ $count })
}
calendar-rest-none = Bishan wax kale kuma harin.
