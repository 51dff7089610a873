# Who coordinates all dialogues, and who steps in: the register, what everybody reads, and the alarms.
coordination-coordinator = هماهنگ‌کننده
coordination-deputy = جانشین
coordination-public-title = هماهنگ‌کنندهٔ گفتگوها
coordination-public-lead = هماهنگ‌کننده مراقب است که گفتگوهای کمون با هم هماهنگ باشد و به وعده‌ها عمل شود. اگر دربارهٔ گفتگویی پرسش دارید، از اینجا بپرسید.
coordination-public-heading = پرسش دربارهٔ گفتگوها
coordination-public-vacant = فعلاً کسی هماهنگ‌کننده نیست
coordination-public-deputy = تا آن زمان جانشین پاسخ می‌دهد.
coordination-public-nobody = امروز کمون هماهنگ‌کننده یا جانشینی ندارد. این را روشن می‌گوییم تا بیهوده منتظر پاسخ نمانید.
coordination-public-about = راه‌های دیگر تماس با کمون
coordination-public-more = این را هم ببینید
