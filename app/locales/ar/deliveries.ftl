# Letters and calls to those who took part without e-mail.
deliveries-why = تصلك هذه الرسالة لأنك قدّمت فكرة في أحد الحوارات وطلبت أن نخبرك بما يحدث.
deliveries-call-why = أتصل بك من { $owner }. قدّمت فكرة في أحد الحوارات وطلبت أن نتصل بك.
deliveries-call-decided = صدر القرار في { $day } عن { $body }.
deliveries-call-code = الرمز الموجود على إيصالك ما زال صالحًا. اتصل بنا وقل الرمز إذا أردت أن تعرف إلى أين وصل الأمر.
deliveries-call-written = هل تريد هذا على ورق؟ عندها نرسل لك رسالة. وهو موجود أيضًا على موقع البلدية، تحت { $site }.
deliveries-hello = مرحبًا { $name }!
deliveries-regards = مع أطيب التحيات،
deliveries-reach = كيف تتواصل معنا بدون بريد إلكتروني
deliveries-reach-ways = اكتب إلى: { $address }. يمكنك أيضًا أن تتصل بنا أو تسأل في المكتبة.
deliveries-receipt-ring = ليس لديك إنترنت؟ اتصل بنا أو اذهب إلى المكتبة وقل الرمز. عندها تعرف أين فكرتك.
