//! Pages with one button each.

use axum::response::Response;
use http::StatusCode;
use leptos::prelude::*;

use super::model::Participant;
use crate::core::text;
use crate::design::form::{HiddenField, PostForm, Submit};
use crate::design::{Actions, ButtonKind, ButtonLink, Page, PageTitle};
use crate::dialogues::Dialogue;
use crate::site::{Document, Visit};

/// Is this address yours? And, when it is confirmed, thanks, with the ways on: to the dialogues in `took_part`, to one's receipt and one's
/// own page.
pub fn confirm_page(
    visit: &Visit,
    participant: &Participant,
    took_part: Vec<Dialogue>,
) -> Response {
    let l = visit.locale;
    let action = visit.href(&visit.path);
    let (own, dialogues) = (visit.href("/mitt"), visit.href("/dialoger"));
    let receipt = visit.href("/kvitto");
    if participant.confirmed_at.is_some() {
        let title = text::participants_confirmed_title(l);
        let back: Vec<AnyView> = took_part
            .into_iter()
            .map(|dialogue| {
                let href = visit.href(&format!("/dialoger/{}", dialogue.slug));
                let words = text::following_what_dialogue(l, dialogue.title);
                view! { <li><a href=href>{words}</a></li> }.into_any()
            })
            .collect();
        return visit.page(Document::new(title).hidden(), move || {
            view! {
                <Page>
                    <PageTitle title=title/>
                    <p>{text::participants_confirmed_words(l)}</p>
                    <ul>
                        {back}
                        <li><a href=receipt>{text::contributions_code_title(l)}</a></li>
                        <li><a href=own>{text::own_ask_title(l)}</a></li>
                        <li><a href=dialogues>{text::nav_dialogues(l)}</a></li>
                    </ul>
                </Page>
            }
            .into_any()
        });
    }
    let title = text::participants_confirm_title(l);
    // Whoever has the link may have got it from somebody else: not the whole address.
    let words = text::participants_confirm_words(l, participant.email.veiled());
    visit.page(Document::new(title).hidden(), move || {
        view! {
            <Page>
                <PageTitle title=title/>
                <p>{words}</p>
                <PostForm action=action>
                    <Submit text=text::participants_confirm_deed(l)/>
                </PostForm>
            </Page>
        }
        .into_any()
    })
}

/// No address waits behind the link: what happened, and what to do.
pub fn unknown_link(visit: &Visit) -> Response {
    let l = visit.locale;
    let title = text::participants_unknown_title(l);
    let document = Document::new(title).status(StatusCode::NOT_FOUND).hidden();
    let (receipt, dialogues) = (visit.href("/kvitto"), visit.href("/dialoger"));
    visit.page(document, move || {
        view! {
            <Page>
                <PageTitle title=title lead=text::participants_unknown_words(l)/>
                <p>{text::participants_unknown_do(l)}</p>
                <Actions>
                    <ButtonLink href=receipt text=text::contributions_code_title(l)/>
                    <ButtonLink href=dialogues text=text::nav_dialogues(l) kind=ButtonKind::Plain/>
                </Actions>
            </Page>
        }
        .into_any()
    })
}

/// Nobody has the code at a mail's end any more: the address is gone, or it was changed and the link is an old one. Of a code that
/// nobody ever had it says the same.
pub fn gone_link(visit: &Visit) -> Response {
    let l = visit.locale;
    let title = text::participants_unknown_title(l);
    let document = Document::new(title).status(StatusCode::NOT_FOUND).hidden();
    let (own, dialogues) = (visit.href("/mitt"), visit.href("/dialoger"));
    visit.page(document, move || {
        view! {
            <Page>
                <PageTitle title=title lead=text::participants_gone_words(l)/>
                <p>{text::participants_gone_do(l)}</p>
                <Actions>
                    <ButtonLink href=own text=text::own_ask_title(l)/>
                    <ButtonLink href=dialogues text=text::nav_dialogues(l) kind=ButtonKind::Plain/>
                </Actions>
            </Page>
        }
        .into_any()
    })
}

/// No more mail? And, when it has ended, a way back.
pub fn leave_page(visit: &Visit, participant: &Participant) -> Response {
    let l = visit.locale;
    let action = visit.href(&visit.path);
    let (title, words, answer, deed) = if participant.has_left() {
        (
            text::participants_left_title(l),
            text::participants_left_words(l),
            "ja",
            text::participants_come_back_deed(l),
        )
    } else {
        (
            text::participants_leave_title(l),
            text::participants_leave_words(l),
            "nej",
            text::participants_leave_deed(l),
        )
    };
    visit.page(Document::new(title).hidden(), move || {
        view! {
            <Page>
                <PageTitle title=title/>
                <p>{words}</p>
                <PostForm action=action>
                    <HiddenField name="mejl" value=answer/>
                    <Submit text=deed/>
                </PostForm>
            </Page>
        }
        .into_any()
    })
}
