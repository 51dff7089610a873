//! Gathering ideas that say the same, and setting them apart again (P28).

use super::{audit, sorting, tell_newcomers};
use crate::core::{Error, Id, Result};
use crate::db::Conn;
use crate::deed::Deed;
use crate::dialogues::{EntryError, Problem};
use crate::themes::model::Group;
use crate::themes::store;

/// The shown ideas that are gathered with this one, and itself; none when it is gathered with no other.
pub async fn group_of(conn: &mut Conn, contribution: Id) -> Result<Option<Group>> {
    let members = store::group_of(conn, contribution).await?;
    Ok(Group::of(members))
}

/// Gathers ideas that say the same, with all that are gathered with one of them already, under the one that came first.
/// None loses anything: each keeps its number, its text, its receipt and its answer. They lie in one theme from now on.
/// Returns the leading idea.
pub async fn gather(deed: &mut Deed, dialogue: Id, contributions: &[Id]) -> Result<Id, EntryError> {
    sorting(deed, dialogue, "contribution").await?;
    let all = store::with_groups(deed.conn(), contributions).await?;
    let found = store::gatherable(deed.conn(), dialogue, &all).await?;
    let is_found = |id: &Id| found.iter().any(|(there, _, _)| there == id);
    if !contributions.iter().all(is_found) {
        return Err(EntryError::at("contribution", Problem::NotHere));
    }
    let ids: Vec<Id> = found.iter().map(|(id, _, _)| *id).collect();
    let Some((leading, others)) = ids.split_first().filter(|(_, others)| !others.is_empty()) else {
        return Err(EntryError::at("contribution", Problem::NeedsTwo));
    };
    let mut themes: Vec<Id> = found.iter().filter_map(|(_, _, theme)| *theme).collect();
    themes.sort_unstable();
    themes.dedup();
    if themes.len() > 1 {
        return Err(EntryError::at("contribution", Problem::DifferentThemes));
    }
    let by = (deed.actor.staff_id(), deed.now);
    store::set_apart(deed.conn(), &all).await?;
    store::gather(deed.conn(), *leading, others, by).await?;
    if let Some(theme) = themes.first() {
        let newcomers: Vec<Id> = found
            .iter()
            .filter(|(_, _, lies)| lies.is_none())
            .map(|(id, _, _)| *id)
            .collect();
        store::put_into(deed.conn(), dialogue, &newcomers, Some(*theme)).await?;
        tell_newcomers(deed, *theme, &newcomers).await?;
    }
    let numbers: Vec<String> = found
        .iter()
        .map(|(_, number, _)| number.to_string())
        .collect();
    let subject = format!("contribution {}", numbers[0]);
    let after = numbers.join("\n");
    audit(
        deed,
        dialogue,
        "contribution.gathered",
        &subject,
        "",
        &after,
    )
    .await?;
    Ok(*leading)
}

/// Sets one idea apart from those it is gathered with. The others stay together, under the one of them that came first.
pub async fn set_apart(deed: &mut Deed, dialogue: Id, contribution: Id) -> Result<(), EntryError> {
    sorting(deed, dialogue, "contribution").await?;
    let group = group_of(deed.conn(), contribution)
        .await?
        .ok_or(Error::Stale)?;
    let all = store::with_groups(deed.conn(), &[contribution]).await?;
    let found = store::gatherable(deed.conn(), dialogue, &all).await?;
    let Some((_, number, _)) = found.iter().find(|(id, _, _)| *id == contribution) else {
        return Err(EntryError::at("contribution", Problem::NotHere));
    };
    let rest: Vec<Id> = found
        .iter()
        .map(|(id, _, _)| *id)
        .filter(|id| *id != contribution)
        .collect();
    let by = (deed.actor.staff_id(), deed.now);
    store::set_apart(deed.conn(), &all).await?;
    if let Some((leading, others)) = rest.split_first().filter(|(_, others)| !others.is_empty()) {
        store::gather(deed.conn(), *leading, others, by).await?;
    }
    let before: Vec<String> = group
        .members()
        .iter()
        .map(|member| member.number.to_string())
        .collect();
    let subject = format!("contribution {number}");
    audit(
        deed,
        dialogue,
        "contribution.set_apart",
        &subject,
        &before.join("\n"),
        "",
    )
    .await?;
    Ok(())
}
