//! Photos: what they are, what may be done with them, and what is asked of them.

pub mod picture;
#[cfg(test)]
pub mod tests;

pub use picture::{LARGE, Picture, SMALL, Unreadable};

use crate::contributions::{clean_line, has_personal_number};
use crate::core::{Form, Id, Timestamp};
use crate::moderation::{ModerateError, Rule};
use crate::site::Posted;

/// So many photos come with one idea at most; the database holds it too.
pub const MOST: usize = 4;
/// The longest description, in characters.
pub const ALT_MAX: usize = 300;

/// The fields of the form in which photos are chosen, from the first on.
pub const PHOTO: [&str; MOST] = ["photo_1", "photo_2", "photo_3", "photo_4"];
/// Those in which they are described.
pub const ALT: [&str; MOST] = ["photo_alt_1", "photo_alt_2", "photo_alt_3", "photo_alt_4"];
/// The hidden ones that name the photos which the form has already.
pub const KEPT: [&str; MOST] = [
    "photo_kept_1",
    "photo_kept_2",
    "photo_kept_3",
    "photo_kept_4",
];
/// Those that are ticked to leave such a photo out again.
pub const DROP: [&str; MOST] = [
    "photo_drop_1",
    "photo_drop_2",
    "photo_drop_3",
    "photo_drop_4",
];

/// `form` with what was typed about photos, after the fields that are there. The description of a photo that is dropped goes
/// with it.
pub fn keep(form: Form, posted: &Posted) -> Form {
    (0..MOST).fold(form, |form, at| {
        let words = if posted.has(DROP[at]) {
            ""
        } else {
            posted.get(ALT[at])
        };
        form.with(PHOTO[at], "").with(ALT[at], words)
    })
}

keywords! {
    /// In which size a photo is asked for. The word stands in its address.
    pub enum Size {
        /// For pages.
        Small = "liten.jpg",
        /// To look at closely.
        Large = "stor.jpg",
    }
}

/// A photo of an idea. Its bytes are not in here.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Photo {
    /// Which.
    pub id: Id,
    /// The first of its idea, the second …
    pub place: i64,
    /// Counts changes, so that two who review the same are told.
    pub version: i64,
    /// Stands in its address.
    pub code: String,
    /// How wide it is when it is large, in pixels.
    pub width: i64,
    /// How high.
    pub height: i64,
    /// How wide it is when it is small.
    pub small_width: i64,
    /// How high.
    pub small_height: i64,
    /// What it shows, in its sender's words; may be empty.
    pub alt: String,
    /// The same in the municipality's; may be empty.
    pub our_alt: String,
    /// When it was left out.
    pub left_out_at: Option<Timestamp>,
    /// The word of the rule behind that; may be empty.
    pub rule: String,
    /// What its sender was told of it; may be empty.
    pub words_to_sender: String,
}

impl Photo {
    /// Whether review has left it out.
    pub const fn is_left_out(&self) -> bool {
        self.left_out_at.is_some()
    }

    /// Why.
    pub fn ground(&self) -> Option<Rule> {
        self.rule.parse().ok()
    }
}

/// A photo that waits in a form which is not sent in.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Upload {
    /// In which place of the form.
    pub place: i64,
    /// Stands in its address.
    pub code: String,
    /// Of what was sent.
    pub digest: String,
    /// How wide it is when it is small.
    pub small_width: i64,
    /// How high.
    pub small_height: i64,
}

impl Upload {
    /// The place in the lists of fields.
    pub fn at(&self) -> usize {
        usize::try_from(self.place - 1).unwrap_or(0).min(MOST - 1)
    }
}

keywords! {
    /// What somebody did with a photo.
    pub enum Done {
        /// It was left out.
        LeftOut = "left_out",
        /// It is shown again.
        ShownAgain = "shown_again",
        /// It was described.
        Described = "described",
    }
}

/// What a reviewer asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PhotoAct {
    /// To leave it out, on one of the public grounds and with words to its sender.
    LeaveOut {
        /// Why.
        rule: Rule,
        /// For the sender.
        words: String,
    },
    /// To show it after all.
    Show,
    /// To say what it shows; nothing takes that back.
    Describe {
        /// What it shows.
        words: String,
    },
}

impl PhotoAct {
    /// What it is called once it is done.
    pub const fn done(&self) -> Done {
        match self {
            Self::LeaveOut { .. } => Done::LeftOut,
            Self::Show => Done::ShownAgain,
            Self::Describe { .. } => Done::Described,
        }
    }
}

/// What we say that a photo shows, tidied: one line that fits and holds nobody's personal number, for everybody reads it.
///
/// # Errors
/// Which of that is not so.
pub fn our_words(words: &str) -> Result<String, ModerateError> {
    let words = clean_line(words);
    if words.chars().count() > ALT_MAX {
        return Err(ModerateError::TooLong(vec!["our_alt"]));
    }
    if has_personal_number(&words) {
        return Err(ModerateError::PersonalNumber(vec!["our_alt"]));
    }
    Ok(words)
}

/// One act of review, as it is kept.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Act {
    /// What was done.
    pub act: Done,
    /// The rule; may be empty.
    pub rule: String,
    /// The words to the sender, or the description; may be empty.
    pub words: String,
    /// Whose act: a role's name; empty for the program's own.
    pub staff: String,
    /// When.
    pub acted_at: Timestamp,
    /// In which dialogue, where that was before it was sent on here; empty for its own.
    pub elsewhere: String,
}
