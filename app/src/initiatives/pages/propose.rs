//! `/initiativ/foresla`: the text first, all else optional, each with why it is asked (P12, P37).

use axum::response::Response;
use http::StatusCode;
use leptos::prelude::*;

use super::parts::path;
use crate::bodies::{self, RegisteredBody};
use crate::contributions::form_parts::{HeldBack, SameWords, Stamp, status, web_form};
use crate::contributions::receipt_parts::told_in;
use crate::contributions::{SubmitError, TRAP};
use crate::core::{Form, Id, Result, text};
use crate::design::{
    Breadcrumbs, Choice, ErrorSummary, HiddenField, Honeypot, Link, More, Offer, OfferWords, Page,
    PageTitle, PostForm, Radios, Select, Sending, SendingWords, Submit, TextArea, TextField,
};
use crate::initiatives::model::FIELDS;
use crate::initiatives::{self, ANSWER_WITHIN, NewInitiative, Origin};
use crate::site::{Document, Posted, Visit};

/// The form as it is shown: what was typed, and which form it is.
struct Shown {
    form: Form,
    stamp: Stamp,
    /// Why it was held back, beside errors at fields.
    held: Option<SubmitError>,
}

/// GET `/initiativ/foresla`.
pub async fn show(visit: Visit) -> Result<Response> {
    let bodies = choosable(&visit).await?;
    let shown = Shown {
        form: Form::new().with("origin", Origin::default().as_str()),
        stamp: Stamp::new(&visit, None),
        held: None,
    };
    Ok(page(&visit, &bodies, shown))
}

/// POST `/initiativ/foresla`: 303 to the receipt, or 422 with everything that was typed.
pub async fn submit(visit: Visit, posted: Posted) -> Result<Response> {
    let bodies = choosable(&visit).await?;
    let ids: Vec<Id> = bodies.iter().map(|body| body.body.id).collect();
    let mut form = posted.keep(&FIELDS);
    let mut held = None;
    if let Some(new) = NewInitiative::parse(&mut form, &ids, visit.locale) {
        let web = web_form(&visit, &posted);
        match initiatives::submit_on_web(&visit.app, &new, &web, visit.locale).await {
            Ok(sent) => {
                let receipt = format!("/initiativ/kvitto/{}", sent.receipt.code);
                return Ok(visit.see_other(&told_in(receipt, sent.again)));
            }
            Err(SubmitError::Other(error)) => return Err(error),
            Err(error) => held = Some(error),
        }
    }
    let shown = Shown {
        form,
        stamp: Stamp::again(&visit, None, &posted),
        held,
    };
    Ok(page(&visit, &bodies, shown))
}

/// The bodies that something new may be given to.
async fn choosable(visit: &Visit) -> Result<Vec<RegisteredBody>> {
    let mut all = bodies::all(&mut *visit.app.db.read().await?).await?;
    all.retain(|body| body.takes_on(visit.today));
    Ok(all)
}

fn page(visit: &Visit, bodies: &[RegisteredBody], shown: Shown) -> Response {
    let l = visit.locale;
    let status = status(&shown.form, shown.held.as_ref());
    let title = text::initiatives_propose(l);
    let whole = if status == StatusCode::OK {
        title.to_owned()
    } else {
        text::form_error_title(l, title)
    };
    let document = Document::new(whole)
        .described(text::initiatives_propose_lead(l, i64::from(ANSWER_WITHIN)))
        .status(status)
        .own_copy();
    visit.page(document, || view(visit, bodies, shown))
}

fn view(visit: &Visit, bodies: &[RegisteredBody], shown: Shown) -> AnyView {
    let l = visit.locale;
    let notice = shown.held.as_ref().map(|held| notice(visit, held));
    let same = matches!(shown.held, Some(SubmitError::SameWords { .. }));
    let action = visit.form_action("/initiativ/foresla");
    let draft = visit.href("/initiativ/foresla");
    let mut errors = shown.form.errors();
    errors.sort_by_key(|(name, _)| FIELDS.iter().position(|field| field == name));
    let [field, origin, name, email] =
        ["text", "origin", "name", "email"].map(|name| shown.form.field(name));
    let trail = vec![Link::new(
        visit.href("/initiativ"),
        text::initiatives_title(l),
    )];
    let origins = Origin::ALL
        .iter()
        .map(|origin| Choice::new(origin.as_str(), origin.name(l)))
        .collect();
    let (rules, privacy, other) = (
        visit.href("/regler"),
        visit.href("/personuppgifter"),
        visit.href("/andra-satt-att-paverka"),
    );
    let submit = if same {
        view! { <Submit text=text::contributions_write_anyway(l) name="own_voice" value="1"/> }
            .into_any()
    } else {
        view! { <Submit text=text::initiatives_send(l)/> }.into_any()
    };
    let more = more(&shown.form, bodies, visit);
    let note = text::contributions_optional(l);
    let days = i64::from(ANSWER_WITHIN);
    view! {
        <Page>
            <Breadcrumbs label=text::admin_here(l) trail=trail/>
            <PageTitle title=text::initiatives_propose(l) lead=text::initiatives_propose_lead(l, days)/>
            {notice}
            <PostForm action=action>
                <ErrorSummary title=text::form_error_summary(l) errors=errors/>
                <Offer words=OfferWords::of(l)/>
                <TextArea
                    field=field
                    label=text::initiatives_field_text(l)
                    hint=text::initiatives_field_text_hint(l)
                    rows=7
                    required=true
                    dir="auto"
                />
                <Radios
                    field=origin
                    label=text::initiatives_field_origin(l)
                    hint=text::initiatives_field_origin_hint(l)
                    choices=origins
                />
                <TextField
                    field=name
                    label=text::contributions_field_name(l)
                    note=note
                    hint=text::initiatives_field_name_hint(l)
                    autocomplete="nickname"
                />
                <TextField
                    field=email
                    label=text::contributions_field_email(l)
                    note=note
                    hint=text::initiatives_field_email_hint(l)
                    kind="email"
                    autocomplete="email"
                />
                {more}
                <HiddenField name="key" value=shown.stamp.key/>
                <HiddenField name="time" value=shown.stamp.time/>
                <Honeypot name=TRAP label=text::contributions_trap(l)/>
                <p>{text::initiatives_propose_next(l, days)}</p>
                <Sending draft=draft words=SendingWords::of(l)/>
                {submit}
                <p class="small">
                    <a href=rules>{text::contributions_write_rules(l)}</a> " · "
                    <a href=privacy>{text::contributions_write_privacy(l)}</a> " · "
                    <a href=other>{text::nav_other_ways(l)}</a>
                </p>
            </PostForm>
        </Page>
    }
    .into_any()
}

/// What few need, folded away unless something stands in it.
fn more(form: &Form, bodies: &[RegisteredBody], visit: &Visit) -> AnyView {
    let l = visit.locale;
    let [title, body] = ["title", "body"].map(|name| form.field(name));
    let open = ["title", "body"]
        .iter()
        .any(|name| !form.value(name).is_empty());
    let mut choices = vec![Choice::new("", text::initiatives_field_body_none(l))];
    choices.extend(
        bodies
            .iter()
            .map(|each| Choice::new(each.body.id.to_string(), each.body.name(l))),
    );
    let note = text::contributions_optional(l);
    view! {
        <More summary=text::initiatives_propose_more(l) open=open>
            <TextField
                field=title
                label=text::contributions_field_title(l)
                note=note
                hint=text::initiatives_field_title_hint(l)
            />
            <Select
                field=body
                label=text::initiatives_field_body(l)
                note=note
                hint=text::initiatives_field_body_hint(l)
                choices=choices
            />
        </More>
    }
    .into_any()
}

/// Says what to do; the text is kept below.
fn notice(visit: &Visit, held: &SubmitError) -> AnyView {
    let l = visit.locale;
    let same = |number: i64| SameWords {
        title: text::initiatives_same(l, number),
        path: path(number),
        link: text::initiatives_same_link(l, number),
    };
    let words = HeldBack {
        too_many: (
            text::initiatives_too_many(l),
            text::initiatives_too_many_words(l),
        ),
        other_way: Some(("/andra-satt-att-paverka", text::nav_other_ways(l))),
        once_more: text::initiatives_once_more(l),
        same: Some(&same),
    };
    words.notice(visit, held)
}
