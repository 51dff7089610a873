# Places on ideas, and the map (P3). Names of places stay in Swedish: that is what stands on signs.
places-title = Ідеї на карті: { $dialogue }
places-about = Яких місць стосуються ідеї діалогу { $dialogue }: на карті та у списку.
places-here = Карта
places-link = Переглянути ідеї на карті
places-lead = Карта і список показують ті самі ідеї. Цифра на позначці – це номер ідеї.
places-map-label = Карта муніципалітету з ідеями. Список показує те саме. Ідей у списку: { $count }
places-list = Ідеї з місцем
places-none = Тут немає ідей з місцем
places-none-words = Коли ідею з місцем перевірять, її буде показано тут.
places-filter = Виберіть частину карти
places-filter-where = Показати
places-everywhere = Увесь муніципалітет
places-around = Навколо: { $place }
places-words-only = Місце описано лише словами

# The place of one idea, in words.
places-heading = Місце
places-all = Переглянути всі ідеї на карті
places-one-label = Карта з однією позначкою. { $spot }
places-left-out = Інші не бачать цього місця. { $rule }
places-sketch = Карта – це простий ескіз. Береги та річки: GSHHG (вільна ліцензія, LGPL 3). Назви розташовано приблизно.
places-map-by = Джерело карти: { $source }
places-at = Тут: { $place }
places-north = { $distance } на північ від місця { $place }
places-south = { $distance } на південь від місця { $place }
places-east = { $distance } на схід від місця { $place }
places-west = { $distance } на захід від місця { $place }
places-metres = { $n } м
places-kilometres = { $n } км

# Where a place is chosen.
places-field = Показати, якого місця це стосується (необов’язково)
places-field-why = Місце бачать усі. Не вказуйте чийсь дім.
places-field-name = Виберіть місце у списку
places-field-name-hint = Або натисніть на карту нижче. Обидва способи однаково добрі.
places-field-none = Місце не вибрано
places-field-pin = Позначка на карті
places-field-words = Опишіть місце
places-field-words-hint = Наприклад: біля причалу на Sanden.
places-press = Карта. Натисніть потрібне місце або виберіть у списку.
places-chosen = Вказане місце: { $spot }
places-chosen-none = На карті не вказано місця.
places-show = Показати вибране на карті
places-closer = Ближче
places-further = Далі
places-remove = Прибрати позначку
places-move = Пересунути позначку
places-move-north = На північ
places-move-south = На південь
places-move-west = На захід
places-move-east = На схід
places-outside = Місце лежить за межами карти. Виберіть інше.
places-words-long = Опис місця задовгий. Напишіть не більше { $max } знаків.
