//! Addresses made from titles.

use unicode_normalization::UnicodeNormalization;

/// A readable address for `title`: lower case, a–z, 0–9 and hyphens, at most 60 characters.
/// å and ä become a, ö becomes o, as in the addresses of Swedish municipalities.
pub fn slug(title: &str) -> String {
    let mut slug = String::new();
    for letter in title.nfd().flat_map(char::to_lowercase) {
        match letter {
            'a'..='z' | '0'..='9' => slug.push(letter),
            'ø' => slug.push('o'),
            'æ' => slug.push_str("ae"),
            '\u{300}'..='\u{36f}' => {}
            _ if slug.is_empty() || slug.ends_with('-') => {}
            _ => slug.push('-'),
        }
    }
    slug.truncate(60);
    slug.trim_end_matches('-').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_becomes_a_readable_address() {
        assert_eq!(slug("Ny översiktsplan – samråd"), "ny-oversiktsplan-samrad");
        assert_eq!(slug("  Ett levande torg! "), "ett-levande-torg");
    }
}
