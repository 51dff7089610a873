//! Keeping the index as what everybody can read is.

use std::collections::{BTreeMap, BTreeSet};

use crate::app::App;
use crate::core::Result;
use crate::core::words;
use crate::db::{Conn, parse_list};
use crate::search::model::{Entry, Kind};
use crate::search::store;

/// Brings the index up to date with what the deed has changed, in the deed: what it makes public is found and what it covers is
/// not, from the moment it is committed. Triggers have marked what changed, whoever changed it.
pub async fn keep(conn: &mut Conn) -> Result<()> {
    let marks = store::take_marks(conn).await?;
    if marks.is_empty() {
        return Ok(());
    }
    index(conn, &marks).await?;
    store::release(conn, &marks, words::VERSION).await
}

/// Indexes each of `subjects` as it is now. They are claimed: of two who index the same, the later one waits until the earlier one is
/// done, and reads after that. Claims are taken in one order, then terms are held and words are learned in theirs, so that no two
/// deeds wait for each other crosswise.
async fn index(conn: &mut Conn, subjects: &[(Kind, String)]) -> Result<()> {
    let mut before = Vec::new();
    for (kind, subject) in subjects {
        if let Some((place, terms)) = store::standing(conn, *kind, subject).await? {
            before.push((*kind, place, terms));
        }
    }
    let sources = store::sources(conn, subjects).await?;
    let mut leaving = BTreeSet::new();
    for (kind, place, terms) in &before {
        store::remove(conn, *kind, (*place, terms.as_str())).await?;
        leaving.extend(parse_list::<String>(terms)?);
    }
    let mut words = BTreeMap::new();
    for source in &sources {
        let entry = Entry::of(source);
        store::insert(conn, source, &entry).await?;
        for term in entry.terms.keys() {
            leaving.remove(term);
        }
        words.extend(entry.words);
    }
    let words: Vec<(String, String)> = words.into_iter().collect();
    let leaving: Vec<String> = leaving.into_iter().collect();
    store::hold(conn, &leaving).await?;
    store::learn(conn, &words).await?;
    store::unlearn(conn, &leaving).await
}

/// So many are indexed in one transaction, so that nobody who writes waits long.
const AT_A_TIME: i64 = 100;

/// What stands in the database while all is indexed anew.
fn under_way() -> String {
    format!("{} under way", words::VERSION)
}

/// Indexes what no deed has: all of it where that has not been done with this version of the analysis, after the first start, an
/// upgrade or a restore, and what a deed left. Goes on where it was broken off, while `go_on` says so; others may do the same meanwhile.
pub async fn keep_up(app: &App, go_on: impl Fn() -> bool) -> Result<()> {
    loop {
        let (version, is_queued) = store::state(&mut *app.db.read().await?).await?;
        let is_current = version.as_deref() == Some(words::VERSION);
        let is_begun = is_current || version.as_deref() == Some(under_way().as_str());
        if is_current && !is_queued || !go_on() {
            return Ok(());
        }
        let mut tx = app.db.begin().await?;
        if is_begun {
            let queued = store::take_queued(&mut tx, AT_A_TIME).await?;
            if queued.is_empty() && !is_current {
                store::unlearn_strays(&mut tx).await?;
                store::set_version(&mut tx, words::VERSION).await?;
                tracing::info!("everything that can be found is indexed");
            }
            index(&mut tx, &queued).await?;
        } else if store::set_version(&mut tx, &under_way()).await? {
            store::queue_all(&mut tx).await?;
        }
        tx.commit().await?;
    }
}

/// Indexes all anew.
pub async fn rebuild(app: &App) -> Result<()> {
    let mut tx = app.db.begin().await?;
    store::forget_version(&mut tx).await?;
    tx.commit().await?;
    keep_up(app, || true).await
}

/// Lets the worker index all anew: what stands here was not indexed by deeds.
pub async fn forget(conn: &mut Conn) -> Result<()> {
    store::forget_version(conn).await
}
