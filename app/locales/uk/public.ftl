# The public pages of dialogues: the start page, the lists, a dialogue, its result, all decisions, the feed.
# Start page
public-start-title = Ми питаємо, перш ніж вирішувати
public-start-lead = Тут ви можете вплинути на те, що відбувається у Венерсборзі. Подайте ідею, стежте за нею й дізнайтеся, до чого вона привела.
public-start-about = Подайте ідею щодо відкритого питання в муніципалітеті Венерсборг і подивіться, до чого привели попередні діалоги.
public-start-now = На що можна вплинути зараз
public-start-how = Як це працює
public-way-label = Як відбувається діалог
public-way-question = Питання
public-way-question-words = Комітет питає вас
public-way-ideas = Ідеї
public-way-ideas-words = Ви кажете, що думаєте
public-way-themes = Теми
public-way-themes-words = Ми збираємо сказане разом
public-way-decision = Рішення
public-way-decision-words = Політики вирішують
public-way-answer = Відповідь
public-way-answer-words = Усі дізнаються, що вийшло
public-way-follow-up = Контроль виконання
public-way-follow-up-words = Ми показуємо, чи дотримали слова
public-open-heading = На що ви можете вплинути зараз
public-open-none = Зараз немає відкритих діалогів
public-open-none-next = Наступний відкриється { $date }: { $title }.
public-open-none-words = Коли комітет ухвалить рішення про новий діалог, він з’явиться тут. А поки можна прочитати, до чого привели попередні.
public-coming-heading = Скоро відкриється
public-answered-heading = Свіжі новини: ви сказали, ми зробили
public-all-dialogues = Усі діалоги
public-promise-heading = Що ми вам обіцяємо
public-promise-receipt = Квитанція протягом двох робочих днів
public-promise-receipt-words = Ви одразу отримаєте її на екрані. Якщо пишете на папері чи телефонуєте, вона буде протягом двох днів.
public-promise-answer = Відповідь на ваше запитання протягом десяти робочих днів
public-promise-answer-words = Маєте запитання про діалог чи вважаєте, що ми неправильно повелися з вашою ідеєю? Зв’яжіться з нами. Рахуємо від дня, коли ми отримали ваше запитання.
public-promise-feedback = Ми завжди повідомимо
public-promise-feedback-words = Коли політики вирішать, ми розповімо, що ви сказали, що ми зробили й чому на щось сказали «ні». Що вийшло з вашої ідеї, ви побачите за кодом із квитанції.
public-promise-open = Без облікового запису
public-promise-open-words = Не треба входити, мати електронну пошту чи громадянство. Дітям ми раді так само, як і дорослим.
public-start-who = Хто вирішує?
public-start-who-words = Вирішують обрані представники. Те, що ви розповідаєте, допомагає їм зробити правильний вибір. Діалог – це не голосування: багато голосів за ідею показує, що вона важлива, але справи не вирішує.
public-start-policy = Прочитати політику муніципалітету

# Cards
public-card-influence = { $name }: { $promise }
public-card-ideas = { $count ->
    [0] Ідей іще немає
    [one] Надійшла { $count } ідея
    [few] Надійшло { $count } ідеї
    [many] Надійшло { $count } ідей
   *[other] Надійшло { $count } ідеї
}
public-card-between = Відкритий { $first } – { $last }
public-card-decision = Рішення: { $date }
public-card-feedback = Повідомлення: { $date }

# The list
public-list-title = Діалоги
public-list-lead = Питання, які муніципалітет ставить зараз, скоро поставить або на які вже отримав відповіді.
public-list-filter = Пошук серед діалогів
public-list-filter-chosen = Пошук серед діалогів. Вибрано: { $chosen }
public-list-words = Пошук
public-list-phase = Стан
public-list-phase-all = Усі діалоги
public-list-body = Комітет
public-list-body-all = Усі комітети
public-list-theme = Тема
public-list-theme-all = Усі теми
public-list-submit = Показати
public-list-clear = Показати всі
public-list-results = Діалоги
public-list-more = Більше діалогів
public-list-first = На початок
public-list-next = Наступна сторінка
public-list-none-found = Жоден діалог не відповідає вашому пошуку
public-list-none-found-words = Спробуйте менше слів чи інший комітет або покажіть усі.
public-list-none-ongoing = Зараз немає відкритих діалогів
public-list-none-upcoming = Рішення про новий діалог немає
public-list-none-upcoming-words = Коли комітет вирішить запитати, діалог з’явиться тут разом із днем, коли він відкриється.
public-list-none-carried-out = Жодного діалогу ще не проведено
public-list-none-carried-out-words = Коли діалог закриється, він з’явиться тут, а згодом і те, до чого він привів.
public-list-none-at-all = Скоро тут буде перший діалог
public-list-none-at-all-words = Коли комітет вирішить запитати, діалог з’явиться тут разом із днем, коли він відкриється.
public-list-other-ways = Інші способи вплинути

# A dialogue: what happens now, and then
public-give-idea = Подати ідею
public-see-result = Що з цього вийшло
public-all-ideas = Читати всі ідеї
public-now-announced = Відкриється { $opens }, і тоді тут можна буде подавати ідеї (до { $closes } включно).
public-now-open = До { $closes } включно ви можете подати ідею. { $compile ->
    [none] Потім ми підготуємо огляд ідей.
   *[other] Потім ми підготуємо огляд ідей (до { $compile }).
}
public-now-late = Цей день ({ $date }) минув. Ми запізнюємося.
public-now-closed = Час подавати ідеї минув. { $compile ->
    [none] Тепер ми читаємо їх і готуємо огляд.
   *[other] Тепер ми читаємо їх і готуємо огляд (до { $compile }).
}
public-now-compiled = Огляд ідей готовий. { $decision ->
    [none] Далі вирішує { $body }.
   *[other] Далі вирішує { $body } (дата: { $decision }).
}
public-now-handling = Огляд ідей у політиків. { $decision ->
    [none] Далі вирішує { $body }.
   *[other] Далі вирішує { $body } (дата: { $decision }).
}
public-now-decided-upon = Рішення ухвалено. { $feedback ->
    [none] Скоро тут буде написано, що відбудеться й чому.
   *[other] До { $feedback } тут буде написано, що відбудеться й чому.
}
public-now-fed-back = Рішення ухвалено, і всі про нього дізналися. { $followup ->
    [none] Тут видно, як виконується те, що ми пообіцяли.
   *[other] Ми перевіримо, чи виконано обіцяне (дата: { $followup }).
}
public-now-followed-up = Діалог завершено. Ви можете прочитати, до чого він привів і чи дотримали ми обіцянок.
public-now-cancelled = Діалог припинено. Нових ідей ми не приймаємо.
public-cancelled-title = Чому діалог припинено
public-cancelled-decision = Рішення: { $body }, { $date }, § { $paragraph }.

# A dialogue: facts
public-path-label = Шлях діалогу
public-path-done = виконано
public-facts-label = Факти про діалог
public-stair-position = сходинка { $step } з 4
public-fact-who = Хто вирішує?
public-fact-who-coming = { $body }, { $date } – політики ще не вирішили.
public-fact-who-coming-undated = { $body }. Політики ще не вирішили.
public-fact-who-waiting = { $body }, { $date }
public-fact-who-decided = { $body }, рішення від { $date }, § { $paragraph }.
public-fact-participation = Ваша роль у діалозі
public-fact-case = Номер справи
public-fact-owner = Хто питає?
public-swedish-only = Діалог написано шведською
public-swedish-only-words = Заголовки сторінки є українською. Те, що написано про діалог, є лише шведською.
public-swedish-names = Назви, зобов’язання та причини написано шведською.
public-fact-responsible = Відповідальний обраний представник
public-fact-contact = Запитайте нас
public-fact-legal = Діалогу вимагає закон
public-participation-insight-words = Ви можете стежити за роботою і ставити запитання.
public-participation-comment-words = Ви можете сказати, що думаєте про наші пропозиції.
public-participation-conversation-words = Ви можете обговорити питання з нами та з іншими.
public-participation-co-creation-words = Ви можете розробляти пропозиції разом з нами.

# A dialogue: the six questions
public-q-question = Про що йдеться?
public-q-hope-over = На що ми сподівалися?
public-q-hope = На що ми сподіваємося?
public-q-purpose-over = Чому ми питали
public-q-purpose = Чому ми питаємо
public-q-goal-over = До чого це мало привести
public-q-goal = До чого це має привести
public-q-can = На що ви можете вплинути?
public-q-can-unwritten = Ще не написано, на що ви можете вплинути.
public-q-unwritten = Це ще не написано.
public-q-can-over = На що можна було вплинути?
public-q-could-this = На що можна було вплинути
public-q-could-not-this = На що не можна було вплинути
public-q-can-this = На що ви можете вплинути
public-q-cannot-this = На що вплинути не можна
public-q-groups-over = Чи був діалог спрямований на якісь окремі групи?
public-q-groups = Чи спрямований діалог на якісь окремі групи?
public-q-groups-heard-over = Ці групи рідко чути. Ось як ми їх шукали:
public-q-groups-heard = Ці групи рідко чути. Ось як ми їх шукаємо:
public-q-when = Коли і в який спосіб?
public-q-when-unset = Дні ще не визначено.
public-q-when-announced = Діалог триватиме: { $opens } – { $closes } (включно).
public-q-when-open = Діалог відкритий (останній день: { $closes }). Ви можете подати ідею тут, на сайті, без облікового запису.
public-q-when-over = Діалог тривав: { $opens } – { $closes }
public-q-when-cancelled = Діалог припинено. Він мав тривати: { $opens } – { $closes }
public-q-other-ways = Інші способи взяти участь
public-q-offline = Участь без електронної пошти
public-q-who = Хто вирішує і коли?
public-q-who-votes = За рішення відповідають обрані представники. Якщо ідею підтримують багато людей, це показує, що вона важлива, але підтримка – це не голоси.
public-q-who-influence = { $name }: { $promise }
public-q-who-steps = У політиків
public-q-who-decisions = Рішення про діалог
public-decision-line = { $body }, { $date }, § { $paragraph }
public-decision-minutes = Протокол, § { $paragraph }
public-step-papers = Документи
public-ideas-heading = Останні ідеї
public-ideas-none = Ідей іще не показано
public-ideas-none-open = Ідеї з’являться, коли ми їх прочитаємо, протягом двох робочих днів. Ваша може бути першою.
public-ideas-none-coming = Ідеї з’являться тут, коли діалог відкриється ({ $date }).
public-ideas-none-closed = Жодної ідеї не опубліковано.
public-idea-read = Прочитати: { $idea }
public-idea-answer = Відповідь муніципалітету
public-idea-translation = { $language ->
    [ar] Переклад з арабської
    [bs] Переклад з боснійської
    [en] Переклад з англійської
    [fa] Переклад з перської
    [fi] Переклад з фінської
    [hr] Переклад з хорватської
    [so] Переклад із сомалійської
    [sr] Переклад із сербської
    [sv] Переклад зі шведської
    [uk] Переклад з української
   *[other] Переклад з іншої мови
}
public-print-address-only = Більше на { $url }
public-print-address = Прочитайте більше й подайте ідею на { $url }
public-follow-feed = Стежити за діалогом у стрічці

# A dialogue: what has happened
public-log-heading = Що відбулося
public-log-announced = Діалог став публічним.
public-log-opened = Діалог відкрився.
public-log-closed = Діалог закрився.
public-log-compiled = Огляд ідей готовий.
public-log-handling = Огляд ідей передано політикам.
public-log-fed-back = Усі учасники дізналися про результат, і він став публічним.
public-log-followed-up = Перевірено, чи виконано обіцяне.
public-log-archived = Діалог архівовано.
public-log-cancelled = Діалог припинено.
public-log-decision-start = { $body }: рішення провести діалог, § { $paragraph }.
public-log-decision-change = { $body }: рішення про діалог змінено, § { $paragraph }.
public-log-decision-result = { $body }: рішення в цьому питанні, § { $paragraph }.
public-log-decision-cancel = { $body }: рішення припинити діалог, § { $paragraph }.
public-log-revision = Текст «{ $field }» змінено.
public-log-revision-short = Змінено: { $field } (було: { $before }, стало: { $after }).
public-log-reason = Причина: { $reason }
public-log-change = Показати, що змінилося
public-log-taken = Прибрано:
public-log-put = Додано:

# The result
public-result-title = Ви сказали – ми зробили – чому ні
public-result-about = Що надійшло, що вирішено, що роблять і чому: { $title }.
public-result-lead = Результат діалогу «{ $title }»
public-result-coming = Результат буде тут
public-result-coming-by = До { $date } тут буде написано, що ви сказали, що ми зробили й чому зробили не все.
public-result-coming-later = Далі вирішує { $body }. Потім тут буде написано, що ви сказали, що ми зробили й чому зробили не все.
public-result-cancelled = Діалог припинено
public-result-cancelled-words = Тому результату немає. Чому діалог припинено, написано на його сторінці.
public-result-back = До діалогу
public-figure-ideas = { $count ->
    [one] ідея надійшла
    [few] ідеї надійшло
    [many] ідей надійшло
   *[other] ідеї надійшло
}
public-figure-answered = { $percent } %
public-figure-answered-label = отримали відповідь або повідомлення
public-figure-themes = { $done } з { $all }
public-figure-themes-label = тем виконують повністю або частково
public-figure-days = { $days ->
    [one] { $days } день
    [few] { $days } дні
    [many] { $days } днів
   *[other] { $days } дня
}
public-figure-days-label = від останнього дня до повідомлення про результат
public-result-table = Що сталося з кожною темою
public-result-said = Ви сказали
public-result-did = Що буде
public-result-why = Чому
public-result-theme-ideas = { $count ->
    [one] { $count } ідея
    [few] { $count } ідеї
    [many] { $count } ідей
   *[other] { $count } ідеї
}
public-commitment-due = до { $date }
public-commitment-done = виконано { $day }, термін: { $due }
public-commitment-done-late = виконано { $day }, термін був: { $due }
public-commitment-late = мало бути виконано до { $date }
public-commitment-settled = не буде виконано, термін був: { $date }
public-result-message = Дякуємо, і ось що з цього вийшло
public-result-message-from = { $body }, { $date }
public-result-threads = Як ідея стала рішенням
public-result-threads-words = Кілька прикладів. На сторінці кожної ідеї показано весь її шлях.
public-thread-label = Шлях ідеї
public-thread-theme = Тема: { $title }
public-thread-decision = Рішення: { $date }, § { $paragraph }
public-thread-promise = Наше зобов’язання
public-result-politics = Як політики розглядали питання
public-result-politics-coming = Огляд ідей іще не в політиків.
public-result-compilation = Огляд ідей
public-result-limits = Чого матеріал не може показати
public-result-evaluation = Чого ми навчилися
public-result-case = Справа

# All decisions
public-decisions-title = Рішення
public-decisions-lead = Усі політичні рішення про діалоги: запитати, змінити, що вийшло й припинити. Тут є й відповіді комітетів на ініціативи.
public-decisions-filter = Вибрати рішення
public-decisions-table = Рішення, спершу останнє
public-decisions-what = Рішення
public-decisions-answer = Відповідь на ініціативу: { $answer }
public-decisions-dialogue = Діалог або ініціатива
public-decisions-body = Хто й коли
public-decisions-minutes = Протокол і справа
public-decisions-paragraph = § { $paragraph }
public-decisions-none = Рішень іще немає
public-decisions-none-words = Коли комітет ухвалить рішення про публічний діалог або відповість на ініціативу, рішення з’явиться тут того самого дня.
public-decisions-more = Більше рішень
public-decisions-next = Давніші рішення
public-decisions-first = Останні рішення

# Feeds
public-feed-title = Громадський діалог у муніципалітеті Венерсборг
public-feed-subtitle = Нові діалоги й до чого вони привели
public-feed-dialogue-title = { $title }: що відбулося
public-feed-new = Новий діалог: { $title }
public-feed-stopped = Діалог припинено: { $title }
public-feed-result = Результат: { $title }
public-tally = { $count ->
    [one] Надійшла { $count } ідея. Ось як її пораховано:
    [few] Надійшло { $count } ідеї. Ось як їх пораховано:
    [many] Надійшло { $count } ідей. Ось як їх пораховано:
   *[other] Надійшло { $count } ідеї. Ось як їх пораховано:
}
public-tally-themed = { $count ->
    [one] { $count } ідея належить до теми й увійшла до огляду ідей.
    [few] { $count } ідеї належать до тем і увійшли до огляду ідей.
    [many] { $count } ідей належать до тем і увійшли до огляду ідей.
   *[other] { $count } ідеї належать до тем і увійшли до огляду ідей.
}
public-tally-rerouted = { $count ->
    [one] { $count } ідею передано далі, бо їй місце деінде.
    [few] { $count } ідеї передано далі, бо їм місце деінде.
    [many] { $count } ідей передано далі, бо їм місце деінде.
   *[other] { $count } ідеї передано далі, бо їм місце деінде.
}
public-tally-refused = { $count ->
    [one] { $count } ідея не відповідає правилам, тому її не показано.
    [few] { $count } ідеї не відповідають правилам, тому їх не показано.
    [many] { $count } ідей не відповідають правилам, тому їх не показано.
   *[other] { $count } ідеї не відповідають правилам, тому їх не показано.
}
public-decision-about = Рішення про діалог «{ $title }» і що воно означає для сказаного учасниками.
public-decision-basis = Підстава
public-decision-means = Що означає рішення
public-decision-to = Що означає рішення
public-thread-decided = Рішення
public-thread-to-theme = Уся тема
public-result-compiled-themes = Теми в огляді ідей
public-log-promise-progress = Як виконується зобов’язання: { $promise }
public-log-promise-done = Зобов’язання виконано: { $promise }
public-log-promise-explained = Зобов’язання не буде виконано: { $promise }
public-log-promise-reply = Відповідь учасникам про зобов’язання: { $promise }
public-body-lead = Тут є діалоги й рішення, і тут можна за ними стежити.
public-body-over = Цей орган більше не діє. Останній день: { $day }
public-body-no-dialogues = Діалогів тут іще немає.
public-body-all-dialogues = Усі діалоги тут
public-body-no-decisions = Рішень тут іще немає.
public-body-all-decisions = Усі рішення тут
