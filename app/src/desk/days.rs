//! Days as they are typed in a form of the admin area.

use crate::core::{Date, Form, Locale};
use crate::dialogues::{Problem, parse_day};
use crate::site::Posted;

/// The day at the field `name`; none when nothing was typed, or what is no day: then the field says so.
pub fn day(form: &mut Form, posted: &Posted, name: &'static str, l: Locale) -> Option<Date> {
    parse_day(posted.get(name)).unwrap_or_else(|problem| {
        form.error(name, problem.words(l));
        None
    })
}

/// The day at the field `name`, which must be there; otherwise the field says what is wrong.
pub fn needed_day(form: &mut Form, posted: &Posted, name: &'static str, l: Locale) -> Option<Date> {
    if posted.get(name).trim().is_empty() {
        form.error(name, Problem::NoDay.words(l));
        return None;
    }
    day(form, posted, name, l)
}
