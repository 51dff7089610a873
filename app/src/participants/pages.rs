//! Pages with one button each.

use axum::response::Response;
use leptos::prelude::*;

use super::model::Participant;
use crate::core::text;
use crate::design::form::{HiddenField, PostForm, Submit};
use crate::design::{Page, PageTitle};
use crate::site::{Document, Visit};

/// Is this address yours? And, when it is confirmed, thanks.
pub fn confirm_page(visit: &Visit, participant: &Participant) -> Response {
    let l = visit.locale;
    let action = visit.href(&visit.path);
    let dialogues = visit.href("/dialoger");
    if participant.confirmed_at.is_some() {
        let title = text::participants_confirmed_title(l);
        return visit.page(Document::new(title).hidden(), move || {
            view! {
                <Page>
                    <PageTitle title=title/>
                    <p>{text::participants_confirmed_words(l)}</p>
                    <p><a href=dialogues>{text::nav_dialogues(l)}</a></p>
                </Page>
            }
            .into_any()
        });
    }
    let title = text::participants_confirm_title(l);
    visit.page(Document::new(title).hidden(), move || {
        view! {
            <Page>
                <PageTitle title=title/>
                <p>{text::participants_confirm_words(l)}</p>
                <PostForm action=action>
                    <Submit text=text::participants_confirm_deed(l)/>
                </PostForm>
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
