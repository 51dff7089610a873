# UNTRANSLATED
# Meetings, walks and other activities of a dialogue (P3, P36), and entering what came there.
field-activity = Meetings and other occasions
calendar-activity = Activity
calendar-activity-at = At { $time } { $title }
calendar-activity-cancelled = Cancelled: at { $time } { $title }
activities-kind-meeting = Meeting
activities-kind-walk = Walk
activities-kind-drop-in = Drop-in
activities-kind-workshop = Workshop
activities-kind-survey = Survey
activities-when = { $day } at { $from }–{ $to }
activities-when-days = { $day } at { $from } to { $end } at { $to }
activities-cancelled = Cancelled.
activities-public-title = Meetings and other occasions
activities-public-lead = Come as you are. You need not sign up.
activities-public-notes = What came of it
activities-to-calendar = Add to your calendar
language-sv = Swedish
language-fi = Finnish
language-en = English
language-uk = Ukrainian
language-so = Somali
language-bs = Bosnian, Croatian or Serbian
language-ar = Arabic
language-fa = Persian or Dari
language-other = Another language
