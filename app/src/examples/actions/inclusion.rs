//! Who is seldom heard in the examples, how they are sought out, and how that went.

use super::super::model::Dialogue as Example;
use super::teller::{Teller, told};
use crate::core::{Id, Result};
use crate::deed::Deed;
use crate::inclusion::{self, NewMeasure, NewTold};

/// The plan, as it is written with the draft.
pub async fn plan(deed: &mut Deed, teller: &Teller, example: &Example, id: Id) -> Result<()> {
    for row in &example.inclusion {
        let new = NewMeasure {
            group: row.group.clone(),
            group_en: row.group_en.clone(),
            measure: row.measure.clone(),
            who: row.who.clone(),
            day: row.in_days.map(|days| teller.working_day(days)),
            place: row.place.clone(),
            cost: row.cost,
        };
        inclusion::add(deed, id, &new, "").await.map_err(told)?;
    }
    Ok(())
}

/// How each measure went, when the ideas are compiled.
pub async fn tell(deed: &mut Deed, example: &Example, id: Id) -> Result<()> {
    for measure in inclusion::of_dialogue(deed.conn(), id).await? {
        let row = example
            .inclusion
            .iter()
            .find(|row| row.group == measure.plan.group)
            .ok_or_else(|| told("a measure is lost"))?;
        let new = NewTold {
            outcome: row
                .outcome
                .as_deref()
                .map(str::parse)
                .transpose()
                .map_err(told)?,
            result: row.result.clone(),
            reached: row.reached,
        };
        inclusion::tell(deed, id, (measure.id, measure.version), &new)
            .await
            .map_err(told)?;
    }
    Ok(())
}
