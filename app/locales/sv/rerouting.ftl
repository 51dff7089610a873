# Ideas that belong somewhere else (P22): what staff do, and what the sender and everybody else reads.
rerouting-place-fault-report = Felanmälan
rerouting-place-citizen-proposal = Medborgarförslag
rerouting-place-comment = Synpunkt och klagomål
rerouting-place-authority = En annan myndighet
rerouting-place-dialogue = En annan dialog
rerouting-at-fault-report = hos felanmälan
rerouting-at-citizen-proposal = bland medborgarförslagen
rerouting-at-comment = bland synpunkter och klagomål
rerouting-at-authority = hos { $authority }
rerouting-at-dialogue = i dialogen { $title }
rerouting-at-another-dialogue = i en annan dialog
rerouting-way-fault-report = Nästa gång kan du anmäla ett fel direkt till kommunens felanmälan, så går det fortast. Är det fara för liv ringer du 112.
rerouting-way-citizen-proposal = Nästa gång kan du lämna ett sådant förslag som medborgarförslag. Då tar politikerna upp det och svarar dig.
rerouting-way-comment = Nästa gång kan du lämna en synpunkt eller ett klagomål direkt till den verksamhet som det gäller.
rerouting-way-authority = Nästa gång kan du vända dig direkt dit, för det är de som bestämmer i frågan. Vi hjälper dig gärna att hitta rätt.
rerouting-way-dialogue = Nästa gång kan du skriva direkt i den dialogen.
rerouting-belongs = Hör hemma { $place }
rerouting-it-belongs = Den hör hemma { $place }.
rerouting-there = Där har den fått nummer { $number } i dialogen { $title }.
rerouting-there-refused = Den publicerades inte i dialogen { $title }.
rerouting-there-no-longer = Den visas inte längre i dialogen { $title }.
rerouting-there-cancelled = Dialogen { $title } är avbruten.
rerouting-came-from = Kommer från idé { $number } i dialogen { $title }
rerouting-came-from-dialogue = Kommer från dialogen { $title }
rerouting-other-ways = Andra sätt att påverka

# The page in the admin area.
rerouting-place = Var hör den hemma?
rerouting-authority = Vilken myndighet?
rerouting-dialogue = Vilken dialog?
rerouting-words = Ord till den som skrev
rerouting-reason = Varför tar ni tillbaka det?
rerouting-met-sent = Någon annan har redan skickat idén vidare
rerouting-met-sent-words = Här nedanför står vart, och vad de skrev. Det du skrev är inte skickat. Kopiera det härifrån om du behöver det. Blev det fel kan du ta tillbaka det längre ner.
rerouting-met-back = Någon annan har redan tagit tillbaka idén
rerouting-met-back-words = Idén är med i dialogen igen, och avsändaren har fått ett annat skäl. Ditt är inte skickat. Kopiera det härifrån om du behöver det.

# The mails.
rerouting-mail-subject = Din idé hör hemma någon annanstans
rerouting-mail-where = Vi har läst din idé nummer { $number }. Den hör hemma { $place }. Så här skrev du:
rerouting-mail-words = Det här vill vi säga
rerouting-next-time = Till nästa gång
rerouting-mail-there = Din idé har fått nummer { $number } i dialogen { $title }.
rerouting-mail-kept = Din idé finns kvar med sitt nummer. Alla kan läsa den, och var den hör hemma.
rerouting-back-subject = Din idé är med i dialogen igen
rerouting-back-words = Vi skrev att din idé nummer { $number } hör hemma någon annanstans. Det tar vi tillbaka. Idén är med i dialogen igen. Därför ändrar vi oss:
