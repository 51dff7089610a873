# Letters and calls to those who took part without e-mail.
deliveries-why = You get this letter because you left an idea in a dialogue and asked for news.
