# Photos under review.
photos-review-title = Photo { $number } of idea { $idea }
photos-review-one = Review photo { $number }
photos-no-alt = Whoever sent the photo has not written what it shows.
photos-undescribed-yet = { $count ->
    [one] 1 photo has no description. Those who do not see only hear that nobody has described it.
   *[other] { $count } photos have no description. Those who do not see only hear that nobody has described them.
}
photos-their-alt = Whoever sent the photo writes
photos-describe = Describe the photo
photos-our-alt = What does the photo show?
photos-our-alt-hint = Is read aloud instead of the sender's words, and everybody sees that you have written it. Write what matters for the idea. If the field is left empty, the sender's words stand.
photos-describe-submit = Save the description
photos-leave-out = Do not show the photo
photos-leave-out-words = The photo is kept, but nobody but you and whoever sent it can see it. The idea is shown without it. Whoever sent it is told why.
photos-leave-out-submit = Do not show the photo
photos-show = Show the photo again
photos-show-words = The photo is shown with the idea again.
photos-show-submit = Show the photo
photos-no-change = It is so already.
photos-stale = Somebody else has changed something about the photo. This is how it stands now. What you wrote is kept.
