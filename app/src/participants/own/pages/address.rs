//! `/ny-adress/{code}`: a new address says yes.

use axum::response::Response;
use leptos::prelude::*;

use crate::core::{EmailAddress, text};
use crate::design::{Page, PageTitle, PostForm, Submit};
use crate::site::{Document, Visit};

/// Is this new address yours?
pub fn ask_about_new_address(visit: &Visit, email: &EmailAddress) -> Response {
    let l = visit.locale;
    let title = text::participants_confirm_title(l);
    let words = text::own_new_words(l, email.veiled());
    let action = visit.href(&visit.path);
    visit.page(Document::new(title).hidden(), move || {
        view! {
            <Page>
                <PageTitle title=title lead=words/>
                <PostForm action=action>
                    <Submit text=text::participants_confirm_deed(l)/>
                </PostForm>
            </Page>
        }
        .into_any()
    })
}

/// Mail goes to the new address.
pub fn new_address_taken(visit: &Visit) -> Response {
    let l = visit.locale;
    plain(
        visit,
        text::participants_confirmed_title(l),
        text::own_new_taken(l),
    )
}

/// The new address has a page of its own: told to whoever reads its mailbox, and to nobody else.
pub fn address_is_known(visit: &Visit) -> Response {
    let l = visit.locale;
    plain(visit, text::own_new_known_title(l), text::own_new_known(l))
}

fn plain(visit: &Visit, title: &'static str, words: &'static str) -> Response {
    let l = visit.locale;
    let ask = visit.href("/mitt");
    visit.page(Document::new(title).hidden(), move || {
        view! {
            <Page>
                <PageTitle title=title lead=words/>
                <p><a href=ask>{text::own_ask_title(l)}</a></p>
            </Page>
        }
        .into_any()
    })
}
