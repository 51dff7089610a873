//! What can go wrong on the way to a page. A slice's own rules have their own enums; this is what is
//! left when no rule of a slice explains it.

/// Why a request got no page, or an action did nothing.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// No such page, dialogue, idea or receipt; also where the visitor may not know that it exists.
    #[error("not found")]
    NotFound,
    /// The rights table does not allow it.
    #[error("not allowed")]
    Forbidden,
    /// Sign in first.
    #[error("sign-in needed")]
    SignInNeeded,
    /// Somebody else changed the same thing in the meantime.
    #[error("changed by somebody else")]
    Stale,
    /// A rule forbids the step; which one was told by the slice and written to the audit log.
    #[error("refused: {0}")]
    Refused(&'static str),
    /// The database did not answer as it should.
    #[error(transparent)]
    Database(#[from] sqlx::Error),
    /// A stored text is not what the program writes.
    #[error("unreadable data: {0}")]
    Data(#[from] serde_json::Error),
    /// Anything else that a resident can do nothing about; the text is for the log.
    #[error("{0}")]
    Internal(String),
}

/// The result of stores, actions and pages.
pub type Result<T, E = Error> = std::result::Result<T, E>;

impl Error {
    /// Whether a unique constraint refused the row.
    pub fn is_duplicate(&self) -> bool {
        matches!(self, Self::Database(error) if is_duplicate(error))
    }

    /// Whether there is no database where it was looked for: no file, no database of that name, or a file
    /// that is none.
    pub fn is_no_database(&self) -> bool {
        const CODES: [&str; 3] = ["14", "26", "3D000"];
        matches!(self, Self::Database(sqlx::Error::Database(error)) if error.code().is_some_and(|code| CODES.contains(&&*code)))
    }

    /// Whether the database's own copy of a rule refused it: a constraint, or a trigger, whose words begin
    /// with the rule's number (`p15: …`).
    pub fn is_rule(&self) -> bool {
        let is_numbered = |words: &str| {
            let mut letters = words.chars();
            letters.next() == Some('p')
                && letters.by_ref().take(2).all(|c| c.is_ascii_digit())
                && letters.next() == Some(':')
        };
        matches!(self, Self::Database(sqlx::Error::Database(error)) if error.is_check_violation() || is_numbered(error.message()))
    }
}

/// Whether a unique constraint refused the row.
pub fn is_duplicate(error: &sqlx::Error) -> bool {
    error
        .as_database_error()
        .is_some_and(sqlx::error::DatabaseError::is_unique_violation)
}
