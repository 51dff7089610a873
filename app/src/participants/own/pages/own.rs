//! `/mitt/{code}`: the page itself, put together from its parts.

use axum::response::Response;
use http::StatusCode;
use leptos::prelude::*;

use super::data::data;
use super::follows::follows;
use super::mail::mail;
use super::sent_in::sent_in;
use super::told::told;
use crate::core::text;
use crate::design::{ButtonKind, ErrorSummary, Page, PageTitle, PostForm, Section, Submit};
use crate::participants::own::held::Own;
use crate::participants::own::link::Scope;
use crate::site::{Document, Visit};

/// The page itself.
pub fn own(visit: &Visit, own: Own, status: StatusCode) -> Response {
    let l = visit.locale;
    let title = text::own_title(l);
    let whole = if own.form.is_valid() {
        title.to_owned()
    } else {
        text::form_error_title(l, title)
    };
    let document = Document::new(whole).status(status).hidden();
    visit.page(document, || view(visit, own))
}

fn view(visit: &Visit, own: Own) -> AnyView {
    let l = visit.locale;
    let action = visit.href(&visit.path);
    let told = told(visit, &own.participant);
    let follows = follows(visit, &own.follows);
    let mail = mail(visit, &own.participant);
    let lead = text::own_lead(l, own.participant.email.veiled());
    let errors = own.form.errors();
    let rest = if own.scope == Scope::All {
        let sent_in = sent_in(visit, &own.sent_in);
        let data = data(visit, &own);
        view! { {sent_in} {data} }.into_any()
    } else {
        view! {
            <Section heading=text::own_all_heading(l)>
                <p>{text::own_all_words(l)}</p>
                <PostForm action=action>
                    <Submit text=text::own_all_deed(l) kind=ButtonKind::Plain name="do" value="link"/>
                </PostForm>
            </Section>
        }
        .into_any()
    };
    view! {
        <Page>
            <PageTitle title=text::own_title(l) lead=lead/>
            <ErrorSummary title=text::form_error_summary(l) errors=errors/>
            {told}
            {follows}
            {mail}
            {rest}
        </Page>
    }
    .into_any()
}
