# Reviewing the place of an idea.
places-review = Platsens granskning
places-review-words = Visar platsen var någon bor, eller något annat som inte ska visas? Då kan du lämna bort den. Idén visas ändå, och platsen sparas.
places-review-leave-out = Lämna bort platsen
places-review-hidden = Platsen är bortlämnad och visas inte för andra än avsändaren. Skäl: { $rule }.
places-review-show = Visa platsen igen
places-coordinates = Koordinater (WGS 84): { $latitude }, { $longitude }
