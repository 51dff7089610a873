# What is the same in all voluntary questions whose answers are only counted (P26, P27).
tally-rather-not = Не хочу відповідати
tally-send = Надіслати відповідь
tally-thanks = Дякуємо за відповідь
tally-count = { $answers } ({ $percent } %)
tally-hidden = Не показано
tally-hidden-why = Якщо відповідь вибрали менше ніж п’ять людей, ми не показуємо скільки. Інколи ми приховуємо й інші відповіді, щоб цю кількість не можна було вирахувати.
