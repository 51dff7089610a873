# Letters and calls to those who took part without e-mail.
deliveries-why = این نامه را می‌گیرید چون در گفتگویی ایده داده و خواسته‌اید که به شما خبر بدهیم.
deliveries-hello = سلام { $name }!
deliveries-regards = با احترام،
deliveries-reach = چطور بدون ایمیل با ما تماس بگیرید
