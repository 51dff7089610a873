# UNTRANSLATED
# What is the same in all voluntary questions whose answers are only counted (P26, P27).
tally-rather-not = Rather not say
tally-send = Send answer
tally-thanks = Thank you for your answer
tally-count = { $answers } ({ $percent }%)
tally-hidden = Not shown
tally-hidden-why = Where fewer than five chose an answer we do not show how many. Sometimes we hide further answers, so that the number cannot be worked out.
