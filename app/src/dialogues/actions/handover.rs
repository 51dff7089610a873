//! The change of term: on the day after a body's last, its successor has its dialogues (P30).

use std::collections::BTreeMap;

use super::StepError;
use crate::app::App;
use crate::audit::Event;
use crate::bodies;
use crate::core::{Date, Error, Id, Result};
use crate::db::Conn;
use crate::deed::Actor;
use crate::dialogues::model::{Handover, moves};
use crate::dialogues::store;

/// Gives the dialogue to the successors of its bodies that are over, if that is still to be done when its
/// row is held: meanwhile another worker may have done it. Returns whether it was. Decisions keep the
/// body that made them.
pub(super) async fn hand_over(app: &App, id: Id) -> Result<bool, StepError> {
    let mut deed = app.begin(Actor::Clock).await.map_err(Error::from)?;
    let now = deed.now;
    let dialogue = super::taken(&mut deed, id).await?;
    let mut heirs: BTreeMap<Id, (Id, Date)> = BTreeMap::new();
    for body in dialogue.bodies() {
        let body = bodies::get(deed.conn(), body).await?;
        heirs.extend(body.heir(now.date()).map(|heir| (body.body.id, heir)));
    }
    let steps = moves(&dialogue, |body| heirs.get(&body).copied());
    if steps.is_empty() {
        return Ok(false);
    }
    let before = (dialogue.owner.id, dialogue.deciding_body.id);
    let mut after = before;
    for step in steps {
        let handover = deed.new_id();
        store::insert_handover(deed.conn(), handover, id, step, now).await?;
        after = step.after(after);
    }
    store::set_bodies(deed.conn(), id, after, now).await?;
    let chain = id.to_string();
    deed.audit(Event {
        chain: &chain,
        action: "dialogue.handed_over",
        subject: &dialogue.slug,
        before: &format!("{}\n{}", before.0, before.1),
        after: &format!("{}\n{}", after.0, after.1),
    })
    .await?;
    deed.commit().await?;
    Ok(true)
}

/// A dialogue's handovers from body to body, the oldest first.
pub async fn handovers(conn: &mut Conn, id: Id) -> Result<Vec<Handover>> {
    store::handovers(conn, id).await
}

/// How many dialogues are under way that `body` owns or decides in.
pub async fn unfinished(conn: &mut Conn, body: Id) -> Result<i64> {
    store::unfinished(conn, body).await
}

/// The latest day on which a body decided to hold a dialogue in `area`: the responsibility map keeps to what it
/// was then.
pub async fn last_decided_in(conn: &mut Conn, area: Id) -> Result<Option<Date>> {
    store::last_decided_in(conn, area).await
}
