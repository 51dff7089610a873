# Signing in.
staff-sign-out = خروج
form-error-title = خطا: { $title }
form-error-summary = چیزی باید اصلاح شود
