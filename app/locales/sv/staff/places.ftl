# Reviewing the place of an idea.
places-review = Platsens granskning
places-review-words = Visar platsen var någon bor, eller något annat som inte ska visas? Då kan du låta bli att visa den. Idén visas ändå, och platsen sparas.
places-review-leave-out = Visa inte platsen
places-review-hidden = Platsen visas inte för andra än avsändaren. Skäl: { $rule }.
places-review-show = Visa platsen igen
places-review-history = Vad som har gjorts med platsen
places-review-history-none = Platsen togs bort innan det sparades vem som gjorde det och när.
places-stale = Någon annan har ändrat om platsen visas. Så här står det nu. Gör om det du ville, om det fortfarande behövs.
places-coordinates = Koordinater (WGS 84): { $latitude }, { $longitude }
