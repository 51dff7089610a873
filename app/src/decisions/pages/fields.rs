//! The part of a form that holds a decision as the minutes have it: the same in every form.

use leptos::prelude::*;

use crate::bodies::RegisteredBody;
use crate::core::{Date, Form, Locale, text};
use crate::decisions::model::{Decision, NewDecision, Purpose};
use crate::design::form::{DateField, FieldGroup, Select, TextArea, TextField};
use crate::desk::body_choices;
use crate::dialogues::{Dialogue, Problem, Problems, parse_day};
use crate::site::Posted;

/// The names of the fields.
pub const DECISION_FIELDS: [&str; 6] = [
    "body",
    "case_number",
    "decided_on",
    "paragraph",
    "summary",
    "minutes_url",
];

/// The names of the fields of a decision on the result, which may settle a part only.
pub const RESULT_FIELDS: [&str; 7] = [
    "body",
    "part",
    "case_number",
    "decided_on",
    "paragraph",
    "summary",
    "minutes_url",
];

/// What the form begins with: the deciding body and the case that the dialogue belongs to.
pub fn first_values(form: Form, dialogue: &Dialogue) -> Form {
    form.with("body", dialogue.deciding_body.id.to_string())
        .with("case_number", dialogue.case_number.clone())
}

/// The values of a decision that is there, to be mended.
pub fn values_of(form: Form, decision: &Decision) -> Form {
    form.with("body", decision.body.id.to_string())
        .with("case_number", decision.case_number.clone())
        .with("decided_on", decision.decided_on.to_string())
        .with("paragraph", decision.paragraph.clone())
        .with("summary", decision.summary.clone())
        .with("minutes_url", decision.minutes_url.clone())
        .with("part", decision.part.clone())
}

/// Reads the part from a posted form; all that is wrong is told at once.
pub fn read(
    posted: &Posted,
    dialogue: &Dialogue,
    purpose: Purpose,
    today: Date,
) -> Result<NewDecision, Problems> {
    let mut problems = Problems::new();
    let text = |name: &str| posted.get(name).trim().to_owned();
    let body = posted.get("body").parse().ok();
    if body.is_none() {
        problems.push(("body", Problem::NotAChoice));
    }
    let decided_on = match parse_day(posted.get("decided_on")) {
        Ok(Some(day)) => Some(day),
        Ok(None) => {
            problems.push(("decided_on", Problem::NoDay));
            None
        }
        Err(problem) => {
            problems.push(("decided_on", problem));
            None
        }
    };
    // The paragraph is stored without its sign, whoever types it.
    let paragraph = text("paragraph").trim_start_matches('§').trim().to_owned();
    let decision = |body, decided_on| NewDecision {
        body,
        case_number: text("case_number"),
        decided_on,
        paragraph,
        summary: text("summary"),
        minutes_url: text("minutes_url"),
        part: if purpose == Purpose::Result {
            text("part")
        } else {
            String::new()
        },
    };
    match (body, decided_on) {
        (Some(body), Some(decided_on)) => Ok(decision(body, decided_on)),
        (_, day) => {
            // No rule asks which body it is: the rest is looked at with the dialogue's own.
            let rest = decision(dialogue.owner.id, day.unwrap_or(today));
            problems.extend(rest.problems(purpose, today));
            Err(problems)
        }
    }
}

/// The fields, under the heading `legend`.
pub fn decision_fields(
    form: &Form,
    bodies: &[RegisteredBody],
    legend: &'static str,
    purpose: Purpose,
    l: Locale,
) -> impl IntoView + use<> {
    let choices = body_choices(bodies, l);
    let [
        body,
        case_number,
        decided_on,
        paragraph,
        summary,
        minutes_url,
    ] = DECISION_FIELDS.map(|name| form.field(name));
    // A result needs the link to its minutes (P16), and may be of a part.
    let link_needed = purpose == Purpose::Result;
    let part = link_needed.then(|| {
        let part = form.field("part");
        view! { <TextField field=part label=text::decisions_part(l) hint=text::decisions_part_hint(l) note=text::admin_optional(l)/> }
    });
    let note = if link_needed {
        String::new()
    } else {
        text::admin_optional(l).to_owned()
    };
    view! {
        <FieldGroup legend=legend>
            <Select field=body label=text::decisions_body(l) choices=choices required=true/>
            {part}
            <TextField field=case_number label=text::decisions_case_number(l) short=true required=true/>
            <DateField field=decided_on label=text::decisions_decided_on(l) required=true/>
            <TextField field=paragraph label=text::decisions_paragraph(l) hint=text::decisions_paragraph_hint(l) short=true required=true/>
            <TextArea field=summary label=text::decisions_summary(l) hint=text::decisions_summary_hint(l) rows=3 required=true/>
            <TextField
                field=minutes_url
                label=text::decisions_minutes_url(l)
                hint=text::decisions_minutes_url_hint(l)
                note=note
                kind="url"
                required=link_needed
            />
        </FieldGroup>
    }
}
