# Comments on ideas, where it was decided that a dialogue is a conversation (P19).
comments-heading = Wada-sheekaysiga fikradda
comments-lead = Halkan fikradda waad uga jawaabi kartaa, wax waad ka weydiin kartaa ama wax waad ugu dari kartaa. Faallo kasta waan akhrinnaa inta aan la muujin ka hor.
comments-write = Faallo ka dhiibo fikradda
comments-count =
    { $count ->
        [0] Weli faallo ma jirto
        [one] 1 faallo
       *[other] { $count } faallo
    }
comments-number = Faallo { $number }
comments-number-of = Faallada { $number } ee fikradda { $idea }
comments-answers = Jawaab ku socota faallada { $number }
comments-answer = Ka jawaab faallada { $number }
comments-pages-label = Faallooyin kale
comments-pages-next = Faallooyin ka cusub
comments-pages-first = Tag faallooyinkii ugu horreeyay
# Where one is written.
comments-write-title = Faallo ka dhiibo fikradda { $idea }
comments-field-text = Faalladaada
comments-field-text-hint = Ku qor luqaddii aad rabto. Qof walba wuu akhrin karaa.
comments-field-email-hint = Markaas waxaan kuu soo qoraynaa marka faallada la hubiyo iyo marka wadahadalku dhammaado. Adreeska weligiis lama muujiyo.
comments-text-missing = Qor faalladaada. Waa waxa keliya ee loo baahan yahay.
comments-next = Faalladaada waxaan ku akhrinaynaa laba maalmood oo shaqo gudahood. Ka dib waxaa lagu muujinayaa fikradda hoosteeda.
comments-submit = Dir faallada
comments-too-many = Faallooyin badan ayaa isla shabakad ka yimid
comments-too-many-words = Sug saacad, ka dib mar kale dir. Qoraalkaagu hoos ayuu weli ku jiraa.
comments-same = Isla qoraalkan hore ayuu ugu jiray faallada { $number }
comments-same-link = Akhri faallada { $number }
comments-once-more = Mar kale dir faallada
comments-closed = Fikraddan hadda faallo lagama dhiiban karo
comments-closed-words = Fikradaha faallo waa laga dhiiban karaa inta wadahadalku furan yahay.
comments-closed-kept = Faalladaada lama qaadan. Wixii aad qortay hoos ayay ku yaallaan, si aad u kaydsato.
# The receipt.
comments-receipt-thanks = Mahadsanid, faalladaada waan helnay
comments-receipt-title = Faalladaada { $number } ee fikradda { $idea }
comments-receipt-keep = Koodhka kaydso. Goor kasta waxaad ku arki kartaa halka ay faalladu marayso.
comments-receipt-which = Faallo
comments-receipt-where = Faalladaydu hadda xaggee bay joogtaa?
comments-receipt-public = Arag faallada sida dadka oo dhan u arkaan
comments-receipt-corrected = Waa isla faalladii iyo isla rasiidkii. Waxaan wax u soo diraynaa adreeska cusub. Haddii aad hore u riixday badhanka iimayl loo diray adreeskii hore, kaas ayaan isticmaalaynaa.
comments-receipt-first = Isla qoraalkii ayaad mar kale soo dirtay, adigoo wax ka beddelay. Isbeddelku kuma jiro. Haddii aad rabto inaad wax ka beddesho, nala soo xiriir.
comments-receipt-email-then = Waxaan kuu soo qoraynaa marka faallada la hubiyo iyo marka wadahadalku dhammaado.
comments-now-received = Faalladaada waan akhrinaynaa, si aan u hubinno inay xeerarkayaga waafaqsan tahay. Waxaa la hubinayaa ugu dambayn { $due }.
comments-now-published = Faalladaada waa la hubiyay. Qof walba wuxuu ku akhrin karaa fikradda hoosteeda.
comments-now-masked = Faalladaada waa la hubiyay. Qof walba wuxuu ku akhrin karaa fikradda hoosteeda, laakiin qayb ayaa qarsan.
comments-now-refused = Faalladaada waa la hubiyay. Lama muujinayo.
# The mails.
comments-mail-receipt = Rasiidka faalladaada
comments-mail-thanks = Mahadsanid, waan helnay faalladaada { $number } ee fikradda { $idea }. Sidan ayaad u qortay:
comments-mail-page = Rasiidka waxaad goor kasta ku arki kartaa halka ay faalladu marayso.
comments-mail-moderated = Faalladaada waa la hubiyay
comments-mail-published = Waan akhrinnay faalladaada { $number } ee fikradda { $idea }. Hadda qof walba wuu akhrin karaa.
comments-mail-masked = Waan akhrinnay faalladaada { $number } ee fikradda { $idea }. Qayb ka mid ah waan qarinnay, si ay xeerarka u waafaqdo. Sidan ayaa loo muujinayaa:
comments-mail-refused = Waan akhrinnay faalladaada { $number } ee fikradda { $idea }. Xeerarka ma waafaqsana, lamana muujinayo.
comments-mail-yours = Faalladaada { $number } ee fikradda { $idea }
comments-mail-link = Rasiidka faallada { $number } ee fikradda { $idea }
