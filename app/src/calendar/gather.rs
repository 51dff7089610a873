//! What the calendar tells: the days of the dialogues, the activities and the initiatives, in order.

use super::model::{Entry, Mark, What};
use super::store;
use crate::activities::{self, Shown};
use crate::core::{Date, Locale, Result, Timestamp};
use crate::db::Conn;
use crate::initiatives::{self, DueDay};

/// Everything from `first` to before `next`, in order; within a day what lasts all day stands first.
pub async fn entries(
    conn: &mut Conn,
    (first, next): (Date, Date),
    now: Timestamp,
) -> Result<Vec<Entry>> {
    let mut entries = store::between(conn, (first, next), now.date()).await?;
    let moments = (first.start(), next.start());
    let held = activities::between(conn, moments, now).await?;
    entries.extend(held.into_iter().map(entry));
    let answers = initiatives::due_days(conn, (first, next)).await?;
    entries.extend(answers.into_iter().map(|due| answer(due, now.date())));
    entries.sort_by_key(|entry| {
        let starts = entry.activity.as_ref().map(|activity| activity.plan.starts);
        (entry.day, starts)
    });
    Ok(entries)
}

fn entry(shown: Shown) -> Entry {
    let plan = &shown.activity.plan;
    Entry {
        day: plan.starts.date(),
        what: What::Activity,
        words: plan.title.clone(),
        id: shown.activity.id,
        slug: shown.slug,
        title: shown.dialogue,
        lang: Locale::Sv.tag().to_owned(),
        is_example: shown.is_example,
        mark: None,
        activity: Some(shown.activity),
    }
}

fn answer(due: DueDay, today: Date) -> Entry {
    Entry {
        day: due.day,
        what: What::Answer,
        words: String::new(),
        id: due.id,
        slug: due.number.to_string(),
        title: due.heading,
        lang: due.lang,
        is_example: due.is_example,
        mark: Mark::of(due.day, due.answered_on, false, today),
        activity: None,
    }
}
