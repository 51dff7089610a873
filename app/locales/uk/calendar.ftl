calendar-title = Календар
calendar-lead = Тут зібрано всі дати діалогів муніципалітету: коли вони відкриваються й закриваються, коли політики вирішують, коли ви дізнаєтеся про результат і коли мають бути виконані зобов’язання. Тут видно й те, до якого дня муніципалітет має відповісти на ініціативи. Виконане й прострочене позначено.
calendar-of-month = Календар: { $month }
calendar-of-year = Календар: { $first } – { $last }
calendar-year-from = Рік, починаючи з місяця: { $month }
calendar-show-year = Показати дванадцять місяців
calendar-show-month = Показувати по одному місяцю
calendar-subscribe = Підписатися у своєму календарі
calendar-more = Інші місяці
calendar-none = У календарі нічого немає
calendar-none-words = На цей час немає дат жодного діалогу чи ініціативи.
calendar-today = Сьогодні
calendar-entry = { $what }: { $title }
calendar-opens = Діалог відкривається
calendar-closes = Останній день участі
calendar-compilation = Крайній термін огляду ідей
calendar-meeting = Засідання
calendar-decision = День рішення політиків
calendar-feedback = Крайній термін зворотного зв’язку
calendar-follow-up = Крайній термін контролю виконання
calendar-answer = Крайній термін відповіді на ініціативу
calendar-commitment = Крайній термін зобов’язання
calendar-done-on = Виконано { $day }
calendar-decided-on = Рішення ухвалено { $day }
calendar-answered-on = Відповідь надано { $day }
calendar-late = Прострочено
calendar-explained = Не буде виконано
calendar-with-mark = { $entry } ({ $mark })
calendar-earlier = { $count ->
    [one] Показати, що вже минуло цього місяця ({ $count })
    [few] Показати, що вже минуло цього місяця ({ $count })
    [many] Показати, що вже минуло цього місяця ({ $count })
   *[other] Показати, що вже минуло цього місяця ({ $count })
}
calendar-rest-none = Цього місяця більше нічого немає.
