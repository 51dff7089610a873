//! Reviewing a photo: leaving it out with a reason, showing it after all, and saying what it shows. The photo itself stays as it
//! came.

use crate::audit::Event;
use crate::core::{Error, Id, Result};
use crate::db::Conn;
use crate::deed::Deed;
use crate::moderation::{self, ModerateError, refusal_words};
use crate::participants::{self, Occasion};
use crate::photos::model::{Act, Done, Photo, PhotoAct, our_words};
use crate::photos::store;
use crate::rerouting;

/// Does what a reviewer asks for with the photo in that place, if it is still `version`. Its sender is told, unless the idea
/// itself is still to be reviewed: then the letter about that tells it. What is left out of one dialogue is left out of all that the idea
/// was sent on to or came from; it is shown again in each by itself, by whoever reviews there. What it is said to show is said there too.
pub async fn review(
    deed: &mut Deed,
    (contribution, place): (Id, i64),
    version: i64,
    act: &PhotoAct,
) -> Result<(), ModerateError> {
    // Held, so that nobody publishes the idea meanwhile who does not see what is left out here.
    let (record, _) = moderation::held(deed, contribution).await?;
    let photo = super::get(deed.conn(), contribution, place).await?;
    let of = (photo.id, version);
    let now = deed.now;
    let (is_set, rule, words) = match act {
        PhotoAct::LeaveOut { rule, words } => {
            let words = refusal_words(words)?;
            if photo.rule == rule.as_str() && photo.words_to_sender == words {
                return Err(ModerateError::NoChange);
            }
            let said = (Some(now), rule.as_str(), words.as_str());
            let is_set = store::set(deed.conn(), of, said).await?;
            (is_set, rule.as_str(), words)
        }
        PhotoAct::Show if !photo.is_left_out() => return Err(ModerateError::NoChange),
        PhotoAct::Show => {
            let is_set = store::set(deed.conn(), of, (None, "", "")).await?;
            (is_set, "", String::new())
        }
        PhotoAct::Describe { words } => {
            let words = our_words(words)?;
            if photo.our_alt == words {
                return Ok(());
            }
            (store::describe(deed.conn(), of, &words).await?, "", words)
        }
    };
    if !is_set {
        return Err(Error::Stale.into());
    }
    let (id, done, staff) = (deed.new_id(), act.done(), deed.actor.staff_id());
    let kept = (done, rule, words.as_str());
    store::insert_act(deed.conn(), (id, photo.id), kept, staff, now).await?;
    let mut told = (record.state.is_shown() && done != Done::Described).then_some(contribution);
    if done == Done::LeftOut {
        let there = leave_out_of_copies(deed, (contribution, &photo), (rule, &words)).await?;
        told = told.or(there);
    }
    if done == Done::Described {
        describe_in_copies(deed, (contribution, &photo), &words).await?;
    }
    if let Some(told) = told {
        participants::tell(deed, told, Occasion::Moderated(id)).await?;
    }
    let before = match act {
        PhotoAct::Describe { .. } => photo.our_alt,
        _ => format!("{}\n{}", photo.rule, photo.words_to_sender),
    };
    deed.audit(Event {
        chain: &record.dialogue_id.to_string(),
        action: match act {
            PhotoAct::LeaveOut { .. } => "photo.left_out",
            PhotoAct::Show => "photo.shown_again",
            PhotoAct::Describe { .. } => "photo.described",
        },
        subject: &format!("photo {place} on contribution {}", record.number),
        before: &before,
        after: &format!("{rule}\n{words}"),
    })
    .await?;
    Ok(())
}

/// Leaves the same photo out of the copies of its idea in other dialogues (P22), on the same ground; where it is left out already, that
/// stands. Returns one of them that everybody can read: its sender is told of one alone.
async fn leave_out_of_copies(
    deed: &mut Deed,
    (contribution, photo): (Id, &Photo),
    (rule, words): (&str, &str),
) -> Result<Option<Id>> {
    let (now, staff) = (deed.now, deed.actor.staff_id());
    let mut shown = None;
    for other in rerouting::copies(deed.conn(), contribution).await? {
        let Some(same) = store::same(deed.conn(), photo.id, other).await? else {
            continue;
        };
        if same.is_left_out() {
            continue;
        }
        let said = (Some(now), rule, words);
        if !store::set(deed.conn(), (same.id, same.version), said).await? {
            return Err(Error::Stale);
        }
        let id = deed.new_id();
        let kept = (Done::LeftOut, rule, words);
        store::insert_act(deed.conn(), (id, same.id), kept, staff, now).await?;
        let record = moderation::record(deed.conn(), other).await?;
        if record.state.is_shown() {
            shown = shown.or(Some(other));
        }
        deed.audit(Event {
            chain: &record.dialogue_id.to_string(),
            action: "photo.left_out",
            subject: &format!("photo {} on contribution {}", same.place, record.number),
            before: "\n",
            after: &format!("{rule}\n{words}"),
        })
        .await?;
    }
    Ok(shown)
}

/// Says of the same photo in the copies of its idea in other dialogues what is said of it here (P22): it may stand instead of words of the
/// sender that nobody should read. Where somebody has said it otherwise there, that stands.
async fn describe_in_copies(
    deed: &mut Deed,
    (contribution, photo): (Id, &Photo),
    words: &str,
) -> Result<()> {
    let (now, staff) = (deed.now, deed.actor.staff_id());
    for other in rerouting::copies(deed.conn(), contribution).await? {
        let Some(same) = store::same(deed.conn(), photo.id, other).await? else {
            continue;
        };
        if same.our_alt != photo.our_alt {
            continue;
        }
        if !store::describe(deed.conn(), (same.id, same.version), words).await? {
            return Err(Error::Stale);
        }
        let id = deed.new_id();
        let kept = (Done::Described, "", words);
        store::insert_act(deed.conn(), (id, same.id), kept, staff, now).await?;
        let record = moderation::record(deed.conn(), other).await?;
        deed.audit(Event {
            chain: &record.dialogue_id.to_string(),
            action: "photo.described",
            subject: &format!("photo {} on contribution {}", same.place, record.number),
            before: &same.our_alt,
            after: &format!("\n{words}"),
        })
        .await?;
    }
    Ok(())
}

/// Whether whoever does this deed was the last to leave out the photo in that place or to show it.
pub async fn is_left_by(deed: &mut Deed, (contribution, place): (Id, i64)) -> Result<bool> {
    let staff = deed.actor.staff_id();
    let photo = super::get(deed.conn(), contribution, place).await?;
    store::is_last_of(deed.conn(), photo.id, staff).await
}

/// All acts on a photo of a contribution, the first first, with those in the dialogue that it came from until it was sent on.
pub async fn acts(conn: &mut Conn, contribution: Id, photo: Id) -> Result<Vec<Act>> {
    store::acts(conn, contribution, photo).await
}
