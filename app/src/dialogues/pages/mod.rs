//! What everybody can read without signing in (P2): one file for each page.

mod body;
mod card;
mod decision;
mod decisions;
mod dialogue;
mod facts;
mod ideas;
mod list;
mod log;
mod now;
mod parts;
mod politics;
mod questions;
mod result;
mod result_table;
mod start;
mod threads;

pub use now::now as what_happens_now;
pub use parts::{
    content_lang, outcome_kind, own_dir, own_lang, own_lang_of, public_dialogue, state_kind,
};

use axum::routing::get;

use crate::site::Routes;

pub use result_table::{is_done_late, promise, table as result_table};

pub(super) use dialogue::{Data as PageData, page as dialogue_page};
pub(super) use log::timeline;
pub(super) use parts::{address, shown_decisions};

/// The public pages.
pub fn routes(routes: Routes) -> Routes {
    routes
        .public("/", get(start::show))
        .public("/dialoger", get(list::show))
        .public("/dialoger/{slug}", get(dialogue::show))
        .public("/dialoger/{slug}/resultat", get(result::show))
        .public("/namnder/{slug}", get(body::show))
        .public("/beslut", get(decisions::show))
        .public("/beslut/{decision}", get(decision::show))
}

#[cfg(test)]
mod tests;
