//! What can be found.

use crate::core::{Date, Locale, Timestamp, text};

keywords! {
    /// What can be found; the word stands in addresses, too.
    pub enum Kind {
        /// A dialogue.
        Dialogue = "dialog",
        /// A decision on one.
        Decision = "beslut",
        /// The municipality's answer to a theme or to one idea.
        Answer = "svar",
        /// A proposal to hold a dialogue, with its answer.
        Initiative = "initiativ",
        /// What a resident said.
        Idea = "ide",
    }
}

impl Kind {
    /// What it is called where there are several.
    pub fn plural(self, l: Locale) -> &'static str {
        match self {
            Self::Dialogue => text::search_kind_dialogues(l),
            Self::Decision => text::search_kind_decisions(l),
            Self::Answer => text::search_kind_answers(l),
            Self::Initiative => text::initiatives_title(l),
            Self::Idea => text::search_kind_ideas(l),
        }
    }

    /// Whether one of them can belong to a theme. A dialogue has all of its themes, so that it belongs to none.
    pub const fn is_themed(self) -> bool {
        matches!(self, Self::Decision | Self::Answer | Self::Idea)
    }

    /// What is added to the score of each: of two that say the same, the one that more depends on stands first.
    pub const fn bonus(self) -> i64 {
        match self {
            Self::Dialogue => 4,
            Self::Decision => 2,
            Self::Answer | Self::Initiative => 1,
            Self::Idea => 0,
        }
    }
}

/// Where something stands among all that can be found: by when everybody could read it, and then by its id. The later, the
/// greater. Seconds are 32 bits, which suffice until 2106; the last 31 bits of an id are random (RFC 9562).
pub fn place(at: Timestamp, id: &str) -> i64 {
    let seconds = (at.as_micros() / 1_000_000).clamp(0, i64::from(u32::MAX));
    let tail = id.get(id.len().saturating_sub(8)..).unwrap_or_default();
    let tail = i64::from_str_radix(tail, 16).unwrap_or(0) & 0x7fff_ffff;
    (seconds << 31) | tail
}

/// From which place to which everything of `year` stands. What is from before 1970 or after 2106 lies at the ends, beside others.
pub fn places(year: i64) -> (i64, i64) {
    let begin = |year: i64| {
        let first = format!("{year}-01-01").parse::<Date>();
        first.map_or(0, |first| place(first.start(), ""))
    };
    let from = if year > 1970 {
        begin(year.min(2106))
    } else {
        0
    };
    let until = if year < 2106 {
        begin(year.max(1970) + 1) - 1
    } else {
        i64::MAX
    };
    (from, until)
}
