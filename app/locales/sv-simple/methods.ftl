# In which forms each committee lets people take part (P36).
methods-title = Sätt att delta { $year }
methods-lead = Alla kan inte delta på samma sätt. Här ser du vilka sätt varje nämnd har använt. En nämnd är en grupp politiker. Sätten är till exempel webben, papper, telefon och möten.
methods-lead-staff = En nämnd som bara använder ett sätt når inte alla. Vi räknar träffar som har varit, och hur idéerna kom.
methods-footer = Sätt att delta
methods-web = Webben
methods-paper = Papper
methods-phone = Telefon
methods-occasions = { $count ->
    [one] 1 gång
   *[other] { $count } gånger
}
methods-ideas = { $count ->
    [one] 1 idé
   *[other] { $count } idéer
}
methods-caption = Sätt att delta hos varje nämnd
methods-column-body = Nämnd eller annan grupp
methods-column-forms = Sätt att delta
methods-column-standing = Hur många sätt
methods-nothing = Ingen har deltagit än
methods-alone = Bara ett sätt
methods-several = Flera sätt
methods-alone-count = { $count ->
    [0] Alla nämnder där någon har deltagit har använt flera sätt.
    [one] En nämnd har bara använt ett sätt.
   *[other] { $count } nämnder har bara använt ett sätt.
}
methods-none = Inga nämnder
methods-none-words = Det fanns inga nämnder det året.
methods-years = Andra år
