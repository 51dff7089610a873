//! In memory, for tests.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use super::{Mail, SendError};
use crate::core::Id;
use crate::mail::letter::{Letter, html, plain};

/// A mail that a mailer in memory has taken.
#[derive(Debug, Clone)]
pub struct Sent {
    /// The message's id.
    pub id: Id,
    /// To whom.
    pub to: String,
    /// The letter.
    pub letter: Letter,
    /// Its text part.
    pub text: String,
    /// Its HTML part.
    pub html: String,
    /// The whole message as it would go over the wire.
    pub raw: String,
}

/// Mails in memory, and how it answers.
#[derive(Debug, Clone, Default)]
pub struct Memory(Arc<Mutex<Inner>>);

#[derive(Debug, Default)]
struct Inner {
    sent: Vec<Sent>,
    answers: BTreeMap<String, SendError>,
}

impl Memory {
    fn inner(&self) -> std::sync::MutexGuard<'_, Inner> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What it has taken.
    pub fn sent(&self) -> Vec<Sent> {
        self.inner().sent.clone()
    }

    /// How it answers mail to `address`.
    pub fn answer(&self, address: &str, error: Option<SendError>) {
        match error {
            Some(error) => self.inner().answers.insert(address.to_owned(), error),
            None => self.inner().answers.remove(address),
        };
    }

    /// Takes a mail, or answers as it was told.
    pub fn take(&self, mail: &Mail, message: &lettre::Message) -> Result<(), SendError> {
        let mut inner = self.inner();
        if let Some(error) = inner.answers.get(mail.to.as_str()) {
            return Err(error.clone());
        }
        inner.sent.push(Sent {
            id: mail.id,
            to: mail.to.to_string(),
            letter: mail.letter.clone(),
            text: plain(&mail.letter),
            html: html(&mail.letter),
            raw: String::from_utf8_lossy(&message.formatted()).into_owned(),
        });
        Ok(())
    }
}
