//! What a page of a chain shows, checked without reading all of the chain.

use super::model::Entry;
use super::store::{head, span, ties};
use super::verify::{Finding, verify_one};
use crate::core::Result;
use crate::db::Db;

/// How a chain was found to be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checked {
    /// How many events it has.
    pub events: u64,
    /// What does not fit.
    pub findings: Vec<Finding>,
    /// Whether every event was read, and not only what is shown.
    pub is_whole: bool,
}

impl Checked {
    /// Reads the whole chain.
    pub async fn whole(db: &Db, chain: &str) -> Result<Self> {
        let (events, findings) = verify_one(db, chain).await?;
        Ok(Self {
            events,
            findings,
            is_whole: true,
        })
    }

    /// Checks the events in `shown`, each with its ties to the one before and the one after, and that no number
    /// up to the chain's head is missing: as much work for a long chain as for a short one. Where something does
    /// not fit, all of the chain is read to tell what.
    pub async fn shown(db: &Db, chain: &str, shown: &[Entry]) -> Result<Self> {
        let mut moment = db.snapshot().await?;
        let (length, hash) = head(&mut moment, chain).await?.unwrap_or_default();
        let span = span(&mut moment, chain).await?;
        let beside: Vec<i64> = shown.iter().flat_map(|e| [e.seq - 1, e.seq + 1]).collect();
        let ties = ties(&mut moment, chain, &beside).await?;
        drop(moment);
        let tie = |seq: i64| ties.iter().find(|tie| tie.seq == seq);
        let is_complete = if length == 0 {
            span.events == 0
        } else {
            (span.events, span.first, span.last) == (length, Some(1), Some(length))
        };
        let fits = |entry: &Entry| {
            let follows = if entry.seq == 1 {
                entry.previous_hash.is_empty()
            } else {
                tie(entry.seq - 1).is_some_and(|before| before.hash == entry.previous_hash)
            };
            let is_followed = if entry.seq == length {
                entry.hash == hash
            } else {
                tie(entry.seq + 1).is_some_and(|after| after.previous_hash == entry.hash)
            };
            entry.hash == entry.expected_hash() && follows && is_followed
        };
        if !is_complete || !shown.iter().all(fits) {
            return Self::whole(db, chain).await;
        }
        Ok(Self {
            events: u64::try_from(length).unwrap_or(0),
            findings: Vec::new(),
            is_whole: false,
        })
    }
}
