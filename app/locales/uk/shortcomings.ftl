# Reporting a shortcoming in the accessibility of the site.
shortcomings-report = Повідомити про недолік
shortcomings-report-lead = Розкажіть, що у вас не працює. Казати, хто ви, не обов’язково. Відповідь ви отримаєте протягом { $days } робочих днів.
shortcomings-words = Що не працює?
shortcomings-words-hint = Розкажіть, що ви хотіли зробити, що сталося і яким допоміжним засобом ви користуєтеся.
shortcomings-words-missing = Напишіть, що не працює.
shortcomings-words-long =
    Текст може мати щонайбільше { $max } символів. Скоротіть його щонайменше на { $over ->
        [one] { $over } символ
        [few] { $over } символи
        [many] { $over } символів
       *[other] { $over } символу
    }.
shortcomings-page = Якої сторінки це стосується?
shortcomings-page-short = Сторінка
shortcomings-page-hint = Адреса сторінки або про що вона.
shortcomings-page-long = Напишіть щонайбільше { $max } символів.
shortcomings-email-hint = Тоді ми надішлемо відповідь туди. Без пошти ви прочитаєте відповідь за кодом зі своєї квитанції.
shortcomings-email-letters = На цю адресу ми не можемо написати. Перед @ можуть стояти лише літери a–z, цифри та окремі знаки, як-от крапка й дефіс. Напишіть іншу адресу або залиште поле порожнім.
shortcomings-send = Надіслати повідомлення
shortcomings-once-more = Натисніть «Надіслати повідомлення» ще раз
shortcomings-too-many = З вашої мережі за короткий час надійшло багато повідомлень
shortcomings-too-many-words = Ваш текст збережено тут нижче. Зачекайте годину й натисніть іще раз або зв’яжіться з нами в інший спосіб.
shortcomings-receipt-thanks = Дякуємо, ми отримали ваше повідомлення
shortcomings-receipt-answered = На ваше повідомлення є відповідь
shortcomings-receipt-keep = Збережіть адресу цієї сторінки або код. Тут ви прочитаєте нашу відповідь.
shortcomings-receipt-mail = Ми надішлемо відповідь електронною поштою. Її можна буде прочитати й тут.
shortcomings-receipt-due = Відповідь не пізніше
shortcomings-answered-on = Відповідь надано { $day }
shortcomings-mended = Недолік усунено
shortcomings-stated = Недолік описано в заяві
shortcomings-declined = Недолік не усуватимуть
shortcomings-mail-subject = Відповідь на ваше повідомлення про недолік
shortcomings-mail-reported = Ви повідомили про недолік у доступності сайту: { $day }.
shortcomings-mail-why = Ви отримали цей лист, бо цю адресу вказали в повідомленні про недолік.
