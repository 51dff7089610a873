# Search over everything that everybody can read.
search-title = Пошук
search-of = Пошук: { $words }
search-lead = Шукайте серед діалогів, рішень, відповідей, ініціатив та ідей усіх комітетів.
search-label = Пошук на всьому сайті
search-words = Що ви шукаєте?
search-submit = Шукати
search-narrow = Звузити результати
search-kind = Показати
search-kind-all = Усе
search-kind-dialogues = Діалоги
search-kind-decisions = Рішення
search-kind-answers = Відповіді
search-kind-ideas = Ідеї
search-dialogue = Діалог
search-dialogue-all = Усі діалоги
search-year = Рік
search-year-all = Усі роки
search-count =
    { $count ->
        [one] { $count } результат
        [few] { $count } результати
        [many] { $count } результатів
       *[other] { $count } результату
    }
search-count-over = Щонайменше результатів: { $count }
search-meant = Можливо, ви мали на увазі «{ $words }»?
search-instead = Слова «{ $typed }» немає в жодному тексті. Показуємо результати для «{ $shown }».
search-exact = Шукати натомість саме «{ $words }»
search-left-out = Жоден текст не містить усіх слів. Ми шукали без цих: { $words }.
search-newest = Ці слова є в дуже багатьох текстах, тому ми шукали лише серед найновіших. Додайте слово або виберіть рік, щоб знайти старіші.
search-newest-menus = Те, чого в меню не вибрано, пораховано лише серед найновіших текстів. Їх може бути більше.
search-none = Нічого не знайдено
search-none-words = Перевірте правопис або спробуйте інше слово. Коротке слово знаходить більше, ніж довге.
search-narrow-words = Ніщо не відповідає вашому вибору. Покажіть усі результати або виберіть щось інше.
search-clear = Показати всі результати
search-no-words = Напишіть хоча б одне слово про те, що ви шукаєте.
search-too-long = Напишіть не більше 200 знаків.
search-open = Діалоги, що тривають зараз
search-answer = Відповідь на ідею { $number }
search-one-dialogue = Діалог
search-one-decision = Рішення
search-one-answer = Відповідь
search-more = Більше результатів
