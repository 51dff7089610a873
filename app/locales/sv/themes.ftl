# Themes, answers and the compilation.
themes-title = Teman
themes-lead = Samla idéer som handlar om samma sak. Varje publicerad idé ska höra till ett tema.
themes-lead-fixed = Temana är låsta tillsammans med sammanställningen, eller så har dialogen inte öppnat än. Svar går att lämna tills dialogen arkiveras.
themes-none = Inga teman än
themes-none-words = När du har samlat idéer i ett tema visas det här.
themes-caption = Teman i den ordning alla ser dem
themes-column-theme = Tema
themes-column-ideas = Idéer
themes-column-answer = Svar
themes-column-order = Ordning
themes-answered = Besvarat
themes-unanswered = Inte besvarat
themes-up = Flytta upp
themes-down = Flytta ner
themes-sort = Idéer utan tema
themes-all-sorted = Alla publicerade idéer har ett tema.
themes-ideas = Markera idéerna
themes-into = Lägg i temat
themes-or-new = Eller skriv namnet på ett nytt tema
themes-or-new-hint = Skriver du ett namn skapas temat, och de markerade idéerna hamnar där.
themes-put = Lägg idéerna i temat
themes-more = Fler idéer
themes-idea = { $number }. { $title }
themes-count = { $count ->
    [one] 1 publicerad idé
   *[other] { $count } publicerade idéer
}
themes-with-count = { $theme } ({ $count })
themes-name = Namn på temat
themes-summary = Vad handlar idéerna om?
themes-summary-hint = Några meningar som de som har skrivit känner igen sig i.
themes-save = Spara temat
themes-answer-heading = Svara på hela temat
themes-answer = Kommunens svar
themes-answer-hint = Säg vad ni gör eller inte gör, och varför. Alla kan läsa svaret.
themes-role = Vem svarar?
themes-role-hint = En roll, till exempel ordföranden. Inte ett personnamn.
themes-for-body = För vilket organ?
themes-answer-all = Publicera svaret till alla i temat
themes-inside = Idéer i temat
themes-empty = Inget ligger i temat.
themes-delete = Ta bort temat
themes-out = Inget tema
themes-move-to = Flytta de markerade till
themes-move = Flytta idéerna
themes-answers = Svar på en enda idé
themes-answer-one = Svara på idé { $number }
themes-change-answer = Ändra svaret på idé { $number }
themes-answer-one-lead = Svaret står bredvid idén och kan läsas av alla. Hör svaret till många idéer, svara hellre på hela temat.
themes-answer-submit = Publicera svaret
themes-compilation = Sammanställning
themes-compilation-lead = Skriv vad deltagarna säger, utan att värdera. När den låses går den till politikerna och blir offentlig.
themes-to-lock = Spara och gå vidare till låsningen
themes-compilation-locked = Sammanställningen är låst.
themes-compilation-early = Sammanställningen skrivs när dialogen har öppnat.
themes-compilation-hint = Vad är många eniga om? Var går meningarna isär? Vad är nytt? En tom rad ger ett nytt stycke.
themes-limits = Vad materialet inte kan säga
themes-limits-hint = Vilka hördes inte? Vad kan man inte dra slutsatser om?
themes-material = Materialet
themes-gather = De markerade säger samma sak
themes-same-more = { $count ->
    [one] 1 till säger samma sak
   *[other] { $count } till säger samma sak
}
themes-same-title = { $count } idéer säger samma sak som idé { $number }
themes-same-lead = De visas tillsammans under den som kom först, och de ligger i samma tema. Var och en har kvar sitt nummer, sin text, sitt kvitto och sitt svar.
themes-same-lead-fixed = De visas tillsammans under den som kom först. Sammanställningen är låst, så det ändras inte.
themes-same-first = Kom först. De andra visas under den här.
themes-same-apart = Ta ut { $idea }
themes-public-about = Ett tema i dialogen { $title }: vad deltagarna sa, och vad det blev av det.
themes-public-kicker = Tema i dialogen { $title }
themes-public-way = Temats väg, från idéerna till löftet
themes-public-compilation = Läs sammanställningen, som är underlag för beslutet
