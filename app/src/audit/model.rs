//! An event and the hash that ties it to the one before.

use crate::core::digest::sha256_hex;

/// The chain of everything that belongs to no dialogue.
pub const SITE: &str = "site";

/// What happened to what. Texts go in as digests: the log proves them without repeating them.
#[derive(Debug, Clone, Copy)]
pub struct Event<'a> {
    /// The dialogue's id, or [`SITE`].
    pub chain: &'a str,
    /// A stable word: `dialogue.opened`, `contribution.refused`.
    pub action: &'a str,
    /// What it was done to: `contribution 12`, an id, a slug.
    pub subject: &'a str,
    /// What it was before; empty when it was not.
    pub before: &'a str,
    /// What it is now; empty when it is gone.
    pub after: &'a str,
}

/// An event as a deed keeps it until all else that it does is written: of its texts the digests, and who did it in which role.
#[derive(Debug)]
pub struct Noted {
    /// The dialogue's id, or [`SITE`].
    pub chain: String,
    /// What happened.
    pub action: String,
    /// What it was done to.
    pub subject: String,
    /// The digest of what was there before; empty for nothing.
    pub before_digest: String,
    /// The digest of what is there now; empty for nothing.
    pub after_digest: String,
    /// Who: an account's id, or a word for those who have none.
    pub actor: String,
    /// In which role; empty where no right was needed.
    pub role: &'static str,
}

impl Noted {
    /// `event` as `actor` did it in `role`.
    pub fn new(event: &Event<'_>, actor: String, role: &'static str) -> Self {
        Self {
            chain: event.chain.to_owned(),
            action: event.action.to_owned(),
            subject: event.subject.to_owned(),
            before_digest: digest(event.before),
            after_digest: digest(event.after),
            actor,
            role,
        }
    }
}

/// An event as it is stored.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Entry {
    /// The dialogue's id, or [`SITE`].
    pub chain: String,
    /// Its number in the chain, from 1.
    pub seq: i64,
    /// When, in microseconds since 1970.
    pub happened_at: i64,
    /// Who: an account's id, or a word for those who have none.
    pub actor: String,
    /// In which role; empty where no right was needed.
    pub role: String,
    /// What happened.
    pub action: String,
    /// What it was done to.
    pub subject: String,
    /// The digest of what was there before; empty for nothing.
    pub before_digest: String,
    /// The digest of what is there now; empty for nothing.
    pub after_digest: String,
    /// The hash of the event before.
    pub previous_hash: String,
    /// What ties the next event to this one.
    pub hash: String,
}

impl Entry {
    /// What `hash` must be: the SHA-256 of every other column, each with its length before it so
    /// that no two entries read the same.
    pub fn expected_hash(&self) -> String {
        let columns = [
            self.chain.clone(),
            self.seq.to_string(),
            self.happened_at.to_string(),
            self.actor.clone(),
            self.role.clone(),
            self.action.clone(),
            self.subject.clone(),
            self.before_digest.clone(),
            self.after_digest.clone(),
            self.previous_hash.clone(),
        ];
        let mut text = String::new();
        for column in &columns {
            text.push_str(&column.len().to_string());
            text.push(':');
            text.push_str(column);
        }
        sha256_hex(text)
    }
}

/// The digest of a text, or nothing for nothing.
pub fn digest(text: &str) -> String {
    if text.is_empty() {
        String::new()
    } else {
        sha256_hex(text)
    }
}
