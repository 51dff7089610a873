# The desk, and the pages of a dialogue from draft to opening.
admin-saved = Sparat
admin-choose = Välj
admin-nothing = Inget
admin-not-set = Inte satt
admin-save = Spara
admin-save-over = Spara över med det här
admin-missing = Något saknas
admin-missing-words = Policyn kräver mer innan dialogen kan gå vidare. Steget är inte taget.
admin-conflict = Någon annan har sparat före dig
admin-conflict-words = Det du skrev finns kvar i formuläret. Jämför och rätta, och spara sedan igen. Då gäller det som står i formuläret.
admin-conflict-none = Ni har inte ändrat samma sak. Det du skrev finns kvar i formuläret, och det som den andra sparade är inlagt. Titta igenom och spara.
admin-conflict-taken = Inlagt från den andra:
admin-conflict-saved = Sparat nu:
admin-gate-ok = Klart
admin-gate-missing = Saknas
admin-gate-waiting = Väntar
admin-gate-fill = Fyll i
admin-gate-change = Ändra
admin-waits = Väntar på: { $what }
admin-waits-opening = Väntar på: första dagen, { $day }.
admin-waits-closing = Väntar på: att sista dagen, { $day }, går ut.
admin-who-edit = Fylls i av samordnaren eller en tjänsteperson.
admin-who-decision = Förs in av nämndsekreteraren, när politikerna har beslutat.
admin-who-review = Görs av den som granskar idéer.
admin-who-themes = Görs av samordnaren eller en tjänsteperson.
admin-who-compilation = Görs av en tjänsteperson.
admin-who-handling = Görs av en tjänsteperson eller nämndsekreteraren.
admin-who-feedback = Görs av samordnaren.
admin-who-follow-up = Görs av samordnaren eller en tjänsteperson.
admin-who-clock = Sker av sig självt när dagen kommer.
admin-today = I dag
admin-tomorrow = I morgon
admin-owed-lead = Det här har kommunen lovat, med det mest försenade först.
admin-overdue-lead = Allt i dialogerna och med initiativen som skulle ha varit klart, organ för organ, med det mest försenade först.
admin-overdue-link = { $count ->
    [one] 1 sak är försenad. Se den
   *[other] { $count } saker är försenade. Se dem organ för organ
}
admin-overdue-none = Inget är försenat
admin-overdue-none-words = När en dag har passerat utan att något är gjort står det här.
admin-overdue-filter = Välj organ
admin-owed-mine = Det du kan göra
admin-owed-others = Det andra gör
admin-owed-nothing = Inget väntar på dig
admin-owed-nothing-words = När något ska göras av din roll står det här, med dagen det är lovat.
admin-owed-do = Öppna
admin-owed-look = Se dialogen
admin-owed-draft = Gör klart utkastet, som ingen har ändrat sedan { $since }
admin-owed-start = Beslut om att hålla dialogen
admin-owed-announcement = Publicering av dialogen
admin-owed-review = { $count ->
    [one] 1 text väntar på granskning
   *[other] { $count } texter väntar på granskning
}
admin-owed-commitment = Åtagande: { $promise }
admin-owed-compilation = Sammanställning
admin-owed-handling = Sammanställningen ska till politikerna
admin-owed-decision = Beslut om resultatet
admin-owed-feedback = Återkoppling till deltagare och alla andra
admin-owed-receipts = { $count ->
    [one] 1 kvitto att skicka med brev eller läsa upp i telefon
   *[other] { $count } kvitton att skicka med brev eller läsa upp i telefon
}
admin-owed-letters = { $count ->
    [one] 1 brev att skicka
   *[other] { $count } brev att skicka
}
admin-owed-calls = { $count ->
    [one] 1 samtal att ringa
   *[other] { $count } samtal att ringa
}
admin-owed-follow-up = Uppföljning
admin-new = Ny dialog
admin-new-lead = Börja med frågan om vem som bestämmer. Resten går att ändra senare.
admin-create = Skapa utkastet
admin-no-such-dialogues = Inga dialoger att visa
admin-no-such-dialogues-words = Ingen dialog har det läge som du har valt.
admin-no-dialogues = Inga dialoger än
admin-no-dialogues-words = Här visas alla dialoger för de nämnder som du arbetar för.
admin-dialogues-caption = Alla dialoger, den senast ändrade först
admin-column-dialogue = Dialog
admin-column-body = Ägare
admin-column-state = Läge
admin-column-open = Öppen
admin-column-decision = Beslut
admin-decides = Vem bestämmer i frågan?
admin-decides-hint = En dialog förutsätter att svaren kan påverka något som kommunen själv bestämmer.
admin-decides-own = Kommunen bestämmer, och något går att påverka
admin-decides-own-hint = Då kan det bli en dialog.
admin-decides-other = Någon annan bestämmer
admin-decides-other-hint = Till exempel regionen för kollektivtrafik, eller staten.
admin-decides-nothing = Inget går att påverka
admin-decides-nothing-hint = Allt är redan bestämt, eller styrt av lag.
admin-inform = Publicera information i stället
admin-inform-why = Det här är inte en fråga för en dialog. Den som deltar ska kunna påverka något, och det går inte här.
admin-inform-publish = Berätta på kommunens webbplats vad som gäller, varför, och vem som bestämmer.
admin-inform-other = Bestämmer någon annan, visa vart man kan vända sig. Nämnden kan skicka med synpunkter i ett yttrande.
admin-inform-narrow = Finns det en del av frågan som kommunen bestämmer? Då kan just den delen bli en dialog.
admin-title-hint = Kort och begripligt, till exempel Ett levande torg. Adressen på webben görs av namnet.
admin-owner = Vem äger dialogen?
admin-owner-hint = Nämnden som frågar och svarar.
admin-deciding-body = Vem fattar beslutet?
admin-deciding-body-hint = Organet som bestämmer när dialogen är klar. Ofta samma nämnd.
admin-kind = Vad vilar dialogen på?
admin-kind-hint = Det avgör vem som beslutar om dialogen och vem som äger den.
admin-kind-own-hint = Nämnden som ansvarar för området beslutar om dialogen och äger den.
admin-kind-statutory-hint = Till exempel samråd om en översiktsplan. Nämnden som ansvarar för området äger den. Lagen säger hur länge den ska vara öppen.
admin-kind-strategic-hint = En fråga om hela kommunens utveckling. Kommunstyrelsen beslutar om dialogen och måste äga den. Alla nämnder tillfrågas om de är med, och svarar innan dialogen publiceras.
admin-kind-municipal-hint = En dialog om kommunens inriktningsmål. Kommunfullmäktige beslutar om den, inom målperioden. Kommunstyrelsen måste äga den och samordna den.
admin-edit = Redigera texter och datum
admin-edit-lead = Spara så ofta du vill. Inget är offentligt förrän samordnaren publicerar dialogen.
admin-edit-lead-decided = Politikerna har beslutat om dialogen. Det de beslutade ändras bara med ett nytt beslut.
admin-edit-lead-locked = Dialogen har öppnat. Nu ändras en text i taget, och varje ändring visas för alla med dag och skäl.
admin-group-question = Frågan
admin-lead-hint = En mening som väcker lust att svara.
admin-background-hint = Kort och enkelt. En tom rad ger ett nytt stycke.
admin-group-change = Vad går att påverka?
admin-group-change-hint = Det här läser alla innan de deltar.
admin-line-each = En sak på varje rad.
admin-group-four = Det som ska vara klarlagt
admin-group-four-hint = Syfte, mål, målgrupp och grad av inflytande låses när dialogen öppnar.
admin-purpose-hint = Varför frågar ni?
admin-goal-hint = Vad ska dialogen leda till?
admin-proposed-participation = Föreslagen grad av delaktighet
admin-proposed-influence = Föreslagen grad av inflytande
admin-proposed-hint = Ni föreslår. Politikerna beslutar.
admin-group-body = Beslutet
admin-group-decided = Beslutat av politikerna
admin-group-decided-hint = Ändras bara med ett nytt beslut, som nämndsekreteraren för in.
admin-new-decision = Nytt beslut
admin-group-case = Ärende och ansvar
admin-case-hint = Till exempel SBN 2026/123.
admin-post-hint = En förtroendevald post, inte ett personnamn. Till exempel ordföranden i nämnden.
admin-group-days = Dagar
admin-group-days-hint = Dagarna visas för alla och är löften. Ordningen är: första dag, sista dag, sammanställning, beslut, återkoppling, uppföljning.
admin-group-days-public = Dagarna är offentliga. Du flyttar en dag i taget och skriver varför. Alla ser den nya dagen och skälet.
admin-decision-on-hint = Efter sista dagen att delta. Annars är frågan redan avgjord.
admin-group-part = Att delta
admin-other-ways-hint = Hur deltar man utan webben? Möten, papper, telefon.
admin-path = Dialogens väg
admin-next = Nästa steg: { $step }
admin-next-ready = Allt är på plats.
admin-next-left = { $count ->
    [one] En sak saknas. Policyn kräver den.
   *[other] { $count } saker saknas. Policyn kräver dem.
}
admin-next-clock = Steget tas av sig självt när dagen kommer.
admin-rooms = Arbeta med dialogen
admin-public-page = Visa den offentliga sidan
admin-preview = Förhandsgranska sidan
admin-preview-title = Förhandsgranskning: { $title }
admin-preview-banner = Utkast – inte publicerat
admin-preview-words = Så här blir den offentliga sidan när dialogen är publicerad. Bara de som arbetar med dialogen ser den nu.
admin-preview-proposals = Det här står i utkastet och är inte beslutat
admin-decisions-made = Beslut i dialogen
admin-feedback = Återkoppling
admin-revise = Ändra en publicerad text
admin-revise-lead = Varje ändring visas för alla, med dag och skäl.
admin-revise-field = Ändra: { $field }
admin-revise-decided = Politikerna har beslutat om det här. För in det nya beslutet. Ändringen visas för alla, med dag och skäl.
admin-revise-reason-words = Ändringen visas för alla, med dag och skäl.
admin-revise-reason = Varför ändrar ni?
admin-revise-reason-hint = Skriv så att den som redan har deltagit förstår.
admin-revise-submit = Spara och visa ändringen
admin-cancel-lead = Bara politikerna kan avbryta en dialog. För in deras beslut.
admin-cancel-heading = Dialogen stoppas, och det går inte att ångra
admin-cancel-reason = Varför avbryts dialogen?
admin-cancel-reason-hint = Alla kan läsa skälet. Berätta vad som händer med det som redan har kommit in.
admin-cancel-matter = Läggs ärendet också ner?
admin-cancel-matter-box = Ja, nämnden lägger ner ärendet som lagen kräver dialog om ({ $ground }).
admin-to-compilation = Till sammanställningen
admin-to-feedback = Till återkopplingen
admin-work-all = Alla
admin-to-follow-up = Till uppföljningen
admin-problem-at = { $field } – { $problem }

# The last look before a step, and what is said after it.
sure-heading = Det här händer, och det går inte att ångra
sure-back = Tillbaka till dialogens översikt
sure-announce = Dialogen blir offentlig direkt. Den öppnar { $opens } kl. 00.00 och är öppen till och med { $closes }.
sure-announce-now = Dialogen blir offentlig direkt och öppnar inom några minuter. Den är öppen till och med { $closes }.
sure-announce-lock = När den har öppnat ändras syfte, mål, målgrupp och grad av inflytande bara genom ett nytt beslut.
sure-announce-stays = Den kan inte göras hemlig igen. Bara politikerna kan avbryta den.
sure-compile = { $count ->
    [one] Sammanställningen av 1 idé låses, med { $themes ->
        [one] 1 tema
       *[other] { $themes } teman
    }.
   *[other] Sammanställningen av { $count } idéer låses, med { $themes ->
        [one] 1 tema
       *[other] { $themes } teman
    }.
}
sure-compile-lock = Efter det går varken texten eller temana att ändra.
sure-compile-then = Sammanställningen blir offentlig direkt. Sedan lämnas den till politikerna.
sure-begin-handling = { $count ->
    [one] Sammanställningen av 1 idé lämnas till { $body }.
   *[other] Sammanställningen av { $count } idéer lämnas till { $body }.
}
sure-begin-handling-then = Efter det är det politikernas beslut som för dialogen vidare. Nämndsekreteraren för in det.
sure-decide-upon = Det här beslutet blir offentligt direkt: { $body }, { $day }, § { $paragraph }.
sure-decide-upon-themes = { $count ->
    [one] Beslutet ger 1 tema ett utfall. Det kan rättas tills återkopplingen skickas.
   *[other] Beslutet ger { $count } teman ett utfall. Utfallen kan rättas tills återkopplingen skickas.
}
sure-decide-upon-promises = { $count ->
    [0] Kommunen lovar inget med beslutet.
    [one] Kommunen lovar 1 sak, som följs upp.
   *[other] Kommunen lovar { $count } saker, som följs upp.
}
sure-decide-upon-then = { $count ->
    [0] Efter det kan samordnaren skicka återkopplingen. Ingen har lämnat en bekräftad adress, så den visas bara på webben.
    [one] Efter det kan samordnaren skicka återkopplingen, till 1 person och till alla.
   *[other] Efter det kan samordnaren skicka återkopplingen, till { $count } personer och till alla.
}
sure-follow-up = { $count ->
    [0] Uppföljningen stängs. Efter det kan inget mer berättas i den.
    [one] Uppföljningen stängs. Efter det kan inget mer berättas om det som lovades.
   *[other] Uppföljningen stängs. Efter det kan inget mer berättas om de { $count } sakerna som lovades.
}
sure-archive = { $count ->
    [one] Dialogen läggs undan. Alla kan fortfarande läsa den, med 1 idé, besluten och svaren.
   *[other] Dialogen läggs undan. Alla kan fortfarande läsa den, med { $count } idéer, besluten och svaren.
}
sure-archive-then = Efter det kan inget i den ändras.
sure-cancel = Är det säkert?
sure-cancel-box = { $count ->
    [0] Ja, dialogen ska stoppas nu
    [one] Ja, dialogen ska stoppas nu, och 1 person ska få mejl om det
   *[other] Ja, dialogen ska stoppas nu, och { $count } personer ska få mejl om det
}
sure-cancel-missing = Markera rutan om dialogen ska stoppas. Det går inte att ångra.
done-decide = Beslutet om dialogen är infört.
done-decide-words = Samordnaren kan nu publicera dialogen.
done-announce = Dialogen är publicerad.
done-announce-words = Alla kan läsa den nu. Den öppnar { $opens } kl. 00.00.
done-announce-now = Alla kan läsa den nu. Den öppnar inom några minuter.
done-compile = Sammanställningen är låst.
done-compile-words = För in sammanträdet där den tas upp, och lämna den sedan till politikerna.
done-begin-handling = Sammanställningen är lämnad till politikerna.
done-begin-handling-words = Nämndsekreteraren för in beslutet och vad det betyder för varje tema.
done-decide-upon = Beslutet om resultatet är publicerat.
done-decide-upon-words = Samordnaren kan skicka återkopplingen.
done-feed-back = Återkopplingen är skickad.
done-feed-back-words = Resultatet är offentligt, och mejlen går ut nu. Här ser du hur långt de har kommit.
done-follow-up = Uppföljningen är avslutad.
done-follow-up-words = Samordnaren kan nu arkivera dialogen.
done-archive = Dialogen är arkiverad.
done-archive-words = Alla kan fortfarande läsa den.
done-cancel = Dialogen är avbruten.
done-cancel-words = Skälet visas på dialogens sida. De som har deltagit och bekräftat sin adress får ett mejl om det.
throw-away-title = Kasta utkastet
throw-away-lead = Ingen nämnd har beslutat om utkastet. Då kan det kastas.
throw-away-decided = Politikerna har beslutat om dialogen. Den kan bara avbrytas, och det bestämmer de.
throw-away-heading = { $title } försvinner, och det går inte att ångra
throw-away-words = Texterna, aktiviteterna och planen för dem som sällan hörs tas bort. I loggen står att utkastet har funnits, vad det hette och vem som kastade det.
throw-away-sure = Ja, kasta utkastet
throw-away-sure-missing = Markera rutan om utkastet ska kastas. Det går inte att ångra.
throw-away-done = Utkastet är kastat.
