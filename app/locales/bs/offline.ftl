# Without a network. In place of # stands a day and a time.
offline-title = Bez interneta
offline-lead = Stranice koje ste već otvarali možete čitati i kad interneta nema.
offline-lost = Nemate internet. Stranica je sačuvana: #
offline-slow = Internet je spor. Stranica je sačuvana: #
offline-kept = Stranice sačuvane ovdje
offline-empty-heading = Izbrišite ono što je sačuvano
offline-empty-words = Preglednik čuva 50 stranica koje ste posljednje čitali, najviše 30 dana. Potvrde se nikad ne čuvaju. Ako telefon ili kompjuter dijelite s drugima, možete sve izbrisati. Tada nestaje i tekst koji niste poslali.
offline-empty = Izbriši sada
offline-emptied = Sve je izbrisano
sending-now = Šaljemo …
sending-lost = Nemate internet. Ono što ste napisali ostaje ovdje. Poslat ćemo to kad se internet vrati, ili ponovo pritisnite dugme.
sending-changed = Promijenili ste tekst. Kad završite, ponovo pritisnite dugme.
