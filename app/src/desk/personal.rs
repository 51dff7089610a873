//! No personal number in what staff write (P12): nearly all of it is for everybody to read, and none of it needs one.

use crate::contributions::has_personal_number;
use crate::core::Form;
use crate::dialogues::{EntryError, Problem, Problems};

/// Telephone numbers are for telephones alone, and some look like a personal number.
const NUMBERS: [&str; 2] = ["phone", "reply_phone"];

/// The action's `answer`, refused at each field of `form` in which somebody's personal number was typed. Where a form also holds what
/// stands there already, `is_typed` says which fields were sent.
///
/// # Errors
/// What the action refused, and the personal numbers.
pub fn without_numbers<T>(
    answer: Result<T, EntryError>,
    form: &Form,
    is_typed: impl Fn(&str) -> bool,
) -> Result<T, EntryError> {
    let found: Problems = form
        .names()
        .filter(|name| is_typed(name) && !NUMBERS.contains(name) && has_one(form.value(name)))
        .map(|name| (name, Problem::PersonalNumber))
        .collect();
    match answer {
        answer if found.is_empty() => answer,
        Ok(_) => Err(EntryError::Problems(found)),
        Err(EntryError::Problems(mut problems)) => {
            problems.extend(found);
            Err(EntryError::Problems(problems))
        }
        other => other,
    }
}

/// Whether a personal number stands in `typed`. An address of a page is left out: the day and hour in one may look like it.
fn has_one(typed: &str) -> bool {
    let words: Vec<&str> = typed
        .split_whitespace()
        .filter_map(|word| word.split("://").next())
        .collect();
    has_personal_number(&words.join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(answer: Result<(), EntryError>, form: &Form) -> Vec<(&'static str, Problem)> {
        let answer = without_numbers(answer, form, |_| true);
        answer.map_or_else(|error| error.problems().to_vec(), |()| Vec::new())
    }

    #[test]
    fn p12_a_personal_number_is_told_at_each_field_with_what_else_is_wrong() {
        let form = Form::new()
            .with("title", "Tolvan 19121212-1212")
            .with("day", "")
            .with("note", "Se bilagan.\n(121212 + 1212)");
        let number = Problem::PersonalNumber;
        assert_eq!(told(Ok(()), &form), [("title", number), ("note", number)]);
        let missing = EntryError::at("day", Problem::Missing);
        assert_eq!(
            told(Err(missing), &form),
            [
                ("day", Problem::Missing),
                ("title", number),
                ("note", number)
            ]
        );
        let only = without_numbers(Ok(()), &form, |name| name == "day");
        assert!(only.is_ok(), "what was not sent is left alone");
    }

    #[test]
    fn p12_days_case_numbers_telephones_and_links_are_let_through() {
        let form = Form::new()
            .with("case_number", "KS 2026/0412")
            .with("day", "2026-11-28")
            .with("phone", "121212-1212")
            .with("note", "Ring 0521-72 10 00, dnr 2026/123.")
            .with(
                "markdown",
                "[Protokoll](https://example.org/191212121212.pdf), https://example.org/191212121212",
            )
            .with("id", "0192f0c1-2345-7000-8000-000000000001");
        assert!(told(Ok(()), &form).is_empty());
        let form = Form::new().with("markdown", "[19121212-1212](https://example.org)");
        assert_eq!(told(Ok(()), &form), [("markdown", Problem::PersonalNumber)]);
    }
}
