//! Choosing the kind of matter on which the law demands a dialogue (P29).

use crate::core::{Date, Id, Locale, text};
use crate::design::form::Choice;
use crate::statutes::{Demand, Matter};

/// Kinds of matter that are in force today, and the one that is `chosen`; each with how long the law wants it to
/// be open.
pub fn matter_choices(
    matters: &[Matter],
    chosen: Option<Id>,
    l: Locale,
    today: Date,
) -> Vec<Choice> {
    let mut choices = vec![Choice::new("", text::statutes_no_matter(l))];
    choices.extend(
        matters
            .iter()
            .filter(|matter| matter.period.holds(today) || Some(matter.id) == chosen)
            .map(|matter| {
                let words = text::statutes_choice(l, matter.name(l), matter.shortest.words(l));
                Choice::new(matter.id.to_string(), words)
            }),
    );
    choices
}

/// What the kind of matter with the id `value` is called; nothing when none is chosen.
pub fn matter_name(matters: &[Matter], value: &str, l: Locale) -> String {
    matters
        .iter()
        .find(|matter| matter.id.to_string() == value)
        .map(|matter| matter.name(l).to_owned())
        .unwrap_or_default()
}

/// That a dialogue from `first` is too short, by which law, and until when it must be open at least.
pub fn too_short(demand: &Demand, first: Date, l: Locale) -> String {
    let earliest = demand.shortest.earliest_end(first);
    text::statutes_too_short(
        l,
        earliest.long(l),
        demand.law.as_str(),
        demand.shortest.words(l),
    )
}
