# Without a network. In place of # stands a day and a time.
offline-title = Internet la'aan
offline-lead = Bogagga aad hore u furtay waa la akhrin karaa xitaa marka internet la waayo.
offline-lost = Internet ma haysatid. Boggan waxaa la kaydiyay: #
offline-slow = Internetku wuu gaabinayaa. Boggan waxaa la kaydiyay: #
offline-kept = Bogagga halkan ku kaydsan
offline-empty-heading = Tirtir wixii kaydsan
offline-empty-words = Biraawsarku wuxuu kaydiyaa 50-kii bog ee aad ugu dambayn akhriday, ugu badnaan 30 maalmood. Rasiidyada weligood lama kaydiyo. Haddii aad telefoonka ama kombiyuutarka dad kale la wadaagto, wax walba waad tirtiri kartaa. Markaas waxaa sidoo kale tirtirmaya qoraal aanad dirin.
offline-empty = Hadda tirtir
offline-emptied = Wax walba waa la tirtiray
sending-now = Waa la dirayaa …
sending-lost = Internet ma haysatid. Wixii aad qortay halkan ayay ku kaydsan yihiin. Waan dirnaa marka internetku soo noqdo, ama badhanka mar kale riix.
sending-changed = Qoraalka waad beddeshay. Badhanka mar kale riix marka aad dhammayso.
