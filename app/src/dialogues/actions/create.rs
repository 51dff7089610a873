//! Beginning a dialogue.

use super::EntryError;
use crate::audit::Event;
use crate::bodies::{self, BodyKind};
use crate::core::slug::slug;
use crate::core::{Error, Result};
use crate::db::Conn;
use crate::deed::Deed;
use crate::dialogues::model::{Decides, Dialogue, NewDialogue, Problem, Problems, said};
use crate::dialogues::store;
use crate::responsibilities;
use crate::staff::Action;

/// Addresses that mean something else in the admin area.
const RESERVED: &[&str] = &["", "ny"];

/// Creates a draft. Its address comes from the title; where that is taken, `-2`, `-3` and so on is
/// added. A question that another authority decides, or where nothing can be changed, is no
/// dialogue: inform about it instead (P13).
pub async fn create(deed: &mut Deed, new: NewDialogue) -> Result<Dialogue, EntryError> {
    deed.require(Action::EditDialogue, new.owner)?;
    begin(deed, new).await
}

/// Whether there is a dialogue with just this title, on its way or over.
pub async fn is_title_there(conn: &mut Conn, title: &str) -> Result<bool> {
    store::is_title_there(conn, title).await
}

/// Creates a draft because a body has said yes to an initiative (P37). The right to that decision is the caller's to
/// check.
pub async fn create_by_decision(deed: &mut Deed, new: NewDialogue) -> Result<Dialogue, EntryError> {
    begin(deed, new).await
}

async fn begin(deed: &mut Deed, new: NewDialogue) -> Result<Dialogue, EntryError> {
    let mut problems = Problems::new();
    said(&mut problems, "title", &new.title, 120);
    if matches!(
        new.decides,
        Some(Decides::OtherAuthority | Decides::Nothing)
    ) {
        problems.push(("decides", Problem::InformInstead));
    }
    // Held in the order of their ids, as by whoever holds all.
    let mut bodies = [("owner", new.owner), ("deciding_body", new.deciding_body)];
    bodies.sort_unstable_by_key(|(_, id)| *id);
    for (field, body) in bodies {
        super::can_take_on(deed, body, field, &mut problems).await?;
    }
    if let Some(area) = new.area {
        let today = deed.now.date();
        match responsibilities::owner_on(deed.conn(), area, today, today).await? {
            Some(right) if right.body.id == new.owner => {}
            _ if !new.kind.follows_the_map() => {}
            _ => problems.push(("owner", Problem::WrongOwner)),
        }
        if responsibilities::find(deed.conn(), area).await?.is_none() {
            problems.push(("area", Problem::NotAChoice));
        }
    }
    if new.kind.is_the_boards() {
        let owner = bodies::find(deed.conn(), new.owner).await?;
        if owner.is_none_or(|owner| owner.kind != BodyKind::ExecutiveBoard) {
            problems.push(("owner", Problem::BoardMustOwn));
        }
    }
    EntryError::unless_none(problems)?;

    let id = deed.new_id();
    let (now, by) = (deed.now, deed.actor.staff_id());
    let first = new.slug.clone().unwrap_or_else(|| slug(&new.title));
    let first = if RESERVED.contains(&first.as_str()) {
        format!("dialog-{first}").trim_end_matches('-').to_owned()
    } else {
        first
    };
    let mut address = first.clone();
    let mut number = 1;
    while !store::insert(deed.conn(), id, &address, &new, by, now).await? {
        number += 1;
        if number > 1000 {
            return Err(Error::Internal(format!("no free address for {first}")).into());
        }
        address = format!("{first}-{number}");
    }
    let chain = id.to_string();
    deed.audit(Event {
        chain: &chain,
        action: "dialogue.created",
        subject: &address,
        before: "",
        after: &new.title,
    })
    .await?;
    Ok(super::get(deed.conn(), id).await?)
}
