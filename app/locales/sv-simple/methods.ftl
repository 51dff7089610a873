# UNTRANSLATED
# In which forms each committee lets people take part (P36).
methods-title = Former för deltagande { $year }
methods-lead = Alla kan inte delta på samma sätt. Här ser du vilka former varje nämnd har använt: webben, papper, telefon, möten och annat.
methods-lead-staff = En nämnd som bara använder en form når inte alla. Räknat på aktiviteter som har hållits och på hur idéerna kom.
methods-footer = Former för deltagande
methods-web = Webben
methods-paper = Papper
methods-phone = Telefon
methods-occasions =
    { $count ->
        [one] 1 tillfälle
       *[other] { $count } tillfällen
    }
methods-ideas =
    { $count ->
        [one] 1 idé
       *[other] { $count } idéer
    }
methods-caption = Former per nämnd
methods-column-body = Nämnd eller annat organ
methods-column-forms = Former
methods-column-standing = Läge
methods-nothing = Ingen har deltagit än
methods-alone = Bara en form
methods-several = Flera former
methods-alone-count =
    { $count ->
        [0] Alla nämnder som har haft deltagare har använt flera former.
        [one] En nämnd har bara använt en form.
       *[other] { $count } nämnder har bara använt en form.
    }
methods-none = Inga nämnder
methods-none-words = Det fanns inga nämnder det året.
methods-years = Andra år
