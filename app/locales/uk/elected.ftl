# The workspace of elected people: what they answer for, a dialogue on one page, replies under their post, handing over.
elected-title = Мій мандат
elected-role = { $post }, { $body }
elected-public-title = Відповіді обраних представників
elected-public-lead = Тут обрані представники відповідають у межах своєї посади. Відповіді муніципалітету від його адміністрації подано окремо.
elected-public-mark = Відповідь обраного представника
elected-public-theme = про тему
elected-revised = Відповідь змінено.
