//! Where people met in the examples, and what was said there.

use super::super::model::{Activity as Row, Dialogue as Example, Idea};
use super::teller::{Teller, told};
use crate::activities::{self, Activity, NewActivity};
use crate::core::{Date, Id, Result, TimeOfDay, Timestamp};
use crate::deed::Deed;
use crate::staff::Role;

const MORNING: i64 = 9 * 60;

/// The activities, as they are planned with the draft.
pub async fn plan(deed: &mut Deed, teller: &Teller, example: &Example, id: Id) -> Result<()> {
    for row in &example.activities {
        let first = teller.working_day(row.in_days);
        let new = NewActivity {
            kind: row.kind.parse().map_err(told)?,
            title: row.title.clone(),
            place: row.place.clone(),
            starts: moment(first, &row.from)?,
            ends: moment(last_day(teller, row), &row.to)?,
            access: row.access.clone(),
            hearing: row.hearing.clone(),
            how_to: row.how_to.clone(),
        };
        activities::add(deed, id, &new, "").await.map_err(told)?;
    }
    Ok(())
}

fn last_day(teller: &Teller, row: &Row) -> Date {
    teller.working_day(row.end_in.unwrap_or(row.in_days))
}

fn moment(day: Date, time: &str) -> Result<Timestamp> {
    let time: TimeOfDay = time.parse().map_err(told)?;
    time.on(day).ok_or_else(|| told("no such time"))
}

/// What came of them: what was said, or that and why they were cancelled.
pub async fn tell(teller: &Teller, example: &Example, id: Id) -> Result<()> {
    let all = activities::of_dialogue(&mut *teller.app().db.read().await?, id).await?;
    for activity in &all {
        let Some(row) = example
            .activities
            .iter()
            .find(|row| is(activity, row, teller))
        else {
            continue;
        };
        let place = (activity.id, activity.version);
        if !row.cancelled.is_empty() {
            let mut deed = teller
                .deed(
                    Role::Coordinator,
                    teller.working_day(row.in_days - 1),
                    MORNING,
                )
                .await?;
            activities::cancel(&mut deed, id, place, &row.cancelled)
                .await
                .map_err(told)?;
            deed.commit().await?;
        } else if !row.notes.is_empty() {
            let after = last_day(teller, row).plus_days(1).or_next_working_day();
            let mut deed = teller.deed(Role::Official, after, MORNING).await?;
            activities::write_notes(&mut deed, id, place, &row.notes)
                .await
                .map_err(told)?;
            deed.commit().await?;
        }
    }
    Ok(())
}

fn is(activity: &Activity, row: &Row, teller: &Teller) -> bool {
    activity.plan.title == row.title
        && activity.plan.starts.date() == teller.working_day(row.in_days)
}

/// Which of `all` an idea came from: the latest of that name before it.
pub fn source(all: &[Activity], idea: &Idea, teller: &Teller) -> Option<Id> {
    let day = teller.day(idea.in_days);
    all.iter()
        .rev()
        .find(|activity| activity.plan.title == idea.activity && activity.plan.starts.date() <= day)
        .map(|activity| activity.id)
}
