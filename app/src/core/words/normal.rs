//! One writing for words that are written in several ways.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::{decompose_canonical, is_combining_mark};

/// What stands in a word and says nothing: what parts or joins letters (in Persian, in emoji), where a word may be divided, and
/// what stretches an Arabic word on the line.
const UNSEEN: [char; 4] = ['\u{200c}', '\u{200d}', '\u{ad}', '\u{640}'];

/// Whether a word may begin with `c`: marks stand on a letter before them.
pub fn begins(c: char) -> bool {
    c.is_alphanumeric() && !is_combining_mark(c)
}

/// Whether `c` belongs to the word that it follows.
pub(super) fn goes_on(c: char) -> bool {
    c.is_alphanumeric() || is_combining_mark(c) || UNSEEN.contains(&c)
}

/// `word` in the writing that it is compared in: NFC, lower case. Å, ä and ö are letters of their own; other marks on Latin
/// letters are left out ("idé" and "ide" are one word), as are the vowel signs and the tatweel of Arabic. The forms of alef are
/// one, as are the Arabic and the Persian yeh and kaf, and figures are 0–9. Nothing is left of what is only marks.
pub fn normal(word: &str) -> String {
    let lower: String = word.nfc().flat_map(char::to_lowercase).nfc().collect();
    lower.chars().filter_map(folded).nfc().collect()
}

fn folded(c: char) -> Option<char> {
    match c {
        'å' | 'ä' | 'ö' => Some(c),
        'æ' => Some('ä'),
        'ø' => Some('ö'),
        // Marks of their own after the letter: vowel signs, stress.
        _ if is_combining_mark(c) || UNSEEN.contains(&c) => None,
        'أ' | 'إ' | 'آ' | 'ٱ' => Some('ا'),
        'ی' | 'ى' => Some('ي'),
        'ک' => Some('ك'),
        'ة' => Some('ه'),
        '\u{660}'..='\u{669}' => char::from_u32(u32::from(c) - 0x660 + 0x30),
        '\u{6f0}'..='\u{6f9}' => char::from_u32(u32::from(c) - 0x6f0 + 0x30),
        _ => {
            let mut base = None;
            decompose_canonical(c, |part| {
                base.get_or_insert(part);
            });
            // A mark on a letter of another script may make it another letter: Ukrainian й is not и.
            base.filter(char::is_ascii_alphabetic).or(Some(c))
        }
    }
}
