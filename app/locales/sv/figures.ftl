figures-title = Dialogerna i siffror
figures-lead = Här ser du år för år hur mycket invånarna har deltagit, om kommunen har hållit sina dagar och vad det ledde till.
figures-year = År
figures-so-far = { $year } hittills
figures-table = { $group }, år för år
figures-picture = Bilden visar { $what }. Ju längre stapel, desto fler. Samma tal står i tabellen.
figures-picture-participation = hur många idéer som kom in
figures-picture-in-time = hur många dagar kommunen hade lovat, alla slag tillsammans, och hur det gick
figures-picture-outcomes = hur många teman som fick vilket utfall
figures-picture-commitments = hur många åtaganden som skulle vara klara, och hur det gick
figures-share = { $due ->
    [one] { $kept } av 1 ({ $percent } %)
   *[other] { $kept } av { $due } ({ $percent } %)
}
figures-none-due = Ingen dag än
figures-promise = { $kind }: { $standing }
figures-outcome = Tema: { $outcome }

figures-participation = Delaktighet
figures-participation-means = Här räknas det som hände under året, från första till sista dagen.
figures-opened = Dialoger som öppnade
figures-opened-means = Dialoger där invånarna kunde börja lämna idéer det året. En dialog räknas en gång, det år den öppnade, också om den pågår in på nästa år.
figures-stopped = Dialoger som avbröts
figures-stopped-means = Offentliga dialoger som politikerna avbröt det året.
figures-contributions = Idéer som kom in
figures-contributions-means = Idéer, behov och perspektiv som invånare har lämnat i dialogerna: på webben, på papper, på telefon och på möten. Också de som inte är publicerade räknas.
figures-initiatives = Initiativ som kom in
figures-initiatives-means = Förslag om att kommunen ska hålla en dialog, räknade den dag de kom in. Också de som inte är publicerade räknas.
figures-answered = Initiativ som fick svar
figures-answered-means = Initiativ som fick sitt första svar från en nämnd det året. De kan ha kommit in året innan.

figures-in-time = Lovade dagar
figures-in-time-means = Andelen av de dagar kommunen hade lovat som blev klara i tid. Ett löfte räknas det år dagen infaller. Har dagen flyttats är det den nya dagen som gäller. Dagar som inte har kommit räknas inte i andelen, om löftet inte redan är klart.
figures-compilations = Sammanställningar
figures-compilations-means = I tid om sammanställningen av det invånarna sa var klar på sin dag.
figures-decisions = Beslut
figures-decisions-means = I tid om politikerna beslutade om resultatet senast på sin dag.
figures-feedbacks = Återkoppling
figures-feedbacks-means = I tid om deltagarna och alla andra hade fått besked på sin dag.
figures-follow-ups = Uppföljning
figures-follow-ups-means = I tid om kommunen hade berättat vad som hände sedan på sin dag.
figures-answers = Svar på initiativ
figures-answers-means = I tid om nämndens svar gick att läsa på sin dag. Bara initiativ som är publicerade räknas.
figures-kept = Klart i tid
figures-kept-means = Klart senast på sin dag. Är kommunen stängd den dagen räknas nästa arbetsdag.
figures-kept-late = Klart för sent
figures-kept-late-means = Klart, men efter sin dag.
figures-explained = Blir inte av
figures-explained-means = Kommunen har sagt att det inte blir av, och varför.
figures-overdue = Försenat
figures-overdue-means = Dagen är över och det är inte klart än.
figures-coming = Kommer
figures-coming-means = Dagen har inte kommit, och det är inte klart än.

figures-outcomes = Vad det ledde till
figures-outcomes-means = När politikerna har beslutat får varje tema i en dialog ett utfall. Det räknas det år beslutet fattades, när hela resultatet är infört.
figures-carried-out-means = Kommunen gör det invånarna föreslog.
figures-partly-means = Kommunen gör en del av det.
figures-investigating-means = Kommunen tar reda på mer innan den bestämmer.
figures-under-way-means = Det var redan på gång.
figures-not-carried-out-means = Kommunen gör det inte. Skälet står på dialogens sida.
figures-outside-mandate-means = Någon annan än kommunen bestämmer om det.

figures-commitments = Åtaganden
figures-commitments-means = Det politikerna åtog sig i besluten, räknat det år då det ska vara klart. Ett åtagande räknas från det att deltagarna har fått återkoppling.

figures-file = Hämta siffrorna
figures-file-words = Filen har samma tal som tabellerna, också hur många dagar av varje slag som blev klara i tid, för sent eller inte alls. Den är text i UTF-8 med en rubrikrad. Varje rad är ett mått för ett år, med semikolon mellan kolumnerna. Alla tal är hela tal. Kolumnen Nyckel är lika i alla språk.
figures-file-get = Hämta filen (CSV)
figures-each = Vill du se varje löfte för sig?
figures-csv-year = År
figures-csv-group = Område
figures-csv-figure = Mått
figures-csv-key = Nyckel
figures-csv-count = Antal
figures-trust = Hur stort förtroende invånare har före och efter en dialog:
