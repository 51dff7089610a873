//! What is chosen when something is entered for others: how it came, and from which activity.

use crate::activities::Activity;
use crate::contributions::Channel;
use crate::core::{Date, Locale};
use crate::design::form::Choice;

/// The ways in but the web.
pub fn channels(l: Locale) -> Vec<Choice> {
    [
        Channel::Meeting,
        Channel::Paper,
        Channel::Letter,
        Channel::Phone,
    ]
    .into_iter()
    .map(|channel| Choice::new(channel.as_str(), channel.note(l).unwrap_or_default()))
    .collect()
}

/// The activities that were held, the latest first, after the choice of none of them.
pub fn occasions(none: &'static str, held: &[Activity], l: Locale, today: Date) -> Vec<Choice> {
    let mut choices = vec![Choice::new("", none)];
    choices.extend(held.iter().rev().map(|activity| {
        let day = activity.plan.starts.date().near(l, today);
        let name = format!("{}, {day}", activity.plan.title);
        Choice::new(activity.id.to_string(), name)
    }));
    choices
}
