//! What cannot be said in one text for both databases.

use sqlx::{AnyConnection, Executor};

/// Which database answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Dialect {
    /// The embedded default.
    Sqlite,
    /// For several replicas.
    Postgres,
}

/// What becomes of a database that is not there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Missing {
    /// It is made, empty.
    Made,
    /// It is an error.
    Refused,
}

impl Dialect {
    /// From the scheme of a database address.
    pub fn of(url: &str) -> sqlx::Result<Self> {
        if url.starts_with("sqlite:") {
            Ok(Self::Sqlite)
        } else if url.starts_with("postgres:") || url.starts_with("postgresql:") {
            Ok(Self::Postgres)
        } else {
            Err(sqlx::Error::Configuration(
                "the address must begin with sqlite: or postgres:".into(),
            ))
        }
    }

    /// The address as the driver wants it. On SQLite it also says whether the file is made when it is not
    /// there; on PostgreSQL nobody makes a database by connecting.
    pub(super) fn url(self, url: &str, missing: Missing) -> String {
        match self {
            Self::Sqlite if !url.contains("mode=") => {
                let separator = if url.contains('?') { '&' } else { '?' };
                let mode = match missing {
                    Missing::Made => "rwc",
                    Missing::Refused => "rw",
                };
                format!("{url}{separator}mode={mode}")
            }
            _ => url.to_owned(),
        }
    }

    /// Sets up a new connection: on SQLite write-ahead log, full durability, foreign keys, and
    /// patience with other writers.
    pub(super) async fn prepare(self, conn: &mut AnyConnection) -> sqlx::Result<()> {
        if self == Self::Sqlite {
            conn.execute("PRAGMA busy_timeout = 10000").await?;
            conn.execute("PRAGMA journal_mode = WAL").await?;
            conn.execute("PRAGMA synchronous = FULL").await?;
            conn.execute("PRAGMA foreign_keys = ON").await?;
        }
        Ok(())
    }
}
