//! Ideas that belong somewhere else (P22): a fault, a citizen's proposal, a complaint, another authority's question or
//! another dialogue's. Staff send them on with words to whoever sent them; they keep their number and their page, and
//! nobody asks for a theme of theirs.

mod actions;
mod conditions;
mod mails;
mod model;
mod pages;
mod store;
mod there;

pub use actions::{
    adrift, came_from, copies, in_force, in_force_of, last, open_elsewhere, reroute, sent_on,
    take_back,
};
pub(crate) use conditions::{belongs_elsewhere, is_in_force};
pub use mails::{back_letter, rerouted_letter};
pub use model::{
    CameFrom, Elsewhere, NewRerouting, Place, Rerouting, SentOn, TakenBack, belongs, where_to,
};
pub use pages::{came_from_note, notice, routes};
pub(crate) use store::{with_copies, with_earlier};
pub use there::{Fate, Left, To};

#[cfg(test)]
mod tests;
