# Signing in.
staff-sign-in = Sign in
staff-sign-in-words = For those who work with dialogues in the municipality or are elected. To take part in a dialogue you need not sign in.
staff-email = E-mail address
staff-email-missing = Write your e-mail address.
staff-password = Password
staff-password-missing = Write your password.
staff-wrong = The e-mail address or the password is wrong. Try again.
staff-too-many = There have been too many wrong tries. Wait an hour and try again, or sign in from a browser where you have signed in before.
staff-role-coordinator = Coordinator
staff-role-official = Official
staff-role-secretary = Committee secretary
staff-role-elected = Elected representative
staff-role-moderator = Reviewer
staff-role-auditor = Auditor
staff-role-administrator = Administrator
