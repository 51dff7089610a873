//! A dialogue, from the decision to hold it to the follow-up: the heart of the product.
//!
//! `model` has the lifecycle and the gates of the policy (P5–P7, P13–P21); `actions` takes the steps.

mod actions;
mod conditions;
mod desk;
mod feed;
mod model;
mod pages;
mod store;

pub use actions::{
    Cancellation, Change, Clockwork, Compilation, EntryError, LONGEST_COMPILATION, StartDecision,
    StepError, advance, cancel, cards, check, create, create_by_decision, decided_days, desk_page,
    desk_row, edit, facts, front, get, get_all, get_by_slug, handovers, held, index_for_search,
    is_title_there, kept_because, last_decided_in, locked, named, note_revision,
    record_start_decision, registers, revise, revisions, right_for, save_compilation,
    save_evaluation, take, taken, taken_in_time, throw_away, turn_the_clock, under_way, unfinished,
    writable,
};
pub(crate) use conditions::{
    is_found_by_themes, is_in_time, is_public, shows_outcomes, takes_ideas,
};
pub use model::*;
pub use pages::{
    content_lang, is_done_late, outcome_kind, own_dir, own_lang, own_lang_of, promise,
    public_dialogue, result_table, state_kind, what_happens_now,
};

use crate::site::Routes;
use store::listing;

/// What everybody can read: the start page, lists, a dialogue, its result, decisions and feeds; and
/// what staff write and decide.
pub fn routes(routes: Routes) -> Routes {
    routes
        .with(pages::routes)
        .with(feed::routes)
        .with(desk::routes)
}

#[cfg(test)]
mod tests;
