# UNTRANSLATED
# Signing in.
staff-sign-out = Sign out
form-error-title = Error: { $title }
form-error-summary = Something needs to be corrected
