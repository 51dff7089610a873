# The workspace of elected people: what they answer for, a dialogue on one page, replies under their post, handing over.
elected-title = Moja dužnost
elected-role = { $post }, { $body }
elected-public-title = Odgovori izabranih predstavnika
elected-public-lead = Ovdje izabrani predstavnici odgovaraju u svojoj ulozi. Odgovori općine koje daje uprava stoje odvojeno.
elected-public-mark = Odgovor izabranog predstavnika
elected-public-theme = o temi
elected-revised = Odgovor je promijenjen.
