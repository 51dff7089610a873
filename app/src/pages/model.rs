//! Which pages there are, and where their texts and the policy come from.

use crate::core::{Date, Locale, Timestamp, text};
use crate::dialogues::{Problem, Problems, State, said};

/// The longest text of a page, in characters.
pub const LONGEST_TEXT: usize = 40_000;

keywords! {
    /// A page that stands still. Its word is its address without the slash.
    pub enum Standing {
        /// What the site is and promises.
        About = "om",
        /// What may be written, and how it is reviewed.
        Rules = "regler",
        /// How personal data are treated.
        Privacy = "personuppgifter",
        /// The accessibility statement.
        Accessibility = "tillganglighet",
        /// Other channels than a dialogue (P22).
        OtherWays = "andra-satt-att-paverka",
        /// Paper, phone and meetings (P3).
        Offline = "delta-utan-e-post",
        /// Which cookies there are, and what a browser keeps.
        Cookies = "kakor",
        /// Who runs the site and answers for what stands on it.
        Site = "om-webbplatsen",
        /// How the municipality is reached, with and without a voice, sight or Swedish.
        Contact = "kontakt",
        /// The municipality's own policy (P9), in Swedish only.
        Policy = "policy",
        /// What the handbook is, and where its checklists are (P10).
        Handbook = "handbok",
        /// Before a dialogue opens (P10).
        HandbookPlan = "handbok/planera",
        /// While it is open, and the compilation (P10).
        HandbookCarryOut = "handbok/genomfora",
        /// From the decision to what was learnt (P10).
        HandbookFollowUp = "handbok/folja-upp",
    }
}

macro_rules! compiled {
    ($locale:expr, $file:literal) => {
        match $locale {
            Locale::Sv => include_str!(concat!("content/sv/", $file, ".md")),
            Locale::Simple => include_str!(concat!("content/sv-simple/", $file, ".md")),
            Locale::En => include_str!(concat!("content/en/", $file, ".md")),
            Locale::Fi => include_str!(concat!("content/fi/", $file, ".md")),
            Locale::Uk => include_str!(concat!("content/uk/", $file, ".md")),
            Locale::So => include_str!(concat!("content/so/", $file, ".md")),
            Locale::Bs => include_str!(concat!("content/bs/", $file, ".md")),
            Locale::Ar => include_str!(concat!("content/ar/", $file, ".md")),
            Locale::Fa => include_str!(concat!("content/fa/", $file, ".md")),
        }
    };
}

/// A text for those who work with dialogues, in the languages of the admin area.
macro_rules! compiled_at_work {
    ($locale:expr, $file:literal) => {
        match $locale.at_work() {
            Locale::En => (
                include_str!(concat!("content/en/", $file, ".md")),
                Locale::En,
            ),
            _ => (
                include_str!(concat!("content/sv/", $file, ".md")),
                Locale::Sv,
            ),
        }
    };
}

impl Standing {
    /// The text that the program brings, as Markdown, and the language it is written in.
    pub const fn source(self, l: Locale) -> (&'static str, Locale) {
        let text = match self {
            Self::About => compiled!(l, "about"),
            Self::Rules => compiled!(l, "moderation-rules"),
            Self::Privacy => compiled!(l, "privacy"),
            Self::Accessibility => compiled!(l, "accessibility"),
            Self::OtherWays => compiled!(l, "other-ways"),
            Self::Offline => compiled!(l, "take-part-offline"),
            Self::Cookies => compiled!(l, "cookies"),
            Self::Site => compiled!(l, "site"),
            Self::Contact => compiled!(l, "contact"),
            Self::Handbook => return compiled_at_work!(l, "handbook/index"),
            Self::HandbookPlan => return compiled_at_work!(l, "handbook/plan"),
            Self::HandbookCarryOut => return compiled_at_work!(l, "handbook/carry-out"),
            Self::HandbookFollowUp => return compiled_at_work!(l, "handbook/follow-up"),
            // A policy is what was adopted, word for word: nobody has adopted a translation.
            Self::Policy => return (include_str!("content/sv/policy.md"), Locale::Sv),
        };
        (text, l)
    }

    /// Its address, without the language.
    pub fn path(self) -> String {
        format!("/{self}")
    }

    /// Whether staff may rewrite it. The policy changes only when another one is adopted (P9).
    pub const fn is_editable(self) -> bool {
        !matches!(self, Self::Policy)
    }

    /// The checklist of the handbook for what is done in `state` (P10).
    pub const fn checklist(state: State) -> Self {
        match state {
            State::Draft | State::Decided | State::Announced => Self::HandbookPlan,
            State::Open | State::Closed => Self::HandbookCarryOut,
            State::Compiled
            | State::Handling
            | State::DecidedUpon
            | State::FedBack
            | State::FollowedUp
            | State::Archived
            | State::Cancelled => Self::HandbookFollowUp,
        }
    }

    /// The languages it is written in. The handbook is for those who work with dialogues, the policy is what was adopted.
    pub const fn languages(self) -> &'static [Locale] {
        match self {
            Self::Policy => &[Locale::Sv],
            Self::Handbook
            | Self::HandbookPlan
            | Self::HandbookCarryOut
            | Self::HandbookFollowUp => &[Locale::Sv, Locale::En],
            _ => Locale::ALL,
        }
    }

    /// The handbook from its first page to its last, as it is read.
    const HANDBOOK: [Self; 4] = [
        Self::Handbook,
        Self::HandbookPlan,
        Self::HandbookCarryOut,
        Self::HandbookFollowUp,
    ];

    /// The page that it is a part of.
    pub fn above(self) -> Option<Self> {
        (self != Self::Handbook && Self::HANDBOOK.contains(&self)).then_some(Self::Handbook)
    }

    /// The pages before and after it, where it is one of several that are read in order.
    pub fn neighbours(self) -> (Option<Self>, Option<Self>) {
        let Some(at) = Self::HANDBOOK.iter().position(|page| *page == self) else {
            return (None, None);
        };
        let before = at.checked_sub(1).map(|before| Self::HANDBOOK[before]);
        (before, Self::HANDBOOK.get(at + 1).copied())
    }

    /// What it is called in lists and in links to it: its title.
    pub fn name(self, l: Locale) -> &'static str {
        match self {
            Self::About => text::pages_name_about(l),
            Self::Rules => text::pages_name_rules(l),
            Self::Privacy => text::pages_name_privacy(l),
            Self::Accessibility => text::pages_name_accessibility(l),
            Self::OtherWays => text::pages_name_other_ways(l),
            Self::Offline => text::pages_name_offline(l),
            Self::Cookies => text::pages_name_cookies(l),
            Self::Site => text::pages_name_site(l),
            Self::Contact => text::pages_name_contact(l),
            Self::Policy => text::pages_policy_title(l),
            Self::Handbook => text::pages_name_handbook(l),
            Self::HandbookPlan => text::pages_name_handbook_plan(l),
            Self::HandbookCarryOut => text::pages_name_handbook_carry_out(l),
            Self::HandbookFollowUp => text::pages_name_handbook_follow_up(l),
        }
    }
}

/// A page's text as it is now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PageText {
    /// Markdown.
    pub markdown: String,
    /// How many times it has been rewritten: 0 is the program's own text.
    pub version: i64,
    /// When it was last rewritten.
    pub edited_at: Option<Timestamp>,
}

/// What is wrong with a text that staff wrote: it must have words, fit, and begin with one main heading.
pub fn problems(markdown: &str) -> Problems {
    let mut problems = Problems::new();
    said(&mut problems, "markdown", markdown, LONGEST_TEXT);
    let headings = markdown
        .lines()
        .filter(|line| line.starts_with("# "))
        .count();
    if problems.is_empty() && (headings != 1 || !markdown.trim_start().starts_with("# ")) {
        problems.push(("markdown", Problem::NoMainHeading));
    }
    problems
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
