# Reviewing ideas against the public rules.
moderation-rule-personal-attack = Personangrepp
moderation-rule-unlawful = Olagligt innehåll
moderation-rule-personal-data = Personuppgifter
moderation-rule-off-topic = Fel ämne
moderation-rule-advertising = Reklam
