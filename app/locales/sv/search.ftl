# Search over everything that everybody can read.
search-title = Sök
search-of = Sök: { $words }
search-lead = Sök bland dialoger, beslut, svar, initiativ och idéer, i alla nämnder.
search-label = Sök på hela webbplatsen
search-words = Vad letar du efter?
search-submit = Sök
search-narrow = Begränsa träffarna
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
search-instead = Ingen text har ordet ”{ $typed }”. Vi visar träffar för ”{ $shown }”.
search-exact = Sök i stället efter exakt ”{ $words }”
search-left-out = Ingen text har alla orden. Vi sökte utan: { $words }.
search-newest = Orden finns i så många texter att vi bara har letat bland de nyaste. Lägg till ett ord eller välj ett år för att hitta äldre.
search-newest-menus = Det som inte är valt i menyerna är räknat bland de nyaste texterna. Det kan finnas mer.
search-none = Inga träffar
search-none-words = Kontrollera stavningen, eller pröva ett annat ord. Ett kort ord hittar mer än ett långt.
search-narrow-words = Inget av det du har valt passar. Visa alla träffar, eller välj något annat.
search-clear = Visa alla träffar
search-no-words = Skriv minst ett ord som säger vad du letar efter.
search-too-long = Skriv högst 200 tecken.
search-open = Dialoger som pågår nu
search-answer = Svar på idé { $number }
search-one-dialogue = Dialog
search-one-decision = Beslut
search-one-answer = Svar
search-more = Fler träffar
