# Reviewing ideas against the public rules.
moderation-rule-personal-attack = Personangrepp
moderation-rule-unlawful = Olagligt innehåll
moderation-rule-personal-data = Personuppgifter
moderation-rule-off-topic = Fel ämne
moderation-rule-advertising = Reklam
moderation-rule-personal-attack-why = Enligt våra regler får inget angripa, hota eller håna en person eller en grupp.
moderation-rule-unlawful-why = Enligt våra regler visar vi inte sådant som bryter mot lagen.
moderation-rule-personal-data-why = Enligt våra regler visar vi inte uppgifter om en person, till exempel namn, adress eller telefonnummer, när de inte behövs för saken.
moderation-rule-off-topic-why = Enligt våra regler ska det handla om frågan i dialogen.
moderation-rule-advertising-why = Enligt våra regler visar vi inte reklam.
moderation-covered = En del av texten har varit dold
moderation-covered-there = Texten här nedanför är originalet. I dialogen { $title }, där den var idé { $number }, är en del av den dold.
moderation-covered-before = Texten här nedanför är originalet. En del av den var dold.
moderation-covered-why = Skälet är regeln om { $rule }.
moderation-covered-do = Under ”Dölj en del” står texten så som den visades. Titta igenom den och publicera.
moderation-mark-words = dolt dold dolda
