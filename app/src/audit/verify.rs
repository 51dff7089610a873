//! Walks every chain and tells what does not fit.

use std::fmt;

use super::store::{head, headless, heads, stretch};
use crate::core::Result;
use crate::db::{Conn, Db};

/// Something that an honest program never writes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Finding {
    /// The row's content is not what its hash was made of.
    Changed {
        /// Which chain.
        chain: String,
        /// Which event.
        seq: i64,
    },
    /// Numbers in the chain are not there.
    Missing {
        /// Which chain.
        chain: String,
        /// The first event of the gap.
        seq: i64,
        /// The last event of the gap.
        last: i64,
    },
    /// The row does not follow from the one before it: something was put in or replaced.
    Inserted {
        /// Which chain.
        chain: String,
        /// Which event.
        seq: i64,
    },
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Changed { chain, seq } => write!(f, "chain {chain}: event {seq} was changed"),
            Self::Missing { chain, seq, last } if seq == last => {
                write!(f, "chain {chain}: event {seq} is missing")
            }
            Self::Missing { chain, seq, last } => {
                write!(f, "chain {chain}: events {seq} to {last} are missing")
            }
            Self::Inserted { chain, seq } => write!(
                f,
                "chain {chain}: event {seq} does not follow from the one before"
            ),
        }
    }
}

/// Checks all chains in stretches, so that memory stays flat, as they are at one moment: deeds that are done
/// meanwhile are not seen. Returns the number of events read and what does not fit.
pub async fn verify(db: &Db) -> Result<(u64, Vec<Finding>)> {
    let mut moment = db.snapshot().await?;
    let mut events = 0;
    let mut findings = Vec::new();
    for (chain, length, head) in heads(&mut moment).await? {
        events += verify_chain(&mut moment, &chain, length, &head, &mut findings).await?;
    }
    for (chain,) in headless(&mut moment).await? {
        findings.push(Finding::Inserted { chain, seq: 1 });
    }
    Ok((events, findings))
}

/// Checks one chain, as it is at one moment. Returns the number of events read and what does not fit.
pub async fn verify_one(db: &Db, chain: &str) -> Result<(u64, Vec<Finding>)> {
    let mut moment = db.snapshot().await?;
    let mut findings = Vec::new();
    let (length, hash) = head(&mut moment, chain).await?.unwrap_or_default();
    let events = verify_chain(&mut moment, chain, length, &hash, &mut findings).await?;
    Ok((events, findings))
}

/// The numbers from `seq` to `last` that are not there: one finding, however many they are.
fn gap(chain: &str, seq: i64, last: i64) -> Option<Finding> {
    (seq <= last).then(|| Finding::Missing {
        chain: chain.to_owned(),
        seq,
        last,
    })
}

async fn verify_chain(
    conn: &mut Conn,
    chain: &str,
    length: i64,
    head: &str,
    findings: &mut Vec<Finding>,
) -> Result<u64> {
    const STRETCH: i64 = 1000;
    let (mut seq, mut hash, mut events) = (0, String::new(), 0);
    loop {
        let entries = stretch(conn, chain, seq, STRETCH).await?;
        if entries.is_empty() {
            break;
        }
        for entry in entries {
            events += 1;
            findings.extend(gap(chain, seq + 1, entry.seq - 1));
            if entry.hash != entry.expected_hash() {
                findings.push(Finding::Changed {
                    chain: chain.to_owned(),
                    seq: entry.seq,
                });
            } else if entry.seq == seq + 1 && entry.previous_hash != hash {
                findings.push(Finding::Inserted {
                    chain: chain.to_owned(),
                    seq: entry.seq,
                });
            }
            seq = entry.seq;
            hash = entry.hash;
        }
    }
    findings.extend(gap(chain, seq + 1, length));
    if seq > length || (seq == length && hash != head) {
        findings.push(Finding::Inserted {
            chain: chain.to_owned(),
            seq,
        });
    }
    Ok(events)
}
