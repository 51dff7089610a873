# What a reader in another language is told of a dialogue's texts.
translated-title = Ovo je prijevod
translated-words = Dijalog je napisan na švedskom. Važi švedski tekst.
translated-simple = Ovo je lagani švedski
translated-simple-words = Tekst je kraći i lakši od običnog. Važi obični tekst.
translated-by-machine = Tekst je preveo kompjuter. Niko ga nije pregledao.
translated-outdated = Švedski tekst je promijenjen nakon prevođenja.
translated-original = Pročitajte švedski tekst
