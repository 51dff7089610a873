# Reporting a shortcoming in the accessibility of the site.
shortcomings-report = Soo sheeg cillad
shortcomings-report-lead = Noo sheeg waxa aan kuu shaqaynayn. Uma baahnid inaad sheegto cidda aad tahay. Jawaab waxaad ku helaysaa { $days } maalmood oo shaqo gudahood.
shortcomings-words = Maxaan shaqaynayn?
shortcomings-words-hint = Sheeg waxa aad rabtay inaad samayso, waxa dhacay iyo qalabka caawinta ee aad isticmaasho.
shortcomings-words-missing = Qor waxa aan shaqaynayn.
shortcomings-words-long =
    Qoraalku ugu badnaan wuxuu noqon karaa { $max } xaraf. Ka gaabi ugu yaraan { $over ->
        [one] hal xaraf
       *[other] { $over } xaraf
    }.
shortcomings-page = Boggee ayay khusaysaa?
shortcomings-page-short = Bog
shortcomings-page-hint = Adreeska bogga, ama waxa uu ku saabsan yahay.
shortcomings-page-long = Qor ugu badnaan { $max } xaraf.
shortcomings-email-hint = Markaas jawaabta halkaas ayaan u diraynaa. Haddii aanad iimayl qorin, jawaabta waxaad ku akhrinaysaa koodhka rasiidkaaga.
shortcomings-email-letters = Adreeskaas wax uma diri karno. Ka hor @ waxaa ku qornaan kara oo keliya a–z, tirooyin iyo calaamado kooban sida dhibic iyo jiitin. Qor adrees kale, ama sanduuqa waxba ha ku qorin.
shortcomings-send = Dir soo sheegidda
shortcomings-once-more = Mar kale riix Dir soo sheegidda
shortcomings-too-many = Soo sheegid badan ayaa muddo gaaban gudaheed ka timid shabakaddaada
shortcomings-too-many-words = Qoraalkaagu hoos ayuu weli ku jiraa. Sug saacad, ka dib mar kale riix, ama si kale noola soo xiriir.
shortcomings-receipt-thanks = Mahadsanid, waan helnay wixii aad soo sheegtay
shortcomings-receipt-answered = Wixii aad soo sheegtay waa laga jawaabay
shortcomings-receipt-keep = Kaydso adreeska boggan ama koodhka. Halkan ayaad jawaabtayada ka akhrinaysaa.
shortcomings-receipt-mail = Jawaabta iimayl ayaan kuugu soo diraynaa. Halkanna waad ka akhrin kartaa.
shortcomings-receipt-due = Jawaab ugu dambayn
shortcomings-answered-on = La jawaabay { $day }
shortcomings-mended = Cilladda waa la saxay
shortcomings-stated = Cilladdu warbixinta ayay ku qoran tahay
shortcomings-declined = Cilladda lama saxayo
shortcomings-mail-subject = Jawaabta cilladda aad soo sheegtay
shortcomings-mail-reported = Waxaad soo sheegtay cillad ku saabsan marin-u-helidda mareegta: { $day }.
shortcomings-mail-why = Iimaylkan waxaad u heshay waayo adreeska ayaa lagu qoray cillad la soo sheegay.
