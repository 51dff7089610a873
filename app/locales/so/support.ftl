# "I agree": how many agree with an idea.
support-heading = Ma raacsan tahay?
support-count =
    { $count ->
        [0] Weli cidna ma raacin
        [one] 1 qof ayaa raacsan
       *[other] { $count } qof ayaa raacsan
    }
support-agree = Waan raacsanahay
support-mine = Waad raacsan tahay.
support-take-back = Ka noqo
support-no-vote = Codbixin ma aha. Siyaasiyiinta ayaa go'aamiya.
support-cookie = Marka aad riixdo, kuki ayaa lagu kaydinayaa biraawsarkaaga, si hal mar laguu tiriyo.
support-there = Raac fikradda { $number }, oo isla sidaas leh
support-filter = Kuwa ugu badan ee la raacsan yahay marka hore
support-closed = Wadahadalku ma furna
support-closed-words = Sidaas darteed hadda cidna ma raaci karto, kamana noqon karto. Wixii la tiriyay way sii jirayaan.
support-too-many = Hadda ma aannaan ku tirin karin
support-too-many-words = Dad badan ayaa isla shabakad ka riixay. Sug saacad, ka dib mar kale riix.
support-no-cookies = Laguma tirin
support-no-cookies-words = Biraawsarkaagu ma kaydin kukiga. Badhankan keliya ayaa u baahan, si hal mar laguu tiriyo. Kuki la'aan waad akhrin kartaa oo wax waad qori kartaa. Oggolow kukiyada bogga oo mar kale riix.
support-back = Ku noqo fikradda
