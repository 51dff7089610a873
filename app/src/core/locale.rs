//! The languages of the interface.

use std::str::FromStr;

keywords! {
    /// A language that the interface speaks. Swedish has no path prefix, the others have. The word is the BCP 47 tag.
    #[derive(Default)]
    pub enum Locale {
        /// Swedish, the source language.
        #[default]
        Sv = "sv",
        /// Easy Swedish ("lätt svenska"), which a dialogue needs before it is published.
        Simple = "sv-simple",
        /// English.
        En = "en",
        /// Finnish, a national minority language.
        Fi = "fi",
        /// Ukrainian.
        Uk = "uk",
        /// Somali.
        So = "so",
        /// One text for readers of Bosnian, Croatian and Serbian.
        Bs = "bs",
        /// Arabic.
        Ar = "ar",
        /// One text for readers of Persian and Dari.
        Fa = "fa",
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
            Self::Simple => "Lätt svenska",
            Self::En => "English",
            Self::Fi => "Suomi",
            Self::Uk => "Українська",
            Self::So => "Soomaali",
            Self::Bs => "Bosanski / Hrvatski / Srpski",
            Self::Ar => "العربية",
            Self::Fa => "فارسی / دری",
        }
    }

    /// What stands before the path of a page in this language: nothing for Swedish.
    const fn prefix(self) -> &'static str {
        match self {
            Self::Sv => "",
            Self::Simple => "/latt",
            Self::En => "/en",
            Self::Fi => "/fi",
            Self::Uk => "/uk",
            Self::So => "/so",
            Self::Bs => "/bs",
            Self::Ar => "/ar",
            Self::Fa => "/fa",
        }
    }

    /// `ltr` or `rtl`, for the `dir` attribute of a page.
    pub fn direction(self) -> &'static str {
        direction(self.tag())
    }

    /// `words` in a sentence of this language, between marks that keep their direction apart from the sentence's (FSI and PDI of
    /// UAX 9) where the two may differ: in a language that runs from right to left, and around words that do. Our sentences do so
    /// by themselves with what is put into them where their language runs from right to left.
    pub fn isolated(self, words: impl Into<String>) -> String {
        let words = words.into();
        let may_differ = self.direction() == "rtl" || words.chars().any(runs_from_right);
        if may_differ && !words.is_empty() {
            format!("\u{2068}{words}\u{2069}")
        } else {
            words
        }
    }

    /// `words` that somebody typed or that are somebody else's, in a line of this language: between its quotation marks, and apart
    /// from the line's direction.
    pub fn quoted(self, words: &str) -> String {
        let (before, after) = match self {
            Self::Sv | Self::Simple | Self::Fi => ('”', '”'),
            Self::En | Self::So => ('“', '”'),
            Self::Bs => ('„', '“'),
            Self::Uk | Self::Ar | Self::Fa => ('«', '»'),
        };
        format!("{before}{}{after}", self.isolated(words))
    }

    /// The comma between the parts of a line, with the space after it.
    pub const fn comma(self) -> &'static str {
        match self {
            Self::Ar | Self::Fa => "، ",
            _ => ", ",
        }
    }

    /// Whether it is Swedish, easy or not: then names and rules of spelling are Swedish ones.
    pub const fn is_swedish(self) -> bool {
        matches!(self, Self::Sv | Self::Simple)
    }

    /// The language in which the admin area answers somebody who came in this one. Those who work for the
    /// municipality work in Swedish, and may read English; residents' pages speak every language.
    #[must_use]
    pub const fn at_work(self) -> Self {
        match self {
            Self::En => Self::En,
            _ => Self::Sv,
        }
    }

    /// The languages of the admin area.
    pub const AT_WORK: [Self; 2] = [Self::Sv, Self::En];

    /// Of what a register says in two languages, what is read in this one: English in English, and elsewhere the
    /// official Swedish name, which is what stands on signs and in minutes.
    pub const fn of_two<'a, T: ?Sized>(self, swedish: &'a T, english: &'a T) -> &'a T {
        match self {
            Self::En => english,
            _ => swedish,
        }
    }

    /// `path` (which begins with `/`) in this language: `/en/dialoger`.
    pub fn path(self, path: &str) -> String {
        match (self.prefix(), path) {
            ("", path) => path.to_owned(),
            (prefix, "/") => prefix.to_owned(),
            (prefix, path) => format!("{prefix}{path}"),
        }
    }

    /// Splits the language prefix off a request path: `/en/dialoger` is English and `/dialoger`.
    pub fn split(path: &str) -> (Self, &str) {
        Self::ALL
            .iter()
            .filter(|locale| **locale != Self::Sv)
            .find_map(|locale| match path.strip_prefix(locale.prefix())? {
                "" => Some((*locale, "/")),
                rest if rest.starts_with('/') => Some((*locale, rest)),
                _ => None,
            })
            .unwrap_or((Self::Sv, path))
    }

    /// Our language for a tag of somebody else's ("en-GB", "hr", "prs", "sv-x-lattlast"), if there is one.
    pub fn of_tag(tag: &str) -> Option<Self> {
        let tag = tag.trim().to_ascii_lowercase();
        if let Ok(locale) = Self::from_str(&tag) {
            return Some(locale);
        }
        match tag.split(['-', '_']).next().unwrap_or_default() {
            "sv" => Some(Self::Sv),
            "en" => Some(Self::En),
            "fi" => Some(Self::Fi),
            "uk" => Some(Self::Uk),
            "so" => Some(Self::So),
            "bs" | "hr" | "sr" | "sh" => Some(Self::Bs),
            "ar" => Some(Self::Ar),
            "fa" | "prs" => Some(Self::Fa),
            _ => None,
        }
    }

    /// Which of our languages a reader asks for first in an `Accept-Language` header (RFC 9110, 12.5.4), if any.
    pub fn preferred(accept: &str) -> Option<Self> {
        accept
            .split(',')
            .take(20)
            .filter_map(|range| {
                let (tag, weight) = range.split_once(';').unwrap_or((range, "q=1"));
                let weight: f32 = weight.trim().strip_prefix("q=")?.trim().parse().ok()?;
                Some((Self::of_tag(tag)?, weight)).filter(|_| weight > 0.0)
            })
            .fold(None, |best: Option<(Self, f32)>, next| match best {
                Some(best) if best.1 >= next.1 => Some(best),
                _ => Some(next),
            })
            .map(|(locale, _)| locale)
    }
}

/// Whether a letter runs from right to left: Hebrew, Arabic and their neighbours, also in their shapes for print.
const fn runs_from_right(c: char) -> bool {
    matches!(c, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}')
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
    Locale::of_tag(tag).unwrap_or_default()
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
            ("/latt/dialoger", Locale::Simple, "/dialoger"),
            ("/ar", Locale::Ar, "/"),
            ("/arkiv", Locale::Sv, "/arkiv"),
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

    #[test]
    fn words_that_run_the_other_way_turn_nothing_around_them() {
        assert_eq!(Locale::Sv.isolated("Byggnadsnämnden"), "Byggnadsnämnden");
        assert_eq!(
            Locale::Ar.isolated("Byggnadsnämnden"),
            "\u{2068}Byggnadsnämnden\u{2069}"
        );
        assert_eq!(Locale::Sv.isolated("مقاعد."), "\u{2068}مقاعد.\u{2069}");
        assert_eq!((Locale::Fa.comma(), Locale::Uk.comma()), ("، ", ", "));
    }

    #[test]
    fn typed_words_stand_between_the_quotation_marks_of_the_language() {
        for (l, quoted) in [
            (Locale::Sv, "”torget”"),
            (Locale::Fi, "”torget”"),
            (Locale::En, "“torget”"),
            (Locale::Bs, "„torget“"),
            (Locale::Uk, "«torget»"),
            (Locale::Ar, "«\u{2068}torget\u{2069}»"),
        ] {
            assert_eq!(l.quoted("torget"), quoted, "{l}");
        }
        assert_eq!(Locale::En.quoted("مقاعد"), "“\u{2068}مقاعد\u{2069}”");
    }

    #[test]
    fn a_reader_is_offered_what_they_ask_for_first() {
        for (accept, expected) in [
            ("ar-SY,ar;q=0.9,en;q=0.8", Some(Locale::Ar)),
            ("de;q=0.9, hr;q=0.7, en;q=0.3", Some(Locale::Bs)),
            ("en;q=0.5, prs", Some(Locale::Fa)),
            ("sv-SE,sv;q=0.9", Some(Locale::Sv)),
            ("de, ja", None),
            ("en;q=0, *", None),
            (";;q=,,", None),
            ("", None),
        ] {
            assert_eq!(Locale::preferred(accept), expected, "{accept}");
        }
    }
}
