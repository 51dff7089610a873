# Without a network. In place of # stands a day and a time.
offline-title = Utan internet
offline-lead = Du kan läsa sidor som du har öppnat förut. Det går också utan internet.
offline-lost = Du har inget internet just nu. Sidan är från: #
offline-slow = Internet är långsamt just nu. Sidan är från: #
offline-again-heading = Gick sidan inte att öppna?
offline-again-words = Den öppnas av sig själv när du har internet igen. Du kan också försöka nu.
offline-again-text = Har du skrivit en idé, ett förslag eller ett fel som du ville anmäla? Text som du inte har skickat finns kvar i den här webbläsaren i ett dygn. Formuläret frågar om du vill ha tillbaka texten.
offline-again = Försök igen
offline-kept = Sidor som finns kvar här
offline-empty-heading = Ta bort det som är sparat
offline-empty-words = Webbläsaren sparar de 50 sidor som du läste senast. Den sparar dem i högst 30 dagar. Den sparar aldrig kvitton. Delar du telefon eller dator med andra? Då kan du ta bort allt. Då försvinner sidorna. Text som du inte har skickat försvinner också.
offline-empty = Ta bort sidorna och texten
offline-emptied = Nu är allt borta
sending-now = Skickar …
sending-lost = Du har inget internet just nu. Det du skrev finns kvar här. Vi skickar det när du har internet igen. Du kan också trycka på knappen igen.
sending-changed = Du har ändrat texten. Tryck på knappen igen när du är klar.
