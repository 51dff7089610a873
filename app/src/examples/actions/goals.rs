//! The goal periods of the examples.

use super::super::model::GoalPeriod;
use super::teller::{Teller, told};
use crate::core::Result;
use crate::deed::Deed;
use crate::goals::{self, NewGoalPeriod};

/// Adds the goal periods.
pub async fn tell(deed: &mut Deed, teller: &Teller, periods: Vec<GoalPeriod>) -> Result<()> {
    let this_year = teller.day(0).year();
    for period in periods {
        let (first, last) = (this_year + period.first_year, this_year + period.last_year);
        let named = |name: &str| {
            name.replace("{first}", &first.to_string())
                .replace("{last}", &last.to_string())
        };
        let new = NewGoalPeriod {
            name: named(&period.name),
            name_en: named(&period.name_en),
            first: format!("{first:04}-01-01").parse().map_err(told)?,
            last: format!("{last:04}-12-31").parse().map_err(told)?,
        };
        goals::add(deed, &new).await.map_err(told)?;
    }
    Ok(())
}
