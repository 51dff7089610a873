# Without a network. In place of # stands a day and a time.
offline-title = Ilman verkkoa
offline-lead = Voit lukea aiemmin avaamiasi sivuja myös silloin, kun verkkoyhteyttä ei ole.
offline-lost = Sinulla ei ole verkkoyhteyttä. Sivu on tallennettu: #
offline-slow = Verkko on hidas. Sivu on tallennettu: #
offline-again-heading = Eikö sivu auennut?
offline-again-words = Se avautuu itsestään, kun yhteys palaa. Voit myös yrittää nyt.
offline-again-text = Olitko aloittanut idean, ehdotuksen tai ilmoituksen? Teksti, jota ei ole lähetetty, säilyy tässä selaimessa vuorokauden. Lomake kysyy, haluatko hakea sen.
offline-again = Yritä uudelleen
offline-kept = Tallessa olevat sivut
offline-empty-heading = Tyhjennä tallennetut tiedot
offline-empty-words = Selain tallentaa 50 sivua, jotka luit viimeksi, enintään 30 päiväksi. Kuitteja ei tallenneta koskaan. Jos muut käyttävät samaa puhelinta tai tietokonetta, voit tyhjentää kaiken. Silloin katoavat sekä sivut että teksti, jota et ole lähettänyt.
offline-empty = Poista sivut ja teksti
offline-emptied = Nyt kaikki on tyhjennetty
sending-now = Lähetetään …
sending-lost = Sinulla ei ole verkkoyhteyttä. Tekstisi on tallella täällä. Lähetämme sen, kun yhteys palaa. Voit myös painaa painiketta uudelleen.
sending-changed = Olet muuttanut tekstiä. Paina painiketta uudelleen, kun olet valmis.
