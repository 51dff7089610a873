//! `/initiativ/kvitto/{code}`: where is my proposal now? On paper it is a slip.

use axum::extract::Path;
use axum::response::Response;
use leptos::prelude::*;

use super::parts::{answer, lateness, path, quote, way};
use crate::contributions::{ReceiptCode, State, lang_and_dir};
use crate::core::{Error, Locale, Result, text};
use crate::design::{
    Actions, ButtonKind, ButtonLink, Fact, Facts, NoticeBanner, Page, PageTitle, Prose, Quote,
    Section, Slip,
};
use crate::dialogues::content_lang;
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
    let received = format!(
        "{}, {}",
        initiative.received_at.date().long(l),
        initiative.received_at.time_of_day(l)
    );
    let due = initiative.due.long(l);
    let promised = (initiative.owes().is_some())
        .then(|| view! { <Fact term=text::initiatives_stop_answer(l)>{text::initiatives_by(l, due)}</Fact> });
    let address = visit.app.url(&visit.href("/kvitto"));
    let bare = address
        .trim_start_matches("https://")
        .trim_start_matches("http://")
        .to_owned();
    let (grouped, number) = (initiative.code.grouped(), initiative.number);
    let yours = sent(initiative, l);
    view! {
        <Slip label=text::contributions_receipt_slip(l)>
            <Facts>
                <Fact term=text::contributions_receipt_code(l)><span class="code">{grouped}</span></Fact>
                <Fact term=text::initiatives_receipt_which(l)>{number}</Fact>
                <Fact term=text::contributions_receipt_received(l)>{received}</Fact>
                {promised}
            </Facts>
            <div class="on-paper">{yours}</div>
            <p class="small">{text::contributions_receipt_address(l, bare)}</p>
        </Slip>
    }
    .into_any()
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
    let is_told = |name| visit.asked(name).is_some();
    let corrected = (participant.is_some() && is_told("ny-adress")).then(|| {
        (
            text::contributions_receipt_corrected(l),
            text::initiatives_receipt_corrected(l),
        )
    });
    let words = is_told("andrat").then(|| {
        (
            text::contributions_receipt_first(l),
            text::initiatives_receipt_first(l),
        )
    });
    // After the answer no mail is waited for.
    let stands = participant
        .filter(|_| initiative.answered.is_none())
        .map(|participant| {
            let is_later = participant
                .confirmed_at
                .is_some_and(|at| at >= initiative.received_at);
            let words = match (is_later, participant.has_left()) {
                (false, _) => text::initiatives_receipt_email(l),
                (true, false) => text::initiatives_receipt_email_confirmed(l),
                (true, true) => text::contributions_receipt_email_declined(l),
            };
            (text::contributions_receipt_email(l), words)
        });
    [corrected, words, stands]
        .into_iter()
        .flatten()
        .map(|(title, words)| view! { <NoticeBanner title=title><p>{words}</p></NoticeBanner> })
        .collect_view()
        .into_any()
}

/// What moderation wants to say, and what can be done about it.
fn said(visit: &Visit, initiative: &Initiative) -> Option<AnyView> {
    let l = visit.locale;
    matches!(initiative.state, State::Masked | State::Refused).then(|| {
        let words = if initiative.words_to_sender.is_empty() {
            view! { <p>{text::contributions_receipt_covered(l)}</p> }.into_any()
        } else {
            let words = initiative.words_to_sender.clone();
            view! { <Prose text=words lang=content_lang(l)/> }.into_any()
        };
        let rules = visit.href("/regler");
        view! {
            <Section heading=text::contributions_receipt_ours(l)>
                {words}
                <p>
                    {text::initiatives_receipt_again(l)} " "
                    <a href=rules>{text::contributions_rules_link(l)}</a>
                </p>
            </Section>
        }
        .into_any()
    })
}
