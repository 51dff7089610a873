# The registers of the organisation: who owns and answers for what, from which day to which.
desk-nav-organisation = Hay'ad
public-log-handover-owner = Wadahadalka waxaa laga wareejiyay { $from }, waxaana la wareegay { $to }.
public-log-handover-deciding = Go'aanka waxaa laga wareejiyay { $from }, waxaana la wareegay { $to }.
public-log-handover-both = Wadahadalka iyo go'aanka waxaa laga wareejiyay { $from }, waxaana la wareegay { $to }.
public-log-handover-reason = Sabab: { $from } wuxuu jiray ilaa dhammaadka maalinta { $last }.
statutes-unit-days = Maalmo
statutes-unit-weeks = Toddobaadyo
statutes-unit-months = Bilo
statutes-days = { $amount ->
    [one] 1 maalin
   *[other] { $amount } maalmood
}
statutes-weeks = { $amount ->
    [one] 1 toddobaad
   *[other] { $amount } toddobaad
}
statutes-months = { $amount ->
    [one] 1 bil
   *[other] { $amount } bilood
}
consultations-joins = Guddigu wuu ka qaybgalayaa
consultations-declines = Guddigu kama qaybgalayo
consultations-said = { $answer }. Wuxuu jawaabay { $day }.
consultations-public-title = Guddiyada la weydiiyay
consultations-public-lead = Guddiga fulinta ee degmada (kommunstyrelsen) ayaa wadahadalka isku dubbarida, isagoo kala tashanaya guddiyada. Guddi wuu ka qaybgalaa marka arrinta iyo ujeeddada wadahadalku u baahan yihiin.
consultations-public-left = Guddigu ma jawaabin. Guddiga fulinta ee degmada ayaa sii wada jawaab la'aan.
consultations-public-waiting = Guddigu weli ma jawaabin.
