//! When a form was shown, signed, so that a program that answers at once is told from a person,
//! without a puzzle for anybody.

use jiff::SignedDuration;

use crate::core::digest::{hmac_sha256_hex, same};
use crate::core::{Id, Timestamp};

/// Nobody reads and writes faster.
const FASTEST: SignedDuration = SignedDuration::from_secs(3);
/// A form may lie open in the browser for weeks while somebody thinks; what is older than any dialogue's
/// open days is not a person's.
const LONGEST: SignedDuration = SignedDuration::from_hours(90 * 24);

/// Why a form is held back; pressing send once more is all it takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hold {
    /// Sent faster than anybody writes. The same time counts at the next try.
    TooFast,
    /// Shown too long ago, or not by us. The next try has a new time.
    TooOld,
}

/// The time at which one form was shown.
#[derive(Debug, Clone, Copy)]
pub struct FormTime<'a> {
    /// The server's secret.
    pub secret: &'a [u8; 32],
    /// The dialogue that the form is for; none for the form that proposes one.
    pub dialogue: Option<Id>,
    /// The form's own key.
    pub key: &'a str,
}

impl FormTime<'_> {
    /// The token that says that the form was shown `at`.
    pub fn sign(self, at: Timestamp) -> String {
        let micros = at.as_micros();
        let of = self.dialogue.map_or_else(String::new, |id| id.to_string());
        let mac = hmac_sha256_hex(self.secret, &format!("form\n{of}\n{}\n{micros}", self.key));
        format!("{micros}.{mac}")
    }

    /// Whether `token` is ours and neither too young nor too old at `now`.
    pub fn check(self, token: &str, now: Timestamp) -> Result<(), Hold> {
        let shown = token
            .split_once('.')
            .and_then(|(micros, _)| micros.parse().ok())
            .map(Timestamp::from_micros)
            .filter(|at| same(&self.sign(*at), token))
            .ok_or(Hold::TooOld)?;
        if shown > now || shown.plus(LONGEST) < now {
            Err(Hold::TooOld)
        } else if shown.plus(FASTEST) > now {
            Err(Hold::TooFast)
        } else {
            Ok(())
        }
    }

    /// The token for the same form shown again: the old one as long as it counts, else a new one.
    pub fn again(self, token: &str, now: Timestamp) -> String {
        match self.check(token, now) {
            Ok(()) | Err(Hold::TooFast) => token.to_owned(),
            Err(Hold::TooOld) => self.sign(now),
        }
    }
}
