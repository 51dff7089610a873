//! `/mitt`: asking for the link to one's own page, and a link that opens nothing any more.

use axum::response::Response;
use http::StatusCode;
use leptos::prelude::*;

use crate::contributions::TRAP;
use crate::core::{Form, text};
use crate::design::{
    ErrorSummary, Honeypot, NoticeBanner, NoticeKind, Page, PageTitle, PostForm, Submit, TextField,
};
use crate::participants::own::link::LASTS;
use crate::site::{Document, Visit};

/// Where somebody asks for the link to their own page.
pub fn ask(visit: &Visit, form: Form, status: StatusCode) -> Response {
    let l = visit.locale;
    let title = text::own_ask_title(l);
    let whole = if form.is_valid() {
        title.to_owned()
    } else {
        text::form_error_title(l, title)
    };
    let borta = visit.asked("borta").is_some();
    let form = asking(visit, form);
    let follow = visit.href("/folj");
    let document = Document::new(whole).status(status);
    visit.page(document, move || {
        let gone = borta.then(|| {
            view! {
                <NoticeBanner kind=NoticeKind::Done title=text::own_withdrawn(l)>
                    <p>{text::own_withdrawn_words(l)}</p>
                </NoticeBanner>
            }
        });
        view! {
            <Page>
                <PageTitle title=title lead=text::own_ask_lead(l)/>
                {gone}
                {form}
                <p><a href=follow>{text::following_title(l)}</a></p>
            </Page>
        }
        .into_any()
    })
}

/// The form that asks for the link.
fn asking(visit: &Visit, form: Form) -> AnyView {
    let l = visit.locale;
    let action = visit.href("/mitt");
    let errors = form.errors();
    let field = form.field("email");
    view! {
        <PostForm action=action>
            <ErrorSummary title=text::form_error_summary(l) errors=errors/>
            <TextField
                field=field
                label=text::following_email(l)
                hint=text::own_ask_hint(l)
                kind="email"
                autocomplete="email"
                required=true
            />
            <Honeypot name=TRAP label=text::contributions_trap(l)/>
            <Submit text=text::own_ask_deed(l)/>
        </PostForm>
    }
    .into_any()
}

/// A link is on its way, when the address is known: the same words always.
pub fn sent(visit: &Visit) -> Response {
    let l = visit.locale;
    let title = text::own_sent_title(l);
    let again = visit.href("/mitt");
    visit.page(Document::new(title).hidden(), move || {
        view! {
            <Page>
                <PageTitle title=title lead=text::own_sent_words(l)/>
                <p>{text::own_sent_none(l)}</p>
                <p><a href=again>{text::own_sent_again(l)}</a></p>
            </Page>
        }
        .into_any()
    })
}

/// The link opens nothing any more: why that may be, and how to get a new one.
pub fn over(visit: &Visit) -> Response {
    let l = visit.locale;
    let title = text::participants_unknown_title(l);
    let form = asking(visit, Form::new());
    let document = Document::new(title).status(StatusCode::NOT_FOUND).hidden();
    visit.page(document, move || {
        view! {
            <Page>
                <PageTitle title=title lead=text::own_over_words(l, LASTS)/>
                <p>{text::participants_gone_words(l)}</p>
                {form}
            </Page>
        }
        .into_any()
    })
}
