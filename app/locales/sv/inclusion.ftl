# Groups that are seldom heard: the plan, and how it went (P6).
field-inclusion = Grupper som sällan hörs
inclusion-costs = Kostnad { $cost } kr
inclusion-done = Genomförd
inclusion-not-done = Inte genomförd
inclusion-reached-count = { $reached ->
    [one] Nådde 1 person
   *[other] Nådde { $reached } personer
}
inclusion-never-told = Det står inte hur det gick.
inclusion-public-title = Så nådde vi dem som sällan hörs
inclusion-public-lead = De här grupperna sökte vi upp, och så gick det.
inclusion-group-children = Barn
inclusion-group-young = Unga
inclusion-group-older = Äldre som sällan går ut
inclusion-group-disabilities = Personer med funktionsnedsättning
inclusion-group-newcomers = Nya i Sverige
inclusion-group-languages = Personer som talar andra språk än svenska
inclusion-group-minorities = Nationella minoriteter
inclusion-group-countryside = Boende på landsbygden
inclusion-group-shifts = Personer som arbetar natt eller skift
inclusion-group-means = Personer med lite pengar
inclusion-group-offline = Personer som inte använder webben
