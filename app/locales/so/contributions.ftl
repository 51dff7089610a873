# Ideas: sending in, the receipt, lists, and where an idea is now.
contributions-kind-idea = Fikrad
contributions-kind-idea-hint = Wax la sameeyo.
contributions-kind-need = Baahi
contributions-kind-need-hint = Wax maqan.
contributions-kind-perspective = Aragti
contributions-kind-perspective-hint = Sida ay xaaladdu u tahay adiga ama kooxdaada.
contributions-tie-unstated = Ma rabo inaan sheego
contributions-tie-resident = Halkan deggan
contributions-tie-worker = Halkan ka shaqeeya
contributions-tie-student = Halkan wax ka barta
contributions-tie-visitor = Degmada soo booqda
contributions-tie-business = Ganacsi ku leh halkan
contributions-tie-association = Urur u hadlaya
contributions-tie-service-user = Adeegga degmada isticmaala
contributions-tie-employee = Degmada u shaqeeya
contributions-channel-paper = Warqad ku timid
contributions-channel-phone = Telefoon ku timid
contributions-channel-meeting = Kulan ku timid
contributions-state-received = Waa la hubinayaa
contributions-state-published = La daabacay
contributions-state-masked = La daabacay, qayb ayaa qarsan
contributions-state-refused = Lama daabicin
contributions-text-missing = Qor fikraddaada. Waa waxa keliya ee loo baahan yahay.
contributions-text-short = Ku dar dhowr erey, si aan u fahanno waxa aad ula jeeddo.
contributions-text-long = Qoraalku ugu badnaan wuxuu noqon karaa { $max } xaraf. Ka gaabi ugu yaraan { $over ->
    [one] hal xaraf
   *[other] { $over } xaraf
}.
contributions-title-long = Cinwaanku ugu badnaan wuxuu noqon karaa { $max } xaraf. Gaabi.
contributions-name-long = Magacu ugu badnaan wuxuu noqon karaa { $max } xaraf. Gaabi.
contributions-email-wrong = Qor adreeska iimaylka oo dhan, tusaale namn@exempel.se. Ama sanduuqa waxba ha ku qorin.
contributions-email-letters = Adreeskaas wax uma diri karno. Ka hor @ waxaa ku qornaan kara oo keliya a–z, tirooyin iyo calaamado kooban sida dhibic iyo jiitin. Qor adrees kale, ama sanduuqa waxba ha ku qorin. Fikraddaada waxaad kula socon kartaa koodhka rasiidka.
contributions-personal-number = Halkan waxaa ku qoran lambarka shakhsiga (personnummer). Ka saar. Uma baahnin, mana aha in dadku arkaan.
contributions-place-received = La helay
contributions-place-reviewed = La hubiyay
contributions-place-themed = Lala ururiyay fikrado la mid ah
contributions-place-decided = Go'aan
contributions-place-answered = Jawaab-celin
contributions-place-commitment = Wixii la ballanqaaday
contributions-place-followed-up = Dabagal
contributions-place-rerouted = Meel kale loo diray
contributions-place-reply = Jawaab ka timid { $by }
contributions-place-reply-unnamed = Jawaab ka timid degmada
contributions-ahead-reviewed = Waa la hubin doonaa
contributions-ahead-reviewed-by = Waxaa la hubin doonaa ugu dambayn { $date }
contributions-ahead-themed = Waxaa lala ururin doonaa fikrado la mid ah
contributions-ahead-themed-by = Waxaa lala ururin doonaa fikrado la mid ah ugu dambayn { $date }
contributions-here-received = Fikraddaada waan helnay. Hadda waan akhrinaynaa, si aan u hubinno inay xeerarkayaga waafaqsan tahay.
contributions-here-again = Fikraddaada mar kale ayaan hubinaynaa. Inta aan hubinayno lama muujinayo.
contributions-here-reviewed = Fikraddaada waa la hubiyay. Marka wadahadalku dhammaado waxaan la ururinaynaa kuwa kale ee isla arrintaas ku saabsan.
contributions-here-together = Fikraddaada waa la hubiyay. Waxaa lala muujinayaa kuwa kale ee isla sidaas leh. Marka wadahadalku dhammaado waxaan eegaynaa wixii soo gaaray oo dhan.
contributions-here-themed = Fikraddaada waxaa lala ururiyay kuwa kale ee isla arrintaas ku saabsan. Way ku jirtaa marka siyaasiyiintu go'aaminayaan.
contributions-here-decided = Siyaasiyiintu go'aan ayay gaareen. Dhowaan waxaan kuu sheegaynaa waxa uu uga dhigan yahay fikraddaada.
contributions-here-replied = Degmadu way jawaabtay. Jawaabta halkan ka akhri.
contributions-here-answered = Siyaasiyiintu way go'aamiyeen. Halkan waxaa ku qoran waxa ka soo baxay fikraddaada.
contributions-here-commitment = Wixii la ballanqaaday waa la dhammeeyay ama sababta waa la sheegay.
contributions-here-followed-up = Wadahadalka waa la dabagalay.
contributions-here-rerouted = Fikraddaada meel kale ayaa loo diray. Bogga qaybtiisa sare waxaa ku qoran halka loo diray iyo sababta.
contributions-standing-done = La dhammeeyay
contributions-standing-by = Ugu dambayn { $date }
contributions-standing-coming = Maalin weli lama go'aamin
contributions-standing-late = Waxay ahayd in la dhammeeyo { $date }. Waan daahnay.

# On all pages about ideas.
contributions-here-label = Halkan ayaad joogtaa
contributions-idea-number = Fikrad { $number }
contributions-masked-note = Qayb ayaa qarsan
contributions-read-whole = Akhri oo dhan
contributions-read-thread = Arag waxa laga yeelay
contributions-answered-note = Degmadu way jawaabtay
contributions-optional = ikhtiyaari

# The list.
contributions-list-title = Fikradaha wadahadalka { $title }
contributions-list-lead = Sidan ayay dad kale u jawaabeen. Fikrad kasta waan hubinnaa inta aan la muujin ka hor.
contributions-list-about = Fikrado, baahiyo iyo aragtiyo ay dadku ku dhiibteen wadahadalka { $title }.
contributions-list-here = Fikrado
contributions-filter-label = Ka dhex raadi fikradaha
contributions-filter-fold = Raadi oo kala hor mari
contributions-filter-fold-chosen = Raadi oo kala hor mari. La doortay: { $chosen }
contributions-filter-words = Raadi
contributions-filter-kind = Nooc
contributions-filter-theme = Mawduuc
contributions-filter-answer = Jawaab
contributions-filter-sort = Kala-horrayn
contributions-filter-any = Dhammaan
contributions-filter-any-theme = Dhammaan mawduucyada
contributions-filter-answered = Jawaab leh
contributions-filter-unanswered = Weli aan jawaab lahayn
contributions-filter-newest = Kuwa cusub marka hore
contributions-filter-oldest = Kuwii hore marka hore
contributions-filter-submit = Muuji
contributions-filter-clear = Muuji dhammaan fikradaha
contributions-count = { $count ->
    [0] Fikrado lama muujinayo
    [one] 1 fikrad ayaa la muujinayaa
   *[other] { $count } fikradood ayaa la muujinayaa
}
contributions-count-over = In ka badan { $count } fikradood ayaa la muujinayaa
contributions-count-rest = { $count ->
    [one] 1 fikrad oo kale ayaa soo gaartay. Waa la hubinayaa ama lama muujinayo.
   *[other] { $count } fikradood oo kale ayaa soo gaaray. Waa la hubinayaa ama lama muujinayo.
}
contributions-count-together = { $count ->
    [one] 1 fikrad waxay la mid tahay mid kale. Waxaa lagu muujinayaa hoosta tii ugu horraysay.
   *[other] { $count } fikradood waxay la mid yihiin kuwo kale. Waxaa lagu muujinayaa hoosta tii ugu horraysay.
}
contributions-pages-label = Fikrado kale
contributions-pages-next = Bogga xiga
contributions-pages-first = Ku noqo bilowga
contributions-none-yet = Weli ma jiraan fikrado la akhriyo
contributions-none-yet-words = Fikradaha cusub halkan ayaa lagu muujinayaa marka aan hubinno. Waxay qaadataa ugu badnaan laba maalmood oo shaqo.
contributions-none-coming-words = Wadahadalku weli ma furmin. Marka uu furmo, fikradaha halkan ayaa lagu muujinayaa.
contributions-none-found = Fikrado ku habboon raadintaada lama helin
contributions-none-found-words = Isku day ereyo ka yar, ama muuji dhammaan fikradaha.
contributions-write = Dhiibo fikrad

# One idea.
contributions-one-about = Fikrad ka mid ah wadahadalka { $title }, iyo waxa laga yeelay.
contributions-missing = Fikraddaas halkan kuma jirto
contributions-missing-words = Lambarku wuu qaldanaan karaa. Ama fikradda waa la hubinayaa, ama lama muujinayo. Ma adigaa soo diray? Markaas waxaad ku arki kartaa koodhka rasiidkaaga.
contributions-one-way = Jidka fikradda
contributions-one-way-label = Jidka fikradda, tallaabo tallaabo
contributions-one-text = Waxa ku qoran
contributions-translation = Af-Iswiidhish
contributions-translation-words = Tani waa turjumaad. Qoraalka asalka ah ayaa la tixgelinayaa.
contributions-masked-words = Qoraalka qayb ka mid ah waan qarinnay. Sababtu waa xeerka ku saabsan { $rule }.
contributions-refused-words = Fikradda dadka kale lama tuso. Sababtu waa xeerka ku saabsan { $rule }.
contributions-rules-link = Akhri xeerarka
contributions-theme-link = Arag wax kasta oo ku jira mawduuca { $title }
contributions-decided-line = Waxaa go'aan gaaray { $body }, { $date }, § { $paragraph }.
contributions-minutes-link = Akhri qoraalka kulanka
contributions-answer-by = Jawaab ka timid { $by }, { $date }
contributions-answer-heading = Jawaabta degmada
contributions-promise-line = Mas'uul: { $owner }. La dhammaynayo ugu dambayn { $date }.
contributions-promise-done = Mas'uul: { $owner }. La dhammeeyay { $date }.

# Sending in.
contributions-write-title = Dhiibo fikrad
contributions-write-about = Fikrad ku dhiibo wadahadalka { $title }. Akoon uma baahnid.
contributions-write-sending = Dir fikradda
contributions-write-anyway = Haddana dir
contributions-field-text = Maxaad rabtaa inaad tiraahdo?
contributions-field-text-hint = Fikrad, wax maqan, ama sida ay xaaladdu kuu tahay. Ku qor luqaddii aad rabto. Ha qorin lambarka shakhsiga (personnummer) iyo magacyada dadka kale.
contributions-field-email = Iimayl
contributions-field-email-hint = Markaas waxaan kuu soo qoraynaa marka degmadu jawaabto. Adreeska weligiis lama muujiyo. Haddii aanad iimayl qorin, fikradda waxaad kula socotaa koodhka rasiidkaaga.
contributions-more = Ku dar cinwaan, magac ama cidda aad tahay
contributions-field-title = Cinwaan
contributions-field-title-hint = Wuxuu fududeeyaa in fikradda la helo.
contributions-field-kind = Waa maxay?
contributions-field-kind-hint = Waxay naga caawisaa kala-saarista.
contributions-field-tie = Maxaa degmada kugu xira?
contributions-field-tie-hint = Waxaa lagu muujinayaa fikradda agteeda, si aan u ogaanno cidda aan gaarno.
contributions-field-name = Magaca la muujinayo
contributions-field-name-hint = Magacaaga koowaad, urur, ama waxba.
contributions-shown-name = Magaca la muujinayo: { $name }
contributions-trap = Sanduuqan waxba ha ku qorin
contributions-write-next = Fikradda waxaan ku akhrinaynaa laba maalmood oo shaqo gudahood. Ka dib qof walba halkan ayuu ka akhrin karaa. Jawaabtaadu waxay noqonaysaa dukumenti guud (allmän handling).
contributions-write-rules = Xeerarka fikradaha
contributions-write-privacy = Sida aan u maamulno xogta shakhsiga
contributions-write-other = Ka qaybgal iimayl ama kombiyuutar la'aan
contributions-once-more = Mar kale riix Dir fikradda
contributions-once-more-words = Qoraalkaagu hoos ayuu weli ku jiraa. Sug dhowr ilbiriqsi, ka dib mar kale riix. Sidaas waxaan u samaynaa si aan u joojinno barnaamijyada qashinka soo dira.
contributions-too-many = Fikrado badan ayaa muddo gaaban gudaheed ka yimid shabakaddaada
contributions-too-many-words = Qoraalkaagu hoos ayuu weli ku jiraa. Sug saacad, ka dib mar kale riix, ama fikradda si kale u dhiibo. Taasi si fudud ayay uga dhacdaa maktabad ama dugsi.
contributions-same = Isla ereyadan hore ayay ugu jireen fikradda { $number }
contributions-same-shown = Ma adigaa soo diray? Markaas waan helnay, wax kalena looma baahna inaad samayso. Mise qof kale ayaa soo diray, adiguna sidaas oo kale ayaad u aragtaa? Markaas haddana dir, si loo arko in dad badani sidaas u arkaan.
contributions-same-waiting = Ma adigaa soo diray? Markaas waan helnay, wax kalena looma baahna inaad samayso. Hadda waa la hubinayaa. Mise qof kale ayaa soo diray, adiguna sidaas oo kale ayaad u aragtaa? Markaas haddana dir, si loo arko in dad badani sidaas u arkaan.
contributions-same-link = Akhri fikradda { $number }
contributions-closed-title = Hadda fikrad lama dhiiban karo
contributions-closed-coming = Wadahadalku wuxuu furmayaa { $date }. Markaas ku soo dhowow.
contributions-closed-cancelled = Wadahadalka waa la joojiyay. Fikrado kale lama qaadanayo.
contributions-closed-undated = Wadahadalku weli ma furmin. Marka maalinta la go'aamiyo waxaa lagu qorayaa bogga wadahadalka.
contributions-closed-over = Wadahadalku wuu xiran yahay. Waxaad akhrin kartaa fikradaha, waxaadna la socon kartaa waxa laga yeelo.
contributions-closed-kept = Wadahadalku wuu xirmay adigoo wax qoraya
contributions-closed-kept-words = Fikraddaada lama dirin. Waa kan qoraalkaagii, si aad u koobiyayso. Nala soo xiriir haddii aad rabtay inaad ka qaybgasho.
contributions-closed-text = Qoraalkaaga
contributions-closed-ideas = Akhri fikradaha
contributions-closed-dialogue = Ku saabsan wadahadalka
contributions-closed-other = Siyaabo kale oo wax loo saameeyo

# The receipt.
contributions-receipt-thanks = Mahadsanid, fikraddaada waan helnay
contributions-receipt-title = Fikraddaada { $number }
contributions-receipt-keep = Koodhka kaydso. Goor kasta waxaad ku arki kartaa halka ay fikraddu marayso.
contributions-receipt-slip = Rasiid
contributions-receipt-dialogue = Wadahadal
contributions-receipt-idea = Fikrad
contributions-receipt-received = La helay
contributions-receipt-code = Koodhkaaga
contributions-receipt-contact = Su'aalo? { $contact }
contributions-receipt-address = Koodhka ku qor { $address }
contributions-receipt-email = Waxaad dhiibtay adreeska iimaylkaaga
contributions-receipt-email-confirmed = Adreeska waa la xaqiijiyay.
contributions-receipt-email-then = Waxaan kuu soo qoraynaa marka degmadu jawaabto.
contributions-receipt-email-then-decided = Waxaan kuu soo qoraynaa marka la ogaado waxa ka soo baxay fikraddaada.
contributions-receipt-email-then-rerouted = Waxaan kuu soo qoraynaa marka wadahadalku dhammaado, iyo haddii fikraddu halkan ku soo noqoto.
contributions-receipt-email-then-promise = Waxaan kuu soo qoraynaa sida ay u socdaan wixii la ballanqaaday.
contributions-receipt-email-declined = Waxaad diidday iimaylka. Koodhka rasiidku weli wuu shaqaynayaa.
contributions-receipt-covered = Qayb ka mid ah wixii aad qortay waan qarinnay, si ay xeerarka u waafaqdo. Inta kale waxaa loo muujinayaa sidii aad u qortay.
contributions-receipt-left-out = Qoraalka waa la tusayaa, laakiin ma aha wax kasta oo aad la soo dirtay.
contributions-receipt-email-words = Haddii aanad hore u xaqiijin, waxaa kuu imanaya iimayl badhan leh. Riix badhanka si aad iimayl nooga hesho.
contributions-receipt-corrected = Waxaad beddeshay adreeska iimaylkaaga
contributions-receipt-corrected-words = Waa isla fikraddii iyo isla rasiidkii. Waxaan wax u soo diraynaa adreeska cusub. Haddii aad hore u riixday badhanka iimayl loo diray adreeskii hore, kaas ayaan isticmaalaynaa.
contributions-receipt-first = Waxaan helnay wixii aad marka hore soo dirtay
contributions-receipt-first-words = Isla qoraalkii ayaad mar kale soo dirtay, adigoo wax ka beddelay. Isbeddelku kuma jiro. Haddii aad rabto inaad fikradda wax ka beddesho, nala soo xiriir. Fikrad kalena waad dhiiban kartaa.
contributions-receipt-two = Laba qoraal ayaan kaa helnay
contributions-receipt-two-words = Marka hore qoraal kale ayaad isla foomka ka soo dirtay. Lambarkiisu waa { $number }, wuxuuna leeyahay rasiid u gaar ah. Rasiidkani wuxuu ku saabsan yahay qoraalka dambe. Haddii aad rabto in mid keliya la hayo, nala soo xiriir.
contributions-receipt-next = Waxa hadda xiga
contributions-receipt-where = Fikraddaydu hadda xaggee bay joogtaa?
contributions-receipt-yours = Sidan ayaad u qortay
contributions-receipt-yours-said = Sidan ayaad u tiri
contributions-receipt-shown-text = Sidan ayaa loo muujinayaa
contributions-receipt-public = Arag fikradda sida dadka oo dhan u arkaan
contributions-receipt-ours = Waxa aan rabno inaan kuu sheegno
contributions-receipt-again = Ma kula tahay inaan qaldannay? Noo sheeg, qof kale ayaa mar kale eegaya:
contributions-receipt-rewrite = Qoraalka si kale waad u qori kartaa oo mar kale waad soo diri kartaa.
contributions-receipt-another = Dhiibo fikrad kale
contributions-receipt-dialogue-link = Tag wadahadalka
contributions-receipt-stopped = Wadahadalka waa la joojiyay. { $reason }
contributions-code-title = Fikraddaydu xaggee bay joogtaa?
contributions-code-lead = Qor koodhka rasiidkaaga, waxaadna arki doontaa waxa laga yeelay fikraddaada, faalladaada, soo jeedintaada ama cilladda aad soo sheegtay.
contributions-code-hint = Labaatan isugu jira xarfo iyo tirooyin. Far waaweyn iyo far yaryar waa isku mid.
contributions-code-wrong = Koodhku sax ma aha. Hubi in labaatanka xaraf oo dhan ay ku jiraan.
contributions-code-unknown = Ma helin rasiid koodhkaas leh. Hubi xaraf kasta oo rasiidka ku qoran.
contributions-code-submit = Muuji rasiidka

# While writing.
contributions-island-left = Xarfaha haray: #
contributions-island-over = Xarfaha dheeraadka ah: #
contributions-island-similar = Fikrado la mid ah oo hore u jiray
contributions-island-similar-words = Akhri haddii aad rabto. Codkaaga weli waa loo baahan yahay, waayo wuxuu muujinayaa in dad badani sidaas u arkaan.
contributions-island-similar-found = Fikrado la mid ah: #. Waxay ku qoran yihiin sanduuqa qoraalka ka dib.
contributions-island-new-tab = tab cusub ayuu ku furmayaa
contributions-island-draft = Waxaad haysataa qoraal aan la dirin
contributions-island-draft-words = Wuxuu ku jiraa biraawsarkan, ugu badnaan hal maalin.
contributions-island-draft-take = Soo qaado qoraalka
contributions-island-draft-drop = Tirtir qoraalka
contributions-island-searching = Waa la raadinayaa
contributions-island-failed = Raadintu ma shaqayn. Riix Muuji.

# Ideas that say the same.
contributions-same-count = Isla fikraddan waxaa dhiibtay { $count } qof
contributions-same-here = Halkan ayaa lagu wada muujinayaa, hoosta tii ugu horraysay. Mid kastaa waxay haysataa lambarkeeda, qoraalkeeda iyo jawaabteeda.
contributions-same-under = Waxaa lagu wada muujinayaa hoosta lambarka { $number }, oo ugu horreeyay. Mid kastaa waxay haysataa lambarkeeda, qoraalkeeda iyo jawaabteeda.
contributions-channel-letter = Boosto ku timid
