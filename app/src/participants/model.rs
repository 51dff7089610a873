//! A participant with an address.

use crate::core::{EmailAddress, Id, Locale, Timestamp};

/// Somebody who gave an address. Without a name: who it is says the address alone.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Participant {
    /// Which.
    pub id: Id,
    /// As it was first typed.
    pub email: EmailAddress,
    /// The language of mails.
    pub locale: Locale,
    /// In the address of the page that confirms; whoever has it reads that mailbox.
    pub confirm_code: String,
    /// In the address of the page that ends all mail.
    pub unsubscribe_code: String,
    /// When the address was confirmed.
    pub confirmed_at: Option<Timestamp>,
    /// When all mail was declined.
    pub unsubscribed_at: Option<Timestamp>,
    /// Since when nothing is sent because mail to the address comes back.
    pub undeliverable_at: Option<Timestamp>,
    /// When the address was given first.
    pub created_at: Timestamp,
}

impl Participant {
    /// Whether mail about contributions may be sent.
    pub const fn may_be_written_to(&self) -> bool {
        self.confirmed_at.is_some()
            && self.unsubscribed_at.is_none()
            && self.undeliverable_at.is_none()
    }

    /// Whether no mail at all may be sent.
    pub const fn has_left(&self) -> bool {
        self.unsubscribed_at.is_some()
    }
}
