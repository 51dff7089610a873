# Search over everything that everybody can read.
search-title = Raadi
search-of = Raadi: { $words }
search-lead = Ka raadi wadahadallada, go'aannada, jawaabaha, hindisayaasha iyo fikradaha guddiyada oo dhan.
search-label = Ka raadi bogga oo dhan
search-words = Maxaad raadinaysaa?
search-submit = Raadi
search-narrow = Yaree natiijooyinka
search-kind = Muuji
search-kind-all = Dhammaan
search-kind-dialogues = Wadahadallo
search-kind-decisions = Go'aanno
search-kind-answers = Jawaabo
search-kind-ideas = Fikrado
search-dialogue = Wadahadal
search-dialogue-all = Dhammaan wadahadallada
search-year = Sannad
search-year-all = Dhammaan sannadaha
search-count =
    { $count ->
        [one] 1 natiijo
       *[other] { $count } natiijo
    }
search-count-over = Ugu yaraan { $count } natiijo
search-meant = Ma waxaad ula jeedday “{ $words }”?
search-instead = Qoraalna kuma jiro ereyga “{ $typed }”. Waxaan muujinaynaa natiijooyinka “{ $shown }”.
search-exact = Raadi ereyga saxda ah ee “{ $words }”
search-left-out = Qoraal kasta wuu ka maqan yahay erey. Waxaan raadinnay iyada oo aan lagu darin: { $words }.
search-newest = Ereyadu waxay ku jiraan qoraallo aad u badan, sidaa darteed waxaan ka raadinnay kuwa ugu cusub oo keliya. Ku dar erey ama dooro sannad si aad u hesho kuwo ka hor.
search-newest-menus = Waxa aan liisaska laga dooran waxaa laga tiriyay qoraallada ugu cusub oo keliya. Wax ka badan ayaa jiri kara.
search-none = Wax natiijo ah lama helin
search-none-words = Hubi higgaadda, ama isku day erey kale. Erey gaaban ayaa wax ka badan hela erey dheer.
search-narrow-words = Waxba kuma habboona waxaad dooratay. Muuji dhammaan natiijooyinka, ama dooro wax kale.
search-clear = Muuji dhammaan natiijooyinka
search-no-words = Qor ugu yaraan hal erey oo sheegaya waxaad raadinayso.
search-too-long = Ugu badnaan qor 200 xaraf.
search-open = Wadahadallada hadda furan
search-answer = Jawaabta fikradda { $number }
search-one-dialogue = Wadahadal
search-one-decision = Go'aan
search-one-answer = Jawaab
search-more = Natiijooyin kale
