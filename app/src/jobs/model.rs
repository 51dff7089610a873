//! What a job is, and how long to wait before it is tried again.

use std::fmt;

use jiff::SignedDuration;

use crate::core::{Error, Id, Random, Timestamp};

keywords! {
    /// What is to be done. The payload is the id of what it is done to.
    pub enum Kind {
        /// Send one message that somebody waits for.
        Mail = "mail",
        /// Send one of very many messages.
        MassMail = "mass_mail",
    }
}

impl Kind {
    /// Lower goes first: a receipt does not wait for a hundred thousand letters.
    pub const fn urgency(self) -> i64 {
        match self {
            Self::Mail => 0,
            Self::MassMail => 2,
        }
    }

    /// After how many tries a job is dead. With the pauses of [`pause`] a mail is tried for more
    /// than three days: a mail server that is down over a weekend loses nothing.
    pub const fn tries(self) -> i64 {
        match self {
            Self::Mail | Self::MassMail => 24,
        }
    }
}

/// How long a worker has a job to itself. Longer than any job takes: sending gives up after one
/// minute. When a worker dies, another takes its job after this time.
pub const LEASE: SignedDuration = SignedDuration::from_mins(5);

/// A job in the hands of one worker. `tries` and `until` together are the proof that it still is.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Claim {
    /// Which job.
    pub id: Id,
    /// Its [`Kind`], as stored: another version of the program may know more kinds.
    pub kind: String,
    /// What it is about.
    pub payload: String,
    /// How many times it has been taken, this time included.
    #[sqlx(rename = "attempts")]
    pub tries: i64,
    /// When the lease ends.
    #[sqlx(rename = "claimed_until")]
    pub until: Timestamp,
}

/// Jobs of one kind that are not done and ended their last try in the same way.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Left {
    /// 1 when they were given up, 0 when they wait.
    pub is_dead: i64,
    /// Their [`Kind`], as stored.
    pub kind: String,
    /// How many.
    pub jobs: i64,
    /// The most times that one of them was tried.
    pub tries: i64,
    /// Why they did not go; empty when they were not tried yet.
    pub error: String,
}

impl fmt::Display for Left {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let state = if self.is_dead == 1 { "dead" } else { "waiting" };
        let (kind, jobs, tries) = (&self.kind, self.jobs, self.tries);
        write!(f, "{state:<8} {kind:<13} {jobs:>7} jobs, {tries:>2} tries")?;
        if self.error.is_empty() {
            Ok(())
        } else {
            write!(f, ": {}", self.error)
        }
    }
}

/// Why a job was not done. The text is for the operator: no addresses, nothing that a person wrote.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// It may go better later.
    #[error("{0}")]
    Later(String),
    /// It will never go.
    #[error("{0}")]
    Never(String),
    /// It was taken, and its lease ran out before it was begun: the machine slept, or somebody set the clock. Nothing was
    /// tried, so that there is nothing to wait for.
    #[error("its lease was over before it was begun")]
    Lapsed,
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self::Later(error.to_string())
    }
}

impl From<sqlx::Error> for Failure {
    fn from(error: sqlx::Error) -> Self {
        Self::from(Error::from(error))
    }
}

/// How long to wait after try number `tries`: half a minute, doubled each time up to six hours, a
/// quarter more or less so that jobs that failed together do not come back together.
pub fn pause(tries: i64, random: &Random) -> SignedDuration {
    const LONGEST: i64 = 6 * 3600;
    let doublings = u32::try_from((tries - 1).clamp(0, 20)).unwrap_or(0);
    let seconds = (30_i64 << doublings).min(LONGEST);
    let jitter = i64::from(u16::from_be_bytes(random.bytes()));
    SignedDuration::from_millis(seconds * 750 + seconds * 500 * jitter / i64::from(u16::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_grow_and_are_spread() {
        let random = Random::seeded(1);
        for tries in 1..=20 {
            let whole = (30_i64 << (tries - 1)).min(21_600);
            let pauses: std::collections::BTreeSet<_> =
                (0..50).map(|_| pause(tries, &random)).collect();
            assert!(pauses.len() > 25, "all at once after try {tries}");
            for pause in pauses {
                let seconds = pause.as_secs();
                assert!(
                    seconds >= whole * 3 / 4 - 1 && seconds <= whole * 5 / 4 + 1,
                    "{tries}: {pause}"
                );
            }
        }
    }

    #[test]
    fn a_weekend_without_a_mail_server_kills_no_mail() {
        let random = Random::seeded(2);
        let patience: i64 = (1..Kind::Mail.tries())
            .map(|tries| pause(tries, &random).as_secs())
            .sum();
        assert!(patience > 72 * 3600, "{patience} s");
    }
}
