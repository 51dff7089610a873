//! Telling everybody, once.

use super::model::{Preview, Recipient, problems};
use super::{mails, store};
use crate::app::App;
use crate::audit::Event;
use crate::core::{Error, Id, Locale, Result};
use crate::db::Conn;
use crate::deed::Deed;
use crate::deliveries::{self, Kind as Told};
use crate::dialogues::{self, EntryError, State, Step};
use crate::mail::{self, About, Kind, Letter, Progress};
use crate::staff::Action;

/// Whom the feedback of `dialogue` would reach now.
pub async fn preview(conn: &mut Conn, dialogue: Id) -> Result<Preview> {
    store::preview(conn, dialogue).await
}

/// The mail as the first of the recipients would get it with `message`, for the coordinator to read
/// before sending; none when nobody would get one.
pub async fn sample_letter(
    app: &App,
    conn: &mut Conn,
    dialogue: Id,
    message: &str,
    l: Locale,
) -> Result<Option<Letter>> {
    let Some((first,)) = store::recipients(conn, dialogue, 1).await?.pop() else {
        return Ok(None);
    };
    let mut dialogue = dialogues::get(conn, dialogue).await?;
    message.trim().clone_into(&mut dialogue.feedback_message);
    mails::compose(app, conn, &dialogue, Recipient::Participant(first), l).await
}

/// Keeps `message` as a draft, which nobody but staff reads before the feedback is sent. The same words again change
/// nothing. `version` is the one that the form showed.
pub async fn save_draft(
    deed: &mut Deed,
    id: Id,
    version: i64,
    message: &str,
) -> Result<(), EntryError> {
    let before = dialogues::get(deed.conn(), id).await?;
    deed.require(Action::SendFeedback, before.owner.id)?;
    let message = message.trim();
    EntryError::unless_none(problems(message))?;
    if before.state == State::DecidedUpon && before.feedback_message == message {
        return Ok(());
    }
    let before = dialogues::locked(deed, id, version).await?;
    if before.state != State::DecidedUpon {
        return Err(Error::Refused("the feedback is sent, or there is no result yet").into());
    }
    store::save_draft(deed.conn(), id, message).await?;
    let chain = id.to_string();
    deed.audit(Event {
        chain: &chain,
        action: "feedback.draft_saved",
        subject: &before.slug,
        before: &before.feedback_message,
        after: message,
    })
    .await?;
    Ok(())
}

/// Sends the feedback: makes `message` public with the result (P18), leaves exactly one mail for each
/// confirmed participant and one letter or call for each who asked for that (P17), and takes the step to `fed_back`, all in this one deed. `version` is
/// the one that the form showed. Returns how many mails were left. On
/// [`StepError::Refused`](crate::dialogues::StepError::Refused) nothing but the audit log has changed:
/// commit the deed.
pub async fn send(deed: &mut Deed, id: Id, version: i64, message: &str) -> Result<u64, EntryError> {
    let mut dialogue = dialogues::get(deed.conn(), id).await?;
    deed.require(Action::SendFeedback, dialogue.owner.id)?;
    if dialogue.version != version {
        return Err(Error::Stale.into());
    }
    message.trim().clone_into(&mut dialogue.feedback_message);
    EntryError::unless_none(problems(message))?;
    let today = deed.now.date();
    let facts = dialogues::facts(deed.conn(), id, today).await?;
    dialogues::check(deed, &dialogue, &facts, Step::FeedBack).await?;
    dialogues::locked(deed, id, version).await?;
    let now = deed.now;
    store::publish(deed.conn(), id, &dialogue.feedback_message, now).await?;
    let recipients = store::recipients(deed.conn(), id, i64::MAX).await?;
    let recipients: Vec<Id> = recipients.into_iter().map(|(id,)| id).collect();
    let queued = mail::queue_mass(deed, Kind::Feedback, About::dialogue(id), &recipients).await?;
    let by_hand = deliveries::lay(deed, id, Told::Feedback).await?;
    dialogues::advance(deed, id, Step::FeedBack).await?;
    let chain = id.to_string();
    deed.audit(Event {
        chain: &chain,
        action: "feedback.sent",
        subject: &format!("{queued} mails, {by_hand} letters and calls"),
        before: "",
        after: &dialogue.feedback_message,
    })
    .await?;
    Ok(queued)
}

/// Leaves the notice that the dialogue was stopped for each confirmed participant, and a letter or call for each who asked for
/// that, in the deed that stops it. The right to do so is the caller's to check. Returns how many mails were left.
pub async fn tell_cancelled(deed: &mut Deed, dialogue: Id) -> Result<u64> {
    deliveries::lay(deed, dialogue, Told::Cancelled).await?;
    let recipients = store::recipients(deed.conn(), dialogue, i64::MAX).await?;
    let recipients: Vec<Id> = recipients.into_iter().map(|(id,)| id).collect();
    mail::queue_mass(
        deed,
        Kind::Cancelled,
        About::dialogue(dialogue),
        &recipients,
    )
    .await
}

/// Leaves a mail about what was told of a promise for each confirmed participant, in the deed that tells it. The right to
/// do so is the caller's to check. Returns how many mails were left.
pub async fn tell_note(deed: &mut Deed, dialogue: Id, note: Id) -> Result<u64> {
    let recipients = store::recipients(deed.conn(), dialogue, i64::MAX).await?;
    let recipients: Vec<Id> = recipients.into_iter().map(|(id,)| id).collect();
    let about = About {
        note: Some(note),
        ..About::dialogue(dialogue)
    };
    mail::queue_mass(deed, Kind::Commitment, about, &recipients).await
}

/// Leaves a mail for each confirmed participant that asks whether the promise `commitment` was kept, in the deed that asks.
/// Returns how many mails were left.
pub async fn tell_due(deed: &mut Deed, dialogue: Id, commitment: Id) -> Result<u64> {
    let recipients = store::recipients(deed.conn(), dialogue, i64::MAX).await?;
    let recipients: Vec<Id> = recipients.into_iter().map(|(id,)| id).collect();
    let about = About {
        note: Some(commitment),
        ..About::dialogue(dialogue)
    };
    mail::queue_mass(deed, Kind::WasItDone, about, &recipients).await
}

/// Leaves what was told already for a participant who confirmed afterwards: the feedback (P17), or
/// that the dialogue was stopped. Nothing when neither has happened yet, for then the sending reaches
/// them, and never a second one.
pub async fn tell_latecomer(deed: &mut Deed, dialogue: Id, participant: Id) -> Result<()> {
    // Taken, so that a deed which is about to tell everybody ends first, or waits.
    let state = dialogues::taken(deed, dialogue).await?.state;
    let about = About::dialogue(dialogue);
    if state.has_result() {
        mail::queue_mass(deed, Kind::Feedback, about, &[participant]).await?;
    } else if state == State::Cancelled {
        mail::queue_mass(deed, Kind::Cancelled, about, &[participant]).await?;
    }
    Ok(())
}

/// How far the mails have come.
pub async fn progress(conn: &mut Conn, dialogue: Id) -> Result<Progress> {
    mail::progress(conn, Kind::Feedback, dialogue).await
}

/// Lets the mails that could not be delivered be tried again, and no others. Returns how many.
pub async fn retry_failed(deed: &mut Deed, dialogue: Id) -> Result<u64> {
    mail::retry_about(deed, dialogue, &[Kind::Feedback]).await
}
