# Letters and calls to those who took part without e-mail.
deliveries-why = You get this letter because you left an idea in a dialogue and asked for news.
deliveries-hello = Dear { $name },
deliveries-regards = Kind regards,
deliveries-reach = How to reach us without e-mail
