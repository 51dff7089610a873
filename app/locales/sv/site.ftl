# Words that every page uses.
site-name = Medborgardialog
