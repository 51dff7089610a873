//! Choosing the area of activity that a dialogue belongs to (P30).

use crate::core::{Date, Id, Locale, Result, text};
use crate::db::Conn;
use crate::design::form::Choice;
use crate::responsibilities::{self, Area};

/// An area with the name of the body that it lies with today.
#[derive(Debug, Clone)]
pub struct PlacedArea {
    /// The area.
    pub area: Area,
    /// Who answers for it: its id and its name; none when nobody does.
    pub owner: Option<(Id, String)>,
}

impl PlacedArea {
    /// Whether `body` answers for it today.
    pub fn lies_with(&self, body: Id) -> bool {
        self.owner.as_ref().is_some_and(|(owner, _)| *owner == body)
    }
}

/// All areas, each with whom it lies today.
pub async fn placed_areas(conn: &mut Conn, l: Locale, today: Date) -> Result<Vec<PlacedArea>> {
    let areas = responsibilities::owners(conn, today).await?.into_iter();
    Ok(areas
        .map(|(area, owner)| PlacedArea {
            area,
            owner: owner.map(|body| (body.body.id, body.body.name(l).to_owned())),
        })
        .collect())
}

/// Areas to choose from, each with the body that owns what belongs to it.
pub fn area_choices(areas: &[PlacedArea], l: Locale) -> Vec<Choice> {
    let mut choices = vec![Choice::new("", text::admin_choose(l))];
    choices.extend(areas.iter().map(|placed| {
        let name = placed.area.name(l);
        let words = match &placed.owner {
            Some((_, owner)) => text::map_area_of(l, name, owner.as_str()),
            None => name.to_owned(),
        };
        Choice::new(placed.area.id.to_string(), words)
    }));
    choices
}

/// The area with the id `value`, if it is one of them.
pub fn chosen_area<'a>(areas: &'a [PlacedArea], value: &str) -> Option<&'a PlacedArea> {
    areas
        .iter()
        .find(|placed| placed.area.id.to_string() == value)
}

/// That the area lies with another body, and with which.
pub fn wrong_owner(placed: &PlacedArea, l: Locale) -> String {
    match &placed.owner {
        Some((_, owner)) => text::map_wrong_owner(l, owner.as_str()),
        None => text::map_no_owner(l).to_owned(),
    }
}
