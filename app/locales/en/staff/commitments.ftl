# In the admin area.
commitments-answers = { $count ->
    [0] No answers from participants yet
    [one] 1 answer from participants
   *[other] { $count } answers from participants
}
commitments-their-words = What participants say
commitments-no-words = Nobody has written anything
commitments-replies = What you have answered
commitments-reply = Your answer to the participants
commitments-reply-hint = Say what is done, what is left and when. Everybody can read the answer, and those who take mail get one.
commitments-reply-submit = Publish the answer
commitments-owed = Most say that it is not done. Answer them: { $promise }
