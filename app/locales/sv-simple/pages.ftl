# UNTRANSLATED
# The standing pages. Their texts are in app/src/pages/content.
pages-policy-title = Policy för medborgardialog
pages-policy-about = Hela policyn, ord för ord. Allt på den här webbplatsen vilar på den.
pages-policy-swedish = Policyn finns på svenska
pages-policy-swedish-words = Det är den svenska texten som är antagen.
pages-policy-adoption = Om policyn
pages-policy-version = Utgåva
pages-policy-adopted-by = Antagen av
pages-policy-adopted-on = Antagen den
pages-policy-case-number = Diarienummer
pages-policy-none-stated = När och av vem policyn är antagen är inte ifyllt än.
pages-policy-some-stated = Några uppgifter om antagandet är inte ifyllda än.
pages-name-about = Så går det till
pages-name-rules = Regler för idéer
pages-name-privacy = Så behandlar vi personuppgifter
pages-name-accessibility = Tillgänglighetsredogörelse
pages-name-other-ways = Andra sätt att påverka
pages-name-offline = Delta utan e-post
pages-name-handbook = Handbok för medborgardialog
pages-name-handbook-plan = Planera en dialog
pages-name-handbook-carry-out = Genomför en dialog
pages-name-handbook-follow-up = Följ upp en dialog
pages-handbook-chapters = Fler delar av handboken
pages-edit-list = Sidornas texter
pages-last-edited = Ändrad { $day }
