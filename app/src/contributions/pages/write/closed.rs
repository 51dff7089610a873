//! What stands in the form's place while a dialogue takes no ideas.

use axum::response::Response;
use http::StatusCode;
use leptos::prelude::*;

use crate::contributions::pages::parts::{dialogue_path, list_path, trail};
use crate::core::{Form, text};
use crate::design::{
    Actions, Breadcrumbs, ButtonKind, ButtonLink, Page, PageTitle, Prose, Section,
};
use crate::dialogues::{Dialogue, State, content_lang};
use crate::site::{Document, Visit};

/// The dialogue is not open: says when it is, or what can be done instead. `kept` is what somebody
/// was sending: the words are shown, so that nothing is lost.
pub fn closed(visit: &Visit, dialogue: &Dialogue, kept: Option<&Form>) -> Response {
    let l = visit.locale;
    let title = if kept.is_some() && dialogue.state != State::Announced {
        text::contributions_closed_kept(l)
    } else {
        text::contributions_closed_title(l)
    };
    let status = if kept.is_some() {
        StatusCode::UNPROCESSABLE_ENTITY
    } else {
        StatusCode::OK
    };
    let document = Document::new(title)
        .status(status)
        .example(dialogue.example_at.is_some())
        .hidden()
        .own_copy();
    let words = match (dialogue.state, dialogue.opens_on) {
        (State::Announced, Some(day)) => {
            text::contributions_closed_coming(l, day.near(l, visit.today))
        }
        (State::Announced, None) => text::contributions_closed_undated(l).to_owned(),
        (State::Cancelled, _) if kept.is_none() => {
            text::contributions_closed_cancelled(l).to_owned()
        }
        _ if kept.is_some() => text::contributions_closed_kept_words(l).to_owned(),
        _ => text::contributions_closed_over(l).to_owned(),
    };
    let ideas = visit.href(&list_path(&dialogue.slug));
    let about = visit.href(&dialogue_path(&dialogue.slug));
    let other = visit.href("/andra-satt-att-paverka");
    let trail = trail(dialogue, l);
    let kicker = dialogue.title.clone();
    // Where to say that one wanted to take part.
    let contact =
        (kept.is_some() && dialogue.state != State::Announced).then(|| dialogue.contact.clone());
    let kept: Vec<String> = ["title", "text", "name"]
        .iter()
        .filter_map(|name| kept.map(|form| form.value(name).to_owned()))
        .filter(|typed| !typed.trim().is_empty())
        .collect();
    visit.page(document, move || {
        let contact = contact.map(|contact| {
            view! { <Prose text=contact lang=content_lang(l) reach=true/> }
        });
        let kept = (!kept.is_empty()).then(|| {
            view! {
                <Section heading=text::contributions_closed_text(l)>
                    <crate::design::Quote text=kept.join("\n\n") dir="auto"/>
                </Section>
            }
        });
        view! {
            <Page>
                <Breadcrumbs label=text::contributions_here_label(l) trail=trail/>
                <PageTitle title=title kicker=kicker lead=words/>
                {contact}
                {kept}
                <Actions>
                    <ButtonLink href=ideas text=text::contributions_closed_ideas(l)/>
                    <ButtonLink href=about text=text::contributions_closed_dialogue(l) kind=ButtonKind::Plain/>
                    <ButtonLink href=other text=text::contributions_closed_other(l) kind=ButtonKind::Plain/>
                </Actions>
            </Page>
        }
        .into_any()
    })
}
