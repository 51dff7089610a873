//! `/mitt/{code}/ta-bort`: taking the address back.

use axum::response::Response;
use leptos::prelude::*;

use crate::core::text;
use crate::design::{ButtonKind, HiddenField, Page, PageTitle, PostForm, Submit};
use crate::participants::Participant;
use crate::site::{Document, Visit};

/// Shall the address be forgotten?
pub fn ask_to_withdraw(visit: &Visit, participant: &Participant) -> Response {
    let l = visit.locale;
    let title = text::own_withdraw_title(l);
    let lead = text::own_lead(l, participant.email.veiled());
    let action = visit.href(&visit.path);
    let back = visit.href(visit.path.trim_end_matches("/ta-bort"));
    visit.page(Document::new(title).hidden(), move || {
        view! {
            <Page>
                <PageTitle title=title lead=lead/>
                <p>{text::own_withdraw_words(l)}</p>
                <p>{text::own_withdraw_receipts(l)}</p>
                <PostForm action=action>
                    <HiddenField name="do" value="withdraw"/>
                    <Submit text=text::own_withdraw_deed(l) kind=ButtonKind::Danger/>
                </PostForm>
                <p><a href=back>{text::own_withdraw_back(l)}</a></p>
            </Page>
        }
        .into_any()
    })
}
