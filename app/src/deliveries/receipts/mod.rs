//! Receipts for those without e-mail (P3): whoever took part by letter, on paper or at a meeting and wants to be told gets the code
//! within two working days too, by letter or in a call. Who calls in is told the code in that call, when it is entered then.
//!
//! Whoever enters contributions sees to it, and sees how somebody is reached for as long as the receipt waits.

pub(super) mod actions;
mod model;
pub(super) mod pages;
pub(super) mod store;

pub use actions::{
    due_of, log_erased, owe, owe_copy, settle_for_erased, settle_for_taken_back, waiting,
};
pub use model::OwedReceipt;
