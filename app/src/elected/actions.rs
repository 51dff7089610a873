//! Reading a dialogue on one page, and replying under a post.

use super::model::{Figures, NewReply, PostReply, Reply, Seat, Summary, seat_in};
use super::store::{self, Counted};
use crate::audit::Event;
use crate::contributions::State;
use crate::core::{Error, Id, Result};
use crate::db::{Conn, Keyset, PageOf};
use crate::deed::Deed;
use crate::dialogues::{self, Dialogue, EntryError};
use crate::moderation::Rule;
use crate::staff::Action;
use crate::{mandates, themes};

/// A dialogue on one page, beside its own row.
pub async fn summary(conn: &mut Conn, dialogue: Id) -> Result<Summary> {
    Ok(Summary {
        figures: Figures::of(store::counts(conn, dialogue).await?),
        themes: themes::list(conn, dialogue).await?,
        quotes: store::quotes(conn, dialogue).await?,
    })
}

/// A page of what stands behind a figure: by number, never with its text.
pub(super) async fn behind(
    conn: &mut Conn,
    dialogue: Id,
    filter: (Option<State>, Option<Rule>),
    keyset: &Keyset<i64>,
) -> Result<PageOf<Counted, i64>> {
    let after = keyset.after.unwrap_or(0);
    let rows = store::counted(conn, dialogue, filter, (after, keyset.limit())).await?;
    Ok(PageOf::cut(rows, keyset, |row| row.number))
}

/// What elected people have replied in a dialogue: to the whole of it first, then theme by theme.
pub async fn replies(conn: &mut Conn, dialogue: Id) -> Result<Vec<Reply>> {
    store::of_dialogue(conn, dialogue).await
}

/// What was replied under a post, whoever held it, the latest first.
pub async fn replies_of_post(conn: &mut Conn, post: Id) -> Result<Vec<PostReply>> {
    store::of_post(conn, post).await
}

/// Gives or changes the reply of whoever does the deed, to `theme` or to the whole dialogue, under the post that they hold
/// today. At version 0 it is the first; after that each change is kept with its day and its reason (P4). A reply of an
/// earlier mandate stays as it is (P24).
pub async fn put(
    deed: &mut Deed,
    dialogue: Id,
    theme: Option<Id>,
    version: i64,
    new: &NewReply,
) -> Result<(), EntryError> {
    let staff = deed.actor.staff_id().ok_or(Error::Forbidden)?;
    // Held, so that it is not put away meanwhile, and two replies of one mandate follow one another.
    let dialogue = dialogues::taken(deed, dialogue).await?;
    let seat = seat(deed, &dialogue, staff).await?;
    deed.require(Action::ReplyAsElected, seat.body.id)?;
    if !dialogue.state.takes_answers() {
        return Err(Error::Refused("replies are given from opening to archiving").into());
    }
    if let Some(theme) = theme
        && themes::get(deed.conn(), theme).await?.dialogue_id != dialogue.id
    {
        return Err(Error::NotFound.into());
    }
    let there = store::of_dialogue(deed.conn(), dialogue.id).await?;
    let before = there
        .iter()
        .find(|reply| reply.mandate == seat.mandate && reply.theme == theme);
    if before.map_or(0, |reply| reply.version) != version {
        return Err(Error::Stale.into());
    }
    EntryError::unless_none(new.problems(before.map(|reply| reply.words.as_str())))?;
    let (id, now, words) = (deed.new_id(), deed.now, new.words.trim());
    let (action, subject) = if let Some(before) = before {
        let change = (words, new.reason.trim());
        let when = (now.date(), now);
        store::insert_revision(deed.conn(), id, (before, staff), change, when).await?;
        store::set_words(deed.conn(), before.id, words).await?;
        ("elected.reply_revised", before.id)
    } else {
        let about = (dialogue.id, theme);
        store::insert(deed.conn(), id, about, (&seat, staff), words, now).await?;
        ("elected.replied", id)
    };
    deed.audit(Event {
        chain: &dialogue.id.to_string(),
        action,
        subject: &subject.to_string(),
        before: before.map_or("", |reply| &reply.words),
        after: words,
    })
    .await?;
    Ok(())
}

/// The seat under which `staff` may reply today; [`Error::Forbidden`] without one.
async fn seat(deed: &mut Deed, dialogue: &Dialogue, staff: Id) -> Result<Seat> {
    let today = deed.now.date();
    let seats = Seat::all_of(&mandates::all(deed.conn()).await?, staff);
    let responsible = dialogue.responsible_post_id;
    seat_in(&seats, responsible, dialogue.bodies(), today)
        .cloned()
        .ok_or(Error::Forbidden)
}
