# Search over everything that everybody can read.
search-title = Sök
search-of = Sök: { $words }
search-lead = Sök bland dialoger, beslut, svar, förslag och idéer. Vi söker i alla nämnder.
search-label = Sök på hela webbplatsen
search-words = Vad vill du hitta?
search-submit = Sök
search-narrow = Välj vilka träffar du vill se
search-kind = Visa
search-kind-all = Allt
search-kind-dialogues = Dialoger
search-kind-decisions = Beslut
search-kind-answers = Svar
search-kind-ideas = Idéer
search-dialogue = Dialog
search-dialogue-all = Alla dialoger
search-year = År
search-year-all = Alla år
search-count =
    { $count ->
        [one] 1 träff
       *[other] { $count } träffar
    }
search-count-over = Minst { $count } träffar
search-meant = Menade du ”{ $words }”?
search-instead = Vi hittar inte ordet ”{ $typed }”. Vi visar träffar för ”{ $shown }”.
search-exact = Sök efter bara ”{ $words }”
search-left-out = Ingen text har alla orden. Vi sökte utan: { $words }.
search-newest = Orden finns i många texter. Vi har bara letat i de nyaste. Skriv ett ord till, eller välj ett år, för att hitta äldre texter.
search-newest-menus = Siffrorna för det du inte har valt gäller bara de nyaste texterna. Det kan finnas fler.
search-none = Inga träffar
search-none-words = Har du stavat rätt? Pröva ett annat ord. Ett kort ord hittar mer än ett långt.
search-narrow-words = Det finns inga träffar med det du har valt. Visa alla träffar, eller välj något annat.
search-clear = Visa alla träffar
search-no-words = Skriv minst ett ord. Det ska säga vad du vill hitta.
search-too-long = Skriv högst 200 tecken.
search-open = Dialoger som pågår nu
search-answer = Svar på idé { $number }
search-one-dialogue = Dialog
search-one-decision = Beslut
search-one-answer = Svar
search-more = Fler träffar
