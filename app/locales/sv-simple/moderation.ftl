# Reviewing ideas against the public rules.
moderation-rule-personal-attack = Elaka ord mot någon
moderation-rule-unlawful = Brott mot lagen
moderation-rule-personal-data = Privata uppgifter
moderation-rule-off-topic = Fel ämne
moderation-rule-advertising = Reklam
moderation-rule-personal-attack-why = Våra regler säger: ingen får vara elak mot eller hota en person eller en grupp.
moderation-rule-unlawful-why = Våra regler säger: vi visar inte något som är mot lagen.
moderation-rule-personal-data-why = Våra regler säger: vi visar inte privata uppgifter, till exempel namn, adress eller telefonnummer.
moderation-rule-off-topic-why = Våra regler säger: det ska handla om frågan i dialogen.
moderation-rule-advertising-why = Våra regler säger: vi visar inte reklam.
moderation-covered = En del av texten har varit dold
moderation-covered-there = Här nedanför är hela texten. I dialogen { $title } var den idé { $number }. Där är en del av den dold.
moderation-covered-before = Här nedanför är hela texten. En del av den var dold.
moderation-covered-why = Skälet är regeln om { $rule }.
moderation-covered-do = Under ”Dölj en del” står texten så som alla såg den. Läs igenom den och publicera.
moderation-mark-words = dolt dold dolda
