//! Asking to follow something: nothing comes of it before its owner has said yes in a mail.

use crate::bodies;
use crate::core::{EmailAddress, Error, Locale, Result};
use crate::db::Conn;
use crate::deed::Deed;
use crate::dialogues;
use crate::following::model::{Frequency, Target};
use crate::following::store;
use crate::mail::{self, Kind, NewMessage, Subject};
use crate::participants;
use crate::throttle::{self, Limit};

/// Mails that ask whether somebody wants to follow something, to one address: anybody may type it.
const ASKING: [(&str, Limit); 2] = [
    (
        "confirm following in the hour",
        Limit {
            hits: 3,
            seconds: 3600,
        },
    ),
    (
        "confirm following in the day",
        Limit {
            hits: 8,
            seconds: 24 * 3600,
        },
    ),
];
/// Forms from one network.
const FORMS: Limit = Limit {
    hits: 30,
    seconds: 3600,
};
/// So much one address can follow: nobody reads more, and nobody else fills the list.
const MOST: usize = 60;

/// What somebody wants to follow.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wish {
    /// What.
    pub target: Target,
    /// How often.
    pub frequency: Frequency,
    /// With which address.
    pub email: EmailAddress,
}

/// What a form's word for something to follow means: `allt`, `namnd:…`, `dialog:…` or `ide:…/…`; nothing when there is nothing
/// like that which everybody can read.
pub async fn find(conn: &mut Conn, word: &str) -> Result<Option<Target>> {
    let (kind, name) = word.split_once(':').unwrap_or((word, ""));
    let public = async |conn: &mut Conn, slug: &str| match dialogues::get_by_slug(conn, slug).await
    {
        Ok(dialogue) if dialogue.is_public() => Ok(Some(dialogue.id)),
        Ok(_) | Err(Error::NotFound) => Ok(None),
        Err(error) => Err(error),
    };
    Ok(match kind {
        "allt" => Some(Target::Everything),
        "namnd" => bodies::find_by_slug(conn, name)
            .await?
            .map(|body| Target::Body(body.body.id)),
        "dialog" => public(conn, name).await?.map(Target::Dialogue),
        "ide" => {
            let Some((slug, number)) = name.rsplit_once('/') else {
                return Ok(None);
            };
            match (public(conn, slug).await?, number.parse()) {
                (Some(dialogue), Ok(number)) => store::shown_idea(conn, dialogue, number)
                    .await?
                    .map(Target::Idea),
                _ => None,
            }
        }
        _ => None,
    })
}

/// Notes what somebody wants to follow and leaves a mail that asks its owner, unless they have said no to all mail or were
/// asked often lately. The caller shows the same page whatever the address is known for. False, and nothing is noted, when too
/// much comes from the network of `client`.
pub async fn ask(deed: &mut Deed, wish: &Wish, client: &str, locale: Locale) -> Result<bool> {
    let who = throttle::network(client);
    if !throttle::within(deed, "following", &who, FORMS).await? {
        return Ok(false);
    }
    let participant = participants::remember(deed, &wish.email, locale).await?;
    if participant.has_left() {
        return Ok(true);
    }
    let there = store::of_participant(deed.conn(), participant.id).await?;
    let is_there = there.iter().any(|each| each.target == wish.target);
    if is_there || there.len() < MOST {
        let (id, now) = (deed.new_id(), deed.now);
        let place = (id, participant.id);
        store::wish(deed.conn(), place, wish.target, wish.frequency, now).await?;
    }
    if store::is_being_asked(deed.conn(), participant.id).await? {
        return Ok(true);
    }
    let folded = participant.email.folded();
    for (what, limit) in ASKING {
        if !throttle::within(deed, what, &folded, limit).await? {
            return Ok(true);
        }
    }
    let message = NewMessage {
        kind: Kind::ConfirmFollowing,
        deed: format!("{}:{}", Kind::ConfirmFollowing, deed.new_id()),
        to: participant.email,
        // Whoever is known has said in which language they want mail.
        locale: match participant.confirmed_at {
            Some(_) => participant.locale,
            None => locale,
        },
        participant: Some(participant.id),
        about: Subject::default(),
    };
    mail::queue(deed, &message).await?;
    Ok(true)
}
