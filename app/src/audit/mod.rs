//! The audit log: append-only events in hash chains, one chain for each dialogue and one for the
//! rest, so that no deed waits for another dialogue's (P5). `radslag audit verify` checks them; the pages
//! show them to auditors.

mod act;
mod model;
mod pages;
mod reading;
mod shown;
mod store;
mod verify;
mod who;

pub use act::Act;
pub use model::{Entry, Event, Noted, SITE};
pub use reading::{LogFilter, LogKey};
pub use shown::Checked;
pub use store::append_all;
pub use verify::{Finding, verify, verify_one};
pub use who::{Other, Who};

use axum::routing::get;

use crate::core::Result;
use crate::db::{Conn, Keyset, PageOf};
use crate::site::Routes;
use crate::staff::Action;

/// The pages of the log.
pub fn routes(routes: Routes) -> Routes {
    routes
        .staff("/admin/logg", Action::ReadAudit, get(pages::site::show))
        .staff(
            "/admin/dialoger/{slug}/logg",
            Action::ReadLog,
            get(pages::dialogue::show),
        )
}

/// A page of the log, the latest event first.
pub async fn list(
    conn: &mut Conn,
    filter: &LogFilter,
    keyset: &Keyset<LogKey>,
) -> Result<PageOf<Entry, LogKey>> {
    let rows = store::list(conn, filter, keyset).await?;
    Ok(PageOf::cut(rows, keyset, |entry| LogKey {
        happened_at: entry.happened_at,
        chain: entry.chain.clone(),
        seq: entry.seq,
    }))
}

#[cfg(test)]
mod tests;
