//! Reviewing contributions against the public rules: publish, mask, refuse, review again. Every act
//! is kept, the sender is told, and the record itself is never changed or destroyed (P5).

mod actions;
mod model;
mod pages;
mod store;

pub use actions::{
    covering, done_by_them, followed, held, history, mask, owed, publish, publish_whole, queue,
    record, refuse, review, review_again, review_once, still_read, translate, twins, withdraw,
};
pub use model::{
    Act, Covering, Mask, ModerateError, Owed, QueueKey, Record, ReviewAct, Rule, Ruling, Standing,
    Twin, Waiting, only_covers, personal_data, refusal_words,
};
pub use pages::{
    FIELDS as REVIEW_FIELDS, Only, UnderReview, act_entry, act_in, acts as review_forms,
    asked as asked_of_review, history as acts_so_far, next_waiting, place_is_stale, point_out,
};
pub(crate) use store::{is_last_by, last_actor};

use axum::routing::get;

use crate::site::Routes;
use crate::staff::Action;

/// The queue, and one contribution under review.
pub fn routes(routes: Routes) -> Routes {
    routes
        .staff("/admin/granska", Action::Moderate, get(pages::queue::show))
        .staff(
            "/admin/granska/{id}",
            Action::Moderate,
            get(pages::review::show).post(pages::review::submit),
        )
        .staff(
            "/admin/granska/{id}/oversattning",
            Action::Moderate,
            get(pages::translate::show).post(pages::translate::submit),
        )
}

#[cfg(test)]
mod tests;
