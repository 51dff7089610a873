# Mails that could not be delivered, as staff see them.
mail-failed-line = { $kind }: { $mails }
mail-kind-confirm-following = Fråga om någon vill följa
mail-kind-news = Nytt till den som följer
mail-kind-own-page = Länkar till egna sidor
mail-kind-confirm-new-address = Fråga om en ny adress
mail-kind-address-changed = Besked om bytt adress
