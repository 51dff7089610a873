# What is the same in all voluntary questions whose answers are only counted (P26, P27).
tally-rather-not = نمی‌خواهم پاسخ دهم
tally-send = ارسال پاسخ
tally-thanks = از پاسخ شما متشکریم
tally-count = { $answers } ({ $percent } درصد)
tally-hidden = نمایش داده نمی‌شود
tally-hidden-why = اگر کمتر از پنج نفر پاسخی را انتخاب کرده باشند، تعداد آن را نشان نمی‌دهیم. گاهی پاسخ‌های بیشتری را پنهان می‌کنیم تا نتوان آن تعداد را حساب کرد.
