//! `/admin/dialoger/{slug}/revidera`: changing one public text, with a reason that everyone reads (P4,
//! P15).

use axum::extract::Path;
use axum::response::Response;
use leptos::prelude::*;

use crate::bodies;
use crate::core::typed::clean_line;
use crate::core::{Error, Form, Result, text};
use crate::decisions::{self, DECISION_FIELDS, Purpose, decision_fields};
use crate::design::form::{
    Choice, DateField, ListField, PostForm, Radios, Select, Submit, TextArea, TextField,
};
use crate::design::{Link, Prose, SummaryList, SummaryRow};
use crate::desk::{
    Screen, Settled, Sheet, again, back_to, day_in_words, deed, href, once_field, open,
    post_choices, post_name, screen, settle,
};
use crate::dialogues::{
    self, Change, Dialogue, Field, Influence, Participation, Problem, Problems,
};
use crate::mandates;
use crate::once::once;
use crate::site::{Desk, Posted};
use crate::staff::Action;

pub(super) fn may_revise(desk: &Desk, dialogue: &Dialogue, field: Field) -> bool {
    has_right(desk, dialogue, field) && dialogue.may_be_revised(field)
}

/// Whether it is the reader's to change `field`, now or in another state.
fn has_right(desk: &Desk, dialogue: &Dialogue, field: Field) -> bool {
    if field.is_decided() {
        decisions::may_record(&desk.staff, dialogue.bodies())
    } else {
        desk.may(Action::EditDialogue, dialogue.owner.id)
    }
}

/// The value of `field` as people read it: a degree by its name, a day in words.
fn as_read(field: Field, value: &str, l: crate::core::Locale) -> String {
    let word = match field {
        Field::Influence => value.parse().ok().map(|i: Influence| i.name(l)),
        Field::Participation => value.parse().ok().map(|p: Participation| p.name(l)),
        field if field.is_day() => return day_in_words(value, l),
        _ => None,
    };
    word.unwrap_or(value).to_owned()
}

/// GET `/admin/dialoger/{slug}/revidera`: which text.
pub async fn choose(desk: Desk, Path(slug): Path<String>) -> Result<Response> {
    let l = desk.locale;
    let dialogue = open(&desk, &slug).await?;
    let rows: Vec<(&'static str, String, Option<Link>)> = Field::ALL
        .iter()
        .copied()
        .map(|field| {
            let link = may_revise(&desk, &dialogue, field).then(|| {
                let path = href(&dialogue, &format!("revidera/{field}"));
                Link::new(desk.href(&path), text::admin_gate_change(l))
            });
            let value = as_read(field, &field.value(&dialogue), l);
            (field.name(l), value, link)
        })
        .collect();
    let about = Screen::new(text::admin_revise(l), text::admin_revise_lead(l));
    Ok(screen(&desk, &dialogue, about, move || {
        let rows = rows
            .into_iter()
            .map(|(term, value, link)| {
                view! { <SummaryRow term=term action=link><Prose text=value/></SummaryRow> }
            })
            .collect_view();
        view! { <SummaryList>{rows}</SummaryList> }.into_any()
    }))
}

fn field_of(word: &str) -> Result<Field> {
    word.parse().map_err(|_| Error::NotFound)
}

/// The value of `field` as its control has it: the post that is chosen by its id.
fn typed_as(field: Field, dialogue: &Dialogue) -> String {
    match field {
        Field::ResponsiblePost => dialogue
            .responsible_post_id
            .map(|id| id.to_string())
            .unwrap_or_default(),
        field => field.value(dialogue),
    }
}

/// GET `/admin/dialoger/{slug}/revidera/{field}`.
pub async fn show(desk: Desk, Path((slug, field)): Path<(String, String)>) -> Result<Response> {
    let field = field_of(&field)?;
    let dialogue = open(&desk, &slug).await?;
    if !may_revise(&desk, &dialogue, field) {
        return Err(Error::Forbidden);
    }
    let form =
        decisions::first_values(Form::new(), &dialogue).with("value", typed_as(field, &dialogue));
    let sheet = Sheet::fresh(form, dialogue.version);
    page(&desk, &dialogue, field, sheet).await
}

/// POST `/admin/dialoger/{slug}/revidera/{field}`.
pub async fn submit(
    desk: Desk,
    Path((slug, field)): Path<(String, String)>,
    posted: Posted,
) -> Result<Response> {
    let l = desk.locale;
    let field = field_of(&field)?;
    let dialogue = open(&desk, &slug).await?;
    if !has_right(&desk, &dialogue, field) {
        return Err(Error::Forbidden);
    }
    let mut form = ["value", "reason"]
        .iter()
        .chain(&DECISION_FIELDS)
        .fold(Form::new(), |form, name| form.with(name, posted.get(name)));
    let version = posted.number("version");
    let mut problems = Problems::new();
    if posted.get("reason").trim().is_empty() {
        problems.push(("reason", Problem::Missing));
    }
    let decision = if field.is_decided() {
        match decisions::read(&posted, &dialogue, Purpose::Change, desk.today) {
            Ok(decision) => Some(decision),
            Err(wrong) => {
                problems.extend(wrong);
                None
            }
        }
    } else {
        None
    };
    if !problems.is_empty() {
        for (name, problem) in problems {
            form.error(name, problem.words(l));
        }
        let sheet = Sheet::posted(form, &posted);
        return page(&desk, &dialogue, field, sheet).await;
    }
    let change = Change {
        field,
        value: match field {
            Field::Title | Field::CaseNumber => clean_line(posted.get("value")),
            _ => posted.get("value").to_owned(),
        },
        reason: posted.get("reason").to_owned(),
        decision,
    };
    let mut deed = deed(&desk).await?;
    let answer = once(&mut deed, &desk.path, &posted, async |deed| {
        dialogues::revise(deed, dialogue.id, version, &change)
            .await
            .map(|revised| revised.id)
    })
    .await;
    match settle(deed, answer, &mut form, l).await? {
        Settled::Done(_) => Ok(back_to(&desk, &dialogue, "")),
        Settled::Stale => {
            let now = again(&desk, dialogue.id).await?;
            let posts = mandates::of_body(&mut *desk.app.db.read().await?, now.owner.id).await?;
            let saved = Form::new().with("value", typed_as(field, &now));
            let sheet =
                Sheet::posted(form, &posted).meeting(&saved, now.version, &[], |_, value| {
                    match field {
                        Field::ResponsiblePost => post_name(&posts, value, l),
                        field => as_read(field, value, l),
                    }
                });
            page(&desk, &now, field, sheet).await
        }
        _ => page(&desk, &dialogue, field, Sheet::posted(form, &posted)).await,
    }
}

async fn page(desk: &Desk, dialogue: &Dialogue, field: Field, sheet: Sheet) -> Result<Response> {
    let mut conn = desk.app.db.read().await?;
    let l = desk.locale;
    let bodies = bodies::begun(&mut conn, desk.today).await?;
    let form = &sheet.form;
    let posts = mandates::of_body(&mut conn, dialogue.owner.id).await?;
    let posts = post_choices(&posts, l, desk.today);
    let decision = field
        .is_decided()
        .then(|| decision_fields(form, &bodies, text::decisions_group(l), Purpose::Change, l));
    let lead = if field.is_decided() {
        text::admin_revise_decided(l)
    } else {
        text::admin_revise_reason_words(l)
    };
    let about = Screen::new(text::admin_revise_field(l, field.name(l)), lead)
        .of(&sheet)
        .calling(vec![("value", field.name(l))]);
    let save = sheet.save_words(text::admin_revise_submit(l), l);
    let hidden = sheet.hidden();
    let control = control(field, form, posts, l);
    let reason = form.field("reason");
    let action = desk.href(&href(dialogue, &format!("revidera/{field}")));
    let once = once_field(desk);
    Ok(screen(desk, dialogue, about, move || {
        view! {
            <PostForm action=action>
                {hidden}
                {once}
                {control}
                <TextArea field=reason label=text::admin_revise_reason(l) hint=text::admin_revise_reason_hint(l) rows=3 required=true/>
                {decision}
                <Submit text=save/>
            </PostForm>
        }
        .into_any()
    }))
}

/// The control that fits the text.
fn control(field: Field, form: &Form, posts: Vec<Choice>, l: crate::core::Locale) -> AnyView {
    let (value, label) = (form.field("value"), field.name(l));
    match field {
        Field::Influence => {
            let choices = Influence::ALL
                .iter()
                .map(|i| Choice::new(i.as_str(), i.name(l)).hint(i.promise(l)))
                .collect();
            view! { <Radios field=value label=label choices=choices/> }.into_any()
        }
        Field::Participation => {
            let choices = Participation::ALL
                .iter()
                .map(|p| Choice::new(p.as_str(), p.name(l)))
                .collect();
            view! { <Radios field=value label=label choices=choices/> }.into_any()
        }
        Field::CanChange | Field::CannotChange => {
            view! { <ListField field=value label=label hint=text::admin_line_each(l)/> }.into_any()
        }
        Field::ResponsiblePost => {
            view! { <Select field=value label=label hint=text::admin_post_hint(l) choices=posts required=true/> }.into_any()
        }
        Field::Title | Field::CaseNumber => {
            view! { <TextField field=value label=label/> }.into_any()
        }
        field if field.is_day() => view! { <DateField field=value label=label/> }.into_any(),
        _ => view! { <TextArea field=value label=label rows=8/> }.into_any(),
    }
}
