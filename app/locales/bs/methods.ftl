# In which forms each committee lets people take part (P36).
methods-title = Oblici učešća, { $year }
methods-lead = Ne mogu svi učestvovati na isti način. Ovdje vidite koje je oblike svaki odbor koristio: internet, papir, telefon, sastanke i drugo.
methods-lead-staff = Odbor koji koristi samo jedan oblik ne dopire do svih. Računato prema održanim aktivnostima i prema tome kako su ideje stigle.
methods-footer = Oblici učešća
methods-web = Internet
methods-paper = Papir
methods-phone = Telefon
methods-occasions = { $count ->
    [one] { $count } prilika
    [few] { $count } prilike
   *[other] { $count } prilika
}
methods-ideas = { $count ->
    [one] { $count } ideja
    [few] { $count } ideje
   *[other] { $count } ideja
}
methods-caption = Oblici po odborima
methods-column-body = Odbor ili drugi organ
methods-column-forms = Oblici
methods-column-standing = Stanje
methods-nothing = Još niko nije učestvovao
methods-alone = Samo jedan oblik
methods-several = Više oblika
methods-alone-count = { $count ->
    [0] Svi odbori koji su imali učesnike koristili su više oblika.
    [one] { $count } odbor je koristio samo jedan oblik.
    [few] { $count } odbora su koristila samo jedan oblik.
   *[other] { $count } odbora je koristilo samo jedan oblik.
}
methods-none = Nema odbora
methods-none-words = Te godine nije bilo odbora.
methods-years = Druge godine
