//! Somebody's session ended while they wrote: what they typed is kept on the page, to be sent again when
//! they have signed in.

use axum::extract::{DefaultBodyLimit, FromRequest, FromRequestParts, Request};
use axum::response::{IntoResponse, Response};
use http::StatusCode;
use leptos::prelude::*;

use super::document::Document;
use super::posted::Posted;
use super::visit::Visit;
use super::with_files::{
    LARGEST_WITH_A_SHEET, LARGEST_WITH_FILES, WithFiles, has_parts, takes_a_sheet, takes_files,
};
use crate::app::App;
use crate::core::{Error, text};
use crate::design::form::Submit;
use crate::design::{Page, PageTitle, Prose, Section};

/// The answer to a form posted by somebody who is not signed in any more: 401 with everything that was
/// typed and a button that sends it again. What is no form gets the common words.
pub async fn keep_typed(app: &App, request: Request) -> Response {
    let (mut parts, body) = request.into_parts();
    let Ok(visit) = Visit::from_request_parts(&mut parts, app).await;
    let mut request = Request::from_parts(parts, body);
    if takes_a_sheet(&visit.path) && has_parts(&request) {
        // Read past, for the browser listens to no answer before it has sent all. There is nothing else in that form.
        DefaultBodyLimit::max(LARGEST_WITH_A_SHEET).apply(&mut request);
        drop(WithFiles::from_request(request, app).await);
        return Error::SignInNeeded.into_response();
    }
    let posted = if takes_files(&visit.path) && has_parts(&request) {
        // Files are read past: whoever is not signed in leaves none here.
        DefaultBodyLimit::max(LARGEST_WITH_FILES).apply(&mut request);
        let sent = WithFiles::from_request(request, app).await;
        sent.map(|sent| sent.posted)
    } else {
        Posted::from_request(request, app).await
    };
    match posted {
        Ok(posted) => page(&visit, posted),
        Err(_) => Error::SignInNeeded.into_response(),
    }
}

fn page(visit: &Visit, posted: Posted) -> Response {
    let l = visit.locale;
    let again = visit.in_language(l);
    let sign_in = visit.href("/admin/logga-in");
    let document = Document::new(text::error_sign_in(l))
        .status(StatusCode::UNAUTHORIZED)
        .hidden();
    visit.page(document, move || {
        // Ids and choices say nothing to a reader; sentences do.
        let typed: Vec<String> = posted
            .pairs()
            .filter(|(_, value)| value.contains(char::is_whitespace))
            .map(|(_, value)| value.to_owned())
            .collect();
        let typed = (!typed.is_empty()).then(|| {
            let words = typed
                .into_iter()
                .map(|value| view! { <blockquote><Prose text=value/></blockquote> })
                .collect_view();
            view! { <Section heading=text::error_sign_in_typed(l)>{words}</Section> }
        });
        let kept = posted
            .pairs()
            .map(|(name, value)| {
                let (name, value) = (name.to_owned(), value.to_owned());
                view! { <input type="hidden" name=name value=value/> }
            })
            .collect_view();
        view! {
            <Page>
                <PageTitle title=text::error_sign_in(l) lead=text::error_sign_in_words(l)/>
                <p><a href=sign_in target="_blank">{text::error_sign_in_tab(l)}</a></p>
                <form method="post" action=again>
                    {kept}
                    <Submit text=text::error_sign_in_again(l)/>
                </form>
                {typed}
            </Page>
        }
        .into_any()
    })
}
