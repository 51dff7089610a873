# Letters and calls to those who took part without e-mail.
deliveries-why = Ovo pismo dobijate jer ste dali ideju u dijalogu i zamolili da vam javimo šta je bilo.
deliveries-hello = Poštovani, { $name }!
deliveries-regards = Srdačan pozdrav,
deliveries-reach = Kako da nas dobijete bez e-pošte
