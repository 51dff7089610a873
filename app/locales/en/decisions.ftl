# Decisions, political handling, outcomes and commitments.
decisions-purpose-start = Decision to hold the dialogue
decisions-purpose-change = Decision to change it
decisions-purpose-result = Decision on the result
decisions-purpose-cancel = Decision to cancel
decisions-outcome-carried-out = Carried out
decisions-outcome-partly = Partly carried out
decisions-outcome-investigating = Being investigated
decisions-outcome-under-way = Already under way
decisions-outcome-not-carried-out = Not carried out
decisions-outcome-outside-mandate = Not ours to decide
decisions-step-officer-report = Officer report
decisions-step-referral = Referral
decisions-step-meeting = Meeting
