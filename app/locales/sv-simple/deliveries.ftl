# Letters and calls to those who took part without e-mail.
deliveries-why = Du lämnade en idé i en dialog och ville veta vad det blev. Därför får du det här brevet.
deliveries-hello = Hej { $name }!
deliveries-regards = Vänliga hälsningar,
deliveries-reach = Så når du oss utan e-post
