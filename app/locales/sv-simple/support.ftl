# "Jag håller med": how many agree with an idea.
support-heading = Håller du med?
support-count =
    { $count ->
        [0] Ingen har hållit med än
        [one] 1 håller med
       *[other] { $count } håller med
    }
support-agree = Jag håller med
support-mine = Du håller med.
support-take-back = Ta tillbaka
support-no-vote = Det är ingen omröstning. Politikerna bestämmer.
support-cookie = När du trycker sparar vi en kaka i din webbläsare. En kaka är en liten fil. Då räknar vi dig bara en gång.
support-there = Håll med om idé { $number }. Den säger samma sak
support-filter = Flest håller med först
support-closed = Dialogen är inte öppen
support-closed-words = Därför kan ingen hålla med eller ta tillbaka nu. Det vi har räknat finns kvar.
support-too-many = Vi kunde inte räkna dig just nu
support-too-many-words = Många har tryckt från samma nätverk. Vänta en timme och tryck igen.
support-no-cookies = Vi räknade dig inte
support-no-cookies-words = Din webbläsare sparade inte kakan. Den här knappen behöver kakan, så att vi räknar dig bara en gång. Du kan läsa och skriva utan kakor. Tillåt kakor och tryck igen.
support-back = Tillbaka till idén
