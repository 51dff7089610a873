# Reviewing ideas against the public rules.
moderation-rule-personal-attack = Lični napad
moderation-rule-unlawful = Nezakonit sadržaj
moderation-rule-personal-data = Lični podaci
moderation-rule-off-topic = Nije o temi
moderation-rule-advertising = Reklama
moderation-rule-personal-attack-why = Po našim pravilima ništa ne smije napadati, prijetiti ili ismijavati neku osobu ili grupu.
moderation-rule-unlawful-why = Po našim pravilima ne prikazujemo ono što je protiv zakona.
moderation-rule-personal-data-why = Po našim pravilima ne prikazujemo podatke o nekoj osobi, npr. ime, adresu ili broj telefona, kada nisu potrebni.
moderation-rule-off-topic-why = Po našim pravilima mora se raditi o pitanju u dijalogu.
moderation-rule-advertising-why = Po našim pravilima ne prikazujemo reklame.
moderation-covered = Dio teksta je bio skriven
moderation-covered-there = Tekst ispod je original. U dijalogu „{ $title }“, gdje je to bila ideja { $number }, jedan dio je skriven.
moderation-covered-before = Tekst ispod je original. Jedan njegov dio bio je skriven.
moderation-covered-why = Razlog je pravilo „{ $rule }“.
moderation-covered-do = Pod „Sakrij dio“ stoji tekst onako kako je bio prikazan. Pregledajte ga i objavite.
moderation-mark-words = skriveno skriven skrivena skriveni skrivene sakriveno
