//! `/admin/initiativ/{number}/svar`: the answer of the body that it lies with, as its secretary enters it (P37).

use axum::extract::Path;
use axum::response::Response;
use http::StatusCode;
use leptos::prelude::*;

use super::{Opened, look, open};
use crate::core::{Error, Form, Result, text};
use crate::design::form::{
    Choice, DateField, ErrorSummary, FieldGroup, PostForm, Radios, Submit, TextArea, TextField,
};
use crate::design::{Breadcrumbs, Letter, Link, PageTitle, Section};
use crate::desk::{
    OwnLabels, Settled, Sheet, deed, named_errors, needed_day, notice, settle_as_it_is,
    without_numbers,
};
use crate::initiatives::pages::parts::quote;
use crate::initiatives::{self, Answer, Initiative, NewAnswer};
use crate::site::{Desk, Document, Posted};
use crate::staff::Action;

pub(super) const FIELDS: [&str; 8] = [
    "answer",
    "reasons",
    "title",
    "case_number",
    "decided_on",
    "paragraph",
    "minutes_url",
    "why_changed",
];

/// The initiative, for the secretary of the body that it lies with.
async fn opened(desk: &Desk, number: &str) -> Result<Initiative> {
    let Opened { initiative, body } = open(desk, number).await?;
    match body {
        Some(body) if desk.may(Action::RecordDecision, body) && initiative.takes_answer() => {
            Ok(initiative)
        }
        Some(_) | None => Err(Error::Forbidden),
    }
}

/// The form with the answer that counts now; why it is changed is said anew each time.
fn filled(initiative: &Initiative) -> Form {
    // A title that its sender wrote is a name; the beginning of a sentence is none.
    let title = initiative.dialogue.as_ref().map_or_else(
        || initiative.shown().title.clone(),
        |begun| begun.title.clone(),
    );
    let form = Form::new().with("title", title).with("why_changed", "");
    match &initiative.answered {
        None => FIELDS
            .into_iter()
            .filter(|name| !matches!(*name, "title" | "why_changed"))
            .fold(form, |form, name| form.with(name, "")),
        Some(answered) => form
            .with("answer", answered.answer.as_str())
            .with("reasons", answered.reasons.clone())
            .with("case_number", answered.case_number.clone())
            .with("decided_on", answered.decided_on.to_string())
            .with("paragraph", answered.paragraph.clone())
            .with("minutes_url", answered.minutes_url.clone()),
    }
}

/// GET `/admin/initiativ/{number}/svar`.
pub async fn show(desk: Desk, Path(number): Path<String>) -> Result<Response> {
    let initiative = opened(&desk, &number).await?;
    let sheet = Sheet::fresh(filled(&initiative), initiative.version);
    Ok(page(&desk, &initiative, &sheet))
}

/// POST `/admin/initiativ/{number}/svar`: first a last look at what becomes public, then the answer itself.
pub async fn submit(desk: Desk, Path(number): Path<String>, posted: Posted) -> Result<Response> {
    let l = desk.locale;
    let initiative = opened(&desk, &number).await?;
    let saved = desk.see_other(&format!("/admin/initiativ/{number}?klart=1"));
    let mut form = posted.keep(&FIELDS);
    let day = needed_day(&mut form, &posted, "decided_on", l);
    if posted.has("change") {
        return Ok(page(&desk, &initiative, &Sheet::posted(form, &posted)));
    }
    let typed = |name: &str| posted.get(name).trim().to_owned();
    let new = NewAnswer {
        answer: posted.get("answer").parse().ok(),
        title: typed("title"),
        case_number: typed("case_number"),
        // Where no day is typed the field says so already; the rest is looked at with today.
        decided_on: day.unwrap_or(desk.today),
        paragraph: typed("paragraph").trim_start_matches('§').trim().to_owned(),
        reasons: typed("reasons"),
        minutes_url: typed("minutes_url"),
        why_changed: typed("why_changed"),
    };
    let mut deed = deed(&desk).await?;
    let answer =
        initiatives::answer(&mut deed, initiative.id, posted.number("version"), &new).await;
    // Before the last look, too.
    let answer = without_numbers(answer, &form, |_| true);
    if answer.is_ok() && (day.is_none() || !posted.is_ticked("looked")) {
        // All is in place, but nothing is kept until it has been looked at once more.
        drop(deed);
        let sheet = Sheet::posted(form, &posted);
        return Ok(if day.is_none() {
            page(&desk, &initiative, &sheet)
        } else {
            look::page(&desk, &initiative, &new, &sheet)
        });
    }
    match settle_as_it_is(deed, answer, &mut form, l).await? {
        Settled::Done(()) => Ok(saved),
        Settled::Stale => {
            let now = opened(&desk, &number).await?;
            // The same form sent twice: the answer that counts is this one.
            let is_same = now.answered.as_ref().is_some_and(|answered| {
                Some(answered.answer) == new.answer
                    && answered.reasons == new.reasons
                    && answered.paragraph == new.paragraph
                    && answered.why_changed == new.why_changed
            });
            if is_same {
                return Ok(saved);
            }
            let shown = |name: &str, value: &str| match (name, value.parse::<Answer>()) {
                ("answer", Ok(answer)) => answer.name(l).to_owned(),
                _ => value.to_owned(),
            };
            let sheet = Sheet::posted(form, &posted);
            let sheet = sheet.meeting(&filled(&now), now.version, &[&FIELDS], shown);
            Ok(page(&desk, &now, &sheet))
        }
        _ => Ok(page(&desk, &initiative, &Sheet::posted(form, &posted))),
    }
}

fn page(desk: &Desk, initiative: &Initiative, sheet: &Sheet) -> Response {
    let l = desk.locale;
    let title = text::initiatives_answer_enter(l);
    let status = if sheet.met.is_some() {
        StatusCode::CONFLICT
    } else if sheet.form.is_valid() {
        StatusCode::OK
    } else {
        StatusCode::UNPROCESSABLE_ENTITY
    };
    let named = if status == StatusCode::OK {
        title.to_owned()
    } else {
        text::form_error_title(l, title)
    };
    let own: OwnLabels = vec![
        ("answer", text::initiatives_answer(l)),
        ("reasons", text::initiatives_reasons(l)),
        ("title", text::initiatives_dialogue_title(l)),
        ("case_number", text::decisions_case_number(l)),
        ("why_changed", text::initiatives_why_changed(l)),
    ];
    let mut errors = named_errors(&sheet.form, &own, l);
    errors.sort_by_key(|(name, _)| FIELDS.iter().position(|field| field == name));
    let met = sheet.met.clone().map(|met| notice(met, &own, l));
    let here = desk.href(&format!("/admin/initiativ/{}", initiative.number));
    let trail = vec![
        Link::new(desk.href("/admin/initiativ"), text::initiatives_title(l)),
        Link::new(here, initiative.shown().heading()),
    ];
    let action = desk.href(&desk.path);
    let (hidden, save) = (
        sheet.hidden(),
        sheet.save_words(text::initiatives_answer_look(l), l),
    );
    let quote = quote(initiative, l);
    let (is_changed, has_dialogue) = (initiative.answered.is_some(), initiative.dialogue.is_some());
    let form = sheet.form.clone();
    let body = initiative.body().map_or("", |body| body.name(l)).to_owned();
    desk.page(Document::new(named).status(status), move || {
        let choices = Answer::ALL
            .iter()
            .filter(|answer| !has_dialogue || **answer == Answer::Yes)
            .map(|answer| Choice::new(answer.as_str(), answer.name(l)).hint(answer.hint(l)))
            .collect();
        let name = (!has_dialogue).then(|| {
            view! { <TextField field=form.field("title") label=text::initiatives_dialogue_title(l) hint=text::initiatives_dialogue_title_hint(l)/> }
        });
        let why = is_changed.then(|| {
            view! { <TextArea field=form.field("why_changed") label=text::initiatives_why_changed(l) hint=text::initiatives_why_changed_hint(l) rows=3 required=true/> }
        });
        view! {
            <Breadcrumbs label=text::admin_here(l) trail=trail/>
            <Letter>
                <PageTitle title=title lead=text::initiatives_answer_lead(l, body)/>
                <ErrorSummary title=text::form_error_summary(l) errors=errors/>
                {met}
                <Section heading=text::initiatives_what(l)>{quote}</Section>
                <PostForm action=action>
                    {hidden}
                    <Radios field=form.field("answer") label=text::initiatives_answer(l) choices=choices/>
                    <TextArea field=form.field("reasons") label=text::initiatives_reasons(l) hint=text::initiatives_reasons_hint(l) rows=6 required=true/>
                    {name}
                    <FieldGroup legend=text::initiatives_decision(l)>
                        <TextField field=form.field("case_number") label=text::decisions_case_number(l) short=true required=true/>
                        <DateField field=form.field("decided_on") label=text::decisions_decided_on(l) required=true/>
                        <TextField field=form.field("paragraph") label=text::decisions_paragraph(l) hint=text::decisions_paragraph_hint(l) short=true required=true/>
                        <TextField
                            field=form.field("minutes_url")
                            label=text::decisions_minutes_url(l)
                            hint=text::decisions_minutes_url_hint(l)
                            note=text::admin_optional(l)
                            kind="url"
                        />
                    </FieldGroup>
                    {why}
                    <Submit text=save/>
                </PostForm>
            </Letter>
        }
        .into_any()
    })
}
