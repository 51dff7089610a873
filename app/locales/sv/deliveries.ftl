# Letters and calls to those who took part without e-mail.
deliveries-why = Du får det här brevet för att du lämnade en idé i en dialog och bad om besked.
