//! The responsibility map of the examples.

use super::super::model::Area;
use super::teller::{Teller, told};
use crate::core::{Date, Id, Result};
use crate::deed::Deed;
use crate::responsibilities::{self, Assignment, NewArea};

/// Lets areas lie with a body, as they always have.
pub async fn tell(deed: &mut Deed, teller: &mut Teller, body: Id, areas: Vec<Area>) -> Result<()> {
    for area in areas {
        let new = NewArea {
            name: area.name.clone(),
            name_en: area.name_en,
        };
        let assignment = Assignment {
            body,
            first: Date::long_ago(),
            last: None,
            terms_url: "https://example.org/reglementen".to_owned(),
        };
        let id = responsibilities::add(deed, &new, &assignment)
            .await
            .map_err(told)?;
        teller.areas.insert(area.name, id);
    }
    Ok(())
}
