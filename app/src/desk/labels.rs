//! What the fields of the admin area are called, for summaries of what is wrong and of what two people
//! wrote.

use crate::bodies::{self, RegisteredBody};
use crate::core::{Date, Form, Locale, text};
use crate::dialogues::{Decides, Field, Influence, Kind, Participation};

/// A field's own name on a page where it means something else than elsewhere.
pub type OwnLabels = Vec<(&'static str, &'static str)>;

/// What is wrong in `form`, the first at each field, each with the field's name before it, so that
/// the same words at two fields can be told apart.
pub fn named_errors(form: &Form, own: &OwnLabels, l: Locale) -> Vec<(&'static str, String)> {
    let mut named: Vec<(&'static str, String)> = Vec::new();
    for (name, problem) in form.errors() {
        if named.iter().any(|(there, _)| *there == name) {
            continue;
        }
        let label = name_of(name, own, l);
        let words = if label.is_empty() {
            problem.clone()
        } else {
            text::admin_problem_at(l, label, problem.clone())
        };
        named.push((name, words));
    }
    named
}

/// What a field is called on a page with its `own` names for some.
pub fn name_of(name: &str, own: &OwnLabels, l: Locale) -> &'static str {
    own.iter()
        .find(|(field, _)| *field == name)
        .map_or_else(|| label(name, l), |(_, label)| label)
}

/// What a field is called where nothing else is said.
pub fn label(name: &str, l: Locale) -> &'static str {
    match name {
        "kind" => text::admin_kind(l),
        "owner" => text::admin_owner(l),
        "deciding_body" => text::admin_deciding_body(l),
        "area" => text::map_area(l),
        "decides" => text::admin_decides(l),
        "proposed_participation" => text::admin_proposed_participation(l),
        "proposed_influence" => text::admin_proposed_influence(l),
        "matter" => text::statutes_matter(l),
        "opens_on" => text::field_opens_on(l),
        "nothing_decided" => text::decisions_attest(l),
        "body" => text::decisions_body(l),
        "part" => text::decisions_part(l),
        "decided_on" => text::decisions_decided_on(l),
        "paragraph" => text::decisions_paragraph(l),
        "summary" => text::decisions_summary(l),
        "minutes_url" => text::decisions_minutes_url(l),
        "reason" => text::admin_revise_reason(l),
        "compilation" => text::themes_compilation(l),
        "minority_views" => text::themes_minority_views(l),
        "compilation_limits" => text::themes_limits(l),
        "evaluation" => text::decisions_evaluation(l),
        "answer" => text::themes_answer(l),
        "role" => text::themes_role(l),
        "contribution" => text::themes_ideas(l),
        "theme" => text::themes_into(l),
        "happens_on" => text::decisions_step_day(l),
        "note" => text::decisions_note(l),
        "url" => text::decisions_step_url(l),
        "outcome" => text::decisions_outcome(l),
        "decision" => text::decisions_which(l),
        "did" => text::decisions_did(l),
        "promise" => text::decisions_promise(l),
        "due_on" => text::decisions_due_on(l),
        "how" => text::decisions_how(l),
        "done_on" => text::decisions_done_on(l),
        _ => name.parse::<Field>().map_or("", |field| field.name(l)),
    }
}

/// The day that stands in a field as people read it. What is no day stays as it was typed.
pub fn day_in_words(value: &str, l: Locale) -> String {
    value
        .parse()
        .map_or_else(|_| value.to_owned(), |day: Date| day.long(l))
}

/// The value of a field as people read it: names in the place of words and ids,
/// days in words.
pub fn shown(name: &str, value: &str, bodies: &[RegisteredBody], l: Locale) -> String {
    let word = match name {
        "kind" => value.parse().ok().map(|kind: Kind| kind.name(l)),
        "proposed_participation" => value.parse().ok().map(|p: Participation| p.name(l)),
        "proposed_influence" => value.parse().ok().map(|i: Influence| i.name(l)),
        "decides" => value.parse().ok().map(|decides| match decides {
            Decides::Own => text::admin_decides_own(l),
            Decides::OtherAuthority => text::admin_decides_other(l),
            Decides::Nothing => text::admin_decides_nothing(l),
        }),
        "deciding_body" | "body" => {
            return bodies::names_apart(bodies, l)
                .into_iter()
                .find(|(body, _)| body.body.id.to_string() == value)
                .map_or_else(|| value.to_owned(), |(_, name)| name);
        }
        _ if name.parse::<Field>().is_ok_and(Field::is_day) => return day_in_words(value, l),
        _ => None,
    };
    word.unwrap_or(value).to_owned()
}
