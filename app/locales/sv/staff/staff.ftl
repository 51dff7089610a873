# Signing in.
staff-sign-in = Logga in
staff-sign-in-words = För dig som arbetar med dialoger i kommunen eller är förtroendevald. Du som vill delta i en dialog behöver inte logga in.
staff-email = E-postadress
staff-email-missing = Skriv din e-postadress.
staff-password = Lösenord
staff-password-missing = Skriv ditt lösenord.
staff-wrong = E-postadressen eller lösenordet stämmer inte. Försök igen.
staff-too-many = Det har varit för många felaktiga försök. Vänta en timme och försök igen, eller logga in i en webbläsare där du har loggat in förut.
staff-role-coordinator = Samordnare
staff-role-official = Tjänsteperson
staff-role-secretary = Nämndsekreterare
staff-role-elected = Förtroendevald
staff-role-moderator = Granskare
staff-role-auditor = Revisor
staff-role-administrator = Administratör
