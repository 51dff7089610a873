//! What a dialogue is and which steps it may take. Pure: no I/O, no clock.

mod card;
mod degrees;
mod dialogue;
mod gates;
mod handover;
mod path;
mod periods;
mod problem;
mod revision;
mod rules;
mod state;
mod texts;
mod ways;

pub use card::{Card, CardKey, DeskFilter, DeskKey, DeskRow, Filter, Front, Named, Revision, Work};
pub use degrees::{Influence, Participation};
pub use dialogue::{Body, Decides, Dialogue, Kind, badge};
pub use gates::{Facts, Gate, Refusal, Registers, asked_until};
pub use handover::{Handover, Move, Part, moves};
pub use path::{Path, Stop, StopName, StopState, path};
pub use periods::{A_YEAR, TEN_YEARS, apart, both_near, of_sensible_length, period};
pub use problem::{Problem, Problems, fits, is_far, is_link, is_slip, near, parse_day, said};
pub use revision::{Field, Revised};
pub use rules::{days_in_order, far_days, is_decided, is_fixed};
pub use state::{Phase, State, Step};
pub use texts::{NewDialogue, Texts};
pub use ways::Doer;

#[cfg(test)]
mod tests;
