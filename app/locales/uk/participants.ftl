# An address given with a contribution: the mails and the pages that they lead to.
participants-confirm-subject = Підтвердьте свою електронну адресу
participants-confirm-what = Хтось вказав цю адресу на сайті громадського діалогу муніципалітету. Це були ви? Тоді підтвердьте, що адреса ваша.
participants-confirm-press = Відкрийте сторінку й натисніть там кнопку.
participants-confirm-button = Підтвердити мою адресу
participants-confirm-then = Потім ми надішлемо вам квитанцію, а далі наші відповіді й те, що вийшло з ваших ідей. Те, що ви надіслали, ми вже отримали, навіть якщо ви не підтвердите адресу.
participants-confirm-not-you = Це були не ви? Нічого не робіть. Ми більше не писатимемо.
participants-confirm-why = Ви отримали цей лист, бо адресу вказали на нашому сайті.
participants-confirm-title = Це ваша адреса?
participants-confirm-words = Ідеться про адресу { $address }. Натисніть кнопку, і ми надсилатимемо вам квитанції, відповіді та результати. Відмовитися можна будь-коли.
participants-unknown-title = Посилання вже не діє
participants-unknown-words = Ми не знайшли адреси, яку треба підтвердити за цим посиланням.
participants-unknown-do = Перевірте, чи скопійовано з листа все посилання. Якщо ви змінили адресу, діє посилання з останнього листа. Те, що ви надіслали, ми все одно отримали. Ви побачите це за кодом зі своєї квитанції.
participants-gone-words = Вашу адресу видалено? Тоді в нас її більше немає, і ми не надсилаємо на неї листів.
participants-gone-do = Ви все ще отримуєте від нас листи? Тоді це посилання застаріле. Скористайтеся посиланням у кінці останнього листа.
participants-confirm-deed = Так, це моя адреса
participants-confirmed-title = Дякуємо, вашу адресу підтверджено
participants-confirmed-words = Зараз ми надсилаємо вам квитанції на все, що ви подали. Ми напишемо знову, коли буде відповідь.
participants-leave-title = Не хочете більше наших листів?
participants-leave-words = Натисніть кнопку, і ми більше нічого не надсилатимемо. Ваші ідеї залишаться, а квитанція на сайті й далі діятиме.
participants-leave-deed = Більше не надсилайте мені листів
participants-left-title = Ви більше не отримуватимете листів
participants-left-words = Ми більше нічого не надсилатимемо на вашу адресу. Передумали? Натисніть кнопку.
participants-come-back-deed = Хочу знову отримувати листи
participants-receipt-subject = Дякуємо, ми отримали вашу ідею
participants-receipt-thanks = Дякуємо за участь! Ваша ідея має номер { $number }. Ось що ви написали:
participants-receipt-thanks-said = Дякуємо за участь! Ваша ідея має номер { $number }. Ось що ви сказали:
participants-receipts-thanks = { $count ->
    [one] Дякуємо за участь! Ми отримали від вас { $count } ідею.
    [few] Дякуємо за участь! Ми отримали від вас { $count } ідеї.
    [many] Дякуємо за участь! Ми отримали від вас { $count } ідей.
   *[other] Дякуємо за участь! Ми отримали від вас { $count } ідеї.
}
participants-receipt-waiting = Ми читаємо вашу ідею, перш ніж показати її всім.
participants-receipt-waiting-by = До { $day } ми прочитаємо вашу ідею. Потім її побачать усі, якщо вона відповідає правилам.
participants-receipt-published = Вашу ідею опубліковано. Тепер її можуть прочитати всі.
participants-receipt-masked = Вашу ідею опубліковано. Ми приховали частину тексту. Чому, написано на квитанції.
participants-receipt-refused = Вашу ідею не показано всім. Чому, написано на квитанції.
participants-receipt-answered = Вашу ідею опубліковано, і муніципалітет відповів. Відповідь є на квитанції.
participants-receipt-page = На квитанції завжди видно, де зараз ваша ідея. Радимо зберегти посилання.
participants-receipt-button = Показати мою квитанцію
participants-moderated-subject = Про вашу ідею в діалозі
participants-moderated-published = Ми прочитали вашу ідею номер { $number }. Тепер її можуть прочитати всі.
participants-moderated-masked = Ми прочитали вашу ідею номер { $number }. Частина тексту не відповідає нашим правилам. Тому ми її приховали. Ось як текст бачать усі:
participants-moderated-refused = Ми прочитали вашу ідею номер { $number }. Вона не відповідає нашим правилам. Тому ми не показуємо її всім.
participants-moderated-kept = Ваш текст зберігається в муніципалітеті так, як ви його написали. Вважаєте, що ми помилилися? Зв’яжіться з нами. Як саме, написано на квитанції.
participants-moderated-kept-letter = Ваш текст зберігається в муніципалітеті так, як ви його написали. Вважаєте, що ми помилилися? Напишіть або зателефонуйте нам, і хтось інший розгляне це ще раз.
participants-moderated-kept-call = Ваша ідея зберігається в муніципалітеті такою, якою ви її подали. Вважаєте, що ми помилилися? Скажіть про це зараз або зателефонуйте нам пізніше. Тоді хтось інший розгляне це ще раз.
participants-moderated-rules = Прочитати наші правила для ідей
participants-answered-subject = Ви отримали відповідь муніципалітету
participants-answered-yours = Ми відповіли на вашу ідею номер { $number }. Ось що ви написали:
participants-answered-ours = Відповідь муніципалітету
participants-answered-by = Хто відповідає: { $by }.
participants-answered-theme = { $count ->
    [one] Ми відповіли на тему «{ $theme }». До неї належить ваша ідея.
    [few] Ми відповіли на тему «{ $theme }». До неї належать ваші ідеї.
    [many] Ми відповіли на тему «{ $theme }». До неї належать ваші ідеї.
   *[other] Ми відповіли на тему «{ $theme }». До неї належать ваші ідеї.
}
participants-answered-wrote = Що ви написали
participants-receipt-of = Показати квитанцію на ідею номер { $number }
