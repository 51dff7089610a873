//! What a dialogue is and which steps it may take. Pure: no I/O, no clock.

mod degrees;
mod dialogue;
mod gates;
mod path;
mod revision;
mod state;

pub use degrees::{Influence, Participation};
pub use dialogue::{Body, Decides, Dialogue, Inclusion, Kind, badge};
pub use gates::{Facts, Gate, Place, Refusal};
pub use path::{Path, Stop, StopName, StopState, path};
pub use revision::Field;
pub use state::{Phase, State, Step};

#[cfg(test)]
mod tests;
