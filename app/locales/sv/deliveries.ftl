# Letters and calls to those who took part without e-mail.
deliveries-why = Du får det här brevet för att du lämnade en idé i en dialog och bad om besked.
deliveries-call-why = Jag ringer från { $owner }. Du lämnade en idé i en dialog och bad oss ringa.
deliveries-call-decided = { $body } fattade beslutet { $day }.
deliveries-call-code = Koden på ditt kvitto gäller fortfarande. Ring oss och säg koden om du vill veta hur det går.
deliveries-call-written = Vill du ha det här på papper? Då skickar vi ett brev. Det står också på kommunens webbplats, under { $site }.
deliveries-hello = Hej { $name }!
deliveries-regards = Vänliga hälsningar,
deliveries-reach = Så når du oss utan e-post
deliveries-reach-ways = Skriv till { $address }. Du kan också ringa, eller fråga på biblioteket.
deliveries-receipt-ring = Har du inte internet? Ring oss eller gå till biblioteket och säg koden. Då får du veta var idén är.
