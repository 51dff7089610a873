//! What ICU calls our languages, with the calendar and the figures that we write in them.

use super::Locale;

/// The locale by which ICU writes days and figures in `language`. Arabic and Persian have the months and the figures
/// that stand in Swedish minutes, letters and calendars.
///
/// # Panics
///
/// Never: the tags are our own, and a test reads each.
pub fn regional(language: Locale) -> icu::locale::Locale {
    let tag = match language {
        Locale::Sv | Locale::Simple => "sv-SE",
        Locale::En => "en-GB",
        Locale::Fi => "fi",
        Locale::Uk => "uk",
        Locale::So => "so",
        Locale::Bs => "bs",
        Locale::Ar => "ar-u-ca-gregory-nu-latn",
        Locale::Fa => "fa-u-ca-gregory-nu-latn",
    };
    tag.parse().expect("our own tags are well formed")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn icu_knows_every_language() {
        for l in Locale::ALL.iter().copied() {
            assert_eq!(
                regional(l).id.language.as_str(),
                l.tag().split('-').next().unwrap()
            );
        }
    }
}
