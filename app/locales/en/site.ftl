# Words that every page uses.
site-name = Citizen dialogue
