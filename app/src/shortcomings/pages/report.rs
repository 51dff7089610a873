//! `/tillganglighet/brist`: telling what does not work, without saying who one is.

use axum::response::Response;
use http::{HeaderMap, StatusCode, header};
use leptos::prelude::*;

use crate::contributions::form_parts::{HeldBack, Stamp, status, web_form};
use crate::contributions::{SubmitError, TRAP};
use crate::core::{Form, Result, text};
use crate::design::{
    Breadcrumbs, ErrorSummary, HiddenField, Honeypot, Link, Offer, OfferWords, Page, PageTitle,
    PostForm, Sending, SendingWords, Submit, TextArea, TextField,
};
use crate::shortcomings::actions::report_on_web;
use crate::shortcomings::model::{ANSWER_WITHIN, FIELDS, NewReport, page_come_from};
use crate::site::{Document, Posted, Visit};

/// The form as it is shown: what was typed, and which form it is.
struct Shown {
    form: Form,
    stamp: Stamp,
    /// Why it was held back, beside errors at fields.
    held: Option<SubmitError>,
}

/// GET `/tillganglighet/brist`, with the page that one came from filled in.
pub async fn show(visit: Visit, headers: HeaderMap) -> Response {
    let from = headers
        .get(header::REFERER)
        .and_then(|value| value.to_str().ok())
        .map(|referer| page_come_from(referer, &visit.app.settings.base_url))
        .unwrap_or_default();
    let shown = Shown {
        form: Form::new().with("words", "").with("page", from),
        stamp: Stamp::new(&visit, None),
        held: None,
    };
    page(&visit, shown)
}

/// POST `/tillganglighet/brist`: 303 to the receipt, or 422 with everything that was typed.
pub async fn submit(visit: Visit, posted: Posted) -> Result<Response> {
    let mut form = posted.keep(&FIELDS);
    let mut held = None;
    if let Some(new) = NewReport::parse(&mut form, visit.locale) {
        let web = web_form(&visit, &posted);
        match report_on_web(&visit.app, &new, &web, visit.locale).await {
            Ok(code) => {
                let receipt = format!("/tillganglighet/brist/kvitto/{code}");
                return Ok(visit.see_other(&receipt));
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
    Ok(page(&visit, shown))
}

fn page(visit: &Visit, shown: Shown) -> Response {
    let l = visit.locale;
    let status = status(&shown.form, shown.held.as_ref());
    let title = text::shortcomings_report(l);
    let whole = if status == StatusCode::OK {
        title.to_owned()
    } else {
        text::form_error_title(l, title)
    };
    let days = i64::from(ANSWER_WITHIN);
    let document = Document::new(whole)
        .described(text::shortcomings_report_lead(l, days))
        .status(status)
        .own_copy();
    visit.page(document, || view(visit, shown))
}

fn view(visit: &Visit, shown: Shown) -> AnyView {
    let l = visit.locale;
    let notice = shown.held.as_ref().map(|held| notice(visit, held));
    let errors = shown.form.errors();
    let [words, page, email] = FIELDS.map(|name| shown.form.field(name));
    let trail = vec![Link::new(
        visit.href("/tillganglighet"),
        text::pages_name_accessibility(l),
    )];
    let days = i64::from(ANSWER_WITHIN);
    let note = text::contributions_optional(l);
    let draft = visit.href("/tillganglighet/brist");
    let (action, other) = (
        visit.form_action("/tillganglighet/brist"),
        visit.href("/kontakt"),
    );
    view! {
        <Page>
            <Breadcrumbs label=text::admin_here(l) trail=trail/>
            <PageTitle title=text::shortcomings_report(l) lead=text::shortcomings_report_lead(l, days)/>
            {notice}
            <PostForm action=action>
                <ErrorSummary title=text::form_error_summary(l) errors=errors/>
                <Offer words=OfferWords::of(l)/>
                <TextArea
                    field=words
                    label=text::shortcomings_words(l)
                    hint=text::shortcomings_words_hint(l)
                    rows=6
                    required=true
                    dir="auto"
                />
                <TextField
                    field=page
                    label=text::shortcomings_page(l)
                    note=note
                    hint=text::shortcomings_page_hint(l)
                    autocomplete="off"
                />
                <TextField
                    field=email
                    label=text::contributions_field_email(l)
                    note=note
                    hint=text::shortcomings_email_hint(l)
                    kind="email"
                    autocomplete="email"
                />
                <HiddenField name="key" value=shown.stamp.key/>
                <HiddenField name="time" value=shown.stamp.time/>
                <Honeypot name=TRAP label=text::contributions_trap(l)/>
                <Sending draft=draft words=SendingWords::of(l)/>
                <Submit text=text::shortcomings_send(l)/>
                <p class="small"><a href=other>{text::pages_name_contact(l)}</a></p>
            </PostForm>
        </Page>
    }
    .into_any()
}

/// Says what to do; the text is kept below.
fn notice(visit: &Visit, held: &SubmitError) -> AnyView {
    let l = visit.locale;
    let words = HeldBack {
        too_many: (
            text::shortcomings_too_many(l),
            text::shortcomings_too_many_words(l),
        ),
        other_way: None,
        once_more: text::shortcomings_once_more(l),
        same: None,
    };
    words.notice(visit, held)
}
