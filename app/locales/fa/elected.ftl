# The workspace of elected people: what they answer for, a dialogue on one page, replies under their post, handing over.
elected-title = مسئولیت من
elected-role = { $post }، { $body }
elected-public-title = پاسخ‌های نمایندگان منتخب
elected-public-lead = اینجا نمایندگان منتخب در نقش خود پاسخ می‌دهند. پاسخ کارکنان کمون جداگانه آمده است.
elected-public-mark = پاسخ نمایندهٔ منتخب
elected-public-theme = دربارهٔ موضوع
elected-revised = پاسخ تغییر کرد.
