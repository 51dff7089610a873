# Signing in.
staff-sign-out = Logga ut
form-error-title = Fel: { $title }
form-error-summary = Något behöver bli rätt
