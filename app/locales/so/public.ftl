# The public pages of dialogues: the start page, the lists, a dialogue, its result, all decisions, the feed.
# Start page
public-start-title = Waan ku weydiinnaa go'aanka ka hor
public-start-lead = Halkan waxaad ku saamayn kartaa waxa ka dhaca Vänersborg. Fikrad dhiibo, la soco oo arag wixii ka dhashay.
public-start-about = Fikrad ka dhiibo su'aal ka furan degmada Vänersborg, oo arag wixii ka dhashay wadahadalladii hore.
public-start-now = Arag waxa aad hadda saamayn karto
public-start-how = Sida ay u shaqayso
public-way-label = Sida wadahadal u socdo
public-way-question = Su'aal
public-way-question-words = Guddi ayaa wax ku weydiinaya
public-way-ideas = Fikrado
public-way-ideas-words = Waxaad sheegtaa waxa kula ah
public-way-themes = Mawduucyo
public-way-themes-words = Waxaan ururinnaa wixii aad tiraahdeen
public-way-decision = Go'aan
public-way-decision-words = Siyaasiyiinta ayaa go'aamiya
public-way-answer = Jawaab
public-way-answer-words = Qof walba waxaa loo sheegaa natiijada
public-way-follow-up = Dabagal
public-way-follow-up-words = Waxaan tusnaa in ballanta la oofiyay iyo in kale
public-open-heading = Waxan ayaad hadda saamayn kartaa
public-open-none = Hadda wadahadal ma furna
public-open-none-next = Kan xiga wuxuu furmayaa { $date }: { $title }.
public-open-none-words = Marka guddi go'aamiyo wadahadal cusub, halkan ayuu ku qornaanayaa. Ilaa markaas waxaad akhrin kartaa wixii ka dhashay kuwii hore.
public-coming-heading = Dhowaan furmaya
public-answered-heading = War cusub: waad tiraahdeen, waan samaynnay
public-all-dialogues = Arag dhammaan wadahadallada
public-promise-heading = Tan ayaan kuu ballan qaadaynaa
public-promise-receipt = Rasiid laba maalmood oo shaqo gudahood
public-promise-receipt-words = Isla markiiba shaashadda ayaad ka helaysaa. Haddii aad warqad ku qorto ama na soo wacdo, laba maalmood gudahood ayuu ku imanayaa.
public-promise-answer = Jawaabta su'aashaada toban maalmood oo shaqo gudahood
public-promise-answer-words = Ma wadahadal ayaad wax ka weydiinaysaa, mise waxay kula tahay inaan fikraddaada si qaldan u maamulnay? Nala soo xiriir. Waqtiga waxaa laga tiriyaa maalinta aan su'aashaada helno.
public-promise-feedback = Mar walba war ayaad helaysaa
public-promise-feedback-words = Marka siyaasiyiintu go'aamiyaan, waxaan sheegnaa wixii aad tiraahdeen, wixii aan samaynnay iyo sababta aan wax u diidnay. Waxa ka soo baxay fikraddaada waxaad ku arkaysaa koodhka rasiidka.
public-promise-open = Akoon la'aan
public-promise-open-words = Looma baahna inaad akoon gasho, iimayl lahaato ama dhalasho haysato. Carruurta iyo dadka waaweyn si isku mid ah ayaa loo soo dhowaynayaa.
public-start-who = Yaa go'aamiya?
public-start-who-words = Wakiillada la doortay ayaa go'aamiya. Waxa aad u sheegto waxay ka caawisaa inay si sax ah u doortaan. Wadahadalku codbixin ma aha: haddii dad badani fikrad taageeraan, waxay muujinaysaa inay muhiim tahay, laakiin iyadu arrinta ma go'aamiso.
public-start-policy = Akhri siyaasadda degmada

# Cards
public-card-influence = { $name }: { $promise }
public-card-ideas = { $count ->
    [0] Weli fikrad ma jirto
    [one] 1 fikrad ayaa soo gaartay
   *[other] { $count } fikradood ayaa soo gaaray
}
public-card-between = Furan { $first } – { $last }
public-card-decision = Go'aan { $date }
public-card-feedback = War { $date }

# The list
public-list-title = Wadahadallo
public-list-lead = Su'aalaha degmadu hadda weydiinayso, kuwa ay dhowaan weydiin doonto iyo kuwa ay jawaabtooda heshay.
public-list-filter = Ka dhex raadi wadahadallada
public-list-filter-chosen = Ka dhex raadi wadahadallada. La doortay: { $chosen }
public-list-words = Raadi
public-list-phase = Xaalad
public-list-phase-all = Dhammaan wadahadallada
public-list-body = Guddi
public-list-body-all = Dhammaan guddiyada
public-list-theme = Mawduuc
public-list-theme-all = Dhammaan mawduucyada
public-list-submit = Muuji
public-list-clear = Muuji dhammaan
public-list-results = Wadahadallo
public-list-more = Wadahadallo kale
public-list-first = Ku noqo bilowga
public-list-next = Bogga xiga
public-list-none-found = Wadahadallo ku habboon raadintaada lama helin
public-list-none-found-words = Isku day ereyo ka yar ama guddi kale, ama muuji dhammaan.
public-list-none-ongoing = Hadda wadahadal ma furna
public-list-none-upcoming = Wadahadal cusub lama go'aamin
public-list-none-upcoming-words = Marka guddi go'aamiyo inuu wax weydiiyo, wadahadalku halkan ayuu ku qornaanayaa, iyo maalinta uu furmayo.
public-list-none-carried-out = Weli wadahadal lama qaban
public-list-none-carried-out-words = Marka wadahadal xirmo, halkan ayuu ku qornaanayaa, ka dibna wixii ka dhashay.
public-list-none-at-all = Wadahadalkii ugu horreeyay dhowaan ayuu halkan ku qornaanayaa
public-list-none-at-all-words = Marka guddi go'aamiyo inuu wax weydiiyo, wadahadalku halkan ayuu ku qornaanayaa, iyo maalinta uu furmayo.
public-list-other-ways = Siyaabo kale oo wax loo saameeyo

# A dialogue: what happens now, and then
public-give-idea = Dhiibo fikrad
public-see-result = Arag waxa ka soo baxay
public-all-ideas = Akhri dhammaan fikradaha
public-now-announced = Wuxuu furmayaa { $opens }. Markaas halkan ayaad fikrado ka dhiiban kartaa, ilaa dhammaadka maalinta { $closes }.
public-now-open = Fikrado waad dhiiban kartaa ilaa dhammaadka maalinta { $closes }. { $compile ->
    [none] Ka dib waan soo koobaynaa.
   *[other] Ka dib waan soo koobaynaa, ugu dambayn { $compile }.
}
public-now-late = Maalintaas, { $date }, way dhaaftay. Waan daahnay.
public-now-closed = Waqtigii fikrado la dhiiban karay wuu dhammaaday. { $compile ->
    [none] Hadda waan akhrinaynaa oo waan soo koobaynaa.
   *[other] Hadda waan akhrinaynaa oo waan soo koobaynaa, ugu dambayn { $compile }.
}
public-now-compiled = Fikradaha waa la soo koobay. { $decision ->
    [none] Hadda waxaa go'aaminaya { $body }.
   *[other] Waxaa go'aaminaya { $body }, { $decision }.
}
public-now-handling = Soo koobidda siyaasiyiinta ayaa haya. { $decision ->
    [none] Hadda waxaa go'aaminaya { $body }.
   *[other] Waxaa go'aaminaya { $body }, { $decision }.
}
public-now-decided-upon = Go'aanka waa la gaaray. { $feedback ->
    [none] Dhowaan halkan waxaa lagu qorayaa waxa dhacaya iyo sababta.
   *[other] Ugu dambayn { $feedback } halkan waxaa lagu qorayaa waxa dhacaya iyo sababta.
}
public-now-fed-back = Go'aanka waa la gaaray, dadka oo dhanna waa la war geliyay. { $followup ->
    [none] Halkan waxaad ku arki kartaa sida ay u socdaan wixii aan ballan qaadnay.
   *[other] Wixii aan ballan qaadnay waxaan dabagalaynaa { $followup }.
}
public-now-followed-up = Wadahadalku wuu dhammaaday. Waxaad akhrin kartaa wixii ka dhashay, iyo in aan ballanta oofinnay iyo in kale.
public-now-cancelled = Wadahadalka waa la joojiyay. Fikrado kale lama qaadanayo.
public-cancelled-title = Sababta wadahadalka loo joojiyay
public-cancelled-decision = Waxaa go'aan gaaray { $body }, { $date }, § { $paragraph }.

# A dialogue: facts
public-path-label = Jidka wadahadalka
public-path-done = la dhammeeyay
public-facts-label = Xogta wadahadalka
public-stair-position = heerka { $step } ee 4
public-fact-who = Yaa go'aamiya?
public-fact-who-coming = { $body }, { $date }. Siyaasiyiintu weli ma go'aan gaarin.
public-fact-who-coming-undated = { $body }. Siyaasiyiintu weli ma go'aan gaarin.
public-fact-who-waiting = { $body }, { $date }.
public-fact-who-decided = Waxaa go'aan gaaray { $body }, { $date }, § { $paragraph }.
public-fact-participation = Kaalintaada wadahadalka
public-fact-case = Lambarka kiiska
public-fact-owner = Yaa wax weydiinaya?
public-swedish-only = Wadahadalku wuxuu ku qoran yahay af-Iswiidhish
public-swedish-only-words = Cinwaannada boggu waa af-Soomaali. Wixii wadahadalka laga qoray waa af-Iswiidhish oo keliya. Fikraddaada waxaad ku qori kartaa luqad kasta.
public-swedish-names = Magacyada, ballanqaadyada iyo sababuhu waxay ku qoran yihiin af-Iswiidhish.
public-fact-responsible = Wakiilka la doortay ee mas'uulka ah
public-fact-contact = Na weydii
public-fact-legal = Sharcigu wadahadalka wuu waajibiyay
public-participation-insight-words = Shaqada waad la socon kartaa, su'aalona waad weydiin kartaa.
public-participation-comment-words = Waxaad sheegi kartaa waxa ay kula tahay wixii aan soo jeedinno.
public-participation-conversation-words = Arrinta waxaad kala sheekaysan kartaa annaga iyo dadka kale.
public-participation-co-creation-words = Waxaad nala diyaarin kartaa soo jeedimo.

# A dialogue: the six questions
public-q-question = Waa maxay su'aashu?
public-q-hope-over = Maxaan rajaynaynay?
public-q-hope = Maxaan rajaynaynaa?
public-q-purpose-over = Sababta aan u weydiinnay
public-q-purpose = Sababta aan u weydiinayno
public-q-goal-over = Waxa ay ahayd inuu ka dhasho
public-q-goal = Waxa la rabo inuu ka dhasho
public-q-can = Maxaad saamayn kartaa?
public-q-can-unwritten = Weli lama qorin waxa aad saamayn karto.
public-q-unwritten = Tan weli lama qorin.
public-q-can-over = Maxaa la saamayn karay?
public-q-could-this = Waxa la saamayn karay
public-q-could-not-this = Waxa aan la saamayn karin
public-q-can-this = Waxa aad saamayn karto
public-q-cannot-this = Waxa aan la saamayn karin
public-q-groups-over = Wadahadalku ma ku socday kooxo gaar ah?
public-q-groups = Wadahadalku ma ku socdaa kooxo gaar ah?
public-q-groups-heard-over = Kooxahan badanaa lama maqlo. Sidan ayaan u raadinnay:
public-q-groups-heard = Kooxahan badanaa lama maqlo. Sidan ayaan u raadinaynaa:
public-q-when = Goorma iyo sidee?
public-q-when-unset = Maalmaha weli lama go'aamin.
public-q-when-announced = Wadahadalku wuu furan yahay laga bilaabo { $opens } ilaa dhammaadka maalinta { $closes }.
public-q-when-open = Wadahadalku wuxuu furan yahay ilaa dhammaadka maalinta { $closes }. Mareegtan ayaad fikrad ka dhiiban kartaa, akoon la'aan.
public-q-when-over = Wadahadalku wuxuu furnaa { $opens } – { $closes }.
public-q-when-cancelled = Wadahadalka waa la joojiyay. Wuxuu furnaan lahaa { $opens } – { $closes }.
public-q-other-ways = Siyaabo kale oo looga qaybgalo
public-q-offline = Ka qaybgal iimayl la'aan
public-q-who = Yaa go'aamiya, goormase?
public-q-who-votes = Wakiillada la doortay ayaa go'aanka mas'uul ka ah. Haddii dad badani fikrad taageeraan, waxay muujinaysaa inay muhiim tahay, laakiin taageeradu codbixin ma aha.
public-q-who-influence = { $name }: { $promise }
public-q-who-steps = Siyaasiyiinta agtooda
public-q-who-decisions = Go'aannada wadahadalka
public-decision-line = { $body }, { $date }, § { $paragraph }
public-decision-minutes = Qoraalka kulanka, § { $paragraph }
public-step-papers = Dukumentiyo
public-ideas-heading = Fikradihii ugu dambeeyay
public-ideas-none = Weli fikrado lama muujinayo
public-ideas-none-open = Fikradaha waxaa la muujiyaa marka aan akhrinno, laba maalmood oo shaqo gudahood. Noqo qofka ugu horreeya.
public-ideas-none-coming = Fikradaha halkan ayaa lagu muujinayaa marka wadahadalku furmo, { $date }.
public-ideas-none-closed = Fikrad lama daabicin.
public-idea-read = Akhri { $idea }
public-idea-answer = Jawaabta degmada
public-idea-translation = { $language ->
    [ar] Laga turjumay af-Carabi
    [bs] Laga turjumay af-Boosniyaan
    [en] Laga turjumay af-Ingiriisi
    [fa] Laga turjumay af-Faarisi
    [fi] Laga turjumay af-Finnish
    [hr] Laga turjumay af-Korweeshiyaan
    [so] Laga turjumay af-Soomaali
    [sr] Laga turjumay af-Serbiyaan
    [sv] Laga turjumay af-Iswiidhish
    [uk] Laga turjumay af-Yukreeniyaan
   *[other] Laga turjumay luqad kale
}
public-print-address-only = Wax badan ka akhri { $url }
public-print-address = Wax badan ka akhri oo fikraddaada ku dhiibo { $url }
public-follow-feed = Wadahadalka kula soco feed

# A dialogue: what has happened
public-log-heading = Wixii dhacay
public-log-announced = Wadahadalka waa la daabacay.
public-log-opened = Wadahadalku wuu furmay.
public-log-closed = Wadahadalku wuu xirmay.
public-log-compiled = Fikradaha waa la soo koobay.
public-log-handling = Soo koobidda siyaasiyiinta ayaa loo gudbiyay.
public-log-fed-back = Dadkii ka qaybgalay oo dhan waa la war geliyay, natiijadana waa la daabacay.
public-log-followed-up = Wixii aan ballan qaadnay waa la dabagalay.
public-log-archived = Wadahadalka waa la kaydiyay.
public-log-cancelled = Wadahadalka waa la joojiyay.
public-log-decision-start = Waxaa go'aansaday in wadahadal la qabto: { $body }, § { $paragraph }.
public-log-decision-change = Waxaa beddelay go'aankiisii wadahadalka: { $body }, § { $paragraph }.
public-log-decision-result = Waxaa arrinta go'aan ka gaaray { $body }, § { $paragraph }.
public-log-decision-cancel = Waxaa go'aansaday in wadahadalka la joojiyo: { $body }, § { $paragraph }.
public-log-revision = Qoraalka “{ $field }” waa la beddelay.
public-log-revision-short = La beddelay: { $field }. Wuxuu ahaa { $before }, hadda waa { $after }.
public-log-reason = Sabab: { $reason }
public-log-change = Muuji waxa la beddelay
public-log-taken = Laga saaray:
public-log-put = Lagu daray:

# The result
public-result-title = Waad tiraahdeen – waan samaynnay – sababta diidmada
public-result-about = Wixii soo gaaray, wixii la go'aamiyay, waxa la samaynayo iyo sababta: { $title }.
public-result-lead = Natiijada wadahadalka { $title }
public-result-coming = Natiijadu halkan ayay ku imanaysaa
public-result-coming-by = Ugu dambayn { $date } halkan waxaa lagu qorayaa wixii aad tiraahdeen, wixii aan samaynnay iyo sababta aannaan wax walba u samayn.
public-result-coming-later = Halkan waxaa lagu qorayaa wixii aad tiraahdeen, wixii aan samaynnay iyo sababta aannaan wax walba u samayn. Marka hore waxaa go'aaminaya { $body }.
public-result-cancelled = Wadahadalka waa la joojiyay
public-result-cancelled-words = Sidaas darteed natiijo ma jirto. Sababta loo joojiyay waxay ku qoran tahay bogga wadahadalka.
public-result-back = Tag wadahadalka
public-figure-ideas = { $count ->
    [one] fikrad soo gaartay
   *[other] fikradood oo soo gaaray
}
public-figure-answered = { $percent } %
public-figure-answered-label = jawaab ama war ayay heleen
public-figure-themes = { $done } ka mid ah { $all }
public-figure-themes-label = mawduuc oo la wada fulinayo ama qayb laga fulinayo
public-figure-days = { $days ->
    [one] 1 maalin
   *[other] { $days } maalmood
}
public-figure-days-label = maalinta ugu dambaysa ilaa warka
public-result-table = Waxa laga yeelay mawduuc kasta
public-result-said = Waad tiraahdeen
public-result-did = Waxa la samaynayo
public-result-why = Sababta
public-result-theme-ideas = { $count ->
    [one] 1 fikrad
   *[other] { $count } fikradood
}
public-commitment-due = ugu dambayn { $date }
public-commitment-done = la dhammeeyay { $day }, ballantu waxay ahayd { $due }
public-commitment-done-late = la dhammeeyay { $day }, waxay ahayd in la dhammeeyo { $due }
public-commitment-late = waxay ahayd in la dhammeeyo { $date }
public-commitment-settled = lama fulin doono, ballantu waxay ahayd { $date }
public-result-message = Mahadsanidiin, waxa ka soo baxayna waa kan
public-result-message-from = { $body }, { $date }
public-result-threads = Sida fikrad go'aan u noqotay
public-result-threads-words = Tusaalooyin yar. Bogga fikrad kasta waxaa ku qoran jidkeeda oo dhan.
public-thread-label = Jidka fikrad
public-thread-theme = Mawduuc: { $title }
public-thread-decision = Go'aan { $date }, § { $paragraph }
public-thread-promise = Ballanqaadkayaga
public-result-politics = Sida siyaasiyiintu arrinta u maamuleen
public-result-politics-coming = Soo koobidda weli siyaasiyiinta looma gudbin.
public-result-compilation = Soo koobidda
public-result-limits = Waxa aan xogtu sheegi karin
public-result-evaluation = Waxa aan ka barannay
public-result-case = Kiis

# All decisions
public-decisions-title = Go'aanno
public-decisions-lead = Dhammaan go'aannada siyaasadeed ee wadahadallada: in wax la weydiiyo, in wax la beddelo, waxa ka soo baxay iyo in la joojiyo. Waxaa kaloo ku qoran jawaabaha guddiyada ee hindiseyaasha.
public-decisions-filter = Dooro go'aanno
public-decisions-table = Go'aanno, kan ugu dambeeyay marka hore
public-decisions-what = Go'aan
public-decisions-answer = Jawaabta hindisaha: { $answer }
public-decisions-dialogue = Wadahadal ama hindise
public-decisions-body = Cidda iyo goorta
public-decisions-minutes = Qoraalka kulanka iyo kiiska
public-decisions-paragraph = § { $paragraph }
public-decisions-none = Weli go'aan ma jiro
public-decisions-none-words = Marka guddi go'aan ka gaaro wadahadal dadweynaha u furan ama ka jawaabo hindise, go'aanku halkan ayuu ku qornaanayaa isla maalintaas.
public-decisions-more = Go'aanno kale
public-decisions-next = Go'aanno hore
public-decisions-first = Go'aannadii ugu dambeeyay

# Feeds
public-feed-title = Wadahadalka dadweynaha ee degmada Vänersborg
public-feed-subtitle = Wadahadallada cusub iyo wixii ka dhashay
public-feed-dialogue-title = { $title }: wixii dhacay
public-feed-new = Wadahadal cusub: { $title }
public-feed-stopped = Wadahadal la joojiyay: { $title }
public-feed-result = Natiijo: { $title }
public-tally = { $count ->
    [one] 1 fikrad ayaa soo gaartay. Sidan ayaa loo tiriyay:
   *[other] { $count } fikradood ayaa soo gaaray. Sidan ayaa loo tiriyay:
}
public-tally-themed = { $count ->
    [one] 1 fikrad ayaa mawduuc ku jirta, soo koobiddana way ka mid tahay.
   *[other] { $count } fikradood ayaa mawduucyo ku jira, soo koobiddana way ka mid yihiin.
}
public-tally-rerouted = { $count ->
    [one] 1 fikrad ayaa meel kale ku habboon, waana loo diray.
   *[other] { $count } fikradood ayaa meelo kale ku habboon, waana loo diray.
}
public-tally-refused = { $count ->
    [one] 1 fikrad xeerarka ma waafaqsana, lamana muujinayo.
   *[other] { $count } fikradood xeerarka ma waafaqsana, lamana muujinayo.
}
public-decision-about = Go'aan ku saabsan wadahadalka { $title }, iyo waxa uu uga dhigan yahay wixii ka-qaybgalayaashu yiraahdeen.
public-decision-basis = Saldhigga go'aanka
public-decision-means = Go'aanku waxan ayuu ka dhigan yahay
public-decision-to = Waxa uu go'aanku ka dhigan yahay
public-thread-decided = Go'aan
public-thread-to-theme = Mawduuca oo dhan
public-result-compiled-themes = Mawduucyada soo koobidda
public-log-promise-progress = Sida ballanqaadku u socdo: { $promise }
public-log-promise-done = Ballanqaadka waa la dhammeeyay: { $promise }
public-log-promise-explained = Ballanqaadka lama fulin doono: { $promise }
public-log-promise-reply = Jawaab ka-qaybgalayaasha la siiyay oo ballanqaadka ku saabsan: { $promise }
public-body-lead = Halkan waxaa ku jira wadahadallo iyo go'aanno, waadna la socon kartaa.
public-body-over = Xilku wuu dhammaaday. Maalinta ugu dambaysa: { $day }
public-body-no-dialogues = Halkan weli wadahadal kuma jiro.
public-body-all-dialogues = Dhammaan wadahadallada halkan
public-body-no-decisions = Halkan weli go'aan kuma jiro.
public-body-all-decisions = Dhammaan go'aannada halkan
