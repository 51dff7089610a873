//! Telling whoever proposed what becomes of it: one mail for each thing that happens, when an address was given that is
//! confirmed and takes mail.

use crate::core::{Id, Result};
use crate::deed::Deed;
use crate::initiatives::model::Initiative;
use crate::initiatives::store;
use crate::mail::{self, Kind, NewMessage, Subject};
use crate::participants::{self, Participant};

/// That it has come in. Who has not confirmed the address gets the receipt on confirming; who gets too many receipts has
/// it on the screen only.
pub async fn received(deed: &mut Deed, initiative: &Initiative) -> Result<()> {
    let Some(participant) = reachable(deed, initiative).await? else {
        return Ok(());
    };
    if participants::may_get_receipt(deed, &participant).await? {
        let name = format!("{}:{}", initiative.id, participant.id);
        queue(
            deed,
            Kind::InitiativeReceipt,
            &name,
            &participant,
            Some(initiative.id),
        )
        .await?;
    }
    Ok(())
}

/// One mail with the receipts of everything that was proposed with an address just confirmed.
pub async fn tell_confirmed(deed: &mut Deed, participant: &Participant) -> Result<()> {
    let all = store::before_confirming(deed.conn(), participant.id).await?;
    if all.is_empty() {
        return Ok(());
    }
    let name = participant.id.to_string();
    queue(deed, Kind::InitiativeReceipt, &name, participant, None).await
}

/// What the act of review with the id `act` did.
pub async fn moderated(deed: &mut Deed, initiative: &Initiative, act: Id) -> Result<()> {
    once(
        deed,
        initiative,
        Kind::InitiativeModerated,
        &act.to_string(),
    )
    .await
}

/// That it lies with `body` now.
pub async fn routed(deed: &mut Deed, initiative: &Initiative, body: Id) -> Result<()> {
    once(deed, initiative, Kind::InitiativeRouted, &body.to_string()).await
}

/// That a body has answered, or changed its answer.
pub async fn answered(deed: &mut Deed, initiative: &Initiative, revision: i64) -> Result<()> {
    let name = revision.to_string();
    once(deed, initiative, Kind::InitiativeAnswered, &name).await
}

/// That the day of the answer was moved by the act with the id `act`.
pub async fn moved(deed: &mut Deed, initiative: &Initiative, act: Id) -> Result<()> {
    once(deed, initiative, Kind::InitiativeMoved, &act.to_string()).await
}

async fn once(deed: &mut Deed, initiative: &Initiative, kind: Kind, what: &str) -> Result<()> {
    let Some(participant) = reachable(deed, initiative).await? else {
        return Ok(());
    };
    let name = format!("{}:{what}", initiative.id);
    queue(deed, kind, &name, &participant, Some(initiative.id)).await
}

async fn reachable(deed: &mut Deed, initiative: &Initiative) -> Result<Option<Participant>> {
    let Some(id) = initiative.participant else {
        return Ok(None);
    };
    let participant = participants::get(deed.conn(), id).await?;
    Ok(Some(participant).filter(Participant::may_be_written_to))
}

async fn queue(
    deed: &mut Deed,
    kind: Kind,
    name: &str,
    participant: &Participant,
    initiative: Option<Id>,
) -> Result<()> {
    let message = NewMessage {
        kind,
        deed: format!("{kind}:{name}"),
        to: participant.email.clone(),
        locale: participant.locale,
        participant: Some(participant.id),
        about: Subject {
            initiative,
            ..Subject::default()
        },
    };
    mail::queue(deed, &message).await.map(|_| ())
}
