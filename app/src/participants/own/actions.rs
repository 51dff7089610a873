//! What somebody does with their own address.

use jiff::SignedDuration;

use super::store;
use crate::core::{EmailAddress, Error, Id, Locale, Result, Timestamp};
use crate::db::Conn;
use crate::deed::Deed;
use crate::following;
use crate::mail::{self, Kind, NewMessage, Subject};
use crate::participants::actions::{CODE, confirm};
use crate::participants::model::{IDLE, Participant};
use crate::participants::store as people;
use crate::throttle::{self, Limit};

/// Links to one address, which anybody may ask for.
const LINKS: [(&str, Limit); 2] = [
    (
        "own page in the hour",
        Limit {
            hits: 2,
            seconds: 3600,
        },
    ),
    (
        "own page in the day",
        Limit {
            hits: 5,
            seconds: 24 * 3600,
        },
    ),
];
/// Links to an address whose owner has said no to all mail.
const LINKS_AFTER_NO: Limit = Limit {
    hits: 1,
    seconds: 24 * 3600,
};
/// Forms from one network.
const FORMS: Limit = Limit {
    hits: 20,
    seconds: 3600,
};
/// New addresses that one participant asks for, and mails about that to one address.
const NEW_ADDRESSES: Limit = Limit {
    hits: 3,
    seconds: 24 * 3600,
};
/// How long the owner of a new address has to say yes.
const YES_WITHIN: SignedDuration = SignedDuration::from_hours(7 * 24);

fn message(kind: Kind, of: &Participant, to: EmailAddress, name: String) -> NewMessage {
    NewMessage {
        kind,
        deed: format!("{kind}:{name}"),
        to,
        locale: of.locale,
        participant: Some(of.id),
        about: Subject::default(),
    }
}

/// Leaves a mail with the link to their own page for whoever has this address, when it is known; asked often, or of an address
/// that is not known, nothing. The caller shows the same page whatever was found. False, and nothing is done, when too much
/// comes from the network of `client`.
pub async fn ask_for_link(
    deed: &mut Deed,
    email: &EmailAddress,
    client: &str,
    locale: Locale,
) -> Result<bool> {
    let who = throttle::network(client);
    if !throttle::within(deed, "own page", &who, FORMS).await? {
        return Ok(false);
    }
    if let Some(participant) = people::by_email(deed.conn(), email).await? {
        send_link(deed, &participant, locale).await?;
    }
    Ok(true)
}

/// Leaves a mail with the link to all of their own page, unless they were sent several lately.
pub async fn send_link(deed: &mut Deed, participant: &Participant, locale: Locale) -> Result<()> {
    let folded = participant.email.folded();
    if participant.has_left()
        && !throttle::within(deed, "own page after no", &folded, LINKS_AFTER_NO).await?
    {
        return Ok(());
    }
    for (what, limit) in LINKS {
        if !throttle::within(deed, what, &folded, limit).await? {
            return Ok(());
        }
    }
    let name = deed.new_id().to_string();
    let message = NewMessage {
        locale,
        ..message(Kind::OwnPage, participant, participant.email.clone(), name)
    };
    mail::queue(deed, &message).await.map(|_| ())
}

/// Sets the language of mails to come.
pub async fn set_locale(deed: &mut Deed, participant: &Participant, locale: Locale) -> Result<()> {
    if participant.locale == locale {
        return Ok(());
    }
    store::set_locale(deed.conn(), participant.id, locale).await?;
    deed.audit_on_site(
        "participant.language_changed",
        participant.id,
        participant.locale.tag(),
        locale.tag(),
    )
    .await
}

/// Lets mail go again to an address from which it came back.
pub async fn try_again(deed: &mut Deed, participant: Id) -> Result<()> {
    if store::try_again(deed.conn(), participant).await? {
        deed.audit_on_site("participant.tried_again", participant, "undeliverable", "")
            .await?;
    }
    Ok(())
}

/// Notes the new address that somebody wants, and asks its owner. Until they say yes all mail goes to the old one. The caller shows
/// the same page whether the address is somebody else's or was asked about too often.
pub async fn want_address(
    deed: &mut Deed,
    participant: &Participant,
    email: &EmailAddress,
) -> Result<()> {
    let (mine, theirs) = (participant.id.to_string(), email.folded());
    for (what, who) in [("new address of", &mine), ("new address to", &theirs)] {
        if !throttle::within(deed, what, who, NEW_ADDRESSES).await? {
            return Ok(());
        }
    }
    let (code, now) = (deed.app.random.code(CODE), deed.now);
    store::want_address(deed.conn(), participant.id, (email, &code), now).await?;
    let name = deed.new_id().to_string();
    let message = message(Kind::ConfirmNewAddress, participant, email.clone(), name);
    mail::queue(deed, &message).await?;
    deed.audit_on_site("participant.address_wanted", participant.id, "", "")
        .await
}

/// What came of taking a new address.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Taken {
    /// Mail goes there now.
    Done,
    /// Somebody has it already, who has a page of their own.
    IsKnown,
    /// Nothing waits behind the code, or its time is over.
    Nothing,
}

/// Takes the new address whose owner has said yes: mail goes there, older links end, and the old address is told. Whoever can read
/// its mailbox has confirmed it.
pub async fn take_address(deed: &mut Deed, code: &str) -> Result<Taken> {
    let now = deed.now;
    let Some(change) = store::wanted(deed.conn(), code)
        .await?
        .filter(|change| change.asked_at.plus(YES_WITHIN) > now)
    else {
        return Ok(Taken::Nothing);
    };
    let before = people::find(deed.conn(), change.participant_id)
        .await?
        .ok_or(Error::NotFound)?;
    let codes = [deed.app.random.code(CODE), deed.app.random.code(CODE)];
    if !store::set_address(deed.conn(), before.id, &change.email, &codes).await? {
        return Ok(Taken::IsKnown);
    }
    if before.email.folded() != change.email.folded() {
        let name = deed.new_id().to_string();
        let message = message(Kind::AddressChanged, &before, before.email.clone(), name);
        mail::queue(deed, &message).await?;
    }
    confirm(deed, &codes[0]).await?;
    deed.audit_on_site("participant.address_changed", before.id, "", "")
        .await?;
    Ok(Taken::Done)
}

/// The new address behind a code that can still be taken.
pub async fn wanted(conn: &mut Conn, code: &str, now: Timestamp) -> Result<Option<EmailAddress>> {
    let change = store::wanted(conn, code).await?;
    Ok(change
        .filter(|change| change.asked_at.plus(YES_WITHIN) > now)
        .map(|change| change.email))
}

/// Forgets the address and what was followed with it. What was sent in stays, tied to nobody: who has the receipt reads there what
/// comes of it.
pub async fn withdraw(deed: &mut Deed, participant: Id) -> Result<()> {
    let now = deed.now;
    following::forget_all(deed, participant).await?;
    store::erase(deed.conn(), participant, now).await?;
    deed.audit_on_site("participant.withdrawn", participant, "", "")
        .await
}

/// Forgets addresses that have been of no use for [`IDLE`]. Returns how many.
pub async fn forget_idle(deed: &mut Deed) -> Result<usize> {
    let now = deed.now;
    let idle = store::idle(deed.conn(), now.plus(-IDLE)).await?;
    for participant in &idle {
        following::forget_all(deed, *participant).await?;
        store::erase(deed.conn(), *participant, now).await?;
        deed.audit_on_site("participant.forgotten", *participant, "", "")
            .await?;
    }
    Ok(idle.len())
}
