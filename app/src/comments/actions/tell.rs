//! Telling whoever commented what becomes of it, when an address was given that is confirmed and takes mail.

use super::get;
use crate::comments::model::Comment;
use crate::comments::store;
use crate::core::{Id, Result};
use crate::deed::Deed;
use crate::mail::{self, Kind, NewMessage, Subject};
use crate::participants::{self, Participant};

/// That it has come in. Who has not confirmed the address gets the receipt on confirming; who gets too many receipts has it
/// on the screen only.
pub async fn received(deed: &mut Deed, comment: Id) -> Result<()> {
    let comment = get(deed.conn(), comment).await?;
    let Some(participant) = reachable(deed, &comment).await? else {
        return Ok(());
    };
    if participants::may_get_receipt(deed, &participant).await? {
        let name = format!("{}:{}", comment.id, participant.id);
        queue(
            deed,
            (Kind::CommentReceipt, &name),
            &participant,
            Some(&comment),
        )
        .await?;
    }
    Ok(())
}

/// What the act of review with the id `act` did.
pub async fn moderated(deed: &mut Deed, comment: Id, act: Id) -> Result<()> {
    let comment = get(deed.conn(), comment).await?;
    let Some(participant) = reachable(deed, &comment).await? else {
        return Ok(());
    };
    let name = format!("{}:{act}", comment.id);
    queue(
        deed,
        (Kind::CommentModerated, &name),
        &participant,
        Some(&comment),
    )
    .await
}

/// One mail with the receipts of all comments that were sent in with an address just confirmed.
pub async fn tell_confirmed(deed: &mut Deed, participant: &Participant) -> Result<()> {
    let all = store::before_confirming(deed.conn(), participant.id).await?;
    if all.is_empty() {
        return Ok(());
    }
    let name = participant.id.to_string();
    queue(deed, (Kind::CommentReceipt, &name), participant, None).await
}

async fn reachable(deed: &mut Deed, comment: &Comment) -> Result<Option<Participant>> {
    let Some(id) = comment.participant_id else {
        return Ok(None);
    };
    let participant = participants::get(deed.conn(), id).await?;
    Ok(Some(participant).filter(Participant::may_be_written_to))
}

async fn queue(
    deed: &mut Deed,
    (kind, name): (Kind, &str),
    participant: &Participant,
    comment: Option<&Comment>,
) -> Result<()> {
    let message = NewMessage {
        kind,
        deed: format!("{kind}:{name}"),
        to: participant.email.clone(),
        locale: participant.locale,
        participant: Some(participant.id),
        about: Subject {
            dialogue: comment.map(|comment| comment.dialogue_id),
            comment: comment.map(|comment| comment.id),
            ..Subject::default()
        },
    };
    mail::queue(deed, &message).await.map(|_| ())
}
