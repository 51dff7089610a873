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
pages-policy-not-stated = Not stated
