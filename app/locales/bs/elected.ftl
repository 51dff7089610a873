# UNTRANSLATED
# The workspace of elected people: what they answer for, a dialogue on one page, replies under their post, handing over.
elected-title = My mandate
elected-role = { $post }, { $body }
elected-public-title = Replies from elected people
elected-public-lead = Here elected people reply in their role. The administration’s answers from the municipality stand apart.
elected-public-mark = Reply from an elected person
elected-public-theme = about the theme
elected-revised = The reply was changed.
