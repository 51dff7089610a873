# Letters and calls to those who took part without e-mail.
deliveries-why = Du får det här brevet för att du lämnade en idé i en dialog och bad om besked.
deliveries-hello = Hej { $name }!
deliveries-regards = Vänliga hälsningar,
deliveries-reach = Så når du oss utan e-post
