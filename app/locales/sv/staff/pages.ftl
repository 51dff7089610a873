# The standing pages. Their texts are in app/src/pages/content.
pages-checklist = Läs checklistan i handboken
pages-edit-list-lead = Här ändrar du de texter som alla läser. Det som stod förut sparas.
pages-edit-caption = Sidor som går att ändra
pages-column-page = Sida
pages-column-texts = Språk
pages-behind = Den svenska texten är ändrad efter den här
pages-own-text = Ursprunglig text
pages-rewritten = Ändrad { $day }
pages-edit-title = Ändra: { $page }
pages-edit-lead = Texten visas för alla så snart du har sparat.
pages-edit-text = Sidans text
pages-edit-hint = Börja en rubrik med # och en mindre rubrik med ##. Börja varje punkt i en lista med -. En tom rad ger ett nytt stycke. En länk skriver du så här: [orden som syns](/sidans-adress). Titta på hur det blir innan du sparar.
pages-edit-preview = Visa hur det blir
pages-edit-preview-heading = Så blir sidan
pages-edit-save = Spara och visa för alla
pages-see = Visa sidan
