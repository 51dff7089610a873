# Reviewing ideas against the public rules.
moderation-rule-personal-attack = Lični napad
moderation-rule-unlawful = Nezakonit sadržaj
moderation-rule-personal-data = Lični podaci
moderation-rule-off-topic = Nije o temi
moderation-rule-advertising = Reklama
moderation-back = Na red čekanja
moderation-covered = Dio teksta je bio skriven
moderation-covered-there = Tekst ispod je original. U dijalogu „{ $title }“, gdje je to bila ideja { $number }, jedan dio je skriven.
moderation-covered-before = Tekst ispod je original. Jedan njegov dio bio je skriven.
moderation-covered-why = Razlog je pravilo „{ $rule }“.
moderation-covered-do = Pod „Sakrij dio“ stoji tekst onako kako je bio prikazan. Pregledajte ga i objavite.
moderation-mark-words = skriveno skriven skrivena skriveni skrivene sakriveno
