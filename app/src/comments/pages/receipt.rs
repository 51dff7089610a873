//! `/kommentarer/kvitto/{code}`: where is my comment now? On paper it is a slip.

use axum::extract::Path;
use axum::response::Response;
use leptos::prelude::*;

use super::place;
use crate::comments::{self, Comment, mails};
use crate::contributions::receipt_parts::{self, Address, Notice, SentAgain};
use crate::contributions::{ReceiptCode, State, lang_and_dir, numbered_path};
use crate::core::{Error, Result, text};
use crate::design::{Actions, ButtonKind, ButtonLink, Page, PageTitle, Prose, Quote, Section};
use crate::dialogues::{self, Dialogue, content_lang};
use crate::participants::{self, Participant};
use crate::site::{Document, Visit};
use crate::translations;

/// GET `/kommentarer/kvitto/{code}`.
pub async fn show(visit: Visit, Path(code): Path<String>) -> Result<Response> {
    let code: ReceiptCode = code.parse().map_err(|_| Error::NotFound)?;
    let mut conn = visit.app.db.read().await?;
    let comment = comments::by_receipt(&mut conn, &code).await?;
    let dialogue = dialogues::get(&mut conn, comment.dialogue_id)
        .await?
        .on(visit.today);
    let dialogue = translations::read_in(&mut conn, dialogue, visit.locale).await?;
    let participant = match comment.participant_id {
        Some(id) => Some(participants::get(&mut conn, id).await?),
        None => None,
    };
    drop(conn);
    let l = visit.locale;
    let title = if comment.state == State::Received {
        text::comments_receipt_thanks(l).to_owned()
    } else {
        text::comments_receipt_title(l, comment.idea, comment.number)
    };
    let document = Document::new(title.clone())
        .example(dialogue.example_at.is_some())
        .hidden();
    Ok(visit.page(document, || {
        view(&visit, title, &dialogue, &comment, participant.as_ref())
    }))
}

fn view(
    visit: &Visit,
    title: String,
    dialogue: &Dialogue,
    comment: &Comment,
    participant: Option<&Participant>,
) -> AnyView {
    let l = visit.locale;
    let slip = slip(visit, dialogue, comment);
    let notices = notices(visit, dialogue, comment, participant);
    let said = said(visit, dialogue, comment);
    let now = mails::now(comment, l);
    let heading = if comment.state == State::Masked {
        text::contributions_receipt_shown_text(l)
    } else {
        text::contributions_receipt_yours(l)
    };
    let (lang, dir) = lang_and_dir(&comment.lang, l);
    let words = comment.public_words().to_owned();
    let public = comment.state.is_shown().then(|| {
        let href = visit.href(&place(&dialogue.slug, comment.idea, comment.number));
        view! { <ButtonLink href=href text=text::comments_receipt_public(l)/> }
    });
    let result = dialogue.state.has_result().then(|| {
        let href = visit.href(&format!("/dialoger/{}/resultat", dialogue.slug));
        view! { <ButtonLink href=href text=text::public_see_result(l) kind=ButtonKind::Plain/> }
    });
    let idea = visit.href(&numbered_path(&dialogue.slug, comment.idea));
    view! {
        <Page>
            <PageTitle title=title lead=text::comments_receipt_keep(l)/>
            {slip}
            {notices}
            {said}
            <Section heading=text::comments_receipt_where(l)><p>{now}</p></Section>
            <Section heading=heading><Quote text=words lang=lang dir=dir/></Section>
            <Actions>
                {public}
                {result}
                <ButtonLink href=idea text=text::support_back(l) kind=ButtonKind::Plain/>
            </Actions>
        </Page>
    }
    .into_any()
}

/// What is printed.
fn slip(visit: &Visit, dialogue: &Dialogue, comment: &Comment) -> AnyView {
    let l = visit.locale;
    let received = comment.received_at.moment(l);
    let facts = vec![
        receipt_parts::titled(dialogue, l),
        (
            text::comments_receipt_which(l),
            text::comments_number_of(l, comment.idea, comment.number).into_any(),
        ),
        (text::contributions_receipt_received(l), received.into_any()),
    ];
    // Their own words, as they were sent in, unless something in them is covered.
    let (lang, dir) = lang_and_dir(&comment.lang, l);
    let words = comment.public_words().to_owned();
    let yours = view! { <Quote text=words lang=lang dir=dir/> }.into_any();
    let contact = Some(dialogue.contact.clone());
    receipt_parts::slip(visit, &comment.receipt_code, facts, yours, contact)
}

/// What came of sending the form once more, and where the address stands.
fn notices(
    visit: &Visit,
    dialogue: &Dialogue,
    comment: &Comment,
    participant: Option<&Participant>,
) -> AnyView {
    let l = visit.locale;
    let again = SentAgain {
        corrected: text::comments_receipt_corrected(l),
        first: text::comments_receipt_first(l),
        contact: Some(dialogue.contact.clone()),
    };
    let mut all = again.notices(visit, participant.is_some());
    // After the feedback no mail is waited for.
    let stands = participant
        .filter(|_| dialogue.fed_back_at.is_none() && !dialogue.state.is_over())
        .map(|participant| {
            let then = text::comments_receipt_email_then(l);
            let words = match Address::of(participant, comment.received_at) {
                Address::Given => {
                    format!("{} {then}", text::contributions_receipt_email_words(l))
                }
                Address::Confirmed => {
                    format!("{} {then}", text::contributions_receipt_email_confirmed(l))
                }
                Address::Declined => text::contributions_receipt_email_declined(l).to_owned(),
            };
            Notice::of_address(words, l)
        });
    all.extend(stands);
    receipt_parts::told(all, l)
}

/// What moderation wants to say, and what can be done about it.
fn said(visit: &Visit, dialogue: &Dialogue, comment: &Comment) -> Option<AnyView> {
    let l = visit.locale;
    let after = || {
        let rules = visit.href("/regler");
        let contact = dialogue.contact.clone();
        view! {
            <p>{text::contributions_receipt_again(l)}</p>
            <Prose text=contact lang=content_lang(l) reach=true/>
            <p>{text::contributions_receipt_rewrite(l)} " " <a href=rules>{text::contributions_rules_link(l)}</a></p>
        }
        .into_any()
    };
    receipt_parts::said(comment.state, &comment.words_to_sender, after, l)
}
