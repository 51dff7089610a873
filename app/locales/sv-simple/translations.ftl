# What a reader in another language is told of a dialogue's texts.
translated-title = Det här är en översättning
translated-words = Dialogen är skriven på svenska. Den svenska texten är den som gäller.
translated-simple = Det här är lätt svenska
translated-simple-words = Texten är kortare och lättare än den vanliga texten. Den vanliga texten är den som gäller.
translated-by-machine = En dator har översatt texten. Ingen person har läst den än.
translated-outdated = Den vanliga texten har ändrats. Den här texten är äldre.
translated-original = Läs den vanliga texten
