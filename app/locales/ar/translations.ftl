# What a reader in another language is told of a dialogue's texts.
translated-title = هذه ترجمة
translated-words = كُتب الحوار باللغة السويدية. النص السويدي هو المعتمد.
translated-simple = هذه سويدية مبسّطة
translated-simple-words = النص أقصر وأسهل من النص العادي. النص العادي هو المعتمد.
translated-by-machine = ترجم الحاسوب هذا النص. لم يراجعه أحد.
translated-outdated = تغيّر النص السويدي بعد ترجمته.
translated-original = اقرأ النص السويدي
