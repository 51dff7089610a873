# Letters and calls to those who took part without e-mail.
deliveries-why = You get this letter because you left an idea in a dialogue and asked for news.
deliveries-call-why = I am calling from { $owner }. You left an idea in a dialogue and asked us to call you.
deliveries-call-decided = { $body } took the decision on { $day }.
deliveries-call-code = The code on your receipt still works. Call us and say the code if you want to know how it goes.
deliveries-call-written = Do you want this on paper? Then we send you a letter. It also stands on the municipality’s website, under { $site }.
deliveries-hello = Dear { $name },
deliveries-regards = Kind regards,
deliveries-reach = How to reach us without e-mail
deliveries-reach-ways = Write to { $address }. You can also call us, or ask at the library.
deliveries-receipt-ring = No internet? Call us or go to the library and say the code. Then you hear where the idea is.
