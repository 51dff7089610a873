//! The seat of an elected account, and what it replies to residents.

use super::super::model::{AccountSeat, Dialogue as Example};
use super::teller::{Teller, told};
use crate::core::{Id, Result};
use crate::deed::Deed;
use crate::elected::{self, NewReply};
use crate::mandates::{self, NewMandate};
use crate::staff::Role;
use crate::themes;

const EVENING: i64 = 18 * 60;

/// Lets the account hold the post in the term of today.
pub async fn seat(deed: &mut Deed, teller: &Teller, account: Id, seat: &AccountSeat) -> Result<()> {
    let post = teller.post(&seat.body, &seat.title)?;
    let today = teller.day(0);
    let found = mandates::get(deed.conn(), post).await?;
    let held = found
        .mandates
        .iter()
        .find(|mandate| mandate.period.holds(today))
        .ok_or_else(|| told(format!("nobody holds the post {}", seat.title)))?;
    let first = held.period.first();
    let new = NewMandate {
        first,
        last: held.period.last().unwrap_or(first),
        staff: Some(account),
    };
    mandates::change(deed, post, held.id, held.version, &new)
        .await
        .map_err(told)
}

/// Replies to the themes and to the dialogue.
pub async fn tell(teller: &Teller, example: &Example, dialogue: Id) -> Result<()> {
    for reply in &example.replies {
        let theme = theme(teller, example, dialogue, &reply.theme).await?;
        let first = new(&reply.text, "");
        give(teller, (dialogue, theme), reply.in_days, (0, &first)).await?;
        if !reply.changed_text.is_empty() {
            let changed = new(&reply.changed_text, &reply.reason);
            give(teller, (dialogue, theme), reply.changed_in, (1, &changed)).await?;
        }
    }
    Ok(())
}

fn new(words: &str, reason: &str) -> NewReply {
    NewReply {
        words: words.trim().to_owned(),
        reason: reason.to_owned(),
    }
}

async fn give(
    teller: &Teller,
    (dialogue, theme): (Id, Option<Id>),
    days: i64,
    (version, reply): (i64, &NewReply),
) -> Result<()> {
    let mut deed = teller
        .deed(Role::Elected, teller.day(days), EVENING)
        .await?;
    elected::put(&mut deed, dialogue, theme, version, reply)
        .await
        .map_err(told)?;
    deed.commit().await
}

/// The theme with that key; none for the whole dialogue.
async fn theme(teller: &Teller, example: &Example, dialogue: Id, key: &str) -> Result<Option<Id>> {
    if key.is_empty() {
        return Ok(None);
    }
    let title = example
        .themes
        .iter()
        .find(|theme| theme.key == key)
        .map(|theme| &theme.title);
    let list = themes::list(&mut *teller.app().db.read().await?, dialogue).await?;
    let found = list.into_iter().find(|theme| Some(&theme.title) == title);
    found
        .map(|theme| Some(theme.id))
        .ok_or_else(|| told(format!("no theme {key}")))
}
