# Signing in.
staff-sign-out = Kirjaudu ulos
form-error-title = Virhe: { $title }
form-error-summary = Jotain pitää korjata
