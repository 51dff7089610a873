# Letters and calls to those who took part without e-mail.
deliveries-why = Saat tämän kirjeen, koska jätit idean dialogiin ja pyysit tietoa siitä, miten kävi.
deliveries-call-why = Tämä on puhelu kunnasta: { $owner }. Jätit idean dialogiin ja pyysit meitä soittamaan.
deliveries-call-decided = Päätöksen teki { $body } { $day }.
deliveries-call-code = Kuittisi koodi on yhä voimassa. Soita meille ja sano koodi, jos haluat tietää, miten asia etenee.
deliveries-call-written = Haluatko tämän paperilla? Silloin lähetämme kirjeen. Se on myös kunnan verkkosivuilla kohdassa { $site }.
deliveries-hello = Hei { $name }!
deliveries-regards = Ystävällisin terveisin
deliveries-reach = Näin tavoitat meidät ilman sähköpostia
deliveries-reach-ways = Kirjoita osoitteeseen { $address }. Voit myös soittaa tai kysyä kirjastossa.
deliveries-receipt-ring = Eikö sinulla ole nettiä? Soita meille tai mene kirjastoon ja sano koodi. Silloin saat tietää, missä idea on.
