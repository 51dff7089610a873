# Without a network. In place of # stands a day and a time.
offline-title = Utan nät
offline-lead = Sidor som du har öppnat förut går att läsa också när nätet är borta.
offline-lost = Du är utan nät. Sidan är från: #
offline-slow = Nätet är långsamt. Sidan är från: #
offline-again-heading = Gick sidan inte att öppna?
offline-again-words = Då öppnas den av sig själv när nätet är tillbaka. Du kan också försöka nu.
offline-again-text = Började du skriva en idé, ett förslag eller en anmälan? Text som inte är skickad finns kvar i den här webbläsaren i ett dygn. Formuläret frågar om du vill hämta den.
offline-again = Försök igen
offline-kept = Sidor som finns kvar här
offline-empty-heading = Töm det som är sparat
offline-empty-words = Webbläsaren sparar de 50 sidor som du läste senast, i högst 30 dagar. Kvitton sparas aldrig. Delar du telefon eller dator med andra kan du tömma allt. Då försvinner både sidorna och text som du inte har skickat.
offline-empty = Kasta sidorna och texten
offline-emptied = Nu är allt tömt
sending-now = Skickar …
sending-lost = Du är utan nät. Det du skrev finns kvar här. Vi skickar när nätet är tillbaka, eller tryck på knappen igen.
sending-changed = Du har ändrat texten. Tryck på knappen igen när du är klar.
