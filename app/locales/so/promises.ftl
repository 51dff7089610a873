promises-title = Ballamahayaga
promises-lead = Halkan waxaad ku arkaysaa dhammaan maalmaha degmadu ballan qaadday, wadahadallada iyo jawaabaha hindiseyaasha, iyo sida ballamaha loo oofiyo.
promises-filter = Dooro ballamo
promises-year = Sannad
promises-none = Ballamo ma jiraan
promises-none-words = Ma jiraan ballamo ku habboon waxa aad dooratay.
promises-figures = Sida aan ballamaha u oofinnay { $year }
promises-picture = Tirada ballamaha
promises-summary = { $due ->
    [0] Weli ballan la dhammeeyay ama daahday ma jirto { $year }.
    [one] 1 ballan waa la dhammeeyay, way daahday ama lama fulin doono. Kuwii hore u daahay waa ku jiraan.
   *[other] { $due } ballamood waa la dhammeeyay, way daaheen ama lama fulin doono. Kuwii hore u daahay waa ku jiraan.
}
promises-all-kept = Dhammaan waqtigii ayaa la dhammeeyay.
promises-all-kept-late = Dhammaan goor dambe ayaa la dhammeeyay.
promises-all-explained = Midna lama fulin doono. Sababtu mid kasta agteeda ayay ku qoran tahay.
promises-all-overdue = Dhammaan way daaheen.
promises-some-kept = { $count ->
    [one] 1 waqtigii ayaa la dhammeeyay.
   *[other] { $count } waqtigii ayaa la dhammeeyay.
}
promises-some-kept-late = { $count ->
    [one] 1 goor dambe ayaa la dhammeeyay.
   *[other] { $count } goor dambe ayaa la dhammeeyay.
}
promises-some-explained = { $count } lama fulin doono.
promises-some-overdue = { $count ->
    [one] 1 way daahday.
   *[other] { $count } way daaheen.
}
promises-moved-count = { $moved ->
    [one] 1 ballan maalin kale ayaa loo raray.
   *[other] { $moved } ballamood maalin kale ayaa loo raray.
}
promises-how = Halkan waxaa lagu tirinayaa maalmaha ku qoran wadahadallada, maalmaha ballanqaadyada iyo maalmaha jawaabaha hindiseyaasha. Maalmaha jawaabaha su'aalaha iyo hubinta halkan laguma tiriyo. Ballan waqtigii ayaa la dhammeeyay haddii la sameeyay ugu dambayn maalinteedii. Haddii degmadu xiran tahay maalintaas, maalinta shaqo ee xigta ayaa la tiriyaa. Haddii maalin la beddelo, sababtu waxay ku qoran tahay halkan iyo bogga wadahadalka.
promises-what = Ballan
promises-where = Wadahadal ama hindise
promises-due = Maalin
promises-state = Sida ay tahay
promises-overdue = Daahsan
promises-coming = Soo socda
promises-kept = Waqtigii la dhammeeyay
promises-kept-late = Goor dambe la dhammeeyay
promises-explained = Lama fulin doono
promises-kept-on = La dhammeeyay { $day }
promises-decided-on = La go'aamiyay { $day }
promises-answered-on = Jawaabta la daabacay { $day }
promises-kept-after = { $days ->
    [one] { $words }, 1 maalin ayay daahday
   *[other] { $words }, { $days } maalmood ayay daahday
}
promises-moved = Laga soo raray { $first }.
promises-mail-why = Iimaylkan waxaad u heshay waayo waxaad degmada uga shaqaysaa wadahadallada dadweynaha.
promises-mail-late = { $days ->
    [one] Waxay ahayd in la dhammeeyo { $due }. 1 maalin ayaa laga joogaa.
   *[other] Waxay ahayd in la dhammeeyo { $due }. { $days } maalmood ayaa laga joogaa.
}
promises-mail-soon = Waa in la dhammeeyo ugu dambayn { $due }.
promises-mail-who = Cidda samaynaysa: { $role }.
