# Ideas that belong somewhere else (P22): what staff do, and what the sender and everybody else reads.
rerouting-place-fault-report = Soo sheegidda cilladaha
rerouting-place-citizen-proposal = Soo jeedinta muwaadinka
rerouting-place-comment = Aragti iyo cabasho
rerouting-place-authority = Hay'ad kale
rerouting-place-dialogue = Wadahadal kale
rerouting-at-fault-report = soo sheegidda cilladaha (felanmälan)
rerouting-at-citizen-proposal = soo jeedimaha muwaadiniinta (medborgarförslag)
rerouting-at-comment = aragtiyaha iyo cabashooyinka
rerouting-at-authority = { $authority }
rerouting-at-dialogue = wadahadalka { $title }
rerouting-at-another-dialogue = wadahadal kale
rerouting-way-fault-report = Marka xigta cillad toos ugu soo sheeg qaybta cilladaha ee degmada (felanmälan), sidaas ayaa ugu dhaqso badan. Haddii naf khatar ku jirto, wac 112.
rerouting-way-citizen-proposal = Marka xigta soo jeedin noocaas ah waxaad u dhiibi kartaa soo jeedin muwaadin (medborgarförslag). Markaas siyaasiyiinta ayaa ka doodaya oo kuu jawaabaya.
rerouting-way-comment = Marka xigta aragti ama cabasho waxaad toos u siin kartaa adeegga ay khusayso.
rerouting-way-authority = Marka xigta toos ayaad ula xiriiri kartaa, waayo iyaga ayaa arrinta go'aamiya. Si farxad leh ayaan kaaga caawinaynaa inaad hesho meesha saxda ah.
rerouting-way-dialogue = Marka xigta toos ayaad ugu qori kartaa wadahadalkaas.
rerouting-belongs = Waxay ku habboon tahay: { $place }
rerouting-it-belongs = Waxay ku habboon tahay: { $place }.
rerouting-there = Halkaas waxay ka heshay lambarka { $number }, wadahadalka { $title }.
rerouting-there-refused = Lagama daabicin wadahadalka { $title }.
rerouting-there-no-longer = Mar dambe lagama muujiyo wadahadalka { $title }.
rerouting-there-cancelled = Wadahadalka { $title } waa la joojiyay.
rerouting-came-from = Waxay ka timid fikrad { $number } ee wadahadalka { $title }
rerouting-came-from-dialogue = Waxay ka timid wadahadalka { $title }
rerouting-other-ways = Siyaabo kale oo wax loo saameeyo

# The page in the admin area.
rerouting-place = Xaggee bay ku habboon tahay?
rerouting-authority = Hay'addee?
rerouting-dialogue = Wadahadalkee?
rerouting-words = Ereyo ku socda qofkii qoray
rerouting-reason = Maxaad ula soo noqonaysaan?
rerouting-met-sent = Qof kale ayaa fikradda hore meel kale ugu diray
rerouting-met-sent-words = Hoos waxaa ku qoran halka loo diray iyo wixii la qoray. Wixii aad qortay lama dirin. Halkan ka koobiyay haddii aad u baahan tahay. Haddii ay qalad tahay, hoos ayaad kala soo noqon kartaa.
rerouting-met-back = Qof kale ayaa fikradda hore ula soo noqday
rerouting-met-back-words = Fikraddu mar kale ayay wadahadalka ku jirtaa, qofkii soo dirayna sabab kale ayaa la siiyay. Taada lama dirin. Halkan ka koobiyay haddii aad u baahan tahay.

# The mails.
rerouting-mail-subject = Fikraddaadu meel kale ayay ku habboon tahay
rerouting-mail-where = Waan akhrinnay fikraddaada lambarka { $number }. Waxay ku habboon tahay meel kale: { $place }. Sidan ayaad u qortay:
rerouting-mail-words = Waxa aan rabno inaan kuu sheegno
rerouting-next-time = Marka xigta
rerouting-mail-there = Fikraddaadu waxay lambarka { $number } ka heshay wadahadalka { $title }.
rerouting-mail-kept = Fikraddaadu way sii jirtaa, lambarkeedana way haysataa. Qof walba wuu akhrin karaa iyada iyo halka ay ku habboon tahay.
rerouting-back-subject = Fikraddaadu mar kale ayay wadahadalka ku jirtaa
rerouting-back-words = Waxaan kuu soo qornay in fikraddaada lambarka { $number } ay meel kale ku habboon tahay. Taas waan ka noqonay. Fikraddu mar kale ayay wadahadalka ku jirtaa. Sababta aan u beddelnay waa tan:
