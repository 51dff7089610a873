# Groups that are seldom heard: the plan, and how it went (P6).
gate-inclusion-results = Det står hur varje insats för grupper som sällan hörs gick.
problem-nobody-reached = Insatsen blev inte av. Då nåddes ingen, så lämna fältet tomt.
problem-after-closing = Då är det för sent att delta. Välj en dag senast den sista dagen.
log-act-inclusion-planned = En insats för en grupp som sällan hörs planerades eller ändrades
log-act-inclusion-removed = En insats för en grupp som sällan hörs togs bort ur planen
log-act-inclusion-told = Det fördes in hur en insats för en grupp som sällan hörs gick
inclusion-title = Grupper som sällan hörs
inclusion-lead = Vilka brukar inte höras i den här frågan? Nämn dem här, och hur ni söker upp dem. Innan dialogen publiceras ska det för minst en grupp stå vem som gör det, när och var.
inclusion-lead-after = Så har ni sökt upp dem som sällan hörs. Hur varje insats gick ska stå här innan idéerna sammanställs.
inclusion-none = Ingen grupp än
inclusion-none-words = Utan en plan för dem som sällan hörs kan dialogen inte publiceras.
inclusion-add = Lägg till en grupp
inclusion-change = Ändra insatsen
inclusion-form-lead = Allt som står här läser alla på dialogens sida. Skriv roller, inga personnamn.
inclusion-legend-group = Gruppen
inclusion-legend-measure = Insatsen
inclusion-suggestion = Grupper som ofta saknas
inclusion-suggestion-hint = Välj en här, eller skriv själv i nästa fält. Det du skriver själv gäller.
inclusion-own-words = Jag skriver själv
inclusion-group = Gruppens namn
inclusion-group-hint = Till exempel Unga 13–19 år.
inclusion-group-en = Gruppens namn på engelska
inclusion-group-en-hint = Visas på den engelska sidan.
inclusion-measure = Så söker ni upp gruppen
inclusion-measure-hint = Till exempel: Vi besöker högstadiet och gymnasiet och tar emot idéer på plats.
inclusion-who = Vem gör det?
inclusion-who-hint = En roll, till exempel ungdomssamordnaren.
inclusion-day = När?
inclusion-day-hint = Pågår insatsen flera dagar, skriv den första.
inclusion-place = Var?
inclusion-cost = Kostnad i kronor
inclusion-cost-hint = Hela kronor, till exempel 3000.
inclusion-not-whole = Det saknas vem, när eller var.
inclusion-remove = Ta bort ur planen
inclusion-tell = Berätta hur det gick
inclusion-change-result = Ändra hur det gick
inclusion-result-title = Hur gick det? { $group }
inclusion-result-lead = Alla läser det här tillsammans med resultatet av dialogen.
inclusion-outcome = Blev insatsen av?
inclusion-result = Vad kom ut av den, eller varför blev den inte av?
inclusion-result-hint = Skriv kort. Nämn ingen som går att känna igen.
inclusion-reached = Hur många nådde ni?
inclusion-reached-hint = Lämna tomt om ingen har räknat.
inclusion-reached-count = { $reached ->
    [one] Nådde 1 person
   *[other] Nådde { $reached } personer
}
