//! `/admin/dialoger/{slug}/uppfoljning/{commitment}/svar`: what participants say of a promise, and what staff answer (P16).

use axum::extract::Path;
use axum::response::Response;
use leptos::prelude::*;

use super::commitment::commitment_of;
use crate::core::{Form, Result, text};
use crate::decisions::model::asks_participants;
use crate::decisions::{self, Commitment, Note, NoteKind, Said, Verdict};
use crate::design::form::{PostForm, Submit, TextArea};
use crate::design::{Empty, Log, LogEntry, Prose, Section};
use crate::desk::{Screen, Settled, back_to, deed, href, once_field, open_for, screen, settle};
use crate::dialogues::Dialogue;
use crate::once::once;
use crate::site::{Desk, Posted};
use crate::staff::Action;

/// What the page is made of.
struct Data {
    dialogue: Dialogue,
    commitment: Commitment,
    said: Vec<Said>,
    replies: Vec<Note>,
}

async fn data(desk: &Desk, slug: &str, id: &str) -> Result<Data> {
    let dialogue = open_for(desk, slug, Action::FollowUp).await?;
    let commitment = commitment_of(desk, &dialogue, id).await?;
    let mut conn = desk.app.db.read().await?;
    let said = decisions::said_of(&mut conn, commitment.id).await?;
    let replies = decisions::notes(&mut conn, dialogue.id)
        .await?
        .into_iter()
        .filter(|note| note.commitment_id == commitment.id && note.kind == NoteKind::Reply)
        .collect();
    Ok(Data {
        dialogue,
        commitment,
        said,
        replies,
    })
}

/// GET `/admin/dialoger/{slug}/uppfoljning/{commitment}/svar`.
pub async fn show(desk: Desk, Path((slug, id)): Path<(String, String)>) -> Result<Response> {
    let data = data(&desk, &slug, &id).await?;
    Ok(page(&desk, data, Form::new()))
}

/// POST `/admin/dialoger/{slug}/uppfoljning/{commitment}/svar`.
pub async fn submit(
    desk: Desk,
    Path((slug, id)): Path<(String, String)>,
    posted: Posted,
) -> Result<Response> {
    let data = data(&desk, &slug, &id).await?;
    let mut form = posted.keep(&["reply"]);
    let commitment = data.commitment.id;
    let mut deed = deed(&desk).await?;
    let answer = once(&mut deed, &desk.path, &posted, async |deed| {
        decisions::reply(deed, commitment, posted.get("reply")).await
    })
    .await;
    match settle(deed, answer, &mut form, desk.locale).await? {
        Settled::Done(_) => {
            let back = format!("uppfoljning/{commitment}/svar");
            Ok(back_to(&desk, &data.dialogue, &back))
        }
        _ => Ok(page(&desk, data, form)),
    }
}

fn page(desk: &Desk, data: Data, form: Form) -> Response {
    let (l, today) = (desk.locale, desk.today);
    let Data {
        dialogue,
        commitment,
        said,
        replies,
    } = data;
    let verdicts = commitment.verdicts;
    let lead = if verdicts.are_shown() {
        text::commitments_said(
            l,
            verdicts.count(Verdict::No),
            verdicts.count(Verdict::Partly),
            verdicts.count(Verdict::Yes),
        )
    } else {
        text::commitments_too_few(l).to_owned()
    };
    let about = Screen::new(commitment.promise.clone(), lead)
        .with(&form)
        .calling(vec![("reply", text::commitments_reply(l))]);
    let asks = asks_participants(dialogue.state, commitment.due_on, today);
    let path = format!("uppfoljning/{}/svar", commitment.id);
    let action = desk.href(&href(&dialogue, &path));
    let once = once_field(desk);
    let words: Vec<AnyView> = said
        .into_iter()
        .filter(|said| !said.words.is_empty())
        .map(|said| {
            let head = format!(
                "{}, {}",
                said.answer.name(l),
                said.answered_at.date().near(l, today)
            );
            view! { <li><strong>{head}</strong><Prose text=said.words/></li> }.into_any()
        })
        .collect();
    let replies: Vec<LogEntry> = replies
        .into_iter()
        .map(|note| LogEntry {
            datetime: note.happened_on.to_string(),
            when: note.happened_on.near(l, today),
            text: note.kind.name(l).to_owned(),
            reason: note.words,
            change: Vec::new(),
        })
        .collect();
    screen(desk, &dialogue, about, move || {
        let heard = if words.is_empty() {
            view! { <Empty title=text::commitments_no_words(l)/> }.into_any()
        } else {
            view! { <ul>{words}</ul> }.into_any()
        };
        let form = asks.then(|| {
            view! {
                <PostForm action=action>
                    {once}
                    <TextArea field=form.field("reply") label=text::commitments_reply(l) hint=text::commitments_reply_hint(l) rows=5 required=true/>
                    <Submit text=text::commitments_reply_submit(l)/>
                </PostForm>
            }
        });
        view! {
            <Section heading=text::commitments_their_words(l)>{heard}</Section>
            {(!replies.is_empty()).then(|| view! { <Section heading=text::commitments_replies(l)><Log entries=replies/></Section> })}
            {form}
        }
        .into_any()
    })
}
