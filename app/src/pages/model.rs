//! Which pages there are, and where the policy comes from.

use crate::core::{Date, Locale};

/// A page whose text is compiled into the program.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// What the site is and promises.
    About,
    /// What may be written, and how it is reviewed.
    Rules,
    /// How personal data are treated.
    Privacy,
    /// The accessibility statement.
    Accessibility,
    /// Other channels than a dialogue (P22).
    OtherWays,
    /// Paper, phone and meetings (P3).
    Offline,
    /// The municipality's own policy (P9), in Swedish only.
    Policy,
}

impl Standing {
    /// Every page.
    #[cfg(test)]
    pub const ALL: [Self; 7] = [
        Self::About,
        Self::Rules,
        Self::Privacy,
        Self::Accessibility,
        Self::OtherWays,
        Self::Offline,
        Self::Policy,
    ];

    /// The text as Markdown, and the language it is written in.
    pub const fn source(self, l: Locale) -> (&'static str, Locale) {
        let text = match (self, l) {
            (Self::About, Locale::Sv) => include_str!("content/sv/about.md"),
            (Self::About, Locale::En) => include_str!("content/en/about.md"),
            (Self::Rules, Locale::Sv) => include_str!("content/sv/moderation-rules.md"),
            (Self::Rules, Locale::En) => include_str!("content/en/moderation-rules.md"),
            (Self::Privacy, Locale::Sv) => include_str!("content/sv/privacy.md"),
            (Self::Privacy, Locale::En) => include_str!("content/en/privacy.md"),
            (Self::Accessibility, Locale::Sv) => include_str!("content/sv/accessibility.md"),
            (Self::Accessibility, Locale::En) => include_str!("content/en/accessibility.md"),
            (Self::OtherWays, Locale::Sv) => include_str!("content/sv/other-ways.md"),
            (Self::OtherWays, Locale::En) => include_str!("content/en/other-ways.md"),
            (Self::Offline, Locale::Sv) => include_str!("content/sv/take-part-offline.md"),
            (Self::Offline, Locale::En) => include_str!("content/en/take-part-offline.md"),
            // A policy is what was adopted, word for word: nobody has adopted a translation.
            (Self::Policy, _) => return (include_str!("content/sv/policy.md"), Locale::Sv),
        };
        (text, l)
    }
}

/// What is known of the policy's adoption. Nothing is guessed: what nobody has stated is empty.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Adoption {
    /// Which version it is, as the municipality counts.
    pub version: Option<String>,
    /// The body that adopted it.
    pub adopted_by: Option<String>,
    /// When.
    pub adopted_on: Option<Date>,
    /// The matter's case number.
    pub case_number: Option<String>,
}
