# Letters and calls to those who took part without e-mail.
deliveries-why = Ви отримали цей лист, бо подали ідею в діалозі й попросили повідомити, що з неї вийшло.
deliveries-hello = Добрий день, { $name }!
deliveries-regards = З повагою
deliveries-reach = Як зв’язатися з нами без електронної пошти
