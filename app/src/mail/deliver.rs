//! Sending one message.

use std::time::Duration;

use super::compose::compose;
use super::mailer::{Mail, Mailer, SendError};
use super::{Kind, Message, store};
use crate::app::App;
use crate::core::{Id, Result};
use crate::deed::Actor;
use crate::jobs::{self, Claim, Failure};
use crate::participants;

/// What came of a message.
enum Fate {
    Sent,
    Dropped(&'static str),
}

/// Sends the message of a claimed job, unless it was sent already or there is nothing to tell any
/// more. A temporary failure is [`Failure::Later`], one that will not pass [`Failure::Never`]; when the lease is over before it is
/// begun it is [`Failure::Lapsed`].
pub async fn deliver(app: &App, mailer: &Mailer, claim: &Claim) -> Result<(), Failure> {
    let id: Id = claim
        .payload
        .parse()
        .map_err(|_| Failure::Never("the payload is no message's id".to_owned()))?;
    let ready = ready(app, id).await?;
    // Nothing may delay this: another worker takes the job when the lease runs out.
    if app.now() >= claim.until {
        return Err(Failure::Lapsed);
    }
    let fate = match ready {
        Ready::Settled => return settle(app, claim, id, None).await.map_err(Failure::from),
        Ready::Drop(why) => Fate::Dropped(why),
        Ready::Send(mail) => match mailer.send(&mail).await {
            Ok(()) => Fate::Sent,
            Err(SendError::Permanent(why)) => return Err(Failure::Never(why)),
            Err(SendError::Temporary(why)) => return Err(Failure::Later(why)),
        },
    };
    settle_surely(app, claim, id, &fate)
        .await
        .map_err(Failure::from)
}

enum Ready {
    Send(Box<Mail>),
    Drop(&'static str),
    Settled,
}

/// Everything is looked at once more just before sending: time may have passed since the deed.
async fn ready(app: &App, id: Id) -> Result<Ready> {
    let mut conn = app.db.read().await?;
    let Some(message) = store::find(&mut conn, id).await? else {
        return Ok(Ready::Settled);
    };
    if message.sent_at.is_some() || message.dropped_at.is_some() || message.failed_at.is_some() {
        return Ok(Ready::Settled);
    }
    if let Some(participant) = message.participant_id
        && !message.kind.is_asked_for()
    {
        let participant = participants::get(&mut conn, participant).await?;
        if participant.has_left() {
            return Ok(Ready::Drop("wants no mail"));
        }
        // Whoever asks to follow something may have mended the mailbox.
        if participant.undeliverable_at.is_some() && message.kind != Kind::ConfirmFollowing {
            return Ok(Ready::Drop("mail comes back"));
        }
    }
    let Some(letter) = compose(app, &mut conn, &message).await? else {
        return Ok(Ready::Drop("nothing to tell any more"));
    };
    let Message { to_address, .. } = message;
    Ok(Ready::Send(Box::new(Mail {
        id,
        to: to_address,
        at: app.now(),
        letter,
    })))
}

/// The server has the mail: a database that is away for a moment must not make us send it again.
async fn settle_surely(app: &App, claim: &Claim, id: Id, fate: &Fate) -> Result<()> {
    let mut trouble = match settle(app, claim, id, Some(fate)).await {
        Ok(()) => return Ok(()),
        Err(error) => error,
    };
    for pause in [200, 1_000, 4_000, 15_000, 30_000] {
        tracing::warn!(message = %id, error = %trouble, "a mail is sent but not yet marked");
        tokio::time::sleep(Duration::from_millis(pause)).await;
        match settle(app, claim, id, Some(fate)).await {
            Ok(()) => return Ok(()),
            Err(error) => trouble = error,
        }
    }
    Err(trouble)
}

async fn settle(app: &App, claim: &Claim, id: Id, fate: Option<&Fate>) -> Result<()> {
    let mut deed = app.begin(Actor::Clock).await?;
    let now = deed.now;
    match fate {
        Some(Fate::Sent) => {
            store::mark_sent(deed.conn(), id, now).await?;
            participants::note_taken(deed.conn(), id).await?;
        }
        Some(Fate::Dropped(why)) => store::mark_dropped(deed.conn(), id, why, now).await?,
        None => {}
    }
    jobs::finish(deed.conn(), claim, now).await?;
    deed.commit().await
}
