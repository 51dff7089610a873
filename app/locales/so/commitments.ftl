# Promises that follow from a decision, as everybody reads them; what was told of them; and whether participants say that they were kept.
commitments-title = Ballanqaadyo
commitments-lead = Kuwani waa waxyaabaha ay siyaasiyiintu ballanqaadeen wadahadalladayada ka dib. Halkan waxaad ku arkaysaa sida ay u socdaan.
commitments-link = Arag dhammaan ballanqaadyada iyo sida ay u socdaan
commitments-filter = Dooro ballanqaadyo
commitments-table = Ballanqaadyo, kan ugu horreeya ee la dhammaynayo ayaa ugu sarreeya
commitments-more = Ballanqaadyo kale
commitments-next = Bogga xiga
commitments-first = Ku noqo bilowga
commitments-all-that = Arag dhammaan: { $standing }
commitments-none = Ma jiraan ballanqaadyo la muujiyo
commitments-none-words = Isku day xaalad kale ama guddi kale.
commitments-standing-all = Dhammaan
commitments-standing-overdue = Daahsan
commitments-standing-under-way = Wuu socdaa
commitments-standing-done = La dhammeeyay
commitments-standing-explained = Lama fulin doono
commitments-due-late = Waxay ahayd in la dhammeeyo { $due }

# One promise.
commitments-one-title = Ballanqaad: { $theme }
commitments-one-about = Ballanqaad ka dambeeyay wadahadalka { $dialogue }, iyo sida uu u socdo.
commitments-follow = Arag sida uu u socdo
commitments-follow-and-say = Arag sida uu u socdo, oo sheeg in la sameeyay iyo in kale
commitments-how-it-goes = Sida uu u socdo
commitments-no-notes = Weli waxba lama sheegin.
commitments-thread = Sababta aan tan u ballanqaadnay
commitments-ideas = Fikradaha ka dambeeya
commitments-more-ideas = fikrado kale
commitments-theme = Mawduuc
commitments-note-progress = Xaaladda
commitments-note-done = La dhammeeyay
commitments-note-explained = Lama fulin doono
commitments-note-reply = Jawaab ku socota kuwa u arka in aan la samayn

# Was it done?
commitments-was-it-done = Ma la sameeyay?
commitments-ask = Sheeg in la sameeyay iyo in kale
commitments-ask-words = Maalintii ballanqaadka way dhaaftay. Haddii aad wadahadalka ka qaybgashay, waxaad sheegi kartaa sida ay noqotay. Qasab ma aha.
commitments-your-answer = Maxay kula tahay?
commitments-verdict-yes = Haa
commitments-verdict-partly = Qayb ahaan
commitments-verdict-no = Maya
commitments-words = Ma rabtaa inaad wax kale sheegto?
commitments-words-hint = Waxaa akhriya oo keliya dadka arrintan ka shaqeeya. Ma daabacno.
commitments-code-hint = Labaatanka xaraf ee rasiidkaaga ku qoran. Waxay muujinayaan inaad ka qaybgashay. Ma kaydinno qofka iyo waxa uu ku jawaabay.
commitments-code-wrong = Koodhku sax ma aha. Hubi in labaatanka xaraf oo dhan ay ku jiraan.
commitments-submit = Dir jawaabtayda
commitments-thanks = Mahadsanid, jawaabtaadii waan helnay
commitments-thanks-words = Haddii aad mar kale jawaabto, jawaabtaada u dambaysa ayaa la tixgelinayaa.
commitments-figures = { $count } ka-qaybgale ayaa jawaabay:
commitments-too-few = In ka yar shan qof ayaa jawaabay. Tirooyinka waxaan muujinnaa marka shan qof jawaabaan, si aan qofna loo garan.
commitments-figures-anew = Tirooyinku waxay isbeddelaan marka ugu yaraan shan qof oo kale jawaabaan ama jawaabtooda beddelaan, si aan jawaabta hal qof looga garan.
commitments-said = Ma la sameeyay? Ka-qaybgalayaashu waxay ku jawaabeen: haa { $yes }, qayb ahaan { $partly }, maya { $no }.

# The mail.
commitments-mail-subject = { $kind ->
    [done] La dhammeeyay: ballanqaad ka dambeeyay wadahadalka { $title }
    [explained] Lama fulin doono: ballanqaad ka dambeeyay wadahadalka { $title }
    [reply] Jawaab ku saabsan ballanqaad ka dambeeyay wadahadalka { $title }
   *[progress] Sida uu u socdo ballanqaad ka dambeeyay wadahadalka { $title }
}
commitments-mail-promise = Tan ayaan ballanqaadnay
commitments-mail-read = Wax badan ka akhri ballanqaadka
commitments-mail-ask = Maalintii ballanqaadka way dhaaftay. Ma kula tahay in la sameeyay? Fadlan noo sheeg haddii aad rabto.
commitments-mail-due-subject = Ma la sameeyay? Ballanqaad ka dambeeyay wadahadalka { $title }
commitments-mail-due-untold = Degmadu ma sheegin sida ay noqotay.
