# Mails that could not be delivered, as staff see them.
mail-failed-line = { $kind }: { $mails }
