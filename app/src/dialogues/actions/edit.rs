//! Writing a dialogue before it opens.

use super::{EntryError, index_for_search, locked};
use crate::audit::Event;
use crate::core::{Error, Id, Result};
use crate::deed::Deed;
use crate::dialogues::model::{Dialogue, Kind, Problem, Registers, State, Texts};
use crate::dialogues::store;
use crate::responsibilities;
use crate::staff::Action;

/// Stores `texts` and returns the dialogue as it is then. Only before opening: afterwards a change
/// is a revision ([`super::revise`], P4). What a body has decided is kept (P15), and what has been
/// made public keeps its days and everything that its gates asked for.
pub async fn edit(
    deed: &mut Deed,
    id: Id,
    version: i64,
    texts: &Texts,
) -> Result<Dialogue, EntryError> {
    let owner = super::get(deed.conn(), id).await?.owner.id;
    deed.require(Action::EditDialogue, owner)?;
    let before = locked(deed, id, version).await?;
    if !matches!(
        before.state,
        State::Draft | State::Decided | State::Announced
    ) {
        return Err(Error::Refused("after opening a change is a revision").into());
    }
    let (planned, today) = (texts.put_on(&before), deed.now.date());
    let registers = super::registers(deed.conn(), &planned, None, today).await?;
    let applies = registers.demand.as_ref().map(|demand| demand.applies);
    let ground = legal_ground(&before, texts, &registers);
    let mut problems = texts.problems(&before, registers, today);
    // Who chooses anew chooses what is in force; whether that is so still is asked when a body decides.
    if texts.matter.is_some() && texts.matter != before.matter {
        match applies {
            None => problems.push(("matter", Problem::NotAChoice)),
            Some(false) => problems.push(("matter", Problem::NotInForce)),
            Some(true) => {}
        }
    }
    if let Some(area) = texts.area
        && responsibilities::find(deed.conn(), area).await?.is_none()
    {
        problems.push(("area", Problem::NotAChoice));
    }
    // The words stay as they were shown for as long as the post is the same.
    let mut words = None;
    if let Some(post) = texts.responsible_post
        && Some(post) != before.responsible_post_id
    {
        match super::post_words(deed, post, owner).await? {
            Ok(found) => words = Some(found),
            Err(problem) => problems.push(("responsible_post", problem)),
        }
    } else if texts.responsible_post.is_none() {
        words = Some(String::new());
    }
    if texts.deciding_body != before.deciding_body.id {
        super::can_take_on(deed, texts.deciding_body, "deciding_body", &mut problems).await?;
    }
    EntryError::unless_none(problems)?;
    store::update_texts(deed.conn(), id, texts).await?;
    if let Some(words) = words {
        store::set_post_words(deed.conn(), id, &words).await?;
    }
    if let Some(ground) = ground {
        store::set_legal_ground(deed.conn(), id, &ground).await?;
    }
    index_for_search(deed.conn(), id).await?;
    let chain = id.to_string();
    deed.audit(Event {
        chain: &chain,
        action: "dialogue.edited",
        subject: &before.slug,
        before: &written(&Texts::of(&before)),
        after: &written(texts),
    })
    .await?;
    Ok(super::get(deed.conn(), id).await?)
}

/// Which law demands the dialogue with these texts, in the register's words, when that changes (P29). What was
/// written before there was a register stays until a kind of matter is chosen.
fn legal_ground(before: &Dialogue, texts: &Texts, registers: &Registers) -> Option<String> {
    if before.state != State::Draft {
        return None;
    }
    match (&registers.demand, texts.kind) {
        (Some(demand), _) => Some(demand.law.clone()),
        (None, Kind::Statutory) if before.matter.is_none() => None,
        (None, _) => Some(String::new()),
    }
}

/// All values as one text, for the digest in the audit log.
fn written(texts: &Texts) -> String {
    let lines: Vec<String> = texts
        .values()
        .into_iter()
        .map(|(name, value)| format!("{name}: {value}"))
        .collect();
    lines.join("\n")
}
