# Ideas: sending in, the receipt, lists, and where an idea is now.
contributions-kind-idea = Ідея
contributions-kind-idea-hint = Що варто зробити.
contributions-kind-need = Потреба
contributions-kind-need-hint = Чого бракує.
contributions-kind-perspective = Погляд
contributions-kind-perspective-hint = Як це для вас чи для вашої групи.
contributions-tie-unstated = Не хочу казати
contributions-tie-resident = Живу тут
contributions-tie-worker = Працюю тут
contributions-tie-student = Навчаюся тут
contributions-tie-visitor = Буваю тут
contributions-tie-business = Маю тут бізнес
contributions-tie-association = Говорю від імені об’єднання
contributions-tie-service-user = Користуюся послугами муніципалітету
contributions-tie-employee = Працюю в муніципалітеті
contributions-channel-paper = Надійшло на папері
contributions-channel-phone = Надійшло телефоном
contributions-channel-meeting = Надійшло на зустрічі
contributions-state-received = Перевіряється
contributions-state-published = Опубліковано
contributions-state-masked = Опубліковано, частину приховано
contributions-state-refused = Не опубліковано
contributions-text-missing = Напишіть свою ідею. Більше нічого не потрібно.
contributions-text-short = Допишіть ще кілька слів, щоб ми зрозуміли вашу думку.
contributions-text-long = Текст може мати щонайбільше { $max } символів. Скоротіть його щонайменше на { $over ->
    [one] { $over } символ
    [few] { $over } символи
    [many] { $over } символів
   *[other] { $over } символу
}.
contributions-title-long = Заголовок може мати щонайбільше { $max } символів. Скоротіть його.
contributions-name-long = Ім’я може мати щонайбільше { $max } символів. Скоротіть його.
contributions-email-wrong = Напишіть електронну адресу повністю, наприклад namn@exempel.se. Або залиште поле порожнім.
contributions-email-letters = На цю адресу ми не можемо написати. Перед @ можуть стояти лише літери a–z, цифри та окремі знаки, як-от крапка й дефіс. Напишіть іншу адресу або залиште поле порожнім. За ідеєю можна стежити з кодом із квитанції.
contributions-personal-number = Тут є персональний номер (personnummer). Приберіть його. Він нам не потрібен, і його не повинні бачити інші.
contributions-place-received = Отримано
contributions-place-reviewed = Перевірено
contributions-place-themed = Зібрано разом зі схожими ідеями
contributions-place-decided = Рішення
contributions-place-answered = Зворотний зв’язок
contributions-place-commitment = Що було обіцяно
contributions-place-followed-up = Контроль виконання
contributions-place-rerouted = Передано далі
contributions-place-reply = Відповідь: { $by }
contributions-place-reply-unnamed = Відповідь муніципалітету
contributions-ahead-reviewed = Буде перевірено
contributions-ahead-reviewed-by = Буде перевірено до { $date }
contributions-ahead-themed = Буде зібрано разом зі схожими ідеями
contributions-ahead-themed-by = Буде зібрано разом зі схожими ідеями до { $date }
contributions-here-received = Ми отримали вашу ідею. Зараз читаємо її й дивимося, чи вона відповідає нашим правилам.
contributions-here-again = Ми ще раз перевіряємо вашу ідею, і тим часом її не показано.
contributions-here-reviewed = Вашу ідею перевірено. Коли діалог закінчиться, ми зберемо її разом з іншими ідеями про те саме.
contributions-here-together = Вашу ідею перевірено. Її показано разом з іншими, де сказано те саме. Коли діалог закінчиться, ми опрацюємо все, що надійшло.
contributions-here-themed = Вашу ідею зібрано разом з іншими про те саме. Політики зважатимуть на неї, коли вирішуватимуть.
contributions-here-decided = Політики ухвалили рішення. Незабаром ми розповімо, що воно означає для вашої ідеї.
contributions-here-replied = Муніципалітет відповів. Прочитайте відповідь тут.
contributions-here-answered = Політики вирішили. Тут написано, що стало з вашою ідеєю.
contributions-here-commitment = Обіцяне виконано або пояснено.
contributions-here-followed-up = Контроль виконання цього діалогу завершено.
contributions-here-rerouted = Вашу ідею передано далі. Вище на цій сторінці написано, куди й чому.
contributions-standing-done = Виконано
contributions-standing-by = До { $date }
contributions-standing-coming = День іще не визначено
contributions-standing-late = Мало бути виконано до { $date }, і ми запізнюємося.

# On all pages about ideas.
contributions-here-label = Ви тут
contributions-idea-number = Ідея { $number }
contributions-masked-note = Частину приховано
contributions-read-whole = Читати все
contributions-read-thread = Що з нею відбувається
contributions-answered-note = Муніципалітет відповів
contributions-optional = за бажанням

# The list.
contributions-list-title = Ідеї в діалозі «{ $title }»
contributions-list-lead = Ось що відповіли інші. Ми перевіряємо кожну ідею, перш ніж її показати.
contributions-list-about = Ідеї, потреби й погляди, якими люди поділилися в діалозі «{ $title }».
contributions-list-here = Ідеї
contributions-filter-label = Пошук серед ідей
contributions-filter-fold = Пошук і порядок
contributions-filter-fold-chosen = Пошук і порядок. Вибрано: { $chosen }
contributions-filter-words = Пошук
contributions-filter-kind = Вид
contributions-filter-theme = Тема
contributions-filter-answer = Відповідь
contributions-filter-sort = Порядок
contributions-filter-any = Усі
contributions-filter-any-theme = Усі теми
contributions-filter-answered = З відповіддю
contributions-filter-unanswered = Ще без відповіді
contributions-filter-newest = Спершу нові
contributions-filter-oldest = Спершу давні
contributions-filter-submit = Показати
contributions-filter-clear = Показати всі ідеї
contributions-count = { $count ->
    [0] Жодної ідеї не показано
    [one] Показано { $count } ідею
    [few] Показано { $count } ідеї
    [many] Показано { $count } ідей
   *[other] Показано { $count } ідеї
}
contributions-count-over = Показано понад { $count } ідей
contributions-count-rest = { $count ->
    [one] Надійшла ще { $count } ідея. Вона перевіряється або її не показано.
    [few] Надійшли ще { $count } ідеї. Вони перевіряються або їх не показано.
    [many] Надійшло ще { $count } ідей. Вони перевіряються або їх не показано.
   *[other] Надійшло ще { $count } ідеї. Вони перевіряються або їх не показано.
}
contributions-count-together = { $count ->
    [one] У { $count } ідеї сказано те саме, що і в іншій. Її показано під тією, що надійшла першою.
    [few] У { $count } ідеях сказано те саме, що і в інших. Їх показано під тією, що надійшла першою.
    [many] У { $count } ідеях сказано те саме, що і в інших. Їх показано під тією, що надійшла першою.
   *[other] У { $count } ідеї сказано те саме, що і в інших. Їх показано під тією, що надійшла першою.
}
contributions-pages-label = Більше ідей
contributions-pages-next = Наступна сторінка
contributions-pages-first = На початок
contributions-none-yet = Ідей, які можна прочитати, ще немає
contributions-none-yet-words = Нові ідеї з’являться тут, коли ми їх перевіримо. Це триває щонайбільше два робочі дні.
contributions-none-coming-words = Діалог іще не відкрився. Коли він відкриється, ідеї з’являться тут.
contributions-none-found = Жодна ідея не відповідає вашому пошуку
contributions-none-found-words = Спробуйте шукати за меншою кількістю слів або показати всі ідеї.
contributions-write = Подати ідею

# One idea.
contributions-one-about = Ідея в діалозі «{ $title }» і що з нею сталося.
contributions-missing = Такої ідеї тут немає
contributions-missing-words = Можливо, номер неправильний. Або ідею ще перевіряють, або її не показано. Її надіслали ви? Тоді ви побачите її за кодом зі своєї квитанції.
contributions-one-way = Шлях ідеї
contributions-one-way-label = Шлях ідеї, крок за кроком
contributions-one-text = Що тут написано
contributions-translation = Шведською
contributions-translation-words = Це переклад. Визначальним є оригінал.
contributions-masked-words = Ми приховали частину тексту. Причина – правило «{ $rule }».
contributions-refused-words = Інші цієї ідеї не бачать. Причина – правило «{ $rule }».
contributions-rules-link = Прочитати правила
contributions-theme-link = Усе в темі «{ $title }»
contributions-decided-line = Рішення: { $body }, { $date }, § { $paragraph }.
contributions-minutes-link = Прочитати протокол
contributions-answer-by = Відповідь: { $by }, { $date }
contributions-answer-heading = Відповідь муніципалітету
contributions-promise-line = Відповідає: { $owner }. Виконати до { $date }
contributions-promise-done = Відповідає: { $owner }. Виконано { $date }

# Sending in.
contributions-write-title = Подати ідею
contributions-write-about = Подайте ідею в діалозі «{ $title }». Обліковий запис не потрібен.
contributions-write-sending = Надіслати ідею
contributions-write-anyway = Усе одно надіслати
contributions-field-text = Що ви хочете сказати?
contributions-field-text-hint = Ідея, те, чого бракує, або як це для вас. Пишіть будь-якою мовою. Не пишіть персональних номерів та імен інших людей.
contributions-field-email = Електронна пошта
contributions-field-email-hint = Тоді ми напишемо вам, коли муніципалітет відповість. Адресу ніколи не показуємо. Без пошти ви стежите за ідеєю з кодом зі своєї квитанції.
contributions-more = Додати заголовок, ім’я або хто ви
contributions-field-title = Заголовок
contributions-field-title-hint = Так ідею легше знайти.
contributions-field-kind = Що це?
contributions-field-kind-hint = Допомагає нам сортувати.
contributions-field-tie = Що вас пов’язує з муніципалітетом?
contributions-field-tie-hint = Це видно поруч з ідеєю. Так ми розуміємо, до кого дійшли.
contributions-field-name = Ім’я, яке буде видно
contributions-field-name-hint = Ваше ім’я, назва об’єднання або взагалі нічого.
contributions-shown-name = Ім’я, яке буде видно: { $name }
contributions-trap = Залиште це поле порожнім
contributions-write-next = Ми прочитаємо ідею протягом двох робочих днів. Потім її тут зможуть прочитати всі. Ваша відповідь стане публічним документом.
contributions-write-rules = Правила для ідей
contributions-write-privacy = Як ми обробляємо персональні дані
contributions-write-other = Участь без електронної пошти чи комп’ютера
contributions-once-more = Натисніть «Надіслати ідею» ще раз
contributions-once-more-words = Ваш текст збережено тут нижче. Зачекайте кілька секунд і натисніть іще раз. Так ми зупиняємо програми, які розсилають спам.
contributions-too-many = З вашої мережі за короткий час надійшло багато ідей
contributions-too-many-words = Ваш текст збережено тут нижче. Зачекайте годину й натисніть іще раз або подайте ідею в інший спосіб. Таке часто буває в бібліотеці чи школі.
contributions-same = Такі самі слова вже є в ідеї { $number }
contributions-same-shown = Це надіслали ви? Тоді ми вже отримали ідею, і більше нічого робити не треба. Це чужа ідея, але ви думаєте так само? Тоді все одно надішліть. Так буде видно, що так думає більше людей.
contributions-same-waiting = Це надіслали ви? Тоді ми вже отримали ідею, і більше нічого робити не треба. Зараз її перевіряють. Це чужа ідея, але ви думаєте так само? Тоді все одно надішліть. Так буде видно, що так думає більше людей.
contributions-same-link = Прочитати ідею { $number }
contributions-closed-title = Зараз подати ідею не можна
contributions-closed-coming = Діалог відкриється { $date }, і тоді ми на вас чекаємо.
contributions-closed-cancelled = Діалог припинено. Нових ідей ми не приймаємо.
contributions-closed-undated = Діалог іще не відкрився. Коли день визначать, його буде вказано на сторінці діалогу.
contributions-closed-over = Діалог закрито. Ви можете прочитати ідеї та стежити за тим, що з ними відбувається.
contributions-closed-kept = Діалог закрився, поки ви писали
contributions-closed-kept-words = Вашу ідею не надіслано. Ось ваш текст, щоб ви могли його скопіювати. Зв’яжіться з нами, якщо хотіли взяти участь.
contributions-closed-text = Ваш текст
contributions-closed-ideas = Прочитати ідеї
contributions-closed-dialogue = Про діалог
contributions-closed-other = Інші способи вплинути

# The receipt.
contributions-receipt-thanks = Дякуємо, ми отримали вашу ідею
contributions-receipt-title = Ваша ідея { $number }
contributions-receipt-keep = Збережіть код. З ним ви будь-коли побачите, де зараз ваша ідея.
contributions-receipt-slip = Квитанція
contributions-receipt-dialogue = Діалог
contributions-receipt-idea = Ідея
contributions-receipt-received = Отримано
contributions-receipt-code = Ваш код
contributions-receipt-contact = Маєте запитання? { $contact }
contributions-receipt-address = Введіть код на { $address }
contributions-receipt-email = Ви вказали електронну адресу
contributions-receipt-email-confirmed = Адресу підтверджено.
contributions-receipt-email-then = Ми напишемо вам, коли муніципалітет відповість.
contributions-receipt-email-then-decided = Ми напишемо вам, коли стане відомо, що вийшло з вашої ідеї.
contributions-receipt-email-then-rerouted = Ми напишемо вам, коли діалог завершиться і якщо ідея повернеться сюди.
contributions-receipt-email-then-promise = Ми писатимемо вам про те, як виконується обіцяне.
contributions-receipt-email-declined = Ви відмовилися від листів. Код із квитанції однаково дійсний.
contributions-receipt-covered = Ми приховали частину вашого тексту, щоб він відповідав правилам. Решту показано так, як ви написали.
contributions-receipt-left-out = Текст показано, але не все, що ви надіслали разом із ним.
contributions-receipt-email-words = Якщо ви ще не підтвердили адресу, прийде лист із кнопкою. Натисніть на неї, щоб отримувати листи від нас.
contributions-receipt-corrected = Ви змінили свою електронну адресу
contributions-receipt-corrected-words = Ідея та квитанція ті самі. Ми писатимемо на нову адресу. Якщо ви вже натиснули кнопку в листі на попередню адресу, діє попередня.
contributions-receipt-first = Ми прийняли те, що ви надіслали спершу
contributions-receipt-first-words = Ви надіслали той самий текст іще раз і щось у ньому змінили. Цю зміну не враховано. Якщо хочете щось змінити в ідеї, зв’яжіться з нами. Можна також подати ще одну ідею.
contributions-receipt-two = Ми отримали від вас два тексти
contributions-receipt-two-words = Спершу ви надіслали з цієї самої форми інший текст. Він має номер { $number } і окрему квитанцію. Ця квитанція стосується пізнішого тексту. Якщо хочете залишити лише один із них, зв’яжіться з нами.
contributions-receipt-next = Що буде далі
contributions-receipt-where = Де зараз моя ідея?
contributions-receipt-yours = Що ви написали
contributions-receipt-yours-said = Що ви сказали
contributions-receipt-shown-text = Як це показано
contributions-receipt-public = Подивитися на ідею так, як її бачать усі
contributions-receipt-ours = Що ми хочемо сказати
contributions-receipt-again = Вважаєте, що ми помиляємося? Скажіть нам, і хтось інший розгляне це ще раз:
contributions-receipt-rewrite = Можете також переписати текст і надіслати його знову.
contributions-receipt-another = Подати ще одну ідею
contributions-receipt-dialogue-link = До діалогу
contributions-receipt-stopped = Діалог припинено. { $reason }
contributions-code-title = Де моя ідея?
contributions-code-lead = Введіть код зі своєї квитанції, і ви побачите, що сталося з вашою ідеєю, коментарем, пропозицією чи повідомленням про недолік.
contributions-code-hint = Двадцять літер і цифр. Великі чи малі, не має значення.
contributions-code-wrong = Код неправильний. Перевірте, чи є всі двадцять символів.
contributions-code-unknown = Квитанції з таким кодом ми не знайшли. Перевірте кожен символ на квитанції.
contributions-code-submit = Показати квитанцію

# While writing.
contributions-island-left = Залишилося символів: #
contributions-island-over = Зайвих символів: #
contributions-island-similar = Схожі ідеї, які вже є
contributions-island-similar-words = Радимо прочитати. Ваш голос однаково потрібен: він показує, що так думає більше людей.
contributions-island-similar-found = Схожі ідеї: #. Вони стоять після текстового поля.
contributions-island-new-tab = відкривається в новій вкладці
contributions-island-draft = У вас є текст, який не надіслано
contributions-island-draft-words = Він зберігається в цьому браузері щонайбільше добу.
contributions-island-draft-take = Узяти текст
contributions-island-draft-drop = Видалити текст
contributions-island-searching = Шукаємо
contributions-island-failed = Пошук не вдався. Натисніть «Показати».

# Ideas that say the same.
contributions-same-count = Скільки людей подали цю саму ідею: { $count }
contributions-same-here = Їх показано разом тут, під тією, що надійшла першою. Кожна зберігає свій номер, свій текст і свою відповідь.
contributions-same-under = Їх показано разом під ідеєю { $number }, яка надійшла першою. Кожна зберігає свій номер, свій текст і свою відповідь.
contributions-channel-letter = Надійшло листом
