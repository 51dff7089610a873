# Reviewing ideas against the public rules.
moderation-rule-personal-attack = Henkilöön kohdistuva hyökkäys
moderation-rule-unlawful = Laiton sisältö
moderation-rule-personal-data = Henkilötiedot
moderation-rule-off-topic = Väärä aihe
moderation-rule-advertising = Mainos
moderation-rule-personal-attack-why = Sääntöjemme mukaan mikään ei saa hyökätä henkilöä tai ryhmää vastaan eikä uhata tai pilkata heitä.
moderation-rule-unlawful-why = Sääntöjemme mukaan emme näytä sellaista, mikä on lain vastaista.
moderation-rule-personal-data-why = Sääntöjemme mukaan emme näytä henkilön tietoja, kuten nimeä, osoitetta tai puhelinnumeroa, kun niitä ei tarvita asian vuoksi.
moderation-rule-off-topic-why = Sääntöjemme mukaan aiheen pitää olla dialogin kysymys.
moderation-rule-advertising-why = Sääntöjemme mukaan emme näytä mainoksia.
moderation-covered = Osa tekstistä on ollut piilotettuna
moderation-covered-there = Alla oleva teksti on alkuperäinen. Dialogissa ”{ $title }”, jossa se oli idea { $number }, osa siitä on piilotettu.
moderation-covered-before = Alla oleva teksti on alkuperäinen. Osa siitä oli piilotettu.
moderation-covered-why = Syynä on sääntö: { $rule }.
moderation-covered-do = Kohdassa ”Dölj en del” teksti on niin kuin se näytettiin. Käy se läpi ja julkaise.
moderation-mark-words = piilotettu piilotetut peitetty
