# Voluntary questions on the receipt, compared with the population (P26).
background-title = Кілька необов’язкових запитань
background-why = Відповіді допомагають нам побачити, до кого ми дійшли, а кого оминули. Відповідати не обов’язково. Можна відповісти лише на деякі запитання. Ми не зберігаємо відповіді разом із вашою ідеєю чи з даними про вас.
background-more = Чотири запитання про вас
background-how-kept = Ми лише рахуємо, скільки людей вибрали кожну відповідь, по одному запитанню за раз. Ми не зберігаємо, хто ви і коли відповіли. Тому згодом відповіді не можна змінити чи видалити.
background-choose = Виберіть хоча б одну відповідь або поверніться до квитанції. Відповідати не обов’язково.
background-answered = Ви відповіли на наші необов’язкові запитання. Дякуємо!
background-thanks-words = Відповідь зараховано. Від кого вона, дізнатися неможливо.
background-closed = Запитання закрито
background-closed-words = Зараз тут більше немає на що відповідати.
background-to-receipt = Назад до квитанції
background-age = Скільки вам років?
background-gender = Яка ваша стать?
background-part = У якій частині муніципалітету ви живете?
background-first-time = Ви вперше берете участь у діалозі з муніципалітетом?
background-name-age = Вік
background-name-gender = Стать
background-name-part = Частина муніципалітету
background-name-first-time = Уперше
background-age-under-25 = До 25 років
background-age-25-44 = 25–44 роки
background-age-45-64 = 45–64 роки
background-age-65-79 = 65–79 років
background-age-80-over = 80 років і більше
background-gender-woman = Жінка
background-gender-man = Чоловік
background-gender-other = Інше
background-first-time-yes = Так, уперше
background-first-time-no = Ні, не вперше
background-people-under-25 = Люди до 25 років
background-people-25-44 = Люди 25–44 років
background-people-45-64 = Люди 45–64 років
background-people-65-79 = Люди 65–79 років
background-people-80-over = Люди від 80 років
background-people-women = Жінки
background-people-men = Чоловіки
background-people-in = Мешканці району { $part }
background-gap = { $people }: серед тих, хто відповів, їхня частка менша, ніж серед населення.
background-gap-hidden = { $people }: серед тих, хто відповів, їхня частка менша, ніж серед населення. Скільки їх, ми не показуємо, але їх менше, навіть якби всі приховані відповіді були їхні.
background-no-gap = Серед груп, які ми можемо показати, немає такої, чия частка серед тих, хто відповів, помітно менша, ніж серед населення.
background-shown-title = Хто відповів на запитання про себе?
background-shown-lead = Ці запитання були необов’язкові. Відповіли не всі учасники, тож цифри показують лише тих, хто відповів.
background-total = { $total ->
    [one] На запитання відповіла { $total } людина.
    [few] На запитання відповіли { $total } людини.
    [many] На запитання відповіли { $total } людей.
   *[other] На запитання відповіли { $total } людини.
}
background-too-few = На запитання відповіли менше ніж п’ять людей. Тому цифр ми не показуємо.
background-column-group = Група
background-column-answers = Ті, хто відповів
background-column-population = Серед населення
background-unknown = Немає даних
background-source = Населення, { $year }. Джерело: { $source }.
background-example = Приклад, вигадані значення.
background-no-population = Поки діалог був відкритий, даних про частки серед населення не внесли, тому порівняти ми не можемо.
background-percent = { $percent } %
