//! What a dialogue is and which steps it may take. Pure: no I/O, no clock.

mod card;
mod degrees;
mod dialogue;
mod gates;
mod handover;
mod path;
mod problem;
mod revision;
mod rules;
mod state;
mod texts;
mod ways;

pub use card::{Card, CardKey, DeskRow, Filter, Front, Revision};
pub use degrees::{Influence, Participation};
pub use dialogue::{Body, Decides, Dialogue, Inclusion, Kind, badge};
pub use gates::{Facts, Gate, Refusal, Registers};
pub use handover::{Handover, Move, Part, moves};
pub use path::{Path, Stop, StopName, StopState, path};
pub use problem::{Problem, Problems, fits, is_link, parse_day, said};
pub use revision::Field;
pub use rules::{DECIDED_FIELDS, days_in_order};
pub use state::{Phase, State, Step};
pub use texts::{GROUP_FIELDS, GROUPS, MEASURE_FIELDS, NewDialogue, Texts};
pub use ways::Doer;

#[cfg(test)]
mod tests;
