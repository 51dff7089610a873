# Groups that are seldom heard: the plan, and how it went (P6).
field-inclusion = Groups that are seldom heard
inclusion-costs = Cost SEK { $cost }
inclusion-done = Carried out
inclusion-not-done = Not carried out
inclusion-reached-count = { $reached ->
    [one] Reached 1 person
   *[other] Reached { $reached } people
}
inclusion-never-told = It does not say how it went.
inclusion-public-title = How we reached those who are seldom heard
inclusion-public-lead = These groups were sought out, and this is how it went.
inclusion-group-children = Children
inclusion-group-young = Young people
inclusion-group-older = Older people who seldom go out
inclusion-group-disabilities = People with disabilities
inclusion-group-newcomers = People who are new in Sweden
inclusion-group-languages = People who speak other languages than Swedish
inclusion-group-minorities = National minorities
inclusion-group-countryside = People in the countryside
inclusion-group-shifts = People who work nights or shifts
inclusion-group-means = People with little money
inclusion-group-offline = People who do not use the web
