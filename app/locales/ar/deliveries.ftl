# Letters and calls to those who took part without e-mail.
deliveries-why = تصلك هذه الرسالة لأنك قدّمت فكرة في أحد الحوارات وطلبت أن نخبرك بما يحدث.
deliveries-hello = مرحبًا { $name }!
deliveries-regards = مع أطيب التحيات،
deliveries-reach = كيف تتواصل معنا بدون بريد إلكتروني
