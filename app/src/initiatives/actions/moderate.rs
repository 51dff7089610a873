//! Review under the public rules, the same as for contributions: publish, cover, refuse, review again. What was sent in is
//! never changed or destroyed. What lies with a body stays in sight: then something may be covered, and no more.

use super::{get, taken_up, tell};
use crate::contributions::State;
use crate::core::{Error, Id};
use crate::deed::Deed;
use crate::initiatives::model::{ActKind, Initiative};
use crate::initiatives::store::{self, NewAct};
use crate::moderation::{self, Mask, ModerateError, ReviewAct, Ruling, Standing};
use crate::staff::Action;

/// Does what a reviewer asks for, who may press twice: where the last act is their own and what it made of the initiative is what they ask
/// for, it is done.
pub async fn review_once(
    deed: &mut Deed,
    id: Id,
    version: i64,
    act: &ReviewAct,
) -> Result<(), ModerateError> {
    match review(deed, id, version, act).await {
        Err(ModerateError::Other(Error::Stale)) => {}
        answer => return answer,
    }
    // Read anew: it was waited for whoever was first.
    let initiative = get(deed.conn(), id).await?;
    let (standing, told) = (standing(&initiative), initiative.words_to_sender.as_str());
    moderation::done_by_them(deed, act, (&standing, told), (store::LAST_ACTOR, id)).await
}

/// As it is under review.
fn standing(initiative: &Initiative) -> Standing<'_> {
    let (sent, masked) = (&initiative.sent, &initiative.masked);
    Standing {
        state: initiative.state,
        written: (&sent.title, &sent.name, &sent.text),
        mask: (initiative.state == State::Masked).then(|| Mask {
            title: masked.title.clone(),
            name: masked.name.clone(),
            text: masked.text.clone(),
        }),
        rule: &initiative.rule,
        was_covered: false,
    }
}

/// Does what a reviewer asks for. What is refused or put back begins anew: nothing that was covered stays so.
pub async fn review(
    deed: &mut Deed,
    id: Id,
    version: i64,
    act: &ReviewAct,
) -> Result<(), ModerateError> {
    let (initiative, _) = taken_up(deed, id, version, Action::Moderate).await?;
    let sent = Standing {
        mask: None,
        rule: "",
        ..standing(&initiative)
    };
    let ruling = Ruling::on(&sent, act)?;
    rule(deed, &initiative, &ruling).await
}

async fn rule(
    deed: &mut Deed,
    initiative: &Initiative,
    ruling: &Ruling,
) -> Result<(), ModerateError> {
    if initiative.stays_shown() && !ruling.state.is_shown() {
        return Err(Error::Refused("what lies with a body stays in sight").into());
    }
    let now = deed.now;
    let which = (initiative.id, initiative.version);
    if !store::set_ruling(deed.conn(), which, ruling, now).await? {
        return Err(Error::Stale.into());
    }
    let (kind, action) = match ruling.state {
        State::Received => (ActKind::Received, "initiative.to_be_reviewed_again"),
        State::Published => (ActKind::Published, "initiative.published"),
        State::Masked => (ActKind::Masked, "initiative.masked"),
        State::Refused => (ActKind::Refused, "initiative.refused"),
    };
    let act = NewAct {
        id: deed.new_id(),
        initiative: initiative.id,
        kind,
        rule: &ruling.rule,
        words: &ruling.words,
        body: None,
        days: None,
        staff: deed.actor.staff_id(),
    };
    store::insert_act(deed.conn(), &act, now).await?;
    if ruling.state != State::Received {
        tell::moderated(deed, initiative, act.id).await?;
    }
    let after = ruling.for_the_log();
    deed.audit_on_site(action, initiative.id, initiative.state.as_str(), &after)
        .await?;
    Ok(())
}
