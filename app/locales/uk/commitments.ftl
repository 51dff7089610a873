# Promises that follow from a decision, as everybody reads them; what was told of them; and whether participants say that they were kept.
commitments-title = Зобов’язання
commitments-lead = Ось що політики пообіцяли після наших діалогів. Тут видно, як ідуть справи.
commitments-link = Усі зобов’язання і як вони виконуються
commitments-filter = Вибрати зобов’язання
commitments-table = Зобов’язання, спершу ті, у яких термін найближчий
commitments-more = Більше зобов’язань
commitments-next = Наступна сторінка
commitments-first = На початок
commitments-all-that = Показати всі: { $standing }
commitments-none = Немає зобов’язань
commitments-none-words = Спробуйте інший стан або інший комітет.
commitments-standing-all = Усі
commitments-standing-overdue = Прострочено
commitments-standing-under-way = Виконується
commitments-standing-done = Виконано
commitments-standing-explained = Не буде виконано
commitments-due-late = Мало бути виконано до { $due }

# One promise.
commitments-one-title = Зобов’язання: { $theme }
commitments-one-about = Зобов’язання після діалогу «{ $dialogue }» і як воно виконується.
commitments-follow = Як ідуть справи
commitments-follow-and-say = Подивіться, як ідуть справи, і скажіть, чи це зроблено
commitments-how-it-goes = Як ідуть справи
commitments-no-notes = Ще нічого не повідомлено.
commitments-thread = Чому ми взяли це зобов’язання
commitments-ideas = Ідеї, з яких усе почалося
commitments-more-ideas = більше ідей
commitments-theme = Тема
commitments-note-progress = Стан справ
commitments-note-done = Виконано
commitments-note-explained = Це не буде виконано
commitments-note-reply = Відповідь тим, хто вважає, що це не зроблено

# Was it done?
commitments-was-it-done = Чи це зроблено?
commitments-ask = Скажіть, чи це зроблено
commitments-ask-words = День цього зобов’язання минув. Якщо ви брали участь у діалозі, скажіть, що з цього вийшло. Це добровільно.
commitments-your-answer = Як ви вважаєте?
commitments-verdict-yes = Так
commitments-verdict-partly = Частково
commitments-verdict-no = Ні
commitments-words = Хочете розповісти більше?
commitments-words-hint = Це прочитають лише ті, хто працює з цим питанням. Ми цього не публікуємо.
commitments-code-hint = Двадцять символів із вашої квитанції. Вони показують, що ви брали участь. Ми не зберігаємо, хто що відповів.
commitments-code-wrong = Код неправильний. Перевірте, чи є всі двадцять символів.
commitments-submit = Надіслати мою відповідь
commitments-thanks = Дякуємо, ми отримали вашу відповідь
commitments-thanks-words = Якщо ви відповісте ще раз, рахуватиметься остання відповідь.
commitments-figures = { $count ->
    [one] Відповів { $count } учасник:
    [few] Відповіли { $count } учасники:
    [many] Відповіли { $count } учасників:
   *[other] Відповіли { $count } учасника:
}
commitments-too-few = Відповіли менше ніж п’ять людей. Ми покажемо цифри, коли відповідей буде п’ять, щоб нікого не можна було впізнати.
commitments-figures-anew = Цифри змінюються, коли відповіли або змінили думку ще щонайменше п’ятеро. Так ніхто не дізнається окрему відповідь.
commitments-said = Що кажуть учасники про те, чи це зроблено: так { $yes }, частково { $partly }, ні { $no }.

# The mail.
commitments-mail-subject = { $kind ->
    [done] Виконано: зобов’язання після діалогу «{ $title }»
    [explained] Не буде виконано: зобов’язання після діалогу «{ $title }»
    [reply] Відповідь про зобов’язання після діалогу «{ $title }»
   *[progress] Як ідуть справи: зобов’язання після діалогу «{ $title }»
}
commitments-mail-promise = Що ми зобов’язалися зробити
commitments-mail-read = Більше про зобов’язання
commitments-mail-ask = День цього зобов’язання минув. Як ви вважаєте, чи це зроблено? Будемо раді, якщо скажете.
commitments-mail-due-subject = Чи це зроблено? Зобов’язання після діалогу «{ $title }»
commitments-mail-due-untold = Муніципалітет іще не повідомив, що з цього вийшло.
