# Photos that come with an idea (P3).
photos-add = أضف صورًا
photos-more = صور أخرى
photos-hint = أربع صور على الأكثر، كل منها { $most } ميغابايت على الأكثر. أظهر المكان، ولكن لا تُظهر أحدًا يمكن التعرف عليه. نحذف البيانات التي تدل على مكان التقاط الصورة ووقته، وننظر إليها قبل أن تُعرض.
photos-alt-hint = اكتب بضع كلمات عن كل صورة من فضلك، ليفهمها أيضًا من لا يراها.
photos-file = الصورة { $number }
photos-alt = ماذا يظهر في الصورة { $number }؟
photos-chosen = الصورة { $number } التي اخترتها
photos-drop = احذف الصورة { $number }
photos-wrong = لا يمكن قراءة الصورة { $number }. الملف تالف أو ليس صورة من نوع jpg أو png أو webp. اختر صورة أخرى.
photos-heic = الصورة { $number } بصيغة HEIC التي لا يمكن عرضها هنا. التقط لقطة شاشة لها واختر اللقطة.
photos-large = الصورة { $number } كبيرة جدًا. اختر صورة لا تزيد على { $most } ميغابايت، أو التقط لقطة شاشة لها واختر اللقطة.
photos-not-now = تصلنا صور كثيرة الآن. انتظر قليلًا واختر الصورة { $number } مرة أخرى، أو أرسل من دونها.
photos-again = اختر الصورة { $number } مرة أخرى، أو احذف الكلمات التي كتبتها عنها.
photos-alt-long = اكتب أقل، { $most } حرفًا على الأكثر.
photos-lost = تبقى الصور ما دامت الصفحة مفتوحة.

# Where they are shown.
photos-heading = الصور
photos-count = { $count ->
    [zero] لا صور
    [one] صورة واحدة
    [two] صورتان
    [few] { $count } صور
    [many] { $count } صورة
   *[other] { $count } صورة
}
photos-undescribed = الصورة { $number } التي لم يصفها أحد
photos-larger = اعرض الصورة { $number } أكبر
photos-ours = هكذا نصف الصورة
photos-hidden = { $count ->
    [zero] لا صور محجوبة.
    [one] صورة واحدة لا تُعرض وفق قواعدنا.
    [two] صورتان لا تُعرضان وفق قواعدنا.
    [few] { $count } صور لا تُعرض وفق قواعدنا.
    [many] { $count } صورة لا تُعرض وفق قواعدنا.
   *[other] { $count } صورة لا تُعرض وفق قواعدنا.
}
photos-left-out = الصورة { $number } لا تُعرض: { $rule }
photos-not-shown = الصورة { $number } لا تُعرض للآخرين. { $rule }
