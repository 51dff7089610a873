//! Why the program does not start.

use radslag_app::core::Error;
use radslag_app::mail::MailerError;
use radslag_app::places::TilesError;

/// What is wrong, and what to do about it.
#[derive(Debug, thiserror::Error)]
pub enum ConfigError {
    /// A value that cannot be right.
    #[error("{name} is {value:?}: {advice}")]
    Wrong {
        /// The environment variable.
        name: &'static str,
        /// What it is set to; "…" where it is a secret.
        value: String,
        /// What to do.
        advice: &'static str,
    },
    /// A value that has no default here.
    #[error("{name} is not set: {advice}")]
    Unset {
        /// The environment variable.
        name: &'static str,
        /// What to do.
        advice: &'static str,
    },
    /// The folder for data cannot be used.
    #[error("RADSLAG_DATA_DIR {path}: {error}. Choose a folder that this user may write in.")]
    DataDir {
        /// The folder.
        path: String,
        /// What the system says.
        error: std::io::Error,
    },
    /// The municipality's own map.
    #[error("RADSLAG_MAP_TILES {path}: {error}.")]
    Map {
        /// The file.
        path: String,
        /// What is wrong with it, and what to do.
        error: TilesError,
    },
    /// Outgoing mail.
    #[error("outgoing mail: {0}. Check RADSLAG_SMTP_URL, RADSLAG_MAIL_FROM and RADSLAG_DATA_DIR.")]
    Mail(#[from] MailerError),
    /// There is no database of ours.
    #[error(
        "{place} is not there or holds no Rådslag. Check RADSLAG_DATA_DIR and RADSLAG_DATABASE_URL; `radslag migrate` makes a new one."
    )]
    NoDatabase {
        /// Where it was looked for; without passwords.
        place: String,
    },
    /// The database was made by an earlier version.
    #[error(
        "{place} is an earlier version's. Make a backup with the program that last served it, then run `radslag migrate`."
    )]
    OldDatabase {
        /// Where it is.
        place: String,
    },
    /// The database does not answer.
    #[error("the database does not answer: {0}. Check RADSLAG_DATABASE_URL.")]
    Database(#[from] Error),
}
