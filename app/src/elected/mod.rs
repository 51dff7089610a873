//! The workspace of elected people (P11) and what they reply to residents under their post (P24): which dialogues they
//! answer for, each on one neutral page, and what a post hands over to whoever holds it next.
//!
//! Nothing here goes by a role alone: it takes a mandate that covers the day.

mod actions;
mod model;
mod pages;
mod store;

pub use actions::{put, replies, replies_of_post, summary};
pub use model::{
    Figures, NewReply, PostReply, QuotedIdea, Reply, ReplyRevision, Seat, Summary, Why, is_small,
    seat_in,
};
pub use pages::{given, mine, routes};

#[cfg(test)]
mod tests;
