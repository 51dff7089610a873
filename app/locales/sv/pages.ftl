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
pages-policy-not-stated = Inte angivet
