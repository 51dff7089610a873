//! The staff's desk: what is owed, by whom and when (P38), and the frame that every page about one
//! dialogue in the admin area stands in.

mod areas;
mod days;
mod done;
mod frame;
mod gates;
mod gather;
mod initiatives;
mod labels;
mod matters;
mod merge;
mod overdue;
pub mod owed;
mod pages;
mod personal;
mod posts;
mod sheet;
mod shortcomings;

pub use areas::{PlacedArea, area_choices, chosen_area, placed_areas, wrong_owner};
pub use frame::{
    Screen, Settled, after_step, again, back_to, body_choices, deed, href, may_see, once_field,
    open, open_for, open_to_decide, open_to_record, screen, settle, settle_as_it_is,
};

pub use days::{day, needed_day};
pub use done::has_taken;
pub use gates::{missing, next_checklist};
pub use gather::{alarms_in, is_anything_overdue, owed_in};
pub use initiatives::{initiative_item, may_do_initiative, may_see_initiative};
pub use labels::{OwnLabels, day_in_words, label, named_errors, shown};
pub use matters::{matter_choices, matter_name, too_short};
pub use pages::owed_item;
pub use personal::without_numbers;
pub use posts::{post_choices, post_name};
pub use sheet::{Met, Sheet, as_typed, notice};
pub use shortcomings::shortcoming_item;

use axum::routing::get;

use crate::site::Routes;
use crate::staff::Action;

/// The desk itself; each slice has its own pages under it.
pub fn routes(routes: Routes) -> Routes {
    routes
        .staff("/admin", Action::ViewDesk, get(pages::show))
        .staff("/admin/forsenat", Action::ViewDesk, get(overdue::show))
}

#[cfg(test)]
mod tests;
