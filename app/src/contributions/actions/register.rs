//! Entering what came on paper, by letter, by phone or at a meeting: the same number, receipt, review and feedback as on the
//! web (P3).

use std::collections::BTreeMap;

use super::submit::{Sent, Source, SubmitError, submit};
use crate::activities::{self, Activity};
use crate::contributions::model::{Receipt, Registered, Registration, Slip, Slips};
use crate::contributions::store;
use crate::core::{Error, Id, Result, locale};
use crate::db::Conn;
use crate::deed::Deed;
use crate::deliveries;
use crate::dialogues::{self, Dialogue, EntryError, Problem};
use crate::staff::Action;

/// Takes in a contribution for somebody who did not use the web. It may be entered until the contributions are
/// compiled, when it came while the dialogue was open.
pub async fn register(
    deed: &mut Deed,
    dialogue: Id,
    new: &Registration,
) -> Result<Receipt, EntryError> {
    let place = registering(deed, dialogue).await?;
    enter(deed, &place, new, None).await
}

/// The same for a row of the import `import`, in the deed that [`registering`] was asked in.
pub async fn register_imported(
    deed: &mut Deed,
    place: &Registering,
    new: &Registration,
    import: Id,
) -> Result<Receipt, EntryError> {
    enter(deed, place, new, Some(import)).await
}

/// A dialogue that somebody may enter into, held for the deed, with the activities in it: the same for all that is entered at once.
#[derive(Debug)]
pub struct Registering {
    dialogue: Dialogue,
    activities: Vec<Activity>,
}

/// Asks whether something may be entered, and reads what is needed for it, once for a whole file.
pub async fn registering(deed: &mut Deed, dialogue: Id) -> Result<Registering, EntryError> {
    let owner = dialogues::get(deed.conn(), dialogue).await?.owner.id;
    deed.require(Action::RegisterContribution, owner)?;
    let dialogue = dialogues::taken(deed, dialogue).await?;
    if !dialogue.state.takes_registered() {
        return Err(EntryError::at("text", Problem::TooLate));
    }
    let activities = activities::of_dialogue(deed.conn(), dialogue.id).await?;
    Ok(Registering {
        dialogue,
        activities,
    })
}

/// Takes away everything that came with `import`, in the deed that undoes it. The right to do so, that nobody has reviewed
/// anything of it, and the log are the caller's.
pub async fn take_away_import(deed: &mut Deed, dialogue: Id, import: Id) -> Result<()> {
    deliveries::untie_import(deed.conn(), dialogue, import).await?;
    store::delete_import(deed.conn(), dialogue, import).await
}

/// The numbers under which the same words are in the dialogue, by their [`text_digest`](super::text_digest), of those that are
/// there.
pub async fn with_the_words_of(
    conn: &mut Conn,
    dialogue: Id,
    digests: &[String],
) -> Result<BTreeMap<String, i64>> {
    let found = store::with_the_words_of(conn, dialogue, digests).await?;
    let known = |(digest, number): (String, Option<i64>)| number.map(|number| (digest, number));
    Ok(found.into_iter().filter_map(known).collect())
}

async fn enter(
    deed: &mut Deed,
    Registering {
        dialogue,
        activities,
    }: &Registering,
    new: &Registration,
    import: Option<Id>,
) -> Result<Receipt, EntryError> {
    EntryError::unless_none(new.problems(dialogue, activities, deed.now))?;
    let activity = new
        .activity
        .and_then(|id| activities.iter().find(|activity| activity.id == id));
    let source = Source {
        channel: new.channel,
        activity: activity
            .map(|activity| activity.plan.title.clone())
            .unwrap_or_default(),
        activity_id: activity.map(|activity| activity.id),
        import,
        came_at: Some(new.came_at(deed.now)),
    };
    // Mail is written in the sender's language where the site speaks it.
    let locale = locale::or_default(&new.draft.lang);
    let key = deed.app.random.code(20);
    match submit(deed, dialogue.id, &new.draft, &source, &key, locale).await {
        Ok(Sent { receipt, .. }) => {
            if let Some(reply) = &new.reply {
                deliveries::give(deed, dialogue.id, receipt.id, reply).await?;
            }
            Ok(receipt)
        }
        Err(SubmitError::Other(error)) => Err(error.into()),
        Err(_) => Err(EntryError::at("came_on", Problem::OutOfTime)),
    }
}

/// The receipts of what was entered by the staff and `asked` for, in the order of their numbers; at most [`Slips::MOST`].
pub async fn slips(conn: &mut Conn, dialogue: Id, asked: &Slips) -> Result<Vec<Slip>> {
    store::slips(conn, dialogue, asked).await
}

/// What was entered by the staff, with its receipt, or [`Error::NotFound`]. What came on the web is its sender's.
pub async fn registered(conn: &mut Conn, dialogue: Id, id: Id) -> Result<Registered> {
    store::registered(conn, dialogue, id)
        .await?
        .ok_or(Error::NotFound)
}
