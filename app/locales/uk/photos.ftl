# Photos that come with an idea (P3).
photos-add = Додати фото
photos-more = Ще фото
photos-hint = Не більше чотирьох фото, кожне до { $most } МБ. Покажіть місце, але нікого, кого можна впізнати. Ми вилучаємо дані про те, де й коли зроблено фото, і переглядаємо його, перш ніж показати.
photos-alt-hint = Напишіть, будь ласка, кілька слів про кожне фото. Тоді його зрозуміє й той, хто його не бачить.
photos-file = Фото { $number }
photos-alt = Що видно на фото { $number }?
photos-chosen = Фото { $number }, яке ви вибрали
photos-drop = Вилучити фото { $number }
photos-wrong = Фото { $number } не вдається прочитати. Файл пошкоджений або це не зображення jpg, png чи webp. Виберіть інше фото.
photos-heic = Фото { $number } у форматі HEIC, який тут не можна показати. Зробіть знімок екрана з ним і виберіть цей знімок.
photos-large = Фото { $number } завелике. Виберіть фото до { $most } МБ або зробіть знімок екрана з ним і виберіть цей знімок.
photos-not-now = Зараз надходить багато фото. Зачекайте трохи й виберіть фото { $number } ще раз або надішліть без нього.
photos-again = Виберіть фото { $number } ще раз або приберіть слова про нього.
photos-alt-long = Напишіть коротше, не більше { $most } знаків.
photos-lost = Фото зберігаються, доки сторінка відкрита.

# Where they are shown.
photos-heading = Фото
photos-count = { $count ->
    [one] { $count } фото
    [few] { $count } фото
    [many] { $count } фото
   *[other] { $count } фото
}
photos-undescribed = Фото { $number }, якого ніхто не описав
photos-larger = Показати фото { $number } більшим
photos-ours = Так ми описуємо фото
photos-hidden = { $count ->
    [one] { $count } фото не показано за нашими правилами.
    [few] { $count } фото не показано за нашими правилами.
    [many] { $count } фото не показано за нашими правилами.
   *[other] { $count } фото не показано за нашими правилами.
}
photos-left-out = Фото { $number } не показано: { $rule }
photos-not-shown = Інші не бачать фото { $number }. { $rule }
