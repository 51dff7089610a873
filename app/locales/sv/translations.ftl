# What a reader in another language is told of a dialogue's texts.
translated-title = Det här är en översättning
translated-words = Dialogen är skriven på svenska. Den svenska texten är den som gäller.
translated-simple = Det här är lätt svenska
translated-simple-words = Texten är kortare och lättare än den vanliga. Den vanliga texten är den som gäller.
translated-by-machine = En dator har översatt texten. Ingen har granskat den.
translated-outdated = Den svenska texten har ändrats sedan den översattes.
translated-original = Läs den svenska texten
