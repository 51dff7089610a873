# Without a network. In place of # stands a day and a time.
offline-title = Utan nät
offline-lead = Sidor som du har öppnat förut går att läsa också när nätet är borta.
offline-lost = Du är utan nät. Sidan är från: #
offline-slow = Nätet är långsamt. Sidan är från: #
offline-kept = Sidor som finns kvar här
offline-empty-heading = Töm det som är sparat
offline-empty-words = Webbläsaren sparar de 50 sidor som du läste senast, i högst 30 dagar. Kvitton sparas aldrig. Delar du telefon eller dator med andra kan du tömma allt. Då försvinner också text som du inte har skickat.
offline-empty = Töm nu
offline-emptied = Nu är allt tömt
sending-now = Skickar …
sending-lost = Du är utan nät. Det du skrev finns kvar här. Vi skickar när nätet är tillbaka, eller tryck på knappen igen.
sending-changed = Du har ändrat texten. Tryck på knappen igen när du är klar.
