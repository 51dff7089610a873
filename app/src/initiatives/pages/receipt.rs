//! `/initiativ/kvitto/{code}`: where is my proposal now? On paper it is a slip.

use axum::extract::Path;
use axum::response::Response;
use leptos::prelude::*;

use super::parts::{answer, lateness, path, quote, way};
use crate::contributions::receipt_parts::{self, Address, Notice, SentAgain};
use crate::contributions::{ReceiptCode, State, lang_and_dir};
use crate::core::{Error, Locale, Result, text};
use crate::design::{Actions, ButtonKind, ButtonLink, Page, PageTitle, Quote, Section, Sent};
use crate::initiatives::{self, Initiative, Stage};
use crate::participants::{self, Participant};
use crate::site::{Document, Visit};

/// GET `/initiativ/kvitto/{code}`.
pub async fn show(visit: Visit, Path(code): Path<String>) -> Result<Response> {
    let code: ReceiptCode = code.parse().map_err(|_| Error::NotFound)?;
    let mut conn = visit.app.db.read().await?;
    let initiative = initiatives::by_receipt(&mut conn, &code).await?;
    let participant = match initiative.participant {
        Some(id) => Some(participants::get(&mut conn, id).await?),
        None => None,
    };
    drop(conn);
    let l = visit.locale;
    let title = if initiative.stage() == Stage::Received {
        text::initiatives_receipt_thanks(l).to_owned()
    } else {
        text::initiatives_receipt_title(l, initiative.number)
    };
    let document = Document::new(title.clone())
        .example(initiative.is_example)
        .hidden();
    Ok(visit.page(document, || {
        view(&visit, title, &initiative, participant.as_ref())
    }))
}

fn view(
    visit: &Visit,
    title: String,
    initiative: &Initiative,
    participant: Option<&Participant>,
) -> AnyView {
    let (l, today) = (visit.locale, visit.today);
    let slip = slip(visit, initiative);
    let notices = notices(visit, initiative, participant);
    let said = said(visit, initiative);
    let late = lateness(initiative, l, today);
    let next = next(initiative, l, today);
    let way = way(initiative, l, today);
    let answer = answer(visit, initiative);
    let sent_from = visit.href("/initiativ/foresla");
    let yours = if initiative.is_public() {
        quote(initiative, l)
    } else {
        sent(initiative, l)
    };
    let heading = if initiative.state == State::Masked {
        text::contributions_receipt_shown_text(l)
    } else {
        text::contributions_receipt_yours(l)
    };
    let public = initiative.is_public().then(|| {
        let href = visit.href(&path(initiative.number));
        view! { <ButtonLink href=href text=text::initiatives_receipt_public(l)/> }
    });
    let all = visit.href("/initiativ");
    view! {
        <Page>
            <PageTitle title=title lead=text::initiatives_receipt_keep(l)/>
            {slip}
            {notices}
            {said}
            {late}
            <Section heading=text::initiatives_receipt_where(l)>
                <Sent draft=sent_from/>
                <p>{next}</p>
                {way}
            </Section>
            {answer}
            <Section heading=heading>{yours}</Section>
            <Actions>
                {public}
                <ButtonLink href=all text=text::initiatives_all(l) kind=ButtonKind::Plain/>
            </Actions>
        </Page>
    }
    .into_any()
}

/// What its sender wrote, while nobody else reads it.
fn sent(initiative: &Initiative, l: Locale) -> AnyView {
    let (lang, dir) = lang_and_dir(&initiative.lang, l);
    let words = initiative.sent.text.clone();
    view! { <Quote text=words lang=lang dir=dir/> }.into_any()
}

/// What is printed.
fn slip(visit: &Visit, initiative: &Initiative) -> AnyView {
    let l = visit.locale;
    let received = initiative.received_at.moment(l);
    let mut facts = vec![
        (
            text::initiatives_receipt_which(l),
            initiative.number.to_string().into_any(),
        ),
        (text::contributions_receipt_received(l), received.into_any()),
    ];
    if initiative.owes().is_some() {
        let due = text::initiatives_by(l, initiative.due.long(l));
        facts.push((text::initiatives_stop_answer(l), due.into_any()));
    }
    receipt_parts::slip(visit, &initiative.code, facts, sent(initiative, l), None)
}

/// Where it is now, in a sentence.
fn next(initiative: &Initiative, l: Locale, today: crate::core::Date) -> String {
    let due = initiative.due.near(l, today);
    match initiative.stage() {
        Stage::Received => text::initiatives_now_received(l, due),
        Stage::Refused => text::initiatives_now_refused(l).to_owned(),
        Stage::Published => text::initiatives_now_published(l, due),
        Stage::WithBody => {
            let body = initiative.body().map_or("", |body| body.name(l));
            text::initiatives_now_with_body(l, body, due)
        }
        Stage::Yes | Stage::No => text::initiatives_now_answered(l).to_owned(),
    }
}

/// What came of sending the form once more, and where the address stands. The receipt does not tell whether the address
/// was confirmed before: whoever typed somebody else's would read here whether its owner has taken part.
fn notices(visit: &Visit, initiative: &Initiative, participant: Option<&Participant>) -> AnyView {
    let l = visit.locale;
    let again = SentAgain {
        corrected: text::initiatives_receipt_corrected(l),
        first: text::initiatives_receipt_first(l),
        contact: None,
    };
    let mut all = again.notices(visit, participant.is_some());
    // After the answer no mail is waited for.
    let stands = participant
        .filter(|_| initiative.answered.is_none())
        .map(|participant| {
            let words = match Address::of(participant, initiative.received_at) {
                Address::Given => text::initiatives_receipt_email(l),
                Address::Confirmed => text::initiatives_receipt_email_confirmed(l),
                Address::Declined => text::contributions_receipt_email_declined(l),
            };
            Notice::of_address(words.to_owned(), l)
        });
    all.extend(stands);
    receipt_parts::told(all, l)
}

/// What moderation wants to say, and what can be done about it.
fn said(visit: &Visit, initiative: &Initiative) -> Option<AnyView> {
    let l = visit.locale;
    let after = || {
        let rules = visit.href("/regler");
        view! {
            <p>
                {text::initiatives_receipt_again(l)} " "
                <a href=rules>{text::contributions_rules_link(l)}</a>
            </p>
        }
        .into_any()
    };
    receipt_parts::said(initiative.state, &initiative.words_to_sender, after, l)
}
