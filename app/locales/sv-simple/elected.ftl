# UNTRANSLATED
# The workspace of elected people: what they answer for, a dialogue on one page, replies under their post, handing over.
elected-title = Mitt uppdrag
elected-role = { $post } i { $body }
elected-public-title = Svar från förtroendevalda
elected-public-lead = Här svarar förtroendevalda i sin roll. Kommunens svar från förvaltningen står för sig.
elected-public-mark = Svar från förtroendevald
elected-public-theme = om temat
elected-revised = Svaret ändrades.
