# Reviewing ideas against the public rules.
moderation-rule-personal-attack = Weerar shakhsi
moderation-rule-unlawful = Qoraal sharci-darro ah
moderation-rule-personal-data = Xog shakhsi ah
moderation-rule-off-topic = Ka bixid arrinta
moderation-rule-advertising = Xayaysiis
moderation-rule-personal-attack-why = Xeerarkayagu waxay dhigayaan in aan la weerari karin, loo hanjabi karin ama lagu jeesjeesi karin qof ama koox.
moderation-rule-unlawful-why = Xeerarkayagu waxay dhigayaan in aanaan tusin wax sharciga ka hor imanaya.
moderation-rule-personal-data-why = Xeerarkayagu waxay dhigayaan in aanaan tusin xogta qof, sida magac, cinwaan ama lambar telefoon, marka aan loo baahnayn.
moderation-rule-off-topic-why = Xeerarkayagu waxay dhigayaan in ay ku saabsanaato su’aasha wadahadalka.
moderation-rule-advertising-why = Xeerarkayagu waxay dhigayaan in aanaan tusin xayaysiis.
moderation-covered = Qayb ka mid ah qoraalka ayaa qarsanayd
moderation-covered-there = Qoraalka hoose waa kii asalka ahaa. Wadahadalka { $title }, oo ay ku ahayd fikrad { $number }, qayb ka mid ah ayaa ku qarsan.
moderation-covered-before = Qoraalka hoose waa kii asalka ahaa. Qayb ka mid ah ayaa qarsanayd.
moderation-covered-why = Sababtu waa xeerka ku saabsan { $rule }.
moderation-covered-do = Hoosta “Dölj en del” waxaa ku qoran qoraalka sidii loo muujiyay. Eeg oo daabac.
moderation-mark-words = qarsan qarsoon qarsanayd qariyay qarinnay
