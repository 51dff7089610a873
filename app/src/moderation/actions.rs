//! The acts of moderation. Each is one deed: it checks the right and the version, sets what is shown,
//! keeps the act, writes the audit event and tells the sender.

use super::model::{
    Act, Covering, Mask, ModerateError, Owed, QueueKey, Record, ReviewAct, Rule, Ruling, Standing,
    Twin, Waiting,
};
use super::store;
use crate::audit::Event;
use crate::contributions::{State, WRITTEN_IN, has_personal_number};
use crate::core::words::search_text;
use crate::core::{Error, Id, Result};
use crate::db::{Conn, Keyset, PageOf};
use crate::deed::Deed;
use crate::dialogues::{self, Dialogue};
use crate::following::{self, Happening};
use crate::participants::{self, Occasion};
use crate::staff::{Action, Staff};
use crate::{deliveries, rerouting, themes};

/// Does what a reviewer asks for.
pub async fn review(
    deed: &mut Deed,
    id: Id,
    version: i64,
    act: &ReviewAct,
) -> Result<(), ModerateError> {
    let (record, dialogue) = taken_up(deed, id, version).await?;
    judge(deed, &record, &dialogue, act).await
}

/// The same, for whoever may press twice: where the last act is their own and what it made of the contribution is what they ask for, it
/// is done.
pub async fn review_once(
    deed: &mut Deed,
    id: Id,
    version: i64,
    act: &ReviewAct,
) -> Result<(), ModerateError> {
    let (record, dialogue) = held(deed, id).await?;
    if record.version == version {
        return judge(deed, &record, &dialogue, act).await;
    }
    let standing = record.standing(false);
    let told = record.words_to_sender.as_str();
    done_by_them(deed, act, (&standing, told), (store::LAST_ACTOR, id)).await
}

/// Whether what is under review `standing` so, with the words that were `told`, is what `act` would make of it, and the last act on it that of
/// whoever does this deed: then they have pressed twice. `last` is a [`last_actor`](super::last_actor) and of what; [`Error::Stale`] when somebody
/// else was first.
pub async fn done_by_them(
    deed: &mut Deed,
    act: &ReviewAct,
    (standing, told): (&Standing<'_>, &str),
    (last, of): (&'static str, Id),
) -> Result<(), ModerateError> {
    let staff = deed.actor.staff_id();
    if act.is_done(standing, told) && store::is_last_by(deed.conn(), last, of, staff).await? {
        return Ok(());
    }
    Err(Error::Stale.into())
}

async fn judge(
    deed: &mut Deed,
    record: &Record,
    dialogue: &Dialogue,
    act: &ReviewAct,
) -> Result<(), ModerateError> {
    let was_covered = covering(deed.conn(), record).await?.is_some();
    let ruling = Ruling::on(&record.standing(was_covered), act)?;
    rule(deed, record, dialogue, &ruling).await
}

/// Shows a contribution as it was sent in. Where something in it was covered before, here or in the dialogue that it came
/// from, somebody has to look first: [`publish_whole`].
pub async fn publish(deed: &mut Deed, id: Id, version: i64) -> Result<(), ModerateError> {
    review(deed, id, version, &ReviewAct::Publish { whole: false }).await
}

/// Shows a contribution as it was sent in although something in it was covered before, for whoever has looked at it and
/// found nothing that must be.
pub async fn publish_whole(deed: &mut Deed, id: Id, version: i64) -> Result<(), ModerateError> {
    review(deed, id, version, &ReviewAct::Publish { whole: true }).await
}

/// What was covered in a contribution before, and why: in itself, in the idea of another dialogue that it was, or, while it waits, in what
/// became of it elsewhere. None when nothing was.
pub async fn covering(conn: &mut Conn, record: &Record) -> Result<Option<Covering>> {
    let why = |record: &Record| match record.state {
        State::Refused => None,
        _ => record.rule.parse().ok(),
    };
    if let Some(mask) = record.mask() {
        let rule = why(record);
        return Ok(Some(Covering { mask, rule }));
    }
    let from = rerouting::came_from(conn, record.id).await?;
    let mut others: Vec<Id> = from.into_iter().map(|from| from.contribution).collect();
    if record.state == State::Received {
        others.extend(rerouting::copies(conn, record.id).await?);
    }
    for other in others {
        let other = self::record(conn, other).await?;
        if let Some(mask) = other.mask() {
            let rule = why(&other);
            return Ok(Some(Covering { mask, rule }));
        }
    }
    Ok(None)
}

/// Shows a contribution with something covered. `words` are for the sender and may be empty. The
/// original is kept and shown to nobody but staff.
pub async fn mask(
    deed: &mut Deed,
    id: Id,
    version: i64,
    mask: &Mask,
    ground: Rule,
    words: &str,
) -> Result<(), ModerateError> {
    let act = ReviewAct::Mask {
        mask: mask.clone(),
        rule: ground,
        words: words.to_owned(),
    };
    review(deed, id, version, &act).await
}

/// Does not show a contribution, on one of the public grounds and with words to the sender. The
/// record is kept.
pub async fn refuse(
    deed: &mut Deed,
    id: Id,
    version: i64,
    ground: Rule,
    words: &str,
) -> Result<(), ModerateError> {
    let act = ReviewAct::Refuse {
        rule: ground,
        words: words.to_owned(),
    };
    review(deed, id, version, &act).await
}

/// Puts a reviewed contribution back among those that wait, when somebody asked for another review.
/// It is not shown meanwhile. What was covered stays so until somebody has looked.
pub async fn review_again(deed: &mut Deed, id: Id, version: i64) -> Result<(), ModerateError> {
    review(deed, id, version, &ReviewAct::Again).await
}

/// Does not show a contribution that came from another dialogue and shall not be here after all: `words` say why. False,
/// and nothing is done, when it has been reviewed by now or everybody has been able to read it. Its sender is told by the
/// caller, who also holds its dialogue and has checked the right to take back what was sent on.
pub async fn withdraw(deed: &mut Deed, id: Id, words: &str) -> Result<bool> {
    let record = record(deed.conn(), id).await?;
    if record.state != State::Received || record.published_at.is_some() {
        return Ok(false);
    }
    let ruling = Ruling {
        state: State::Refused,
        rule: Rule::OffTopic.as_str().to_owned(),
        words: words.to_owned(),
        mask: record.mask(),
    };
    let now = deed.now;
    if !store::set(
        deed.conn(),
        &record,
        &ruling,
        &found_by(&record, &ruling),
        now,
    )
    .await?
    {
        return Ok(false);
    }
    let act = deed.new_id();
    keep(deed, act, &record, &ruling).await?;
    Ok(true)
}

/// A contribution as it stands, and its dialogue, held for this deed, if the actor may review it. Whoever reviews the contribution or
/// what was sent in with it comes through here first: of two at once the second sees what the first has done, and its sender is told
/// of both (P17). [`Error::Stale`] when it was sent on meanwhile.
pub async fn held(deed: &mut Deed, id: Id) -> Result<(Record, Dialogue)> {
    let found = record(deed.conn(), id).await?;
    let dialogue = dialogues::get(deed.conn(), found.dialogue_id).await?;
    deed.require(Action::Moderate, dialogue.owner.id)?;
    // Held, so that nobody locks the compilation meanwhile either; with the dialogues of its copies, in the order of their ids, as whoever
    // sends ideas on holds them: what is left out here is left out there.
    let twins = store::twins(deed.conn(), id).await?;
    let there = twins.iter().map(|twin| twin.record.dialogue_id);
    let mut all: Vec<Id> = there.chain([dialogue.id]).collect();
    all.sort_unstable();
    all.dedup();
    for one in all {
        dialogues::taken(deed, one).await?;
    }
    // Sent on while this deed waited, it is in a dialogue that is not held: what is left out here would be shown there.
    let now = rerouting::copies(deed.conn(), id).await?;
    if !now.iter().eq(twins.iter().map(|twin| &twin.record.id)) {
        return Err(Error::Stale);
    }
    let dialogue = dialogues::get(deed.conn(), dialogue.id).await?;
    Ok((record(deed.conn(), id).await?, dialogue))
}

/// The contribution and its dialogue, [`held`], if it is still `version`.
async fn taken_up(
    deed: &mut Deed,
    id: Id,
    version: i64,
) -> Result<(Record, Dialogue), ModerateError> {
    let (record, dialogue) = held(deed, id).await?;
    if record.version == version {
        Ok((record, dialogue))
    } else {
        Err(Error::Stale.into())
    }
}

/// The words that it is found by: what everybody reads, or would.
fn found_by(record: &Record, ruling: &Ruling) -> String {
    match (ruling.state, &ruling.mask) {
        (State::Masked, Some(mask)) => search_text(&[&mask.title, &mask.text]),
        (State::Refused, _) => search_text(&[&record.title, &record.text]),
        _ => search_text(&[&record.title, &record.text, &record.translation]),
    }
}

async fn rule(
    deed: &mut Deed,
    record: &Record,
    dialogue: &Dialogue,
    ruling: &Ruling,
) -> Result<(), ModerateError> {
    let now = deed.now;
    if !store::set(deed.conn(), record, ruling, &found_by(record, ruling), now).await? {
        return Err(Error::Stale.into());
    }
    let is_orphan = ruling.state.is_shown()
        && record.theme_id.is_none()
        && rerouting::in_force(deed.conn(), record.id).await?.is_none();
    if dialogue.compiled_at.is_some() && (is_orphan || ruling.state == State::Received) {
        return Err(ModerateError::Compiled);
    }
    let act = deed.new_id();
    if ruling.state == State::Received {
        deliveries::nothing_to_tell(deed, record.id, deliveries::Kind::Moderated).await?;
    } else {
        participants::tell(deed, record.id, Occasion::Moderated(act)).await?;
    }
    if ruling.state.is_shown() && !record.state.is_shown() {
        let kind = Happening::IdeaPublished;
        following::note_idea(deed, kind, dialogue.id, record.id, act).await?;
    }
    if let (true, Some(theme)) = (ruling.state.is_shown(), record.theme_id) {
        themes::tell_newcomers(deed, theme, &[record.id]).await?;
    }
    keep(deed, act, record, ruling).await?;
    follow_in_twins(deed, record, ruling).await
}

/// Does in each dialogue where the same as `record` is shown what follows there from `ruling` (P5, P22): what is covered here is covered
/// there too. A mask is written by somebody, so that of two that cover different words nobody can make one: where its own mask
/// covers something else, it goes back to wait, out of sight, and is looked at with both in sight. It also does when this is refused on
/// a ground that holds there too, or was shown here and goes back to wait itself. Where that cannot be, for its compilation is locked, it stays, and whoever reviews is told
/// ([`still_read`]). What waits there is looked at with this in sight ([`covering`]). The sender is told of `record` alone.
async fn follow_in_twins(
    deed: &mut Deed,
    record: &Record,
    ruling: &Ruling,
) -> Result<(), ModerateError> {
    // Of what is refused already nothing more is taken out of sight: where it was shown again since then, somebody has looked. But where it
    // was refused as being about something else, nobody has had to.
    let was_refused = record.state == State::Refused && record.rule != Rule::OffTopic.as_str();
    if ruling.state == State::Published || was_refused && !ruling.state.is_shown() {
        return Ok(());
    }
    let after = self::record(deed.conn(), record.id).await?;
    for twin in store::twins(deed.conn(), record.id).await? {
        let there = &twin.record;
        if !after.is_still_read_in(there) {
            continue;
        }
        let follows = match (ruling.state, &ruling.mask) {
            (State::Masked, Some(mask)) if mask.covers_more_of(there) => ruling.clone(),
            _ if twin.compiled_at.is_some() => continue,
            _ => Ruling::on(&there.standing(true), &ReviewAct::Again)?,
        };
        let now = deed.now;
        if !store::set(
            deed.conn(),
            there,
            &follows,
            &found_by(there, &follows),
            now,
        )
        .await?
        {
            return Err(Error::Stale.into());
        }
        if follows.state == State::Received {
            deliveries::nothing_to_tell(deed, there.id, deliveries::Kind::Moderated).await?;
        }
        let act = deed.new_id();
        keep(deed, act, there, &follows).await?;
    }
    Ok(())
}

/// The same contribution in other dialogues.
pub async fn twins(conn: &mut Conn, id: Id) -> Result<Vec<Twin>> {
    store::twins(conn, id).await
}

/// Where everybody still reads what is not shown of `record`, and it cannot go back to wait: somebody has to cover it there by hand.
pub async fn still_read(conn: &mut Conn, record: &Record) -> Result<Vec<Twin>> {
    let mut twins = store::twins(conn, record.id).await?;
    twins.retain(|twin| twin.compiled_at.is_some() && record.is_still_read_in(&twin.record));
    Ok(twins)
}

/// Keeps the act `act` itself, and notes it in the log.
async fn keep(deed: &mut Deed, act: Id, record: &Record, ruling: &Ruling) -> Result<()> {
    let (now, staff) = (deed.now, deed.actor.staff_id());
    let place = (act, record.id);
    store::insert_act(deed.conn(), place, record.state, ruling, staff, now).await?;
    deed.audit(Event {
        chain: &record.dialogue_id.to_string(),
        action: match ruling.state {
            State::Received => "contribution.to_be_reviewed_again",
            State::Published => "contribution.published",
            State::Masked => "contribution.masked",
            State::Refused => "contribution.refused",
        },
        subject: &format!("contribution {}", record.number),
        before: record.state.as_str(),
        after: &ruling.for_the_log(),
    })
    .await
}

/// The most that a translation holds, in characters.
const LONGEST_TRANSLATION: usize = 10_000;

/// Says which language a contribution is written in, and what it says in Swedish; without words it has no translation.
/// What was written stays as it is. [`ModerateError::Missing`] when `lang` is none of the languages to choose from.
pub async fn translate(
    deed: &mut Deed,
    id: Id,
    version: i64,
    lang: &str,
    words: &str,
) -> Result<(), ModerateError> {
    let (record, _) = taken_up(deed, id, version).await?;
    let words = words.trim();
    if !WRITTEN_IN.contains(&lang) {
        return Err(ModerateError::Missing);
    }
    if words.chars().count() > LONGEST_TRANSLATION {
        return Err(ModerateError::TooLong(vec!["translation"]));
    }
    if has_personal_number(words) {
        return Err(ModerateError::PersonalNumber(vec!["translation"]));
    }
    if record.lang == lang && record.translation == words {
        return Ok(());
    }
    // Of what is covered nothing is found but what everybody reads.
    let found = match record.mask() {
        Some(mask) => search_text(&[&mask.title, &mask.text]),
        None => search_text(&[&record.title, &record.text, words]),
    };
    if !store::set_translation(deed.conn(), id, version, (lang, words), &found).await? {
        return Err(Error::Stale.into());
    }
    deed.audit(Event {
        chain: &record.dialogue_id.to_string(),
        action: "contribution.translated",
        subject: &format!("contribution {}", record.number),
        before: &format!("{}\n{}", record.lang, record.translation),
        after: &format!("{lang}\n{words}"),
    })
    .await?;
    Ok(())
}

/// A contribution as moderators see it, or [`Error::NotFound`]; the right to see it is the caller's
/// to check.
pub async fn record(conn: &mut Conn, id: Id) -> Result<Record> {
    store::find(conn, id).await?.ok_or(Error::NotFound)
}

/// All acts on a contribution, the first first.
pub async fn history(conn: &mut Conn, contribution: Id) -> Result<Vec<Act>> {
    store::history(conn, contribution).await
}

/// The bodies whose contributions `staff` may review; none for all bodies.
fn bodies(staff: &Staff) -> Option<Vec<Id>> {
    let roles = || {
        staff
            .roles
            .iter()
            .filter(|r| crate::staff::allows(r.role, Action::Moderate))
    };
    if roles().any(|r| r.body.is_none()) {
        None
    } else {
        Some(roles().filter_map(|r| r.body).collect())
    }
}

/// A page of what waits for `staff` to review, the oldest first; of `dialogue` only, when it is given.
pub async fn queue(
    conn: &mut Conn,
    staff: &Staff,
    dialogue: Option<Id>,
    keyset: &Keyset<QueueKey>,
) -> Result<PageOf<Waiting, QueueKey>> {
    let rows = store::queue(conn, bodies(staff).as_deref(), dialogue, keyset).await?;
    Ok(PageOf::cut(rows, keyset, |row| QueueKey {
        received_at: row.received_at,
        id: row.id,
    }))
}

/// How much waits for `staff` to review, and since when; of `dialogue` only, when it is given.
pub async fn owed(conn: &mut Conn, staff: &Staff, dialogue: Option<Id>) -> Result<Owed> {
    store::owed(conn, bodies(staff).as_deref(), dialogue).await
}

/// The same contribution in other dialogues, where what was last done with `record` was done too: something is covered there as well, or it
/// waits again, out of sight.
pub async fn followed(conn: &mut Conn, record: &Record) -> Result<Vec<Twin>> {
    if record.state == State::Published {
        return Ok(Vec::new());
    }
    let with_it = store::followed(conn, record.id).await?;
    let mut twins = store::twins(conn, record.id).await?;
    twins.retain(|twin| {
        with_it.contains(&twin.record.id)
            && match twin.record.state {
                State::Received => true,
                State::Masked => record.state == State::Masked,
                State::Published | State::Refused => false,
            }
    });
    Ok(twins)
}
