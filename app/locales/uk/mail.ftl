# What every mail has in common.
mail-dialogue = Діалог
mail-decides = Вирішує
mail-influence = Ступінь впливу
mail-influence-words = { $name } (сходинка { $step } з 4). { $promise }
mail-to-dialogue = Більше про діалог
mail-why-contribution = Ви отримали цей лист, бо подали ідею в діалозі й дали нам свою адресу.
mail-stop = Не хочу більше листів

# Mails that could not be delivered, as staff see them.
mail-kind-confirm-address = Прохання підтвердити адресу
mail-kind-receipt = Квитанція
mail-kind-receipts = Квитанції після підтвердження адреси
mail-kind-moderated = Повідомлення про перевірку
mail-kind-answered = Відповідь муніципалітету
mail-kind-rerouted = Повідомлення про те, що ідея належить до іншого місця
mail-kind-back-again = Повідомлення про те, що ідея знову в діалозі
mail-kind-feedback = Зворотний зв’язок
mail-kind-commitment = Повідомлення про те, як виконується зобов’язання
mail-kind-was-it-done = Запитання, чи виконано зобов’язання
mail-kind-cancelled = Повідомлення про те, що діалог припинено
mail-kind-initiative-receipt = Квитанції щодо ініціатив
mail-kind-initiative-moderated = Повідомлення про перевірені ініціативи
mail-kind-initiative-routed = Повідомлення про те, який комітет має ініціативу
mail-kind-initiative-answered = Відповіді на ініціативи
mail-kind-initiative-moved = Повідомлення про те, що день відповіді на ініціативу перенесено
mail-kind-reminder = Нагадування працівникам
mail-kind-asked = Запитання комітетам про участь
mail-kind-alarm = Попередження працівникам
mail-kind-comment-receipt = Квитанції на коментарі
mail-kind-comment-moderated = Повідомлення про перевірені коментарі
mail-kind-shortcoming-answered = Відповіді на повідомлення про недоліки
