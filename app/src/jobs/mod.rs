//! The durable queue: work that a deed leaves behind, in the deed's own transaction. Many workers
//! share it; each job is leased to one at a time, tried again with growing pauses, and laid aside as
//! dead when nothing helps.

mod actions;
mod housekeeping;
mod model;
mod run;
mod store;

pub use actions::{enqueue, enqueue_mails, finish, left, mails_again, retry_dead};
pub use housekeeping::keep_house;
pub use model::{Claim, Failure, Kind, Left};
pub use run::{run_due, run_while};

#[cfg(test)]
mod tests;
