# The letter that ends a dialogue.
feedback-subject = Näin kävi: { $title }
feedback-thanks = Kiitos, että olit mukana. Nyt asia on päätetty. Tästä näet, mitä ideallesi tapahtui.
feedback-decision = Päätös
feedback-decision-body = Päätöksen teki
feedback-decision-day = Päivä
feedback-decision-paragraph = Pykälä
feedback-decision-case = Diaarinumero
feedback-to-minutes = Lue pöytäkirja
feedback-yours = Ideasi numero { $number }
feedback-theme = Teema
feedback-outcome = Näin kävi
feedback-did = Tämän teemme
feedback-reason = Syy
feedback-promise = Lupaamme
feedback-owner = Vastuussa
feedback-due = Valmis viimeistään
feedback-refused = Ideaasi ei näytetty kaikille. Näin kerroimme sinulle syyn:
feedback-to-receipt = Näytä kuitti
feedback-everybody = Mitä muut sanoivat
feedback-everybody-words = Verkossa kaikki voivat lukea, mitä tuli esiin ja mihin se johti.
feedback-to-result = Katso koko tulos

# The notice that a dialogue was stopped.
feedback-cancelled-subject = Dialogi on keskeytetty: { $title }
feedback-cancelled-thanks = Kiitos, että olit mukana. Poliitikot ovat päättäneet keskeyttää dialogin.
feedback-cancelled-reason = Siksi se keskeytettiin
feedback-cancelled-yours = Mitä lähetit
feedback-cancelled-kept = Mitään kirjoittamaanne ei poisteta. Kaikki on edelleen dialogin sivulla.
feedback-same = Saman idean jättäneitä: { $count }. Ideat näytetään yhdessä sinun ideasi alla, koska se tuli ensin.
feedback-same-under = Saman idean jättäneitä: { $count }. Ideat näytetään yhdessä numeron { $number } alla, koska se tuli ensin.
