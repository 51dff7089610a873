# In which forms each committee lets people take part (P36).
methods-title = Форми участі, { $year }
methods-lead = Не всі можуть брати участь однаково. Тут видно, які форми використовував кожен комітет: сайт, папір, телефон, зустрічі та інше.
methods-lead-staff = Комітет, який використовує лише одну форму, дійде не до всіх. Пораховано за подіями, що відбулися, і за тим, як надійшли ідеї.
methods-footer = Форми участі
methods-web = Сайт
methods-paper = Папір
methods-phone = Телефон
methods-occasions = { $count ->
    [one] { $count } подія
    [few] { $count } події
    [many] { $count } подій
   *[other] { $count } події
}
methods-ideas = { $count ->
    [one] { $count } ідея
    [few] { $count } ідеї
    [many] { $count } ідей
   *[other] { $count } ідеї
}
methods-caption = Форми за комітетами
methods-column-body = Комітет або інший орган
methods-column-forms = Форми
methods-column-standing = Стан
methods-nothing = Ще ніхто не брав участі
methods-alone = Лише одна форма
methods-several = Кілька форм
methods-alone-count = { $count ->
    [0] Усі комітети, у яких були учасники, використали кілька форм.
    [one] { $count } комітет використав лише одну форму.
    [few] { $count } комітети використали лише одну форму.
    [many] { $count } комітетів використали лише одну форму.
   *[other] { $count } комітету використали лише одну форму.
}
methods-none = Немає комітетів
methods-none-words = Того року комітетів не було.
methods-years = Інші роки
