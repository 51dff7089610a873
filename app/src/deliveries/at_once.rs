//! What happens to one idea on the way is told at once to those without e-mail too, as others get a mail (P5, P17, P22): what is not
//! shown of it and why, its own answer, and that it belongs somewhere else. The letter is written when it is printed, from what is
//! true then; so one that waits is enough, and one that has nothing to tell any more is noted as not sent.

use super::model::{Cause, Kind, Reason, Standing};
use super::settling::{Pile, note};
use super::store;
use crate::core::{Id, Result};
use crate::deed::Deed;

/// Owes the sender of `contribution` a letter or a call of `kind`, in the deed that does what it tells. False when nothing is owed:
/// they wanted none or can be reached no more, one waits already, or there is no news for them. The right to is the caller's to
/// check.
pub async fn tell(deed: &mut Deed, contribution: Id, kind: Kind) -> Result<bool> {
    let Some((_, person, told)) = store::sender(deed.conn(), contribution).await? else {
        return Ok(false);
    };
    // Who has not been told yet that it was sent on need not be told that it is back, and the other way round.
    let knew_nothing = match kind {
        Kind::Rerouted => {
            nothing_to_tell(deed, contribution, Kind::BackAgain).await?;
            false
        }
        Kind::BackAgain => nothing_to_tell(deed, contribution, Kind::Rerouted).await?,
        _ => false,
    };
    if knew_nothing || kind == Kind::Moderated && !told.has_news() {
        nothing_to_tell(deed, contribution, kind).await?;
        return Ok(false);
    }
    let (id, now) = (deed.new_id(), deed.now);
    let until = kind.due(now.date());
    let owed = (kind, Some(contribution), until);
    store::lay(deed.conn(), (id, person), owed, now).await
}

/// Owes the sender of `contribution` what has happened to it until now, when how they are reached is noted afterwards. The right to
/// is the caller's to check.
pub async fn tell_all(deed: &mut Deed, contribution: Id) -> Result<()> {
    tell(deed, contribution, Kind::Moderated).await?;
    let (answered, sent_on) = store::has_happened(deed.conn(), contribution).await?;
    if answered {
        tell(deed, contribution, Kind::Answered).await?;
    }
    if sent_on {
        tell(deed, contribution, Kind::Rerouted).await?;
    }
    Ok(())
}

/// Notes that what waits of `kind` to be told of `contribution` is not sent, because it is so no more. False when nothing waited. The
/// right to is the caller's to check.
pub async fn nothing_to_tell(deed: &mut Deed, contribution: Id, kind: Kind) -> Result<bool> {
    let Some(place) = store::waiting_of(deed.conn(), contribution, kind).await? else {
        return Ok(false);
    };
    let why = Reason::Found(Cause::NothingToTell);
    note(deed, Pile::News, place, (Standing::Unreachable, Some(&why))).await
}
