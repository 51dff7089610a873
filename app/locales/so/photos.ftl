# Photos that come with an idea (P3).
photos-add = Ku dar sawirro
photos-more = Sawirro kale
photos-hint = Ugu badnaan afar sawir, mid kasta ugu badnaan { $most } MB. Waxaad tusi kartaa goobta, laakiin ha tusin qof la aqoonsan karo. Waxaan ka saarnaa xogta sheegaysa halka iyo goorta sawirka la qaaday, waanan eegnaa ka hor inta aan la tusin.
photos-alt-hint = Fadlan ka qor sawir kasta dhowr eray. Markaas qofka aan arki karin isaguna wuu fahmayaa.
photos-file = Sawirka { $number }
photos-alt = Maxaa ka muuqda sawirka { $number }?
photos-chosen = Sawirka { $number }, ee aad dooratay
photos-drop = Ka saar sawirka { $number }
photos-wrong = Sawirka { $number } lama akhrin karo. Faylku wuu xumaaday, ama ma aha sawir jpg, png ama webp ah. Dooro sawir kale.
photos-heic = Sawirka { $number } waa nooca HEIC, kaas oo aan halkan lagu tusi karin. Shaashadda ka sawir oo dooro sawirkaas.
photos-large = Sawirka { $number } aad buu u weyn yahay. Dooro mid aan ka badnayn { $most } MB, ama shaashadda ka sawir oo dooro sawirkaas.
photos-not-now = Hadda sawirro badan ayaa soo galaya. In yar sug oo mar kale dooro sawirka { $number }, ama dir la'aantii.
photos-again = Mar kale dooro sawirka { $number }, ama ka saar erayada aad ka qortay.
photos-alt-long = Soo gaabi, ugu badnaan { $most } xaraf.
photos-lost = Sawirradu way jirayaan inta boggu furan yahay.

# Where they are shown.
photos-heading = Sawirro
photos-count = { $count ->
    [one] 1 sawir
   *[other] { $count } sawir
}
photos-undescribed = Sawirka { $number }, oo aan cidina sharxin
photos-larger = Weynee sawirka { $number }
photos-ours = Sidan ayaan sawirka u sharxaynaa
photos-hidden = { $count ->
    [one] 1 sawir lama tusin, sida xeerarkeennu dhigayaan.
   *[other] { $count } sawir lama tusin, sida xeerarkeennu dhigayaan.
}
photos-left-out = Sawirka { $number } lama tusin: { $rule }
photos-not-shown = Sawirka { $number } dadka kale lama tuso. { $rule }
