# Comments on ideas, where it was decided that a dialogue is a conversation (P19).
comments-heading = Розмова про ідею
comments-lead = Тут ви можете відповісти на ідею, щось запитати або доповнити її. Ми читаємо кожен коментар, перш ніж його показати.
comments-write = Коментувати ідею
comments-count =
    { $count ->
        [0] Коментарів іще немає
        [one] { $count } коментар
        [few] { $count } коментарі
        [many] { $count } коментарів
       *[other] { $count } коментаря
    }
comments-number = Коментар { $number }
comments-number-of = Коментар { $number } до ідеї { $idea }
comments-answers = Відповідь на коментар { $number }
comments-answer = Відповісти на коментар { $number }
comments-pages-label = Більше коментарів
comments-pages-next = Новіші коментарі
comments-pages-first = До перших коментарів
# Where one is written.
comments-write-title = Коментувати ідею { $idea }
comments-field-text = Ваш коментар
comments-field-text-hint = Пишіть будь-якою мовою. Коментар зможуть прочитати всі.
comments-field-email-hint = Тоді ми напишемо вам, коли коментар буде перевірено і коли діалог завершиться. Адресу ніколи не показуємо.
comments-text-missing = Напишіть свій коментар. Більше нічого не потрібно.
comments-next = Ми прочитаємо ваш коментар протягом двох робочих днів. Потім його буде видно під ідеєю.
comments-submit = Надіслати коментар
comments-too-many = З однієї мережі надійшло багато коментарів
comments-too-many-words = Зачекайте годину й надішліть іще раз. Ваш текст збережено тут нижче.
comments-same = Такий самий текст уже є: коментар { $number }
comments-same-link = Прочитати коментар { $number }
comments-once-more = Надішліть коментар іще раз
comments-closed = Зараз цю ідею коментувати не можна
comments-closed-words = Коментувати ідеї можна, доки діалог відкритий.
comments-closed-kept = Ваш коментар не прийнято. Те, що ви написали, стоїть тут нижче, щоб ви могли це зберегти.
# The receipt.
comments-receipt-thanks = Дякуємо, ми отримали ваш коментар
comments-receipt-title = Ваш коментар { $number } до ідеї { $idea }
comments-receipt-keep = Збережіть код. З ним ви будь-коли побачите, де зараз ваш коментар.
comments-receipt-which = Коментар
comments-receipt-where = Де зараз мій коментар?
comments-receipt-public = Подивитися на коментар так, як його бачать усі
comments-receipt-corrected = Коментар і квитанція ті самі. Ми писатимемо на нову адресу. Якщо ви вже натиснули кнопку в листі на попередню адресу, діє попередня.
comments-receipt-first = Ви надіслали той самий текст іще раз і щось у ньому змінили. Цю зміну не враховано. Якщо хочете щось змінити, зв’яжіться з нами.
comments-receipt-email-then = Ми напишемо вам, коли коментар буде перевірено і коли діалог завершиться.
comments-now-received = Ми читаємо ваш коментар і дивимося, чи він відповідає нашим правилам. Не пізніше { $due } його буде перевірено.
comments-now-published = Ваш коментар перевірено. Його можуть прочитати всі під ідеєю.
comments-now-masked = Ваш коментар перевірено. Його можуть прочитати всі під ідеєю, але частину приховано.
comments-now-refused = Ваш коментар перевірено. Його не показано.
# The mails.
comments-mail-receipt = Квитанція на ваш коментар
comments-mail-thanks = Дякуємо, ми отримали ваш коментар { $number } до ідеї { $idea }. Ось що ви написали:
comments-mail-page = На квитанції ви будь-коли побачите, де зараз ваш коментар.
comments-mail-moderated = Ваш коментар перевірено
comments-mail-published = Ми прочитали ваш коментар { $number } до ідеї { $idea }. Тепер його можуть прочитати всі.
comments-mail-masked = Ми прочитали ваш коментар { $number } до ідеї { $idea }. Ми приховали його частину, щоб він відповідав правилам. Ось як його показано:
comments-mail-refused = Ми прочитали ваш коментар { $number } до ідеї { $idea }. Він не відповідає правилам, тому його не показано.
comments-mail-yours = Ваш коментар { $number } до ідеї { $idea }
comments-mail-link = Квитанція на коментар { $number } до ідеї { $idea }
