//! What the law demands, in the examples.

use super::super::model::Matter;
use super::teller::{Teller, told};
use crate::core::Result;
use crate::deed::Deed;
use crate::statutes::{self, NewMatter, Shortest};

/// Adds the kinds of matter.
pub async fn tell(deed: &mut Deed, teller: &mut Teller, matters: Vec<Matter>) -> Result<()> {
    for matter in matters {
        let new = NewMatter {
            name: matter.name.clone(),
            name_en: matter.name_en,
            law: matter.law,
            shortest: Shortest {
                amount: matter.amount,
                unit: matter.unit.parse().map_err(told)?,
            },
            first: matter.first_day.parse().map_err(told)?,
            last: None,
        };
        let id = statutes::add(deed, &new).await.map_err(told)?;
        teller.matters.insert(matter.name, id);
    }
    Ok(())
}
