# Signing in.
staff-sign-out = Odjavite se
form-error-title = Greška: { $title }
form-error-summary = Nešto treba ispraviti
