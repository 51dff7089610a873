# Reviewing ideas against the public rules.
moderation-rule-personal-attack = Henkilöön kohdistuva hyökkäys
moderation-rule-unlawful = Laiton sisältö
moderation-rule-personal-data = Henkilötiedot
moderation-rule-off-topic = Väärä aihe
moderation-rule-advertising = Mainos
moderation-back = Jonoon
moderation-covered = Osa tekstistä on ollut piilotettuna
moderation-covered-there = Alla oleva teksti on alkuperäinen. Dialogissa ”{ $title }”, jossa se oli idea { $number }, osa siitä on piilotettu.
moderation-covered-before = Alla oleva teksti on alkuperäinen. Osa siitä oli piilotettu.
moderation-covered-why = Syynä on sääntö: { $rule }.
moderation-covered-do = Kohdassa ”Dölj en del” teksti on niin kuin se näytettiin. Käy se läpi ja julkaise.
moderation-mark-words = piilotettu piilotetut peitetty
