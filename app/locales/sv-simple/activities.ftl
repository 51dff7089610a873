# UNTRANSLATED
# Meetings, walks and other activities of a dialogue (P3, P36), and entering what came there.
field-activity = Möten och andra tillfällen
calendar-activity = Aktivitet
calendar-activity-at = Kl. { $time } { $title }
calendar-activity-cancelled = Inställt: kl. { $time } { $title }
activities-kind-meeting = Möte
activities-kind-walk = Vandring
activities-kind-drop-in = Öppet hus
activities-kind-workshop = Verkstad
activities-kind-survey = Enkät
activities-when = { $day } kl. { $from }–{ $to }
activities-when-days = { $day } kl. { $from } till { $end } kl. { $to }
activities-cancelled = Inställt.
activities-public-title = Möten och andra tillfällen
activities-public-lead = Du kan komma som du är. Du behöver inte anmäla dig.
activities-public-notes = Så blev det
activities-to-calendar = Lägg i din kalender
language-sv = Svenska
language-fi = Finska
language-en = Engelska
language-uk = Ukrainska
language-so = Somaliska
language-bs = Bosniska, kroatiska eller serbiska
language-ar = Arabiska
language-fa = Persiska eller dari
language-other = Annat språk
