# Promises that follow from a decision, as everybody reads them; what was told of them; and whether participants say that they were kept.
commitments-title = Obaveze
commitments-lead = Ovo su političari obećali nakon naših dijaloga. Ovdje vidite kako napreduje.
commitments-link = Pogledajte sve obaveze i kako napreduju
commitments-filter = Izaberite obaveze
commitments-table = Obaveze, prvo one s najbližim rokom
commitments-more = Još obaveza
commitments-next = Sljedeća stranica
commitments-first = Na početak
commitments-all-that = Pogledajte sve: { $standing }
commitments-none = Nema obaveza za prikaz
commitments-none-words = Pokušajte s drugim stanjem ili drugim odborom.
commitments-standing-all = Sve
commitments-standing-overdue = Kasni
commitments-standing-under-way = U toku
commitments-standing-done = Završeno
commitments-standing-explained = Neće se ostvariti
commitments-due-late = Rok je bio: { $due }

# One promise.
commitments-one-title = Obaveza: { $theme }
commitments-one-about = Obaveza nakon dijaloga „{ $dialogue }“ i kako napreduje.
commitments-follow = Pogledajte kako napreduje
commitments-follow-and-say = Pogledajte kako napreduje i recite da li je urađeno
commitments-how-it-goes = Kako napreduje
commitments-no-notes = Još ništa nije objavljeno.
commitments-thread = Zašto smo preuzeli ovu obavezu
commitments-ideas = Ideje iz kojih je nastala
commitments-more-ideas = još ideja
commitments-theme = Tema
commitments-note-progress = Stanje
commitments-note-done = Završeno
commitments-note-explained = Neće se ostvariti
commitments-note-reply = Odgovor onima koji smatraju da nije urađeno

# Was it done?
commitments-was-it-done = Da li je urađeno?
commitments-ask = Recite da li je urađeno
commitments-ask-words = Rok za ovu obavezu je prošao. Ako ste učestvovali u dijalogu, možete reći šta je bilo. To je dobrovoljno.
commitments-your-answer = Šta vi mislite?
commitments-verdict-yes = Da
commitments-verdict-partly = Djelomično
commitments-verdict-no = Ne
commitments-words = Želite li reći više?
commitments-words-hint = To čitaju samo oni koji rade na tom pitanju. Ne objavljujemo to.
commitments-code-hint = Dvadeset znakova s vaše potvrde. Oni pokazuju da ste učestvovali. Ne čuvamo ko je šta odgovorio.
commitments-code-wrong = Kod nije ispravan. Provjerite ima li svih dvadeset znakova.
commitments-submit = Pošalji moj odgovor
commitments-thanks = Hvala, primili smo vaš odgovor
commitments-thanks-words = Ako ponovo odgovorite, važi vaš posljednji odgovor.
commitments-figures = { $count ->
    [one] Odgovorio je { $count } učesnik:
    [few] Odgovorila su { $count } učesnika:
   *[other] Odgovorilo je { $count } učesnika:
}
commitments-too-few = Odgovorilo je manje od pet osoba. Brojeve prikazujemo kad odgovori pet osoba, da niko ne bi mogao biti prepoznat.
commitments-figures-anew = Brojevi se mijenjaju kad još najmanje pet osoba odgovori ili promijeni odgovor. Tako se ne može otkriti pojedinačan odgovor.
commitments-said = Šta učesnici kažu o tome da li je urađeno: da { $yes }, djelomično { $partly }, ne { $no }.

# The mail.
commitments-mail-subject = { $kind ->
    [done] Završeno: obaveza nakon dijaloga „{ $title }“
    [explained] Neće se ostvariti: obaveza nakon dijaloga „{ $title }“
    [reply] Odgovor o obavezi nakon dijaloga „{ $title }“
   *[progress] Kako napreduje obaveza nakon dijaloga „{ $title }“
}
commitments-mail-promise = Na šta smo se obavezali
commitments-mail-read = Pročitajte više o obavezi
commitments-mail-ask = Rok za ovu obavezu je prošao. Mislite li da je urađeno? Slobodno nam recite.
commitments-mail-due-subject = Da li je urađeno? Obaveza nakon dijaloga „{ $title }“
commitments-mail-due-untold = Općina još nije javila šta je bilo.
