# "Jag håller med": how many agree with an idea.
support-heading = Oletko samaa mieltä?
support-count =
    { $count ->
        [0] Ei vielä samanmielisiä
        [one] 1 on samaa mieltä
       *[other] { $count } on samaa mieltä
    }
support-agree = Olen samaa mieltä
support-mine = Olet samaa mieltä.
support-take-back = Peru
support-no-vote = Tämä ei ole äänestys. Poliitikot päättävät.
support-cookie = Kun painat, selaimeesi tallennetaan eväste, jotta sinut lasketaan vain kerran.
support-there = Kerro olevasi samaa mieltä: idea { $number } sanoo saman
support-filter = Eniten samaa mieltä olevia ensin
support-closed = Dialogi ei ole auki
support-closed-words = Siksi kukaan ei voi nyt kertoa olevansa samaa mieltä tai perua sitä. Jo lasketut säilyvät.
support-too-many = Emme voineet laskea sinua juuri nyt
support-too-many-words = Samasta verkosta on painettu monta kertaa. Odota tunti ja paina uudelleen.
support-no-cookies = Sinua ei laskettu
support-no-cookies-words = Selaimesi ei tallentanut evästettä. Vain tämä painike tarvitsee sen, jotta sinut lasketaan vain kerran. Voit lukea ja kirjoittaa ilman evästeitä. Salli evästeet tällä sivustolla ja paina uudelleen.
support-back = Takaisin ideaan
