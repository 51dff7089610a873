# Letters and calls to those who took part without e-mail.
deliveries-why = Ovo pismo dobijate jer ste dali ideju u dijalogu i zamolili da vam javimo šta je bilo.
deliveries-call-why = Zove vas { $owner }. Dali ste ideju u dijalogu i zamolili nas da vas nazovemo.
deliveries-call-decided = Odluka je donesena { $day }: { $body }.
deliveries-call-code = Kod na vašoj potvrdi još vrijedi. Nazovite nas i recite kod ako želite znati kako ide.
deliveries-call-written = Želite li ovo na papiru? Onda ćemo vam poslati pismo. To piše i na web-stranici općine, pod { $site }.
deliveries-hello = Poštovani, { $name }!
deliveries-regards = Srdačan pozdrav,
deliveries-reach = Kako da nas dobijete bez e-pošte
deliveries-reach-ways = Pišite na adresu: { $address }. Možete i nazvati ili pitati u biblioteci.
deliveries-receipt-ring = Nemate internet? Nazovite nas ili idite u biblioteku i recite kod. Tada ćete saznati gdje je ideja.
