//! Photos that come with an idea, at most four (P3). What somebody sends is decoded and made anew in two sizes, so that nothing
//! is left of where, when and with what it was taken; it is reviewed with its idea, and one can be left out with a reason
//! (docs/adr/0013).

mod actions;
mod example;
mod mails;
mod model;
mod pages;
mod store;
mod work;

pub use actions::{
    Carrier, add, carry_over, forget_uploads, form_of, of_contribution, of_contributions, receive,
    review, take_in,
};
pub use example::example;
pub use mails::with_left_out;
pub use model::{
    ALT, ALT_MAX, KEPT, LARGE, MOST, PHOTO, Photo, PhotoAct, Picture, SMALL, Size, Unreadable,
    Upload, keep,
};
pub use pages::{
    as_json, count, fields, lost_words, on_idea, on_receipt, under_review, undescribed,
};

use axum::routing::get;

use crate::site::Routes;
use crate::staff::Action;

/// The photos themselves, and their review.
pub fn routes(routes: Routes) -> Routes {
    routes
        .public("/bilder/{code}/{size}", get(pages::files::public))
        .public("/bilder/vantar/{code}/{size}", get(pages::files::waiting))
        .public(
            "/kvitto/{code}/bilder/{place}/{size}",
            get(pages::files::senders),
        )
        .staff(
            "/admin/granska/{id}/bilder/{place}",
            Action::Moderate,
            get(pages::review::show).post(pages::review::submit),
        )
        .staff(
            "/admin/granska/{id}/bilder/{place}/{size}",
            Action::Moderate,
            get(pages::files::reviewers),
        )
}

#[cfg(test)]
pub(crate) mod tests;
