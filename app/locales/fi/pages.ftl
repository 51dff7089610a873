# UNTRANSLATED
# The standing pages. Their texts are in app/src/pages/content.
pages-policy-title = Policy for citizen dialogue
pages-policy-about = The whole policy, word for word, in Swedish. Everything on this site rests on it.
pages-policy-swedish = The policy is in Swedish
pages-policy-swedish-words = The Swedish text is the one that was adopted, so that is what you read here. The page How it works says in English what it means for you.
pages-policy-adoption = About the policy
pages-policy-version = Version
pages-policy-adopted-by = Adopted by
pages-policy-adopted-on = Adopted on
pages-policy-case-number = Case number
pages-policy-none-stated = When and by whom the policy was adopted is not filled in yet.
pages-policy-some-stated = Some facts about the adoption are not filled in yet.
pages-name-about = How it works
pages-name-rules = Rules for ideas
pages-name-privacy = How we handle personal data
pages-name-accessibility = Accessibility statement
pages-name-other-ways = Other ways to have a say
pages-name-offline = Take part without e-mail
pages-name-handbook = Handbook for citizen dialogue
pages-name-handbook-plan = Plan a dialogue
pages-name-handbook-carry-out = Carry out a dialogue
pages-name-handbook-follow-up = Follow up a dialogue
pages-handbook-chapters = More of the handbook
pages-edit-list = Texts of the pages
pages-last-edited = Changed { $day }
