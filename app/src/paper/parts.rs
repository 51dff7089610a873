//! What the notice and the form have in common.

use axum::response::Response;
use leptos::prelude::*;

use crate::core::reach::bare;
use crate::core::{Locale, text};
use crate::design::{Actions, ButtonLink, Dotted, Page, PageTitle, QrCode};
use crate::dialogues::{Dialogue, State};
use crate::site::{Document, Visit};

/// Whether there is something to print: as long as one can take part, or soon can.
pub const fn is_printed(state: State) -> bool {
    matches!(state, State::Announced | State::Open)
}

/// The ways to both, from the dialogue's page; nothing when nobody can take part any more.
pub fn links(visit: &Visit, dialogue: &Dialogue) -> Option<AnyView> {
    let l = visit.locale;
    is_printed(dialogue.state).then(|| {
        let at = |rest: &str| visit.href(&format!("/dialoger/{}/{rest}", dialogue.slug));
        let (notice, form) = (at("anslag"), at("blankett"));
        let items = vec![
            view! { <a href=form>{text::paper_form(l)}</a> }.into_any(),
            view! { <a href=notice>{text::paper_notice(l)}</a> }.into_any(),
        ];
        view! { <Dotted items=items small=true/> }.into_any()
    })
}

/// The address of the dialogue's page in the reader's language.
fn whole_address(visit: &Visit, dialogue: &Dialogue) -> String {
    let page = visit.href(&format!("/dialoger/{}", dialogue.slug));
    visit.app.url(&page)
}

/// That address as a code for telephones.
pub fn code(visit: &Visit, dialogue: &Dialogue) -> AnyView {
    let content = whole_address(visit, dialogue);
    view! { <QrCode content=content label=text::paper_code(visit.locale)/> }.into_any()
}

/// That address in letters. It is broken after strokes, and within a word only where the word has no room: each part is a piece of
/// its own.
pub fn address(visit: &Visit, dialogue: &Dialogue) -> AnyView {
    let pieces = bare(&whole_address(visit, dialogue))
        .split_inclusive('/')
        .map(|piece| view! { <span>{piece.to_owned()}</span> })
        .collect_view();
    view! { <p class="address"><bdi dir="ltr">{pieces}</bdi></p> }.into_any()
}

/// Until when one can take part: "Senast 3 mars 2027".
pub fn until(dialogue: &Dialogue, l: Locale) -> String {
    let day = dialogue.closes_on.map(|day| day.full(l));
    text::paper_until(l, day.unwrap_or_default())
}

/// Said instead, when nobody can take part any more.
pub fn over(visit: &Visit, dialogue: &Dialogue, title: &'static str) -> Response {
    let l = visit.locale;
    let href = visit.href(&format!("/dialoger/{}", dialogue.slug));
    let name = dialogue.title.clone();
    let document = Document::new(format!("{title} – {name}"))
        .example(dialogue.example_at.is_some())
        .hidden();
    visit.page(document, move || {
        view! {
            <Page>
                <PageTitle title=title lead=text::paper_over(l)/>
                <Actions><ButtonLink href=href text=text::contributions_receipt_dialogue_link(l)/></Actions>
            </Page>
        }
        .into_any()
    })
}
