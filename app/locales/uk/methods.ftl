# UNTRANSLATED
# In which forms each committee lets people take part (P36).
methods-title = Forms of taking part { $year }
methods-lead = Not everyone can take part in the same way. Here you see which forms each committee has used: the web, paper, phone, meetings and more.
methods-lead-staff = A committee that uses one form only does not reach everyone. Counted from activities that were held and from how the ideas came.
methods-footer = Forms of taking part
methods-web = The web
methods-paper = Paper
methods-phone = Phone
methods-occasions =
    { $count ->
        [one] 1 occasion
       *[other] { $count } occasions
    }
methods-ideas =
    { $count ->
        [one] 1 idea
       *[other] { $count } ideas
    }
methods-caption = Forms per committee
methods-column-body = Committee or other body
methods-column-forms = Forms
methods-column-standing = Standing
methods-nothing = Nobody has taken part yet
methods-alone = One form only
methods-several = Several forms
methods-alone-count =
    { $count ->
        [0] All committees that had participants have used several forms.
        [one] One committee has used one form only.
       *[other] { $count } committees have used one form only.
    }
methods-none = No committees
methods-none-words = There were no committees that year.
methods-years = Other years
