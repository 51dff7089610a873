# The workspace of elected people: what they answer for, a dialogue on one page, replies under their post, handing over.
elected-title = مهمتي
elected-role = { $post } في { $body }
elected-public-title = ردود الممثلين المنتخبين
elected-public-lead = هنا يرد الممثلون المنتخبون بصفتهم الرسمية. أما ردود البلدية من الإدارة فتُعرض على حدة.
elected-public-mark = رد من ممثل منتخب
elected-public-theme = عن الموضوع
elected-revised = جرى تعديل الرد.
