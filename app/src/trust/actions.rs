//! Answering the question, and what is shown of the answers.

use super::model::{AFTER, BEFORE, Change, Step, last_day, takes, told_by};
use crate::core::{Date, Id, Result};
use crate::db::{Conn, Keyset, PageOf};
use crate::deed::Deed;
use crate::dialogues::{self, Dialogue};
use crate::tally::{self, Asked, Counted, CountedKey, Occasion};

/// What became of an answer after the result.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Afterwards {
    /// It was counted.
    Counted,
    /// It had been answered with that receipt before.
    Already,
    /// It is no longer asked.
    Closed,
}

/// The question before the dialogue as it was asked, with what was chosen.
pub fn before(chosen: Option<Step>) -> Asked {
    asked(BEFORE, chosen)
}

fn asked(question: &'static str, chosen: Option<Step>) -> Asked {
    Asked {
        question,
        answers: Step::ALL.iter().map(Step::to_string).collect(),
        chosen: chosen.map(|step| step.to_string()),
    }
}

/// Counts an answer after the result of `who` (an address, or else a contribution); none for who does not want to say.
/// Neither the audit log nor anything else tells that it came. Only whoever took part is asked: if anybody could answer, as
/// often as they like, they could lift every small number over the threshold and subtract their own (P26).
pub async fn answer_after(
    deed: &mut Deed,
    dialogue: Id,
    who: Id,
    chosen: Option<Step>,
) -> Result<Afterwards> {
    let dialogue = dialogues::taken(deed, dialogue).await?;
    if !takes(&dialogue, deed.now.date()) {
        return Ok(Afterwards::Closed);
    }
    if !tally::mark(deed, dialogue.id, Occasion::After, who).await? {
        return Ok(Afterwards::Already);
    }
    count_after(deed, dialogue.id, chosen).await?;
    Ok(Afterwards::Counted)
}

/// Counts an answer after the result, whoever gave it.
pub async fn count_after(deed: &mut Deed, dialogue: Id, chosen: Option<Step>) -> Result<()> {
    tally::count(deed, dialogue, &[asked(AFTER, chosen)]).await
}

/// What was answered before and after, on `today`: nothing while answers come, or when too few came.
pub async fn change(conn: &mut Conn, dialogue: &Dialogue, today: Date) -> Result<Option<Change>> {
    if last_day(dialogue).is_none_or(|last| today <= last) {
        return Ok(None);
    }
    let before = tally::counts(conn, dialogue.id, BEFORE).await?;
    let after = tally::counts(conn, dialogue.id, AFTER).await?;
    Ok(Change::of(&before, &after))
}

/// A dialogue with what was answered before and after.
#[derive(Debug, Clone)]
pub struct Changed {
    /// Its address part.
    pub slug: String,
    /// Its name.
    pub title: String,
    /// Whether it is made-up example content.
    pub is_example: bool,
    /// What was answered.
    pub change: Change,
}

/// A page of the dialogues whose answers are shown on `today`, the latest result first. One whose answers are all alike and few is
/// left out of its page, which is then shorter: only [`Change::of`] tells.
pub async fn changes(
    conn: &mut Conn,
    today: Date,
    keyset: &Keyset<CountedKey>,
) -> Result<PageOf<Changed, CountedKey>> {
    let page = tally::counted(conn, (BEFORE, AFTER), told_by(today), keyset).await?;
    let changed = |row: Counted| {
        Some(Changed {
            change: Change::of(&row.before, &row.after)?,
            slug: row.slug,
            title: row.title,
            is_example: row.is_example,
        })
    };
    Ok(PageOf {
        rows: page.rows.into_iter().filter_map(changed).collect(),
        next: page.next,
    })
}
