# Proposals to hold a dialogue, and the answers to them.
initiatives-title = Hindiseyaal
initiatives-lead = Halkan waxaa ku jira wixii la soo jeediyay oo dhan. Qof walba wuxuu soo jeedin karaa inay degmadu dadka wax weydiiso. Guddi ayaa ku jawaabaya { $days } maalmood oo shaqo gudahood, sababtana wuu sheegayaa.
initiatives-all = Dhammaan hindiseyaasha
initiatives-number = Hindise { $number }
initiatives-about = Soo jeedin wadahadal oo ka timid { $from }, iyo wixii degmadu ku jawaabtay.
initiatives-propose = Soo jeedi wadahadal
initiatives-start = Ma jirtaa su'aal ka maqan?
initiatives-start-words = Soo jeedi waxa ay tahay inay degmadu dadka weydiiso. Qof walba wuu soo jeedin karaa. Guddi ayaa ku jawaabaya { $days } maalmood oo shaqo gudahood, qof walbana jawaabta wuu akhrin karaa.
initiatives-start-all = Arag wixii dad kale soo jeediyeen
initiatives-filter = Dooro hindiseyaal
initiatives-stage = Xaalad
initiatives-stage-all = Dhammaan xaaladaha
initiatives-stage-received = Hubin ayuu sugayaa
initiatives-stage-refused = Lama daabicin
initiatives-stage-published = La daabacay
initiatives-stage-with-body = Guddi ayaa haya
initiatives-stage-yes = Haa, wadahadal waa la qabanayaa
initiatives-stage-no = Maya, wadahadal lama qabanayo
initiatives-late = Jawaabtu way daahday
initiatives-late-words = Jawaabtu waxay ahayd inay timaaddo { $due }. Waxaan xusuusinnay kuwa jawaabaya, isuduwaha iyo wakiillada la doortay.
initiatives-none = Weli hindiseyaal ma jiraan
initiatives-none-words = Hindiseyaasha halkan ayaa lagu muujinayaa marka qof wadahadal soo jeediyo oo aan soo jeedinta hubinno.
initiatives-none-chosen = Halkan hindiseyaal kuma jiraan
initiatives-none-chosen-words = Ma jiro hindise ku habboon waxa aad dooratay.
initiatives-more = Hindiseyaal kale
initiatives-next = Hindiseyaal hore
initiatives-first = Tag kuwa ugu dambeeyay
initiatives-no-body = Weli guddi ma hayo
initiatives-from = Ka yimid { $from }
initiatives-from-resident = { $named ->
    [none] qof degmada deggan
   *[some] { $name }, degmada deggan
}
initiatives-from-civil-society = { $named ->
    [none] urur ama shabakad
   *[some] { $name }, urur ama shabakad
}
initiatives-from-elected = { $named ->
    [none] wakiil la doortay
   *[some] { $name }, wakiil la doortay
}
initiatives-from-administration = { $named ->
    [none] qof degmada u shaqeeya
   *[some] { $name }, degmada u shaqeeya
}
initiatives-origin-resident = Qof degmada deggan, ama qof kale oo halkan ku nool ama ka hawlgala
initiatives-origin-civil-society = Urur ama shabakad
initiatives-origin-elected = Wakiil la doortay
initiatives-origin-administration = Qof degmada u shaqeeya
initiatives-card-came = Soo gaaray { $day }
initiatives-card-due = Jawaab ugu dambayn { $day }
initiatives-card-answered = Jawaabta la go'aamiyay { $day }

# Its way and its answer.
initiatives-way = Jidka hindisaha
initiatives-by = ugu dambayn { $day }
initiatives-stop-received = La helay
initiatives-stop-refused = Lama daabicin
initiatives-stop-published = La daabacay
initiatives-stop-with-body = Guddi ayaa haya
initiatives-stop-answer = Jawaab
initiatives-stop-answered = { $answer ->
    [yes] Jawaab: haa
   *[other] Jawaab: maya
}
initiatives-what = Waxa la soo jeedinayo
initiatives-answer-yes = Haa, wadahadal ayaan qorshaynaynaa
initiatives-answer-no = Maya, wadahadal lama qabanayo
initiatives-answer-elsewhere = Maya, cid kale ayaa go'aamisa. Aragtida waan u gudbinaynaa
initiatives-answer-yes-hint = Qabyo wadahadal ayaa la samaynayaa. Guddiga ayaa iska leh.
initiatives-answer-no-hint = Sababaha dadweynaha ayaa arki doona.
initiatives-answer-elsewhere-hint = Tusaale gobolka (regionen), haddii ay gaadiidka dadweynaha ku saabsan tahay. Qor halka aragtida loo dirayo.
initiatives-answered-by = Cidda jawaabaysa
initiatives-decided = Go'aan
initiatives-minutes = Qoraalka kulanka
initiatives-became = Wuxuu noqday wadahadal:
initiatives-is-planned = Wadahadalka waa la diyaarinayaa. Halkan ayaa lagu muujinayaa marka la daabaco.
initiatives-came-from = Wuxuu ka dhashay hindise ka yimid { $from }
initiatives-log = Wixii dhacay
initiatives-log-routed = Waxaa loo gudbiyay { $body }
initiatives-log-moved = Maalinta jawaabta waa la beddelay: { $before } waxaa laga dhigay { $after }
initiatives-log-answered = { $body } ayaa ku jawaabay: { $answer }
initiatives-log-changed = Jawaabta waa la beddelay. Sabab: { $reason }
initiatives-act-received = Mar kale ayaa la hubinayaa
initiatives-act-published = La daabacay
initiatives-act-masked = La daabacay, qayb ayaa qarsan
initiatives-act-refused = Lama daabicin
initiatives-act-routed = Guddi ayaa loo gudbiyay
initiatives-act-day-moved = Maalinta jawaabta waa la beddelay

# Proposing.
initiatives-propose-lead = Maxay tahay inay degmadu dadka weydiiso? Qof walba wuu soo jeedin karaa. Akoon uma baahnid. Guddi ayaa ku jawaabaya { $days } maalmood oo shaqo gudahood.
initiatives-propose-next = Soo jeedinta waxaan ku akhrinaynaa laba maalmood oo shaqo gudahood. Ka dib qof walba halkan ayuu ka akhrin karaa. Guddi ayaa ku jawaabaya { $days } maalmood oo shaqo gudahood. Soo jeedintu waxay noqonaysaa dukumenti guud (allmän handling).
initiatives-propose-more = Ku dar cinwaan ama guddi
initiatives-send = Dir soo jeedinta
initiatives-field-text = Maxay tahay inay degmadu dadka weydiiso, sababtuse waa maxay?
initiatives-field-text-hint = Qor su'aasha, iyo sababta ay hadda muhiim u tahay. Ku qor luqaddii aad rabto. Ha qorin lambarka shakhsiga (personnummer) iyo magacyada dadka kale.
initiatives-field-origin = Yaa soo jeedinaya?
initiatives-field-origin-hint = Soo jeedimaha oo dhan si isku mid ah ayaa loo eegaa. Waxaa lagu muujinayaa soo jeedinta agteeda.
initiatives-field-name-hint = Magacaaga, magaca ururka, ama waxba.
initiatives-field-email-hint = Markaas waxaan kuu soo qoraynaa marka soo jeedinta la hubiyo, marka guddi la siiyo, marka guddigu jawaabo iyo haddii maalinta jawaabta la beddelo. Adreeska weligiis lama muujiyo. Haddii aanad iimayl qorin, soo jeedinta waxaad kula socotaa koodhka rasiidkaaga.
initiatives-field-title-hint = Wuxuu fududeeyaa in soo jeedinta la helo.
initiatives-field-body = Guddigee ayay khusaysaa?
initiatives-field-body-hint = Ma garanaysid? Annaga ayaa guddiga saxda ah kuu helayna.
initiatives-field-body-none = Ma garanayo
initiatives-text-missing = Qor waxa ay tahay inay degmadu weydiiso. Waa waxa keliya ee loo baahan yahay.
initiatives-name-missing = Qor magaca ururka ama shabakadda. Ama dooro inaad soo jeedinayso adigoo ah qof degmada deggan.
initiatives-once-more = Mar kale riix Dir soo jeedinta
initiatives-too-many = Soo jeedimo badan ayaa muddo gaaban gudaheed ka yimid shabakaddaada
initiatives-too-many-words = Qoraalkaagu hoos ayuu weli ku jiraa. Sug saacad, ka dib mar kale riix, ama degmada si kale ula xiriir. Taasi si fudud ayay uga dhacdaa maktabad ama dugsi.
initiatives-same = Isla ereyadan hore ayay ugu jireen hindisaha { $number }
initiatives-same-link = Akhri hindisaha { $number }

# The receipt.
initiatives-receipt-thanks = Mahadsanid, soo jeedintaada waan helnay
initiatives-receipt-title = Soo jeedintaada, hindise { $number }
initiatives-receipt-keep = Koodhka kaydso. Goor kasta waxaad ku arki kartaa halka ay soo jeedintu marayso.
initiatives-receipt-which = Hindise
initiatives-receipt-where = Soo jeedintaydu hadda xaggee bay joogtaa?
initiatives-receipt-public = Arag soo jeedinta sida dadka oo dhan u arkaan
initiatives-receipt-again = Ma kula tahay inaan qaldannay? Degmada u sheeg, qof kale ayaa mar kale eegaya. Qoraalka si kale waad u qori kartaa oo mar kale waad soo diri kartaa.
initiatives-receipt-email = Haddii adreeska hore loo xaqiijiyay, waxaan kuu soo qoraynaa marka wax dhacaan. Haddii kale waxaa kuu imanaya iimayl badhan leh. Riix badhanka, markaas waan kuu soo qoraynaa.
initiatives-receipt-email-confirmed = Adreeska waa la xaqiijiyay. Waxaan kuu soo qoraynaa marka soo jeedinta wax laga yeelo.
initiatives-receipt-corrected = Waa isla soo jeedintii iyo isla rasiidkii. Waxaan wax u soo diraynaa adreeska cusub. Haddii aad hore u riixday badhanka iimayl loo diray adreeskii hore, kaas ayaan isticmaalaynaa.
initiatives-receipt-first = Isla qoraalkii ayaad mar kale soo dirtay, adigoo wax ka beddelay. Isbeddelku kuma jiro.
initiatives-now-received = Soo jeedintaada waan helnay, hadda waan akhrinaynaa, si aan u hubinno inay xeerarkayaga waafaqsan tahay. Guddi ayaa ku jawaabaya ugu dambayn { $due }.
initiatives-now-refused = Soo jeedinta lama daabicin. Sababtu halkan ayay ku qoran tahay.
initiatives-now-published = Qof walba wuu akhrin karaa soo jeedintaada. Hadda waxaan u gudbinaynaa guddiga ay khusayso. Jawaabtu waxay imanaysaa ugu dambayn { $due }.
initiatives-now-with-body = Soo jeedinta waxaa haya { $body }. Jawaabtu waxay imanaysaa ugu dambayn { $due }.
initiatives-now-answered = Soo jeedinta waa laga jawaabay. Jawaabta halkan ka akhri.

# Mail to whoever proposed.
initiatives-mail-why = Iimaylkan waxaad u heshay waayo wadahadal ayaad soo jeedisay, adreeska iimaylkaagana waad na siisay.
initiatives-mail-receipt = Soo jeedintaada waan helnay
initiatives-mail-moderated = Soo jeedintaada waa la hubiyay
initiatives-mail-routed = Guddi ayaa helay soo jeedintaada
initiatives-mail-answered = Degmadu way ka jawaabtay soo jeedintaada
initiatives-mail-thanks = Mahadsanid! Soo jeedintaada waan helnay. Waa hindise { $number }.
initiatives-mail-page = Bogga uu badhanku furo waxaad goor kasta ku arki kartaa halka ay soo jeedintu marayso.
initiatives-mail-button = Arag halka ay soo jeedintu marayso
initiatives-mail-published = Soo jeedintaada, hindise { $number }, waa la daabacay. Qof walba wuu akhrin karaa. Guddi ayaa ku jawaabaya ugu dambayn { $due }.
initiatives-mail-masked = Soo jeedintaada, hindise { $number }, waa la daabacay, laakiin qayb ayaan qarinnay si ay xeerarka u waafaqdo. Guddi ayaa ku jawaabaya ugu dambayn { $due }. Sidan ayaa loo muujinayaa:
initiatives-mail-refused = Soo jeedintaada, hindise { $number }, lama daabicin.
initiatives-mail-with = Soo jeedintaada, hindise { $number }, hadda waxaa haya { $body }. Guddigu wuxuu ku jawaabayaa ugu dambayn { $due }.
initiatives-mail-said = { $body } ayaa ka jawaabay hindise { $number }. Go'aanka waxaa la gaaray { $day }, § { $paragraph }.
initiatives-mail-moved = Maalinta jawaabta soo jeedintaada waa la beddelay
initiatives-mail-moved-to = Degmadu kama jawaabi karto hindise { $number } maalintii aan ballan qaadnay, { $before }. Hadda waxaan ballan qaadaynaa jawaab ugu dambayn { $due }.
initiatives-mail-moved-earlier = Degmadu hindise { $number } waxay uga jawaabaysaa si ka horraysa intii aan ballan qaadnay. Hadda waxaan ballan qaadaynaa jawaab ugu dambayn { $due }, mana aha { $before }.
initiatives-mail-moved-why = Sababta
initiatives-mail-yes = Hadda wadahadalka waan diyaarinaynaa. Marka la daabaco, rasiidkaaga ayaad ka helaysaa.
initiatives-mail-reminder = Xusuusin ku saabsan hindise { $number }
initiatives-mail-waiting = Tan ayaa ka sugaysa hindise { $number }:
initiatives-mail-open = Fur hindisaha

# The staff's pages.
promises-answer = Jawaabta hindisaha
