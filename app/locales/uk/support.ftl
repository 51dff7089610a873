# "I agree": how many agree with an idea.
support-heading = Ви згодні?
support-count =
    { $count ->
        [0] Ще ніхто не погодився
        [one] Погоджується { $count } людина
        [few] Погоджуються { $count } людини
        [many] Погоджуються { $count } людей
       *[other] Погоджуються { $count } людини
    }
support-agree = Погоджуюся
support-mine = Ви погоджуєтеся.
support-take-back = Забрати згоду
support-no-vote = Це не голосування. Вирішують політики.
support-cookie = Коли ви натискаєте, у вашому браузері зберігається файл cookie, щоб вас порахували один раз.
support-there = Погодитися з ідеєю { $number }, у якій сказано те саме
support-filter = Спершу з найбільшою підтримкою
support-closed = Діалог не відкритий
support-closed-words = Тому зараз ніхто не може погодитися чи забрати згоду. Те, що пораховано, залишається.
support-too-many = Зараз ми не змогли вас порахувати
support-too-many-words = З однієї мережі натиснуло багато людей. Зачекайте годину й натисніть іще раз.
support-no-cookies = Вас не пораховано
support-no-cookies-words = Ваш браузер не зберіг файл cookie. Він потрібен лише для цієї кнопки, щоб вас порахували один раз. Читати й писати можна без файлів cookie. Дозвольте файли cookie для цього сайту й натисніть іще раз.
support-back = Назад до ідеї
