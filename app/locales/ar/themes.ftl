# Themes, answers and the compilation.
themes-idea = { $number }. { $title }
themes-with-count = { $theme } ({ $count })
themes-minority-views = آراء الأقلية
themes-public-about = موضوع في الحوار { $title }: ما قاله المشاركون، وما الذي نتج عنه.
themes-public-kicker = موضوع في الحوار { $title }
themes-public-way = مسار الموضوع، من الأفكار إلى الالتزام
themes-public-compilation = اقرأ الملخص الذي يستند إليه القرار
