# Without a network. In place of # stands a day and a time.
offline-title = Bez interneta
offline-lead = Stranice koje ste već otvarali možete čitati i kad interneta nema.
offline-lost = Nemate internet. Stranica je sačuvana: #
offline-slow = Internet je spor. Stranica je sačuvana: #
offline-again-heading = Stranica se nije otvorila?
offline-again-words = Otvorit će se sama kad se internet vrati. Možete pokušati i sada.
offline-again-text = Počeli ste pisati ideju, prijedlog ili prijavu? Tekst koji nije poslan ostaje u ovom pregledniku jedan dan. Obrazac pita želite li ga vratiti.
offline-again = Pokušaj ponovo
offline-kept = Stranice sačuvane ovdje
offline-empty-heading = Izbrišite ono što je sačuvano
offline-empty-words = Preglednik čuva 50 stranica koje ste posljednje čitali, najviše 30 dana. Potvrde se nikad ne čuvaju. Ako telefon ili kompjuter dijelite s drugima, možete sve izbrisati. Tada nestaju i stranice i tekst koji niste poslali.
offline-empty = Izbriši stranice i tekst
offline-emptied = Sve je izbrisano
sending-now = Šaljemo …
sending-lost = Nemate internet. Ono što ste napisali ostaje ovdje. Poslat ćemo to kad se internet vrati, ili ponovo pritisnite dugme.
sending-changed = Promijenili ste tekst. Kad završite, ponovo pritisnite dugme.
