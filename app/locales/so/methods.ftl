# In which forms each committee lets people take part (P36).
methods-title = Qaababka ka qaybgalka { $year }
methods-lead = Dadka oo dhan isku si ugama qaybgeli karaan. Halkan waxaad ku arkaysaa qaababka guddi kasta isticmaalay: internet, warqad, telefoon, kulanno iyo wax kale.
methods-lead-staff = Guddi isticmaala hal qaab oo keliya ma wada gaaro dadka. Waxaa laga tiriyay munaasabadihii la qabtay iyo sidii fikraduhu ku yimaadeen.
methods-footer = Qaababka ka qaybgalka
methods-web = Internet
methods-paper = Warqad
methods-phone = Telefoon
methods-occasions = { $count ->
    [one] 1 munaasabad
   *[other] { $count } munaasabadood
}
methods-ideas = { $count ->
    [one] 1 fikrad
   *[other] { $count } fikradood
}
methods-caption = Qaababka guddi kasta
methods-column-body = Guddi ama hay'ad kale
methods-column-forms = Qaabab
methods-column-standing = Xaalad
methods-nothing = Weli cidna kama qaybgelin
methods-alone = Hal qaab oo keliya
methods-several = Dhowr qaab
methods-alone-count = { $count ->
    [0] Dhammaan guddiyada ka-qaybgalayaasha lahaa dhowr qaab ayay isticmaaleen.
    [one] Hal guddi ayaa hal qaab oo keliya isticmaalay.
   *[other] { $count } guddi ayaa hal qaab oo keliya isticmaalay.
}
methods-none = Guddiyo ma jiraan
methods-none-words = Sannadkaas guddiyo ma jirin.
methods-years = Sannado kale
