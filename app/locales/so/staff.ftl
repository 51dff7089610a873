# Signing in.
staff-sign-out = Ka bax
form-error-title = Qalad: { $title }
form-error-summary = Wax ayaa u baahan in la saxo
