# "I agree": how many agree with an idea.
support-heading = Do you agree?
support-count = { $count ->
    [0] Nobody has agreed yet
    [one] 1 agrees
   *[other] { $count } agree
}
support-agree = I agree
support-mine = You agree.
support-take-back = Take it back
support-no-vote = This is not a vote. The politicians decide.
support-cookie = When you press, a cookie is kept in your browser, so that you are counted once.
support-there = Agree on idea { $number }, which says the same
support-filter = Most agreed with first
support-closed = The dialogue is not open
support-closed-words = So nobody can agree or take it back now. What has been counted stands.
support-too-many = We could not count you just now
support-too-many-words = Many have pressed from the same network. Wait an hour and press again.
support-no-cookies = You were not counted
support-no-cookies-words = Your browser did not keep the cookie. This one button needs it, so that you are counted once. You can read and write without cookies. Allow cookies for this site and press again.
support-back = Back to the idea
