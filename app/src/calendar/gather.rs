//! What the calendar tells: the days of the dialogues and the activities, in order.

use super::model::{Entry, What};
use super::store;
use crate::activities::{self, Shown};
use crate::core::{Date, Result, Timestamp};
use crate::db::Conn;

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
        is_example: shown.is_example,
        activity: Some(shown.activity),
    }
}
