# The registers of the organisation: who owns and answers for what, from which day to which.
organisation-title = Organisation
organisation-lead = Här står vem som äger och ansvarar för vad, och från vilken dag till vilken.
organisation-none = Ingen
organisation-days = { $first } – { $last }
organisation-from = Från { $first }
organisation-until = Till { $last }
organisation-until-further-notice = Tills vidare
organisation-first-day = Första dagen
organisation-last-day = Sista dagen
desk-nav-organisation = Organisation

bodies-title = Nämnder och andra organ
bodies-lead = Kommunens politiska organ, och vem som tar över när ett av dem upphör.
bodies-caption = Alla organ
bodies-none = Inga organ än
bodies-none-words = Lägg till kommunfullmäktige, kommunstyrelsen och nämnderna. Sedan kan de äga dialoger.
bodies-column-name = Namn
bodies-column-kind = Slag
bodies-column-days = Finns
bodies-column-successor = Efterträdare
bodies-kind-council = Kommunfullmäktige
bodies-kind-executive-board = Kommunstyrelse
bodies-kind-committee = Nämnd
bodies-names = Namn
bodies-name = Namn på svenska
bodies-name-hint = Till exempel Socialnämnden.
bodies-name-en = Namn på engelska
bodies-former-names = Tidigare namn
bodies-former = { $name } ({ $days })
bodies-with-days = { $name } ({ $days })
bodies-named-from = { $name } (från { $first })
bodies-named-until = { $name } (till { $last })
bodies-case-prefix = Så börjar diarienumren
bodies-case-prefix-hint = Till exempel SBN.
bodies-add = Lägg till ett organ
bodies-add-lead = Lägg till det nya organet innan det gamla upphör. Då kan dialogerna lämnas över.
bodies-add-submit = Lägg till
bodies-first-day-hint = Lämna tomt om organet redan finns.
bodies-rename = Byt namn
bodies-rename-lead = Det nya namnet gäller från i dag. Det gamla finns kvar i registret med sina dagar.
bodies-rename-submit = Byt namn
bodies-end = Organet upphör
bodies-end-lead = Dagen efter den sista får efterträdaren alla dialoger som inte är avslutade. Det syns i varje dialogs logg. Beslut som är fattade står kvar i det gamla organets namn.
bodies-last-day-hint = Till exempel 2026-12-31. Är dagen redan förbi lämnas dialogerna över direkt. Lämna tomt om organet ska finnas kvar.
bodies-successor-hint = Roller för nämndsekreterare, tjänstepersoner och andra anställda följer med till efterträdaren. De förtroendevaldas roller tar slut.
bodies-no-successor = Ingen efterträdare
bodies-is-over = Det här organet finns inte längre. Det kan inte ändras.
bodies-sure = Det här händer
bodies-sure-until = { $body } finns till och med { $last }.
bodies-sure-was = { $body } fanns till och med { $last }. Den dagen har redan varit.
bodies-sure-mandates = { $count ->
    [one] Ett uppdrag som varar längre slutar samma dag, eller faller bort om det inte har börjat.
   *[other] { $count } uppdrag som varar längre slutar samma dag, eller faller bort om de inte har börjat.
}
bodies-sure-heir = { $count ->
    [0] { $heir } tar över. Just nu finns ingen dialog att lämna över.
    [one] { $heir } tar över 1 dialog, och rollerna för de anställda.
   *[other] { $heir } tar över { $count } dialoger, och rollerna för de anställda.
}
bodies-sure-no-heir = Ingen tar över. Organet får inga nya dialoger.
bodies-sure-until-then = Fram till dess kan du ändra dig. Sedan går det inte att ångra.
bodies-sure-at-once = Det sker direkt och går inte att ångra.
bodies-sure-yes = Låt organet upphöra

problem-ends-before-it-begins = Sista dagen kan inte komma före första dagen.
problem-name-is-taken = Ett annat organ har det namnet under samma tid.
problem-one-at-a-time = Kommunen har bara ett sådant organ åt gången. Låt det gamla upphöra först.
problem-is-a-successor = Ett annat organ lämnar över hit efter den dagen. Ändra det först.
problem-needs-a-successor = Organet har dialoger som inte är avslutade. Välj vem som tar över dem.
problem-not-there-then = Efterträdaren finns inte dagen efter. Välj en annan, eller ändra sista dagen.
problem-takes-on-nothing = Organet finns inte i dag, eller upphör utan efterträdare. Välj ett annat.
problem-body-not-there-then = Organet fanns inte den dagen. Rätta dagen eller välj ett annat organ.
problem-another-begins = Ett annat sådant organ börjar innan dess. Kommunen har bara ett åt gången.
problem-decided-after = Organet har fattat beslut efter den dagen. Välj en senare dag.
problem-no-letter = Skriv ett namn med bokstäver.

public-log-handover-owner = { $from } lämnade över dialogen till { $to }.
public-log-handover-deciding = { $from } lämnade över beslutet till { $to }.
public-log-handover-both = { $from } lämnade över dialogen och beslutet till { $to }.
public-log-handover-reason = Skäl: { $from } fanns till och med { $last }.

mandates-title = Förtroendeposter
mandates-lead = Posterna i varje organ, och till vilken dag de är tillsatta. En dialogs ansvariga post väljs bland ägarens poster.
mandates-caption = Alla poster
mandates-none = Inga poster än
mandates-none-words = Lägg till ordförande och vice ordförande i varje nämnd. Sedan kan de ansvara för dialoger.
mandates-column-post = Post
mandates-column-held = Tillsatt
mandates-column-days = Tid
mandates-nobody = Ingen har posten i dag
mandates-nobody-yet = Posten är inte tillsatt
mandates-nobody-yet-words = Lägg till första och sista dagen för den som har posten.
mandates-empty = Ingen har posten då
mandates-of-post = Uppdrag
mandates-presidium = Hör till presidiet
mandates-member = Hör inte till presidiet
mandates-add-post = Lägg till en post
mandates-change-post = Ändra posten
mandates-post-lead = Skriv vad posten heter, aldrig vem som har den.
mandates-post-title = Post på svenska
mandates-post-title-hint = Till exempel Ordförande eller 1:e vice ordförande.
mandates-post-title-en = Post på engelska
mandates-standing = Presidium
mandates-add = Nytt uppdrag
mandates-change = Ändra uppdraget
mandates-mandate-lead = Bara en i taget har posten. Börjar nästa dagen efter, så finns det alltid någon som ansvarar.
mandates-account = Konto
mandates-account-hint = Kontot för den som har posten, om det finns ett.
mandates-no-account = Inget konto
mandates-account-closed = Inget konto (kontot { $name } är stängt)
mandates-until = { $post } (till { $last })
mandates-not-held = { $post } (ingen har posten i dag)

problem-post-is-there = Organet har redan en sådan post.
problem-post-is-held = Någon annan har posten då. Ändra dagen så att bara en i taget har den.
problem-outside-the-body = Organet finns inte då. Ändra dagen.
problem-mandate-begun-after = Ett uppdrag har börjat efter den dagen. Välj en senare dag.
problem-has-time-to-answer = Nämnden har fortfarande tid att svara. Vänta tills sista dagen för svaret har gått.
problem-decided-by-the-law = Ett organ har beslutat om en dialog enligt det här efter den dagen. Välj en senare dag.
problem-has-begun = Uppdraget har redan börjat. Första dagen kan inte ändras.
problem-not-the-owners-post = Välj en post i det organ som äger dialogen.
problem-post-is-empty = Ingen har den posten i dag. Välj en annan, eller be administratören att föra in uppdraget.
problem-account-is-closed = Kontot är stängt. Välj ett annat, eller Inget konto.
problem-longer-than-ten-years = Det är mer än tio år efter första dagen. Kontrollera årtalen.

admin-owed-post-ends = { $post } ansvarar för dialogen, men uppdraget tar slut { $last }
admin-owed-post-empty = Ingen har posten som ansvarar för dialogen: { $post }
admin-post-choose = Ingen vald

map-title = Ansvarskarta
map-lead = Vilket organ som svarar för vilket verksamhetsområde enligt sitt reglemente. Ägaren till en dialog följer av området.
map-caption = Alla verksamhetsområden
map-none = Inga verksamhetsområden än
map-none-words = Lägg till områdena i nämndernas reglementen. Sedan vet formuläret vem som äger en dialog.
map-area = Verksamhetsområde
map-area-hint = Inom parentes står det organ som svarar för området. Det blir ägare om du inte väljer någon.
map-area-of = { $name } ({ $owner })
map-column-body = Ligger hos
map-nobody = Ingen i dag
map-terms = Reglemente
map-terms-url = Länk till reglementet
map-versions = Så har det legat
map-name = Namn på svenska
map-name-hint = Till exempel Äldreomsorg.
map-name-en = Namn på engelska
map-add = Lägg till ett område
map-add-lead = Skriv området som det står i reglementet, och hos vem det ligger.
map-assign = Flytta området
map-assign-lead = Området ligger hos det nya organet från och med första dagen. Det som har gällt står kvar.
map-last-day-hint = Lämna tomt om det gäller tills vidare.
map-wrong-owner = Det området ligger hos { $owner }. Välj den som ägare, eller ett annat område.
map-no-owner = Det området ligger inte hos någon i dag. Välj ett annat område.
gate-area = Verksamhetsområdet är valt, och det ligger hos ägaren.
problem-area-is-taken = Området ligger hos någon annan då. Ändra dagarna.
problem-area-is-there = Det finns redan ett område med det namnet.
problem-wrong-owner = Området ligger hos ett annat organ. Välj rätt ägare, eller ett annat område.
problem-decided-by-the-map = Det finns en dialog som är beslutad efter den dagen, av det organ som området låg hos då. Välj dagen efter beslutet, eller en senare.

goals-title = Målperioder
goals-lead = Tiden som fullmäktiges inriktningsmål gäller för. En kommungemensam dialog beslutas inom en målperiod.
goals-caption = Alla målperioder
goals-none = Inga målperioder än
goals-none-words = Lägg till perioden som gäller nu. Sedan kan fullmäktige besluta om kommungemensamma dialoger.
goals-column-name = Målperiod
goals-column-days = Dagar
goals-add = Lägg till en målperiod
goals-change = Ändra målperioden
goals-form-lead = Två målperioder kan inte gälla samma dag.
goals-name = Namn på svenska
goals-name-hint = Till exempel Inriktningsmål 2025–2027.
goals-name-en = Namn på engelska
gate-goal-period = Kommunfullmäktige har beslutat om dialogen, inom en målperiod.
gate-board-owns = Kommunstyrelsen äger den kommungemensamma dialogen.
gate-board-leads = Kommunstyrelsen äger dialogen och har beslutat om den.
problem-goal-period-is-there = Det finns en annan målperiod då. Ändra dagarna.
problem-shorter-than-a-year = En målperiod är minst ett år lång. Kontrollera dagarna.
problem-board-must-own = Kommunstyrelsen äger sådana dialoger. Välj kommunstyrelsen som ägare, eller ett annat slag.
admin-owed-goals-year = Mindre än ett år är kvar av { $name }, och fullmäktige har inte beslutat om dialogen
admin-owed-goals-half = Mindre än ett halvår är kvar av { $name }, och fullmäktige har inte beslutat om dialogen

statutes-title = Lagkrav
statutes-lead = Ärendeslag som lagen kräver dialog om, och hur länge den minst ska pågå.
statutes-caption = Alla ärendeslag
statutes-none = Inga ärendeslag än
statutes-none-words = Lägg till de ärendeslag som lagen kräver dialog om. Sedan kan en sådan dialog beslutas.
statutes-column-name = Ärendeslag
statutes-column-law = Lagrum
statutes-column-shortest = Kortaste tid
statutes-add = Lägg till ett ärendeslag
statutes-change = Ändra ärendeslaget
statutes-form-lead = Stäm av med en jurist. När lagen ändras: ange en sista dag här, och lägg till det nya från dagen efter. Dialoger som redan är beslutade följer det som gällde då.
statutes-name = Namn på svenska
statutes-name-hint = Till exempel Översiktsplan, samråd.
statutes-name-en = Namn på engelska
statutes-law-hint = Lag, kapitel och paragraf. Det står på dialogens sida.
statutes-amount = Kortaste tid
statutes-amount-hint = Ett heltal. Första och sista dagen räknas med.
statutes-unit = Räknas i
statutes-unit-days = Dagar
statutes-unit-weeks = Veckor
statutes-unit-months = Månader
statutes-days = { $amount ->
    [one] 1 dag
   *[other] { $amount } dagar
}
statutes-weeks = { $amount ->
    [one] 1 vecka
   *[other] { $amount } veckor
}
statutes-months = { $amount ->
    [one] 1 månad
   *[other] { $amount } månader
}
statutes-last-day-hint = Lämna tomt om det gäller tills vidare.
statutes-matter = Ärendeslag
statutes-matter-hint = Bara för en dialog som lagen kräver. Lagrummet hämtas från registret, och dialogen ska pågå minst så länge som det står.
statutes-no-matter = Inget
statutes-choice = { $name } (minst { $shortest })
statutes-too-short = { $law } kräver minst { $shortest }. Med den första dagen kan sista dagen tidigast vara { $earliest }.
gate-matter = Ärendeslaget som lagen kräver dialog om är valt, och gäller dagen för beslutet.
gate-statutory-period = Dialogen pågår minst så länge som lagen kräver.
gate-statutory-period-of = Dialogen pågår minst { $shortest }, som { $law } kräver.
problem-not-a-number = Skriv ett heltal från 1 till 366.
problem-not-an-amount = Skriv ett heltal från 0 till 100 000 000, till exempel 3000.
problem-matter-is-there = Det finns redan ett sådant ärendeslag då. Ändra namnet eller dagarna.
problem-matter-is-used = Det finns dialoger som är beslutade enligt det här. Ange en sista dag i stället, och lägg till det nya från dagen efter.
problem-only-by-law = Bara en dialog som lagen kräver har ett ärendeslag. Välj Inget, eller ett annat slag.
problem-not-in-force = Det ärendeslaget gäller inte i dag. Välj ett annat.
problem-shorter-than-the-law = Dialogen pågår kortare tid än lagen kräver. Ändra dagarna.
problem-not-an-address = Skriv en e-postadress, till exempel namn@exempel.se.
problem-function-is-held = Någon annan är utsedd då. Ändra dagarna så att de inte överlappar.
problem-same-account = Samordnaren och ersättaren måste vara två olika konton. Välj ett annat konto.

consultations-title = Samråd med nämnderna
consultations-joins = Nämnden deltar
consultations-declines = Nämnden deltar inte
consultations-said = { $answer }. Svarade { $day }.
consultations-left = Dialogen går vidare utan svar sedan { $day }.
consultations-waiting = Har inte svarat. Tillfrågad { $asked }, ska svara senast { $by }.
consultations-answers = Svarar: { $who } i { $body }.
consultations-answer-by = Svara senast { $by }.
consultations-mail-subject = Deltar nämnden i dialogen { $title }?
consultations-left-to-answer = { $count ->
    [0] Alla nämnder har svarat, eller så går dialogen vidare utan svar.
    [one] En nämnd har inte svarat. Dialogen kan inte publiceras förrän alla har svarat, eller kommunstyrelsen går vidare utan svar.
   *[other] { $count } nämnder har inte svarat. Dialogen kan inte publiceras förrän alla har svarat, eller kommunstyrelsen går vidare utan svar.
}
consultations-do-without = Gå vidare utan svar
consultations-without = Gå vidare utan svar från { $name }
consultations-reason = Skäl
consultations-reason-hint = Alla kan läsa skälet på dialogens sida.
consultations-answer-title = Svar från { $name }
consultations-answer-lead = Kommunstyrelsen har beslutat om en dialog i en övergripande fråga. Alla nämnder svarar på om de deltar, och varför eller varför inte. Alla kan läsa svaret när dialogen publiceras.
consultations-answer = Deltar nämnden?
consultations-motive = Motivering
consultations-motive-hint = Utgå från dialogens ämne och syfte.
consultations-submit = Svara
consultations-see = Se svaren
consultations-who = Fylls i av nämndernas sekreterare eller förtroendevalda.
consultations-speaker = nämndsekreterare eller förtroendevald
consultations-public-title = Nämnder som har tillfrågats
consultations-public-lead = Kommunstyrelsen samordnar dialogen i samråd med nämnderna. En nämnd deltar när dialogens ämne och syfte motiverar det.
consultations-public-left = Nämnden har inte svarat. Kommunstyrelsen går vidare utan svar.
consultations-public-waiting = Nämnden har inte svarat än.
gate-committees = Alla nämnder har svarat på om de deltar, eller så går dialogen vidare utan svar.
admin-owed-consultation = Svara om nämnden deltar i dialogen
