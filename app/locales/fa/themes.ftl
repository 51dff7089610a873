# Themes, answers and the compilation.
themes-idea = { $number }. { $title }
themes-with-count = { $theme } ({ $count })
themes-minority-views = نظرهای اقلیت
themes-public-about = یک موضوع در گفتگوی { $title }: شرکت‌کنندگان چه گفتند و نتیجه چه شد.
themes-public-kicker = موضوعی در گفتگوی { $title }
themes-public-way = مسیر موضوع، از ایده‌ها تا تعهد
themes-public-compilation = جمع‌بندی را بخوانید که پایهٔ تصمیم است
