# In which forms each committee lets people take part (P36).
methods-title = Tapoja osallistua { $year }
methods-lead = Kaikki eivät voi osallistua samalla tavalla. Tästä näet, mitä tapoja kukin lautakunta on käyttänyt: verkkoa, paperia, puhelinta, tapaamisia ja muuta.
methods-lead-staff = Lautakunta, joka käyttää vain yhtä tapaa, ei tavoita kaikkia. Laskettu pidetyistä tilaisuuksista ja siitä, miten ideat tulivat.
methods-footer = Tapoja osallistua
methods-web = Verkko
methods-paper = Paperi
methods-phone = Puhelin
methods-occasions = { $count ->
    [one] 1 tilaisuus
   *[other] { $count } tilaisuutta
}
methods-ideas = { $count ->
    [one] 1 idea
   *[other] { $count } ideaa
}
methods-caption = Osallistumistavat lautakunnittain
methods-column-body = Lautakunta tai muu toimielin
methods-column-forms = Tavat
methods-column-standing = Tilanne
methods-nothing = Kukaan ei ole vielä osallistunut
methods-alone = Vain yksi tapa
methods-several = Useita tapoja
methods-alone-count = { $count ->
    [0] Kaikki lautakunnat, joilla on ollut osallistujia, ovat käyttäneet useita tapoja.
    [one] Yksi lautakunta on käyttänyt vain yhtä tapaa.
   *[other] { $count } lautakuntaa on käyttänyt vain yhtä tapaa.
}
methods-none = Ei lautakuntia
methods-none-words = Sinä vuonna ei ollut lautakuntia.
methods-years = Muut vuodet
