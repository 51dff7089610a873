//! Giving an address, confirming it, ending all mail; and telling a sender what happened.

use std::collections::BTreeSet;

use super::model::Participant;
use super::store;
use crate::core::{EmailAddress, Error, Id, Locale, Result, Timestamp};
use crate::db::{Conn, json_list};
use crate::deed::Deed;
use crate::mail::{self, About, Kind, NewMessage, Subject};
use crate::throttle::{self, Limit};
use crate::{comments, deliveries, feedback, initiatives};

/// Mails that ask for confirmation, to one address, over the whole site: one is enough, and whoever did not
/// get it is asked once more with the next idea.
const ASKING: [(&str, Limit); 2] = [
    (
        "confirm address in the hour",
        Limit {
            hits: 1,
            seconds: 3600,
        },
    ),
    (
        "confirm address in the day",
        Limit {
            hits: 3,
            seconds: 24 * 3600,
        },
    ),
];
/// Receipts to one confirmed address, over the whole site: anybody may type it with an idea. Beyond
/// these a receipt is on the screen only.
const RECEIPTS: [Limit; 2] = [
    Limit {
        hits: 10,
        seconds: 3600,
    },
    Limit {
        hits: 30,
        seconds: 24 * 3600,
    },
];
/// Characters of a code: 120 bits.
pub(super) const CODE: usize = 24;

/// Finds or makes the participant with this address, for a contribution of the same deed. When the
/// address is not confirmed a mail asks for it, at most three a day and one at a time; it holds
/// nothing that anybody typed. The caller shows the same page whatever was found.
pub async fn give_address(
    deed: &mut Deed,
    email: &EmailAddress,
    locale: Locale,
) -> Result<Participant> {
    let participant = remember(deed, email, locale).await?;
    if participant.confirmed_at.is_none() && !participant.has_left() {
        ask(deed, &participant, locale).await?;
    }
    Ok(participant)
}

/// Finds or makes the participant with this address. Nobody is written to.
pub async fn remember(
    deed: &mut Deed,
    email: &EmailAddress,
    locale: Locale,
) -> Result<Participant> {
    let now = deed.now;
    let new = store::New {
        id: deed.new_id(),
        email,
        locale,
        codes: [deed.app.random.code(CODE), deed.app.random.code(CODE)],
    };
    store::insert(deed.conn(), &new, now).await?;
    store::by_email(deed.conn(), email)
        .await?
        .ok_or_else(|| Error::Internal("a participant just made is gone".to_owned()))
}

async fn ask(deed: &mut Deed, participant: &Participant, locale: Locale) -> Result<()> {
    if store::is_being_asked(deed.conn(), participant.id).await? {
        return Ok(());
    }
    let folded = participant.email.folded();
    for (what, limit) in ASKING {
        if !throttle::within(deed, what, &folded, limit).await? {
            return Ok(());
        }
    }
    let message = NewMessage {
        kind: Kind::ConfirmAddress,
        deed: format!("{}:{}", Kind::ConfirmAddress, deed.new_id()),
        to: participant.email.clone(),
        locale,
        participant: Some(participant.id),
        about: Subject::default(),
    };
    mail::queue(deed, &message).await.map(|_| ())
}

/// A participant by id, or [`Error::NotFound`].
pub async fn get(conn: &mut Conn, id: Id) -> Result<Participant> {
    store::find(conn, id).await?.ok_or(Error::NotFound)
}

/// A participant by the code in a mail that asks for confirmation, or [`Error::NotFound`].
pub async fn by_confirm_code(conn: &mut Conn, code: &str) -> Result<Participant> {
    store::by_confirm_code(conn, code)
        .await?
        .ok_or(Error::NotFound)
}

/// A participant by the code that every mail ends with, or [`Error::NotFound`].
pub async fn by_unsubscribe_code(conn: &mut Conn, code: &str) -> Result<Participant> {
    store::by_unsubscribe_code(conn, code)
        .await?
        .ok_or(Error::NotFound)
}

/// Whether the address was confirmed at `moment` or later. Holds it as it is until the deed's end.
pub async fn has_confirmed_since(deed: &mut Deed, id: Id, moment: Timestamp) -> Result<bool> {
    let confirmed = store::hold_confirmed_at(deed.conn(), id).await?;
    Ok(confirmed.is_some_and(|at| at >= moment))
}

/// The participant with the address that now stands in a form that was sent before, `known` with whose it was and when it came.
/// None when the address stays that was confirmed for it: news about it cannot be led away from whoever has said that it is
/// theirs. One that was confirmed before it came does not stay: whoever typed it may have meant another, and what happened here
/// would else tell whether its owner has ever taken part.
pub async fn correct_address(
    deed: &mut Deed,
    known: (Option<Id>, Timestamp),
    email: &EmailAddress,
    locale: Locale,
) -> Result<Option<Id>> {
    if let (Some(id), came_at) = known
        && has_confirmed_since(deed, id, came_at).await?
    {
        return Ok(None);
    }
    Ok(Some(give_address(deed, email, locale).await?.id))
}

/// Confirms the address that `code` was mailed to. From then on mail is sent to it: first one
/// with the receipts of everything sent in with it, and feedback that has gone out already (P17). Doing it
/// again changes nothing. [`Error::NotFound`] when there is no such code.
pub async fn confirm(deed: &mut Deed, code: &str) -> Result<()> {
    let participant = by_confirm_code(deed.conn(), code).await?;
    let now = deed.now;
    if !store::confirm(deed.conn(), participant.id, now).await? {
        return Ok(());
    }
    let dialogues = store::dialogues(deed.conn(), participant.id).await?;
    send_receipts(deed, &participant, &dialogues).await?;
    initiatives::tell_confirmed(deed, &participant).await?;
    comments::tell_confirmed(deed, &participant).await?;
    // In the order of their ids, so that two deeds never wait for each other crosswise.
    let mut spoken_in: BTreeSet<Id> = dialogues.into_iter().map(|(id,)| id).collect();
    spoken_in.extend(comments::dialogues_of(deed.conn(), participant.id).await?);
    for dialogue in spoken_in {
        feedback::tell_latecomer(deed, dialogue, participant.id).await?;
    }
    let action = "participant.confirmed";
    deed.audit_on_site(action, participant.id, "unconfirmed", "confirmed")
        .await
}

/// Leaves one mail with the receipts of everything that was sent in with an address just confirmed,
/// however much somebody else may have typed it.
async fn send_receipts(
    deed: &mut Deed,
    participant: &Participant,
    dialogues: &[(Id,)],
) -> Result<()> {
    if dialogues.is_empty() {
        return Ok(());
    }
    let message = NewMessage {
        kind: Kind::Receipts,
        deed: format!("{}:{}", Kind::Receipts, participant.id),
        to: participant.email.clone(),
        locale: participant.locale,
        participant: Some(participant.id),
        about: Subject {
            dialogue: match dialogues {
                [(only,)] => Some(*only),
                _ => None,
            },
            ..Subject::default()
        },
    };
    mail::queue(deed, &message).await.map(|_| ())
}

/// Ends all mail to the participant with this code. Doing it again changes nothing.
pub async fn leave(deed: &mut Deed, code: &str) -> Result<()> {
    let participant = by_unsubscribe_code(deed.conn(), code).await?;
    let now = deed.now;
    if store::leave(deed.conn(), participant.id, now).await? {
        deed.audit_on_site("participant.left", participant.id, "", "no mail")
            .await?;
    }
    Ok(())
}

/// Takes [`leave`] back.
pub async fn come_back(deed: &mut Deed, code: &str) -> Result<()> {
    let participant = by_unsubscribe_code(deed.conn(), code).await?;
    if store::come_back(deed.conn(), participant.id).await? {
        deed.audit_on_site("participant.came_back", participant.id, "no mail", "")
            .await?;
    }
    Ok(())
}

/// What happened to a contribution, for its sender. `Moderated` carries the id of the act, so that
/// each act is told once.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Occasion {
    /// It was received.
    Received,
    /// Something in it was covered, or it was not published.
    Moderated(Id),
    /// It was answered, itself and not with its theme.
    Answered,
    /// It belongs somewhere else; with the id of that it was sent on.
    Rerouted(Id),
    /// That was taken back.
    BackAgain(Id),
}

impl Occasion {
    /// What a letter or a call tells of it to those without e-mail. Their receipt is owed when it is noted how they are reached.
    const fn by_hand(self) -> Option<deliveries::Kind> {
        match self {
            Self::Received => None,
            Self::Moderated(_) => Some(deliveries::Kind::Moderated),
            Self::Answered => Some(deliveries::Kind::Answered),
            Self::Rerouted(_) => Some(deliveries::Kind::Rerouted),
            Self::BackAgain(_) => Some(deliveries::Kind::BackAgain),
        }
    }
}

/// Leaves a mail to the contribution's sender, when an address was given that is confirmed and takes
/// mail; once for each occasion. What it says is what is true when it is sent. Who has not confirmed
/// yet gets the receipt on confirming, and the receipt tells where the contribution is then. Who is told by letter or by a call is
/// owed that instead.
pub async fn tell(deed: &mut Deed, contribution: Id, occasion: Occasion) -> Result<bool> {
    let Some((participant, dialogue)) = store::sender(deed.conn(), contribution).await? else {
        return match occasion.by_hand() {
            Some(kind) => deliveries::tell(deed, contribution, kind).await,
            None => Ok(false),
        };
    };
    let participant = get(deed.conn(), participant).await?;
    if !participant.may_be_written_to() {
        return Ok(false);
    }
    if occasion == Occasion::Received && !may_get_receipt(deed, &participant).await? {
        return Ok(false);
    }
    let (kind, name) = match occasion {
        // Its address may have been corrected: each has its receipt.
        Occasion::Received => (
            Kind::Receipt,
            format!("{}:{contribution}:{}", Kind::Receipt, participant.id),
        ),
        Occasion::Moderated(act) => (
            Kind::Moderated,
            format!("{}:{contribution}:{act}", Kind::Moderated),
        ),
        Occasion::Answered => (Kind::Answered, format!("{}:{contribution}", Kind::Answered)),
        Occasion::Rerouted(time) => (Kind::Rerouted, format!("{}:{time}", Kind::Rerouted)),
        Occasion::BackAgain(time) => (Kind::BackAgain, format!("{}:{time}", Kind::BackAgain)),
    };
    let message = NewMessage {
        kind,
        deed: name,
        to: participant.email,
        locale: participant.locale,
        participant: Some(participant.id),
        about: Subject {
            dialogue: Some(dialogue),
            contribution: Some(contribution),
            ..Subject::default()
        },
    };
    mail::queue(deed, &message).await
}

/// Counts a receipt to the participant's address, and tells whether it is within the limits.
pub async fn may_get_receipt(deed: &mut Deed, participant: &Participant) -> Result<bool> {
    let folded = participant.email.folded();
    for limit in RECEIPTS {
        let what = format!("receipt in {} s", limit.seconds);
        if !throttle::within(deed, &what, &folded, limit).await? {
            return Ok(false);
        }
    }
    Ok(true)
}

/// Leaves a mail about the answer to `theme` for each sender of those of its `contributions` that are
/// shown: one for each person who may be written to, however many they sent in and however often
/// they are told. Returns how many.
pub async fn tell_answered(
    deed: &mut Deed,
    dialogue: Id,
    theme: Id,
    contributions: &[Id],
) -> Result<u64> {
    let ids: Vec<String> = contributions.iter().map(Id::to_string).collect();
    let senders = store::senders(deed.conn(), &json_list(&ids)).await?;
    let senders: Vec<Id> = senders.into_iter().map(|(id,)| id).collect();
    let about = About {
        dialogue,
        theme: Some(theme),
        note: None,
    };
    mail::queue_mass(deed, Kind::Answered, about, &senders).await
}
