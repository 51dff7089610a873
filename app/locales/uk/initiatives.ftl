# Proposals to hold a dialogue, and the answers to them.
initiatives-title = Ініціативи
initiatives-lead = Тут є все, що запропонували. Будь-хто може запропонувати, щоб муніципалітет запитав мешканців про щось. Комітет відповідає протягом { $days } робочих днів і пояснює свою відповідь.
initiatives-all = Усі ініціативи
initiatives-number = Ініціатива { $number }
initiatives-about = Пропозиція провести діалог (автор: { $from }) і що відповів муніципалітет.
initiatives-propose = Запропонувати діалог
initiatives-start = Бракує якогось питання?
initiatives-start-words = Запропонуйте, про що муніципалітет має запитати мешканців. Пропонувати можуть усі. Комітет відповідає протягом { $days } робочих днів, і відповідь можуть прочитати всі.
initiatives-start-all = Що запропонували інші
initiatives-filter = Вибрати ініціативи
initiatives-stage = Стан
initiatives-stage-all = Будь-який стан
initiatives-stage-received = Чекає на перевірку
initiatives-stage-refused = Не опубліковано
initiatives-stage-published = Опубліковано
initiatives-stage-with-body = У комітеті
initiatives-stage-yes = Так, діалог буде
initiatives-stage-no = Ні, діалогу не буде
initiatives-late = Відповідь запізнюється
initiatives-late-words = Відповідь мала надійти { $due }, але її ще немає. Ми нагадали про це тим, хто має відповісти, координатору й обраним представникам.
initiatives-none = Ініціатив іще немає
initiatives-none-words = Ініціативи з’являться тут, коли хтось запропонує діалог і ми перевіримо пропозицію.
initiatives-none-chosen = Тут немає ініціатив
initiatives-none-chosen-words = Немає жодної ініціативи, яка відповідала б вашому вибору.
initiatives-more = Більше ініціатив
initiatives-next = Давніші ініціативи
initiatives-first = До найновіших
initiatives-no-body = Ще не в комітеті
initiatives-from = Автор: { $from }
initiatives-from-resident = { $named ->
    [none] хтось із мешканців
   *[some] { $name }, приватна особа
}
initiatives-from-civil-society = { $named ->
    [none] об’єднання або мережа
   *[some] { $name }, об’єднання або мережа
}
initiatives-from-elected = { $named ->
    [none] хтось із обраних представників
   *[some] { $name }, з числа обраних представників
}
initiatives-from-administration = { $named ->
    [none] хтось із працівників муніципалітету
   *[some] { $name }, працює в муніципалітеті
}
initiatives-origin-resident = Мешканець або інша людина, яка тут живе чи працює
initiatives-origin-civil-society = Об’єднання або мережа
initiatives-origin-elected = Обраний представник
initiatives-origin-administration = Людина, яка працює в муніципалітеті
initiatives-card-came = Надійшло { $day }
initiatives-card-due = Відповідь до { $day }
initiatives-card-answered = Відповідь ухвалено { $day }

# Its way and its answer.
initiatives-way = Шлях ініціативи
initiatives-by = до { $day }
initiatives-stop-received = Отримано
initiatives-stop-refused = Не опубліковано
initiatives-stop-published = Опубліковано
initiatives-stop-with-body = У комітеті
initiatives-stop-answer = Відповідь
initiatives-stop-answered = { $answer ->
    [yes] Відповідь: так
   *[other] Відповідь: ні
}
initiatives-what = Що пропонують
initiatives-answer-yes = Так, ми плануємо діалог
initiatives-answer-no = Ні, діалогу не буде
initiatives-answer-elsewhere = Ні, вирішує хтось інший. Ми передаємо вашу думку далі
initiatives-answer-yes-hint = Буде створено чернетку діалогу. Він належить комітету.
initiatives-answer-no-hint = Причини стануть публічними.
initiatives-answer-elsewhere-hint = Наприклад, регіон, якщо йдеться про громадський транспорт. Напишіть, куди її передано.
initiatives-answered-by = Відповідає
initiatives-decided = Рішення
initiatives-minutes = Протокол
initiatives-became = З цього вийшов діалог:
initiatives-is-planned = Діалог готується. Він з’явиться тут, коли його опублікують.
initiatives-came-from = Походить з ініціативи. Автор: { $from }
initiatives-log = Що відбулося
initiatives-log-routed = Передано: { $body }
initiatives-log-moved = День відповіді перенесено: було { $before }, стало { $after }
initiatives-log-answered = Відповідь ({ $body }): { $answer }
initiatives-log-changed = Відповідь змінено. Причина: { $reason }
initiatives-act-received = Перевіряється знову
initiatives-act-published = Опубліковано
initiatives-act-masked = Опубліковано, частину приховано
initiatives-act-refused = Не опубліковано
initiatives-act-routed = Передано комітету
initiatives-act-day-moved = День відповіді перенесено

# Proposing.
initiatives-propose-lead = Про що муніципалітет має запитати мешканців? Пропонувати можуть усі. Обліковий запис не потрібен. Комітет відповідає протягом { $days } робочих днів.
initiatives-propose-next = Ми прочитаємо пропозицію протягом двох робочих днів. Потім її тут зможуть прочитати всі. Комітет відповідає протягом { $days } робочих днів. Пропозиція стане публічним документом.
initiatives-propose-more = Додати заголовок або комітет
initiatives-send = Надіслати пропозицію
initiatives-field-text = Про що муніципалітет має запитати мешканців і чому?
initiatives-field-text-hint = Напишіть запитання й чому воно важливе саме зараз. Пишіть будь-якою мовою. Не пишіть персональних номерів та імен інших людей.
initiatives-field-origin = Хто пропонує?
initiatives-field-origin-hint = До всіх пропозицій ставляться однаково. Це буде видно біля пропозиції.
initiatives-field-name-hint = Ваше ім’я, назва об’єднання або взагалі нічого.
initiatives-field-email-hint = Тоді ми напишемо вам, коли пропозицію перевірено, коли її отримав комітет, коли він відповів і якщо день відповіді перенесено. Адресу ніколи не показуємо. Без пошти ви стежите за пропозицією з кодом зі своєї квитанції.
initiatives-field-title-hint = Так пропозицію легше знайти.
initiatives-field-body = Якого комітету це стосується?
initiatives-field-body-hint = Не знаєте? Тоді ми самі знайдемо потрібний комітет.
initiatives-field-body-none = Не знаю
initiatives-text-missing = Напишіть, про що муніципалітет має запитати. Більше нічого не потрібно.
initiatives-name-missing = Напишіть назву об’єднання чи мережі. Або виберіть, що пропонуєте як мешканець.
initiatives-once-more = Натисніть «Надіслати пропозицію» ще раз
initiatives-too-many = З вашої мережі за короткий час надійшло багато пропозицій
initiatives-too-many-words = Ваш текст збережено тут нижче. Зачекайте годину й натисніть іще раз або зверніться до муніципалітету в інший спосіб. Таке часто буває в бібліотеці чи школі.
initiatives-same = Такі самі слова вже є в ініціативі { $number }
initiatives-same-link = Прочитати ініціативу { $number }

# The receipt.
initiatives-receipt-thanks = Дякуємо, ми отримали вашу пропозицію
initiatives-receipt-title = Ваша пропозиція, ініціатива { $number }
initiatives-receipt-keep = Збережіть код. З ним ви будь-коли побачите, де зараз ваша пропозиція.
initiatives-receipt-which = Ініціатива
initiatives-receipt-where = Де зараз моя пропозиція?
initiatives-receipt-public = Подивитися на пропозицію так, як її бачать усі
initiatives-receipt-again = Вважаєте, що ми помиляємося? Скажіть муніципалітету, і хтось інший розгляне це ще раз. Можете також переписати текст і надіслати його знову.
initiatives-receipt-email = Якщо адресу вже підтверджено, ми напишемо вам, коли щось відбудеться. Інакше прийде лист із кнопкою. Натисніть на неї, і ми вам писатимемо.
initiatives-receipt-email-confirmed = Адресу підтверджено. Ми напишемо вам, коли з пропозицією щось відбудеться.
initiatives-receipt-corrected = Пропозиція та квитанція ті самі. Ми писатимемо на нову адресу. Якщо ви вже натиснули кнопку в листі на попередню адресу, діє попередня.
initiatives-receipt-first = Ви надіслали той самий текст іще раз і щось у ньому змінили. Цю зміну не враховано.
initiatives-now-received = Ми отримали вашу пропозицію й дивимося, чи вона відповідає нашим правилам. Не пізніше { $due } комітет дасть відповідь.
initiatives-now-refused = Пропозицію не опубліковано. Причину вказано тут.
initiatives-now-published = Вашу пропозицію можуть прочитати всі. Тепер ми передаємо її комітету, якого вона стосується. Не пізніше { $due } ви отримаєте відповідь.
initiatives-now-with-body = Пропозицію розглядає { $body }. Не пізніше { $due } ви отримаєте відповідь.
initiatives-now-answered = На пропозицію є відповідь. Прочитайте її тут.

# Mail to whoever proposed.
initiatives-mail-why = Ви отримали цей лист, бо запропонували діалог і залишили свою електронну адресу.
initiatives-mail-receipt = Ми отримали вашу пропозицію
initiatives-mail-moderated = Вашу пропозицію перевірено
initiatives-mail-routed = Вашу пропозицію отримав комітет
initiatives-mail-answered = Муніципалітет відповів на вашу пропозицію
initiatives-mail-thanks = Дякуємо! Ми отримали вашу пропозицію. Це ініціатива { $number }.
initiatives-mail-page = Натисніть кнопку, і на сторінці ви будь-коли побачите, де зараз ваша пропозиція.
initiatives-mail-button = Де моя пропозиція
initiatives-mail-published = Вашу пропозицію (ініціатива { $number }) опубліковано. Її можуть прочитати всі. Не пізніше { $due } комітет дасть відповідь.
initiatives-mail-masked = Вашу пропозицію (ініціатива { $number }) опубліковано, але ми приховали її частину, щоб вона відповідала правилам. Не пізніше { $due } комітет дасть відповідь. Ось як її показано:
initiatives-mail-refused = Вашу пропозицію (ініціатива { $number }) не опубліковано.
initiatives-mail-with = Вашу пропозицію (ініціатива { $number }) тепер розглядає { $body }. Не пізніше { $due } комітет дасть відповідь.
initiatives-mail-said = Є відповідь на ініціативу { $number } ({ $body }). Рішення ухвалено { $day }, § { $paragraph }.
initiatives-mail-moved = День відповіді на вашу пропозицію перенесено
initiatives-mail-moved-to = Муніципалітет не встигає відповісти на ініціативу { $number } в обіцяний день ({ $before }). Тепер ми обіцяємо, що не пізніше { $due } відповідь буде.
initiatives-mail-moved-earlier = Муніципалітет відповість на ініціативу { $number } раніше, ніж ми обіцяли. Тепер ми обіцяємо, що не пізніше { $due } (а не { $before }) відповідь буде.
initiatives-mail-moved-why = Причина
initiatives-mail-yes = Тепер ми готуємо діалог. Ви знайдете його через свою квитанцію, коли його опублікують.
initiatives-mail-reminder = Нагадування про ініціативу { $number }
initiatives-mail-waiting = Що ще треба зробити з ініціативою { $number }:
initiatives-mail-open = Відкрити ініціативу

# The staff's pages.
promises-answer = Відповідь на ініціативу
