# Ideas that belong somewhere else (P22): what staff do, and what the sender and everybody else reads.
rerouting-place-fault-report = Повідомлення про несправність
rerouting-place-citizen-proposal = Громадська пропозиція
rerouting-place-comment = Відгук і скарга
rerouting-place-authority = Інша установа
rerouting-place-dialogue = Інший діалог
rerouting-at-fault-report = повідомлення про несправності
rerouting-at-citizen-proposal = громадські пропозиції
rerouting-at-comment = відгуки та скарги
rerouting-at-authority = { $authority }
rerouting-at-dialogue = діалог «{ $title }»
rerouting-at-another-dialogue = інший діалог
rerouting-way-fault-report = Наступного разу повідомте про несправність одразу муніципалітету через службу «felanmälan». Так найшвидше. Якщо є загроза життю, телефонуйте 112.
rerouting-way-citizen-proposal = Наступного разу ви можете подати це як громадську пропозицію (medborgarförslag). Тоді політики розглянуть її та дадуть вам відповідь.
rerouting-way-comment = Наступного разу ви можете залишити відгук або скаргу одразу тій службі, якої це стосується.
rerouting-way-authority = Наступного разу ви можете звернутися одразу туди, бо саме там вирішують це питання. Ми охоче допоможемо знайти потрібне місце.
rerouting-way-dialogue = Наступного разу ви можете написати одразу в тому діалозі.
rerouting-belongs = Місце ідеї: { $place }
rerouting-it-belongs = Місце цієї ідеї: { $place }.
rerouting-there = Там вона має номер { $number } у діалозі «{ $title }».
rerouting-there-refused = У діалозі «{ $title }» її не опубліковано.
rerouting-there-no-longer = У діалозі «{ $title }» її більше не показано.
rerouting-there-cancelled = Діалог «{ $title }» припинено.
rerouting-came-from = Це ідея { $number } з діалогу «{ $title }»
rerouting-came-from-dialogue = Це ідея з діалогу «{ $title }»
rerouting-other-ways = Інші способи вплинути

# The page in the admin area.
rerouting-place = Куди вона належить?
rerouting-authority = Яка установа?
rerouting-dialogue = Який діалог?
rerouting-words = Слова авторові
rerouting-reason = Чому ви берете це назад?
rerouting-met-sent = Хтось інший уже передав ідею далі
rerouting-met-sent-words = Куди й що написали, вказано нижче. Те, що написали ви, не надіслано. Скопіюйте це звідси, якщо потрібно. Якщо сталася помилка, це можна взяти назад нижче.
rerouting-met-back = Хтось інший уже повернув ідею
rerouting-met-back-words = Ідея знову в діалозі, а її автор отримав іншу причину. Вашу не надіслано. Скопіюйте її звідси, якщо потрібно.

# The mails.
rerouting-mail-subject = Вашій ідеї місце деінде
rerouting-mail-where = Ми прочитали вашу ідею номер { $number }. Її місце: { $place }. Ось що ви написали:
rerouting-mail-words = Що ми хочемо сказати
rerouting-next-time = На наступний раз
rerouting-mail-there = Ваша ідея має номер { $number } у діалозі «{ $title }».
rerouting-mail-kept = Ваша ідея залишається зі своїм номером. Усі можуть прочитати її та побачити, куди вона належить.
rerouting-back-subject = Ваша ідея знову в діалозі
rerouting-back-words = Ми писали, що вашій ідеї номер { $number } місце деінде. Беремо ці слова назад. Ідея знову в діалозі. Ось чому ми передумали:
