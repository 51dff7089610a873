# The workspace of elected people: what they answer for, a dialogue on one page, replies under their post, handing over.
elected-title = Mitt uppdrag
elected-role = { $post } i { $body }
elected-public-title = Svar från förtroendevalda
elected-public-lead = Förtroendevalda är politiker som invånarna har röstat fram. Här svarar de i sin roll. Svaren från kommunens anställda står på en annan plats.
elected-public-mark = Svar från förtroendevald
elected-public-theme = om temat
elected-revised = Politikern ändrade svaret.
