# What a reader in another language is told of a dialogue's texts.
translated-title = Tämä on käännös
translated-words = Dialogi on kirjoitettu ruotsiksi. Ruotsinkielinen teksti on se, joka pätee.
translated-simple = Tämä on selkoruotsia
translated-simple-words = Teksti on lyhyempi ja helpompi kuin tavallinen teksti. Tavallinen teksti on se, joka pätee.
translated-by-machine = Tietokone on kääntänyt tekstin. Kukaan ei ole tarkistanut sitä.
translated-outdated = Ruotsinkielistä tekstiä on muutettu kääntämisen jälkeen.
translated-original = Lue ruotsinkielinen teksti
