//! What a contribution is. Pure: no I/O, no clock.

mod draft;
mod form_time;
mod idea;
mod kind;
mod language;
mod listed;
mod personal_number;
mod receipt;
mod registration;
mod whereabouts;

pub use draft::{Draft, clean_line, clean_text};
pub use form_time::{FormTime, Hold};
pub use idea::{CommitmentOf, DecisionOf, Idea, OutcomeOf, ThemeOf};
pub use kind::{Channel, Kind, State, Tie};
pub use language::{WRITTEN_IN, name as language_name};
pub use listed::{Answered, Count, Filter, Listed, Similar, Sort, Tally, ThemeChoice};
pub use personal_number::is_in as has_personal_number;
pub use receipt::{Handed, Receipt, ReceiptCode, Registered, Slip, Slips};
pub use registration::Registration;
pub use whereabouts::{Place, Standing, Whereabouts, review_by};

#[cfg(test)]
mod tests;
