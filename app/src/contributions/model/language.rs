//! Which language a text seems to be in, from its letters alone, so that it is read aloud and laid
//! out the right way round.

use crate::core::{Locale, text};

/// The languages to choose from where somebody of the staff knows which it is, the last for all others.
pub const WRITTEN_IN: [&str; 9] = ["sv", "fi", "en", "uk", "so", "bs", "ar", "fa", "und"];

/// What a language is called.
pub fn name(tag: &str, l: Locale) -> &'static str {
    match tag {
        "sv" => text::language_sv(l),
        "fi" => text::language_fi(l),
        "en" => text::language_en(l),
        "uk" => text::language_uk(l),
        "so" => text::language_so(l),
        "bs" => text::language_bs(l),
        "ar" => text::language_ar(l),
        "fa" => text::language_fa(l),
        _ => text::language_other(l),
    }
}

/// The language tag of `text`: Arabic, Persian and Ukrainian are known by their letters; other
/// scripts than Latin are "und" (unknown); the rest is taken to be in the page's language.
pub fn of(text: &str, page: Locale) -> String {
    let letters = text.chars().filter(|c| c.is_alphabetic());
    let (mut all, mut arabic, mut cyrillic, mut latin) = (0, 0, 0, 0);
    for letter in letters {
        all += 1;
        match letter {
            '\u{600}'..='\u{6ff}' | '\u{750}'..='\u{77f}' => arabic += 1,
            '\u{400}'..='\u{52f}' => cyrillic += 1,
            'A'..='Z' | 'a'..='z' | '\u{c0}'..='\u{24f}' => latin += 1,
            _ => {}
        }
    }
    let has = |some: &[char]| text.contains(some);
    let tag = if all == 0 || latin * 2 >= all {
        // Whoever reads easy Swedish writes Swedish.
        if page.is_swedish() { "sv" } else { page.tag() }
    } else if arabic * 2 > all && has(&['پ', 'چ', 'ژ', 'گ', 'ی', 'ک']) {
        "fa"
    } else if arabic * 2 > all {
        "ar"
    } else if cyrillic * 2 > all && has(&['і', 'ї', 'є', 'ґ', 'І', 'Ї', 'Є', 'Ґ']) {
        "uk"
    } else {
        "und"
    };
    tag.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_keeps_its_own_language() {
        for (text, tag) in [
            ("Fler bänkar på torget", "sv"),
            ("!!!", "sv"),
            ("أضيئوا الممر إلى محطة الحافلات", "ar"),
            ("چراغ بیشتر در پارک", "fa"),
            ("Більше лавок на площі", "uk"),
            ("Больше скамеек", "und"),
            ("Skriv ut skylten på arabiska: مرحبا", "sv"),
        ] {
            assert_eq!(of(text, Locale::Sv), tag, "{text}");
        }
        assert_eq!(of("Fler bänkar", Locale::Simple), "sv");
        assert_eq!(of("Kuraas dheeraad ah", Locale::So), "so");
    }
}
