# What a reader in another language is told of a dialogue's texts.
translated-title = این ترجمه است
translated-words = گفتگو به سوئدی نوشته شده است. متن سوئدی معتبر است.
translated-simple = این سوئدی ساده است
translated-simple-words = این متن از متن معمولی کوتاه‌تر و آسان‌تر است. متن معمولی معتبر است.
translated-by-machine = این متن را کامپیوتر ترجمه کرده است. کسی آن را بررسی نکرده است.
translated-outdated = متن سوئدی پس از ترجمه تغییر کرده است.
translated-original = متن سوئدی را بخوانید
