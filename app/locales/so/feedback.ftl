# The letter that ends a dialogue.
feedback-subject = Waxa ka soo baxay: { $title }
feedback-thanks = Waad ku mahadsan tahay ka qaybgalkaaga. Hadda arrinta waa la go'aamiyay, halkanna waxaad ku arkaysaa waxa laga yeelay wixii aad tiri.
feedback-decision = Go'aanka
feedback-decision-body = Cidda go'aamisay
feedback-decision-day = Maalin
feedback-decision-paragraph = Qodob
feedback-decision-case = Lambarka kiiska
feedback-to-minutes = Akhri qoraalka kulanka
feedback-yours = Fikraddaada lambarka { $number }
feedback-theme = Mawduuc
feedback-outcome = Waxa ka soo baxay
feedback-did = Tan ayaan samaynaynaa
feedback-reason = Sababta
feedback-promise = Waxaan ballanqaadaynaa
feedback-owner = Mas'uul
feedback-due = Waqtiga ugu dambeeya
feedback-refused = Fikraddaada dadka oo dhan lama tusin. Sidan ayaan kuugu qornay sababta:
feedback-to-receipt = Muuji rasiidka
feedback-everybody = Wixii ay dadka kale oo dhan yiraahdeen
feedback-everybody-words = Internetka qof walba wuxuu ka akhrin karaa wixii la yiri iyo wixii ka dhashay.
feedback-to-result = Arag natiijada oo dhan

# The notice that a dialogue was stopped.
feedback-cancelled-subject = Wadahadalka waa la joojiyay: { $title }
feedback-cancelled-thanks = Waad ku mahadsan tahay ka qaybgalkaaga. Siyaasiyiintu waxay go'aansadeen inay joojiyaan wadahadalka.
feedback-cancelled-reason = Sababta loo joojiyay
feedback-cancelled-yours = Wixii aad soo dirtay
feedback-cancelled-kept = Wixii aad qorteen waxba lagama tirtirayo. Waxay ku sii jirayaan bogga wadahadalka.
feedback-same = Isla fikraddan waxaa dhiibtay { $count } qof. Waxaa lagu wada muujinayaa taada hoosteeda, waayo taadu way ugu horraysay.
feedback-same-under = Isla fikraddan waxaa dhiibtay { $count } qof. Waxaa lagu wada muujinayaa hoosta lambarka { $number }, oo ugu horreeyay.
