# Letters and calls to those who took part without e-mail.
deliveries-why = Warqaddan waxaad u heshay waayo fikrad ayaad ku dhiibtay wadahadal, waxaadna codsatay in war laguu soo diro.
deliveries-hello = Salaan { $name },
deliveries-regards = Salaan wanaagsan,
deliveries-reach = Sida aad noola soo xiriiri karto email la’aan
