# Without a network. In place of # stands a day and a time.
offline-title = Internet la'aan
offline-lead = Bogagga aad hore u furtay waa la akhrin karaa xitaa marka internet la waayo.
offline-lost = Internet ma haysatid. Boggan waxaa la kaydiyay: #
offline-slow = Internetku wuu gaabinayaa. Boggan waxaa la kaydiyay: #
offline-again-heading = Boggu ma furmi waayay?
offline-again-words = Iskiis ayuu u furmayaa marka internetku soo noqdo. Haddana waad isku dayi kartaa.
offline-again-text = Ma waxaad bilowday fikrad, soo jeedin ama inaad cillad soo sheegto? Qoraalka aan la dirin wuxuu biraawsarkan ku kaydsan yahay hal maalin. Foomku wuxuu ku weydiinayaa inaad rabto in la soo celiyo.
offline-again = Mar kale isku day
offline-kept = Bogagga halkan ku kaydsan
offline-empty-heading = Tirtir wixii kaydsan
offline-empty-words = Biraawsarku wuxuu kaydiyaa 50-kii bog ee aad ugu dambayn akhriday, ugu badnaan 30 maalmood. Rasiidyada weligood lama kaydiyo. Haddii aad telefoonka ama kombiyuutarka dad kale la wadaagto, wax walba waad tirtiri kartaa. Markaas waxaa tirtirmaya bogagga iyo qoraalka aanad dirin labadaba.
offline-empty = Tirtir bogagga iyo qoraalka
offline-emptied = Wax walba waa la tirtiray
sending-now = Waa la dirayaa …
sending-lost = Internet ma haysatid. Wixii aad qortay halkan ayay ku kaydsan yihiin. Waan dirnaa marka internetku soo noqdo, ama badhanka mar kale riix.
sending-changed = Qoraalka waad beddeshay. Badhanka mar kale riix marka aad dhammayso.
