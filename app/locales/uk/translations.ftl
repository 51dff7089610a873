# What a reader in another language is told of a dialogue's texts.
translated-title = Це переклад
translated-words = Діалог написано шведською. Чинним є шведський текст.
translated-simple = Це проста шведська мова
translated-simple-words = Текст коротший і простіший за звичайний. Чинним є звичайний текст.
translated-by-machine = Текст переклав комп’ютер. Ніхто його не перевіряв.
translated-outdated = Шведський текст змінився після перекладу.
translated-original = Читати шведський текст
