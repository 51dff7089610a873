# UNTRANSLATED
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
decisions-part-only = Only concerns the committee’s own part:
decisions-case-number = Case number
decisions-minutes = Read the minutes
decisions-column-promise = Commitment
decisions-column-state = State
decisions-due-on = To be done by
decisions-done = Done { $date }
