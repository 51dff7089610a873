# Letters and calls to those who took part without e-mail.
deliveries-why = Saat tämän kirjeen, koska jätit idean dialogiin ja pyysit tietoa siitä, miten kävi.
deliveries-hello = Hei { $name }!
deliveries-regards = Ystävällisin terveisin
deliveries-reach = Näin tavoitat meidät ilman sähköpostia
