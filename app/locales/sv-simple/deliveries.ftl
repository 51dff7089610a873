# Letters and calls to those who took part without e-mail.
deliveries-why = Du lämnade en idé i en dialog och ville veta vad det blev. Därför får du det här brevet.
deliveries-call-why = Jag ringer från { $owner }. Du lämnade en idé i en dialog. Du bad oss ringa.
deliveries-call-decided = { $body } fattade beslutet { $day }.
deliveries-call-code = Koden på ditt kvitto gäller fortfarande. Vill du veta hur det går? Ring oss och säg koden.
deliveries-call-written = Vill du ha det här på papper? Då skickar vi ett brev. Det står också på kommunens webbplats. Titta under { $site }.
deliveries-hello = Hej { $name }!
deliveries-regards = Vänliga hälsningar,
deliveries-reach = Så når du oss utan e-post
deliveries-reach-ways = Skriv till { $address }. Du kan också ringa. Eller fråga på biblioteket.
deliveries-receipt-ring = Har du inte internet? Ring oss och säg koden. Eller gå till biblioteket. Då får du veta var idén är.
