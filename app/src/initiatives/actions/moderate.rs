//! Review under the public rules, the same as for contributions: publish, cover, refuse, review again. What was sent in is
//! never changed or destroyed. What lies with a body stays in sight: then something may be covered, and no more.

use super::{taken_up, tell};
use crate::contributions::State;
use crate::core::{Error, Id};
use crate::deed::Deed;
use crate::initiatives::model::{ActKind, Initiative};
use crate::initiatives::store::{self, NewAct, Ruling};
use crate::moderation::{Mask, ModerateError, Rule, refusal_words};
use crate::staff::Action;

/// Shows it as it was sent in.
pub async fn publish(deed: &mut Deed, id: Id, version: i64) -> Result<(), ModerateError> {
    let initiative = for_review(deed, id, version).await?;
    if initiative.state == State::Published {
        return Err(ModerateError::NoChange);
    }
    let ruling = Ruling {
        state: State::Published,
        rule: "",
        words: "",
        mask: None,
    };
    rule(deed, &initiative, &ruling).await
}

/// Shows it with something covered. `words` are for the sender and may be empty.
pub async fn mask(
    deed: &mut Deed,
    id: Id,
    version: i64,
    mask: &Mask,
    ground: Rule,
    words: &str,
) -> Result<(), ModerateError> {
    let initiative = for_review(deed, id, version).await?;
    let sent = &initiative.sent;
    let (mask, words) = mask.checked((&sent.title, &sent.name, &sent.text), words)?;
    let ruling = Ruling {
        state: State::Masked,
        rule: ground.as_str(),
        words: &words,
        mask: Some(&mask),
    };
    rule(deed, &initiative, &ruling).await
}

/// Does not show it, on one of the public grounds and with words to the sender: that is its answer.
pub async fn refuse(
    deed: &mut Deed,
    id: Id,
    version: i64,
    ground: Rule,
    words: &str,
) -> Result<(), ModerateError> {
    let initiative = for_review(deed, id, version).await?;
    let words = refusal_words(words)?;
    let ruling = Ruling {
        state: State::Refused,
        rule: ground.as_str(),
        words: &words,
        mask: None,
    };
    rule(deed, &initiative, &ruling).await
}

/// Puts it back among those that wait, when somebody asked for another review. It is not shown meanwhile.
pub async fn review_again(deed: &mut Deed, id: Id, version: i64) -> Result<(), ModerateError> {
    let initiative = for_review(deed, id, version).await?;
    if initiative.state == State::Received {
        return Err(ModerateError::NoChange);
    }
    let ruling = Ruling {
        state: State::Received,
        rule: "",
        words: "",
        mask: None,
    };
    rule(deed, &initiative, &ruling).await
}

async fn for_review(deed: &mut Deed, id: Id, version: i64) -> Result<Initiative, ModerateError> {
    let (initiative, _) = taken_up(deed, id, version, Action::Moderate).await?;
    Ok(initiative)
}

async fn rule(
    deed: &mut Deed,
    initiative: &Initiative,
    ruling: &Ruling<'_>,
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
        rule: ruling.rule,
        words: ruling.words,
        body: None,
        days: None,
        staff: deed.actor.staff_id(),
    };
    store::insert_act(deed.conn(), &act, now).await?;
    if ruling.state != State::Received {
        tell::moderated(deed, initiative, act.id).await?;
    }
    let covered = ruling.mask.map_or(String::new(), |m| {
        format!("\n{}\n{}\n{}", m.title, m.name, m.text)
    });
    let after = format!(
        "{}\n{}\n{}{covered}",
        ruling.state, ruling.rule, ruling.words
    );
    deed.audit_on_site(action, initiative.id, initiative.state.as_str(), &after)
        .await?;
    Ok(())
}
