# Signing in.
staff-sign-out = تسجيل الخروج
form-error-title = خطأ: { $title }
form-error-summary = هناك ما يحتاج إلى تصحيح
