# The workspace of elected people: what they answer for, a dialogue on one page, replies under their post, handing over.
elected-title = Xilkayga
elected-role = { $post }, { $body }
elected-public-title = Jawaabaha wakiillada la doortay
elected-public-lead = Halkan wakiillada la doortay ayaa xilkooda ku jawaabaya. Jawaabta degmada ee maamulka ka timid gooni ayay u taal.
elected-public-mark = Jawaab ka timid wakiil la doortay
elected-public-theme = mawduuca
elected-revised = Jawaabta waa la beddelay.
