# Letters and calls to those who took part without e-mail.
deliveries-why = Warqaddan waxaad u heshay waayo fikrad ayaad ku dhiibtay wadahadal, waxaadna codsatay in war laguu soo diro.
