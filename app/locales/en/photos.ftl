# Photos that come with an idea (P3).
photos-add = Add photos
photos-more = More photos
photos-hint = Four photos at most, { $most } MB each. Do show the place, but nobody who can be recognised. We remove what tells where and when the photo was taken, and look at it before it is shown.
photos-alt-hint = Please write a few words about each photo. Then those who do not see it understand it too.
photos-file = Photo { $number }
photos-alt = What does photo { $number } show?
photos-chosen = Photo { $number }, which you have chosen
photos-drop = Remove photo { $number }
photos-wrong = Photo { $number } cannot be read. The file is damaged, or is no photo in jpg, png or webp. Choose another one.
photos-heic = Photo { $number } is in the format HEIC, which cannot be shown here. Take a screenshot of it and choose the screenshot.
photos-large = Photo { $number } is too large. Choose one of { $most } MB at most, or take a screenshot of it and choose the screenshot.
photos-not-now = Many photos are coming in just now. Wait a while and choose photo { $number } again, or send without it.
photos-again = Choose photo { $number } again, or remove the words about it.
photos-alt-long = Write less, { $most } characters at most.
photos-lost = The photos are kept as long as you have this page open.

# Where they are shown.
photos-heading = Photos
photos-count = { $count ->
    [one] 1 photo
   *[other] { $count } photos
}
photos-undescribed = Photo { $number }, which nobody has described
photos-larger = Show photo { $number } larger
photos-ours = How we describe the photo
photos-hidden = { $count ->
    [one] 1 photo is not shown, by our rules.
   *[other] { $count } photos are not shown, by our rules.
}
photos-left-out = Photo { $number } is not shown: { $rule }
photos-not-shown = Photo { $number } is not shown to others. { $rule }
