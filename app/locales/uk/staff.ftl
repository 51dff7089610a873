# Signing in.
staff-sign-out = Вийти
form-error-title = Помилка: { $title }
form-error-summary = Треба щось виправити
