//! The languages of the interface.

use std::str::FromStr;

keywords! {
    /// A language that the interface speaks. Swedish has no path prefix, the others have.
    #[derive(Default)]
    pub enum Locale {
        /// Swedish, the source language.
        #[default]
        Sv = "sv",
        /// English.
        En = "en",
    }
}

impl Locale {
    /// The BCP 47 tag for `lang` attributes.
    pub const fn tag(self) -> &'static str {
        self.as_str()
    }

    /// The language's name for itself.
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::Sv => "Svenska",
            Self::En => "English",
        }
    }

    /// `path` (which begins with `/`) in this language: `/en/dialoger`.
    pub fn path(self, path: &str) -> String {
        match self {
            Self::Sv => path.to_owned(),
            Self::En if path == "/" => "/en".to_owned(),
            Self::En => format!("/en{path}"),
        }
    }

    /// Splits the language prefix off a request path: `/en/dialoger` is English and `/dialoger`.
    pub fn split(path: &str) -> (Self, &str) {
        match path.strip_prefix("/en") {
            Some("") => (Self::En, "/"),
            Some(rest) if rest.starts_with('/') => (Self::En, rest),
            _ => (Self::Sv, path),
        }
    }
}

/// The writing direction of a language tag: what a `dir` attribute says.
pub fn direction(lang: &str) -> &'static str {
    let primary = lang.split('-').next().unwrap_or_default();
    if ["ar", "fa", "prs", "ps", "ckb", "ur", "he", "yi"].contains(&primary) {
        "rtl"
    } else {
        "ltr"
    }
}

/// The language a posted or stored tag names, Swedish when it names none of ours.
pub fn or_default(tag: &str) -> Locale {
    Locale::from_str(tag).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_prefix_is_split_off_and_put_back() {
        for (whole, locale, rest) in [
            ("/", Locale::Sv, "/"),
            ("/en", Locale::En, "/"),
            ("/en/dialoger", Locale::En, "/dialoger"),
            ("/england", Locale::Sv, "/england"),
        ] {
            assert_eq!(Locale::split(whole), (locale, rest));
            assert_eq!(locale.path(rest), whole);
        }
    }

    #[test]
    fn arabic_and_persian_run_from_right_to_left() {
        assert_eq!(direction("ar"), "rtl");
        assert_eq!(direction("fa-AF"), "rtl");
        assert_eq!(direction("sv"), "ltr");
    }
}
