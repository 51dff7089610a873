# The letter that ends a dialogue.
feedback-subject = Що з цього вийшло: { $title }
feedback-thanks = Дякуємо за участь. Рішення вже ухвалено, і тут ви побачите, що стало з тим, що ви сказали.
feedback-decision = Рішення
feedback-decision-body = Хто вирішив
feedback-decision-day = День
feedback-decision-paragraph = Параграф
feedback-decision-case = Номер справи
feedback-to-minutes = Прочитати протокол
feedback-yours = Ваша ідея номер { $number }
feedback-theme = Тема
feedback-outcome = Що вирішено
feedback-did = Що ми робимо
feedback-reason = Чому
feedback-promise = Ми обіцяємо
feedback-owner = Відповідає
feedback-due = Виконати до
feedback-refused = Вашу ідею не показано всім. Ось що ми написали вам про причину:
feedback-to-receipt = Показати квитанцію
feedback-everybody = Що сказали всі інші
feedback-everybody-words = На сайті кожен може прочитати, що люди сказали і до чого це привело.
feedback-to-result = Переглянути весь результат

# The notice that a dialogue was stopped.
feedback-cancelled-subject = Діалог припинено: { $title }
feedback-cancelled-thanks = Дякуємо за участь. Політики вирішили припинити діалог.
feedback-cancelled-reason = Чому діалог припинено
feedback-cancelled-yours = Що ви надіслали
feedback-cancelled-kept = Ніщо з того, що ви написали, не видаляють. Усе залишається на сторінці діалогу.
feedback-same = Скільки людей подали цю саму ідею: { $count }. Ці ідеї показано разом під вашою, бо вона надійшла першою.
feedback-same-under = Скільки людей подали цю саму ідею: { $count }. Ці ідеї показано разом під номером { $number }, бо ця надійшла першою.
