# Letters and calls to those who took part without e-mail.
deliveries-why = Warqaddan waxaad u heshay waayo fikrad ayaad ku dhiibtay wadahadal, waxaadna codsatay in war laguu soo diro.
deliveries-call-why = Waxaan kaa soo wacayaa { $owner }. Fikrad ayaad ku dhiibtay wadahadal, waxaadna naga codsatay in aan ku soo wacno.
deliveries-call-decided = Go'aanka waxaa gaaray { $body }, { $day }.
deliveries-call-code = Koodhka ku yaal rasiidkaaga weli wuu shaqaynayaa. Haddii aad rabto inaad ogaato sida ay wax u socdaan, na soo wac oo sheeg koodhka.
deliveries-call-written = Ma rabtaa inaad tan warqad ku hesho? Markaas warqad ayaan kuu soo dirnaa. Waxay sidoo kale ku taal bogga degmada, qaybta { $site }.
deliveries-hello = Salaan { $name },
deliveries-regards = Salaan wanaagsan,
deliveries-reach = Sida aad noola soo xiriiri karto email la’aan
deliveries-reach-ways = U qor { $address }. Waad na soo wici kartaa, ama maktabadda ayaad ka weydiin kartaa.
deliveries-receipt-ring = Internet ma haysid? Na soo wac ama maktabadda tag oo sheeg koodhka. Markaas waxaad ogaanaysaa halka ay fikraddu marayso.
