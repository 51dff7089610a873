# "Jag håller med": how many agree with an idea.
support-heading = Håller du med?
support-count = { $count ->
    [0] Ingen har hållit med än
    [one] 1 håller med
   *[other] { $count } håller med
}
support-agree = Jag håller med
support-mine = Du håller med.
support-take-back = Ta tillbaka
support-no-vote = Det är ingen omröstning. Politikerna bestämmer.
support-cookie = När du trycker sparas en kaka i din webbläsare, så att du räknas en gång.
support-there = Håll med på idé { $number }, som säger samma sak
support-filter = Flest håller med först
support-closed = Dialogen är inte öppen
support-closed-words = Därför kan ingen hålla med eller ta tillbaka nu. Det som är räknat står kvar.
support-too-many = Vi kunde inte räkna dig just nu
support-too-many-words = Många har tryckt från samma nät. Vänta en timme och tryck igen.
support-no-cookies = Du är inte räknad
support-no-cookies-words = Din webbläsare sparade inte kakan. Just den här knappen behöver den, så att du räknas en gång. Du kan läsa och skriva utan kakor. Tillåt kakor för webbplatsen och tryck igen.
support-back = Tillbaka till idén
