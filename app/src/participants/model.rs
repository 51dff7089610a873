//! A participant with an address.

use jiff::SignedDuration;

use crate::core::{EmailAddress, Id, Locale, Timestamp};

/// How long a way to reach somebody is kept after the last use of it, in days of 24 hours: sixty of them, which the pages about personal
/// data tell as two months. One clock for each way: an address for mail with which nothing was sent in and nothing is followed
/// ([`forget_idle`](super::forget_idle)), and a name, a postal address or a number for letters and calls when nothing is owed by them any
/// more ([`deliveries::forget`](crate::deliveries::forget)).
///
/// Why sixty: a letter comes back after weeks, whoever was asked to confirm answers after a holiday, and what was ticked off by mistake
/// is taken back. Nothing that we know of takes longer, and personal data are kept no longer than they are needed (GDPR, article 5.1 e).
pub const IDLE: SignedDuration = SignedDuration::from_hours(60 * 24);

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
    /// Whether mail about contributions may be sent. Other mail has conditions of its own: see `conditions.rs`.
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
