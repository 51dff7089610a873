# Mails that could not be delivered, as staff see them.
mail-failed-line = { $kind }: { $mails }
mail-kind-confirm-following = Questions whether somebody wants to follow
mail-kind-news = News to those who follow
mail-kind-own-page = Links to people's own pages
mail-kind-confirm-new-address = Questions about a new address
mail-kind-address-changed = Notices of a changed address
