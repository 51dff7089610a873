# Who coordinates all dialogues, and who steps in: the register, what everybody reads, and the alarms.
coordination-coordinator = Координатор
coordination-deputy = Заступник
coordination-public-title = Координатор діалогів
coordination-public-lead = Координатор дбає, щоб діалоги муніципалітету були узгоджені, а обіцянки виконувалися. Звертайтеся сюди, якщо маєте запитання про діалог.
coordination-public-heading = Запитання про діалоги
coordination-public-vacant = Зараз координатора немає
coordination-public-deputy = Поки що відповідає заступник.
coordination-public-nobody = Сьогодні муніципалітет не має ні координатора, ні заступника. Краще ми скажемо про це, ніж ви даремно чекатимете на відповідь.
coordination-public-about = Як натомість зв’язатися з муніципалітетом
coordination-public-more = Дивіться також
