//! How a mail leaves the house: to a mail server, or as a file in a folder.

mod folder;
#[cfg(any(test, feature = "testing"))]
mod memory;
mod mime;
mod smtp;

use std::path::{Path, PathBuf};
use std::sync::Arc;

use lettre::message::Mailbox;

use super::letter::Letter;
use crate::core::{EmailAddress, Id, Timestamp};

#[cfg(any(test, feature = "testing"))]
pub use memory::{Memory, Sent};

/// One mail, ready to go.
#[derive(Debug, Clone)]
pub struct Mail {
    /// The message's id: with the site's host it is the Message-ID, the same at every try.
    pub id: Id,
    /// To whom.
    pub to: EmailAddress,
    /// The time in its Date.
    pub at: Timestamp,
    /// What it says.
    pub letter: Letter,
}

/// Why a mail was not taken. The text is a code or a word: never an address, never the server's own
/// words, which often hold one.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SendError {
    /// It may be taken later.
    #[error("{0}")]
    Temporary(String),
    /// It will not be taken.
    #[error("{0}")]
    Permanent(String),
}

/// The settings for outgoing mail cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum MailerError {
    /// The server's address.
    #[error("write smtp://user:password@host:port, smtps://… or smtp://…?tls=required")]
    Url,
    /// The certificates to trust.
    #[error("RADSLAG_SMTP_CA must be a file with certificates in PEM form")]
    Authority,
    /// The sender.
    #[error("the sender must be an address, such as Name <name@example.org>")]
    Sender,
    /// Where mails come back.
    #[error(
        "the address for mails that come back must have at most 27 characters and no + before the @"
    )]
    Returns,
    /// The folder for mail files.
    #[error("the folder for mail cannot be used: {0}")]
    Folder(#[from] std::io::Error),
}

/// Sends mail. Cheap to clone; connections are kept and shared.
#[derive(Clone)]
pub struct Mailer {
    way: Way,
    sender: Arc<Mailbox>,
    /// The right part of Message-IDs.
    host: Arc<str>,
    /// Where mails come back, when that is not to the sender.
    returns: Option<Arc<EmailAddress>>,
}

#[derive(Clone)]
enum Way {
    Smtp(smtp::Transport),
    Folder(Arc<Path>),
    #[cfg(any(test, feature = "testing"))]
    Memory(Memory),
}

impl std::fmt::Debug for Mailer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // The server's address may hold a password.
        f.write_str(match self.way {
            Way::Smtp(_) => "Mailer(smtp)",
            Way::Folder(_) => "Mailer(folder)",
            #[cfg(any(test, feature = "testing"))]
            Way::Memory(_) => "Mailer(memory)",
        })
    }
}

impl Mailer {
    /// Sends through the server at `url`: `smtp://` (STARTTLS when the server offers it),
    /// `smtp://…?tls=required`, `smtp://…?tls=none` or `smtps://`, with `user:password@` where the
    /// server asks for it. Certificates are checked against the public authorities and those in
    /// `authority` (PEM), such as a municipality's own. `sender` is `Name <address>`; `base_url` is
    /// the site's.
    pub fn smtp(
        url: &str,
        authority: Option<&str>,
        sender: &str,
        base_url: &str,
    ) -> Result<Self, MailerError> {
        let host = host(base_url);
        Ok(Self {
            way: Way::Smtp(smtp::open(url, &host, authority)?),
            sender: mailbox(sender)?,
            host,
            returns: None,
        })
    }

    /// Writes each mail as a file `<id>.eml` in `folder`, which is made when it is not there.
    pub fn folder(folder: PathBuf, sender: &str, base_url: &str) -> Result<Self, MailerError> {
        std::fs::create_dir_all(&folder)?;
        Ok(Self {
            way: Way::Folder(folder.into()),
            sender: mailbox(sender)?,
            host: host(base_url),
            returns: None,
        })
    }

    /// Lets mails come back to `address`, each with its message's id after a plus sign (variable envelope return path), so that
    /// a report says which mail it is about however little of it comes back.
    pub fn returning_to(self, address: &str) -> Result<Self, MailerError> {
        let address: EmailAddress = address.parse().map_err(|_| MailerError::Returns)?;
        let (local, _) = address.as_str().split_once('@').unwrap_or_default();
        // 64 characters may stand before the @, and an id has 36.
        if local.len() > 27 || local.contains('+') {
            return Err(MailerError::Returns);
        }
        Ok(Self {
            returns: Some(Arc::new(address)),
            ..self
        })
    }

    /// Keeps mails in memory, for tests to read: see [`Mailer::sent`].
    ///
    /// # Panics
    /// Never: the sender is an address.
    #[cfg(any(test, feature = "testing"))]
    pub fn memory() -> Self {
        Self {
            way: Way::Memory(Memory::default()),
            sender: mailbox("Medborgardialog <dialog@radslag.test>").expect("an address"),
            host: "radslag.test".into(),
            returns: None,
        }
    }

    /// What a mailer in memory has taken, oldest first.
    #[cfg(any(test, feature = "testing"))]
    pub fn sent(&self) -> Vec<Sent> {
        match &self.way {
            Way::Memory(memory) => memory.sent(),
            _ => Vec::new(),
        }
    }

    /// Makes a mailer in memory answer mail to `address` with `error`, until it is told `None`.
    #[cfg(any(test, feature = "testing"))]
    pub fn answer(&self, address: &str, error: Option<SendError>) {
        if let Way::Memory(memory) = &self.way {
            memory.answer(address, error);
        }
    }

    /// Sends one mail. When it answers `Ok` the mail is out of our hands. Takes a minute at most.
    pub async fn send(&self, mail: &Mail) -> Result<(), SendError> {
        let message = mime::message(mail, &self.sender, &self.host, self.returns.as_deref())?;
        match &self.way {
            Way::Smtp(transport) => smtp::send(transport, message).await,
            Way::Folder(folder) => folder::write(folder, mail.id, message).await,
            #[cfg(any(test, feature = "testing"))]
            Way::Memory(memory) => memory.take(mail, &message),
        }
    }
}

fn mailbox(sender: &str) -> Result<Arc<Mailbox>, MailerError> {
    sender
        .parse()
        .map(Arc::new)
        .map_err(|_| MailerError::Sender)
}

/// The host in an address, without its port.
fn host(base_url: &str) -> Arc<str> {
    let rest = base_url
        .split_once("://")
        .map_or(base_url, |(_, rest)| rest);
    let authority = rest.split('/').next().unwrap_or_default();
    authority.split(':').next().unwrap_or_default().into()
}
