# Reviewing the place of an idea.
places-review = Review of the place
places-review-words = Does the place show where somebody lives, or anything else that is not to be shown? Then you can leave it out. The idea is shown all the same, and the place is kept.
places-review-leave-out = Do not show the place
places-review-hidden = The place is left out and shown to nobody but the sender. Reason: { $rule }.
places-review-show = Show the place again
places-review-history = What was done with the place
places-review-history-none = The place was left out before it was kept who did so and when.
places-stale = Somebody else has changed whether the place is shown. This is how it stands now. Do again what you wanted, if it is still needed.
places-coordinates = Coordinates (WGS 84): { $latitude }, { $longitude }
