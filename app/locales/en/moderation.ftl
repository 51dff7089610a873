# Reviewing ideas against the public rules.
moderation-rule-personal-attack = Personal attack
moderation-rule-unlawful = Unlawful content
moderation-rule-personal-data = Personal data
moderation-rule-off-topic = Off topic
moderation-rule-advertising = Advertising
moderation-rule-personal-attack-why = By our rules, nothing may attack, threaten or mock a person or a group.
moderation-rule-unlawful-why = By our rules, we do not show what is against the law.
moderation-rule-personal-data-why = By our rules, we do not show details about a person, such as a name, an address or a phone number, when they are not needed.
moderation-rule-off-topic-why = By our rules, it has to be about the question of the dialogue.
moderation-rule-advertising-why = By our rules, we do not show advertising.
moderation-covered = A part of the text has been hidden
moderation-covered-there = The text below is the original. In the dialogue { $title }, where it was idea { $number }, a part of it is hidden.
moderation-covered-before = The text below is the original. A part of it was hidden.
moderation-covered-why = The reason is the rule on { $rule }.
moderation-covered-do = Under “Hide a part” the text stands as it was shown. Look through it and publish.
moderation-mark-words = hidden
