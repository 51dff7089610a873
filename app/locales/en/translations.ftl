# What a reader in another language is told of a dialogue's texts.
translated-title = This is a translation
translated-words = The dialogue is written in Swedish. The Swedish text is the one that counts.
translated-simple = This is easy Swedish
translated-simple-words = The text is shorter and easier than the usual one. The usual text is the one that counts.
translated-by-machine = A computer translated the text. Nobody has checked it.
translated-outdated = The Swedish text has changed since it was translated.
translated-original = Read the Swedish text
