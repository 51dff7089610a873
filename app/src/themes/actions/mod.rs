//! Making themes, sorting contributions into them, and answering.

mod same;

pub use same::{gather, group_of, set_apart};

use super::model::{LooseContribution, SortFilter, Theme, problems};
use super::store;
use crate::audit::Event;
use crate::bodies;
use crate::core::{Error, Id, Locale, Result};
use crate::db::{Conn, Keyset, PageOf};
use crate::deed::Deed;
use crate::dialogues::{self, EntryError, Problem, Problems, State, said};
use crate::following::{self, Happening};
use crate::participants::{self, Occasion};
use crate::staff::Action;

/// A dialogue's themes in their order, with how many published contributions each has.
pub async fn list(conn: &mut Conn, dialogue: Id) -> Result<Vec<Theme>> {
    store::list(conn, dialogue).await
}

/// A theme, or [`Error::NotFound`].
pub async fn get(conn: &mut Conn, id: Id) -> Result<Theme> {
    store::find(conn, id).await?.ok_or(Error::NotFound)
}

/// A published contribution by its number, or [`Error::NotFound`].
pub async fn by_number(conn: &mut Conn, dialogue: Id, number: i64) -> Result<LooseContribution> {
    store::by_number(conn, dialogue, number)
        .await?
        .ok_or(Error::NotFound)
}

/// A page of published contributions to sort, in the order they came in; the key is the number.
pub async fn to_sort(
    conn: &mut Conn,
    dialogue: Id,
    filter: SortFilter,
    keyset: &Keyset<i64>,
) -> Result<PageOf<LooseContribution, i64>> {
    let rows = store::to_sort(conn, dialogue, filter, keyset).await?;
    Ok(PageOf::cut(rows, keyset, |row| row.number))
}

/// Whether themes can be made: from the dialogue's opening until the compilation is locked, after
/// which the thread from contribution to theme stands (P28). The dialogue is held, for those who may make them.
async fn may_sort(deed: &mut Deed, dialogue: Id) -> Result<bool> {
    let found = dialogues::get(deed.conn(), dialogue).await?;
    deed.require(Action::GroupIntoThemes, found.owner.id)?;
    // Held, so that nobody locks the compilation meanwhile, or takes the same place for a theme.
    let found = dialogues::held(deed, dialogue, found.version).await?;
    Ok(matches!(found.state, State::Open | State::Closed))
}

/// The same, with an error at `field` when it is too late or too early, so that nothing that was typed is lost.
async fn sorting(deed: &mut Deed, dialogue: Id, field: &'static str) -> Result<(), EntryError> {
    if may_sort(deed, dialogue).await? {
        Ok(())
    } else {
        Err(EntryError::at(field, Problem::TooLate))
    }
}

/// The same, for what has no fields.
async fn sorting_at_all(deed: &mut Deed, dialogue: Id) -> Result<()> {
    if may_sort(deed, dialogue).await? {
        Ok(())
    } else {
        Err(Error::Refused(
            "the compilation is locked, or it is too early for themes",
        ))
    }
}

async fn audit(
    deed: &mut Deed,
    dialogue: Id,
    action: &'static str,
    subject: &str,
    before: &str,
    after: &str,
) -> Result<()> {
    let chain = dialogue.to_string();
    deed.audit(Event {
        chain: &chain,
        action,
        subject,
        before,
        after,
    })
    .await
}

/// Ids as one text, for the digest in the audit log.
fn written(ids: &[Id]) -> String {
    let lines: Vec<String> = ids.iter().map(Id::to_string).collect();
    lines.join("\n")
}

/// Adds a theme after the others and returns its id.
pub async fn create(
    deed: &mut Deed,
    dialogue: Id,
    title: &str,
    summary: &str,
) -> Result<Id, EntryError> {
    sorting(deed, dialogue, "title").await?;
    EntryError::unless_none(problems(title, summary))?;
    let (id, now) = (deed.new_id(), deed.now);
    let (title, summary) = (title.trim(), summary.trim());
    store::insert(deed.conn(), id, dialogue, (title, summary), now).await?;
    dialogues::index_for_search(deed.conn(), dialogue).await?;
    audit(deed, dialogue, "theme.created", &id.to_string(), "", title).await?;
    Ok(id)
}

/// Changes a theme's name and summary, and whether it is marked as a minority view (P11).
pub async fn edit(
    deed: &mut Deed,
    theme: Id,
    version: i64,
    (title, summary): (&str, &str),
    is_minority: bool,
) -> Result<(), EntryError> {
    let before = get(deed.conn(), theme).await?;
    sorting(deed, before.dialogue_id, "title").await?;
    EntryError::unless_none(problems(title, summary))?;
    let texts = (title.trim(), summary.trim());
    if !store::update(deed.conn(), theme, version, texts, is_minority).await? {
        return Err(Error::Stale.into());
    }
    dialogues::index_for_search(deed.conn(), before.dialogue_id).await?;
    let written = |title: &str, summary: &str, is_minority: bool| {
        let mark = if is_minority { "\nminority" } else { "" };
        format!("{title}\n{summary}{mark}")
    };
    let old = written(&before.title, &before.summary, before.is_minority);
    let new = written(title, summary, is_minority);
    let subject = theme.to_string();
    audit(
        deed,
        before.dialogue_id,
        "theme.edited",
        &subject,
        &old,
        &new,
    )
    .await?;
    Ok(())
}

/// Puts the themes of a dialogue in this order; it must name each of them once.
pub async fn reorder(deed: &mut Deed, dialogue: Id, order: &[Id]) -> Result<()> {
    sorting_at_all(deed, dialogue).await?;
    let mut before: Vec<Id> = store::list(deed.conn(), dialogue)
        .await?
        .into_iter()
        .map(|theme| theme.id)
        .collect();
    let old = written(&before);
    let mut after = order.to_vec();
    before.sort_unstable();
    after.sort_unstable();
    if before != after {
        return Err(Error::Stale);
    }
    store::reorder(deed.conn(), dialogue, order).await?;
    audit(deed, dialogue, "theme.reordered", "", &old, &written(order)).await
}

/// Deletes a theme that nothing is in; false when something is.
pub async fn delete_if_empty(deed: &mut Deed, theme: Id) -> Result<bool> {
    let before = get(deed.conn(), theme).await?;
    sorting_at_all(deed, before.dialogue_id).await?;
    if !store::delete_if_empty(deed.conn(), theme).await? {
        return Ok(false);
    }
    dialogues::index_for_search(deed.conn(), before.dialogue_id).await?;
    let subject = theme.to_string();
    audit(
        deed,
        before.dialogue_id,
        "theme.deleted",
        &subject,
        &before.title,
        "",
    )
    .await?;
    Ok(true)
}

/// Puts contributions into a theme, or takes them out of theirs, all or none, with those that say the same. Contributions and theme
/// must belong to `dialogue`.
pub async fn put_into(
    deed: &mut Deed,
    dialogue: Id,
    contributions: &[Id],
    theme: Option<Id>,
) -> Result<(), EntryError> {
    sorting(deed, dialogue, "theme").await?;
    if let Some(theme) = theme {
        let found = store::find(deed.conn(), theme).await?;
        if found.is_none_or(|found| found.dialogue_id != dialogue) {
            return Err(EntryError::at("theme", Problem::NotHere));
        }
    }
    // What is gathered stays together.
    let ids = store::with_groups(deed.conn(), contributions).await?;
    let moved = store::put_into(deed.conn(), dialogue, &ids, theme).await?;
    if moved != ids.len() as u64 {
        return Err(EntryError::at("contribution", Problem::NotHere));
    }
    if let Some(theme) = theme {
        tell_newcomers(deed, theme, &ids).await?;
    }
    let subject = theme.map(|id| id.to_string()).unwrap_or_default();
    let list = written(&ids);
    audit(deed, dialogue, "theme.filled", &subject, "", &list).await?;
    Ok(())
}

/// Tells the senders of `contributions`, which have come into `theme` or are shown in it from now on,
/// of the answer that it has already, each once; nothing when it has none.
pub async fn tell_newcomers(deed: &mut Deed, theme: Id, contributions: &[Id]) -> Result<()> {
    let found = get(deed.conn(), theme).await?;
    if !found.answer.is_empty() {
        participants::tell_answered(deed, found.dialogue_id, theme, contributions).await?;
        following::note_newcomers(deed, found.dialogue_id, theme, contributions).await?;
    }
    Ok(())
}

/// The municipality's answer, given as a role for a body, not as a private person (P24).
#[derive(Debug, Clone)]
pub struct Answer {
    /// What is answered.
    pub text: String,
    /// "Ordföranden".
    pub role: String,
    /// For which body.
    pub body: Id,
}

/// Who answers, in words, when the answer can be given.
async fn signature(deed: &mut Deed, dialogue: Id, answer: &Answer) -> Result<String, EntryError> {
    let found = dialogues::get(deed.conn(), dialogue).await?;
    deed.require(Action::Answer, found.owner.id)?;
    // Held, so that whatever comes into a theme meanwhile sees its answer, and is told of it.
    let found = dialogues::held(deed, dialogue, found.version).await?;
    if !found.state.takes_answers() {
        return Err(EntryError::at("answer", Problem::TooLate));
    }
    let mut problems = Problems::new();
    said(&mut problems, "answer", &answer.text, 4_000);
    said(&mut problems, "role", &answer.role, 120);
    let today = deed.now.date();
    let body = bodies::find(deed.conn(), answer.body).await?;
    let body = body.filter(|body| body.period.holds(today));
    if body.is_none() {
        problems.push(("body", Problem::NotAChoice));
    }
    EntryError::unless_none(problems)?;
    let body = body.map(|b| b.body.name(Locale::Sv).to_owned());
    Ok(format!(
        "{}, {}",
        answer.role.trim(),
        body.unwrap_or_default()
    ))
}

/// Answers a whole theme: everyone in it gets the same answer, and those who left an address a mail.
pub async fn answer(
    deed: &mut Deed,
    theme: Id,
    version: i64,
    answer: &Answer,
) -> Result<(), EntryError> {
    let before = get(deed.conn(), theme).await?;
    let by = signature(deed, before.dialogue_id, answer).await?;
    let (now, text) = (deed.now, answer.text.trim());
    if !store::set_answer(deed.conn(), theme, version, text, &by, now).await? {
        return Err(Error::Stale.into());
    }
    let (dialogue, subject) = (before.dialogue_id, theme.to_string());
    // Those whose ideas are in it are told the first time; a later change of words writes no mail.
    if before.answer.is_empty() {
        let inside = store::with_sender(deed.conn(), theme).await?;
        participants::tell_answered(deed, dialogue, theme, &inside).await?;
        following::note_theme(deed, Happening::ThemeAnswered, dialogue, theme).await?;
    }
    audit(
        deed,
        dialogue,
        "theme.answered",
        &subject,
        &before.answer,
        text,
    )
    .await?;
    Ok(())
}

/// Answers one contribution that the public can read; its sender gets a mail where there is an address.
pub async fn answer_contribution(
    deed: &mut Deed,
    contribution: Id,
    version: i64,
    answer: &Answer,
) -> Result<(), EntryError> {
    let (dialogue, number, before) = store::answered_contribution(deed.conn(), contribution)
        .await?
        .ok_or(Error::NotFound)?;
    let by = signature(deed, dialogue, answer).await?;
    let (now, text) = (deed.now, answer.text.trim());
    if !store::answer_contribution(deed.conn(), contribution, version, text, &by, now).await? {
        return Err(Error::Stale.into());
    }
    if before.is_empty() {
        participants::tell(deed, contribution, Occasion::Answered).await?;
        let kind = Happening::IdeaAnswered;
        following::note_idea(deed, kind, dialogue, contribution, contribution).await?;
    }
    let subject = format!("contribution {number}");
    audit(
        deed,
        dialogue,
        "contribution.answered",
        &subject,
        &before,
        text,
    )
    .await?;
    Ok(())
}
