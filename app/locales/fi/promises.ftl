promises-title = Lupauksemme
promises-lead = Tästä näet kaikki päivät, jotka kunta on luvannut dialogeissa ja vastauksille aloitteisiin, ja miten lupaukset pidetään.
promises-filter = Valitse lupaukset
promises-year = Vuosi
promises-none = Ei lupauksia
promises-none-words = Valintaasi sopivia lupauksia ei ole.
promises-figures = Näin olemme pitäneet lupauksemme vuonna { $year }
promises-picture = Lupausten määrä
promises-summary = { $due ->
    [0] Vuonna { $year } mikään lupaus ei ole vielä ratkennut tai myöhässä.
    [one] 1 lupaus on ratkennut tai myöhässä. Mukana ovat myös aiemmin myöhästyneet.
   *[other] { $due } lupausta on ratkennut tai on myöhässä. Mukana ovat myös aiemmin myöhästyneet.
}
promises-all-kept = Kaikki valmistuivat ajoissa.
promises-all-kept-late = Kaikki valmistuivat myöhässä.
promises-all-explained = Mikään niistä ei toteudu. Syy on jokaisen kohdalla.
promises-all-overdue = Kaikki ovat myöhässä.
promises-some-kept = { $count ->
    [one] 1 valmistui ajoissa.
   *[other] { $count } valmistui ajoissa.
}
promises-some-kept-late = { $count ->
    [one] 1 valmistui myöhässä.
   *[other] { $count } valmistui myöhässä.
}
promises-some-explained = { $count } ei toteudu.
promises-some-overdue = { $count ->
    [one] 1 on myöhässä.
   *[other] { $count } on myöhässä.
}
promises-moved-count = { $moved ->
    [one] 1 lupaus on siirretty toiselle päivälle.
   *[other] { $moved } lupausta on siirretty toiselle päivälle.
}
promises-how = Tässä lasketaan dialogeissa mainitut päivät, sitoumusten päivät ja päivät, jolloin vastaus aloitteeseen on luvattu. Päiviä, jolloin vastaamme kysymyksiin tai tarkistamme ideoita, ei lasketa. Lupaus on valmis ajoissa, jos se on tehty viimeistään päivänään. Jos kunta on silloin suljettu, seuraava työpäivä on voimassa. Jos päivää siirretään, syy kerrotaan tässä ja dialogin sivulla.
promises-what = Lupaus
promises-where = Dialogi tai aloite
promises-due = Päivä
promises-state = Tilanne
promises-overdue = Myöhässä
promises-coming = Tulossa
promises-kept = Valmis ajoissa
promises-kept-late = Valmis myöhässä
promises-explained = Ei toteudu
promises-kept-on = Valmis { $day }
promises-decided-on = Päätetty { $day }
promises-answered-on = Vastaus julkaistiin { $day }
promises-kept-after = { $days ->
    [one] { $words }, 1 päivän myöhässä
   *[other] { $words }, { $days } päivää myöhässä
}
promises-moved = Siirretty. Ennen: { $first }.
promises-mail-why = Saat tämän viestin, koska työskentelet kunnan asukasdialogien parissa.
promises-mail-late = { $days ->
    [one] Piti olla valmis { $due }. Siitä on 1 päivä.
   *[other] Piti olla valmis { $due }. Siitä on { $days } päivää.
}
promises-mail-soon = Pitää olla valmis viimeistään { $due }.
promises-mail-who = Tämän tekee: { $role }.
