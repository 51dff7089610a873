# Reviewing ideas against the public rules.
moderation-rule-personal-attack = Personal attack
moderation-rule-unlawful = Unlawful content
moderation-rule-personal-data = Personal data
moderation-rule-off-topic = Off topic
moderation-rule-advertising = Advertising
