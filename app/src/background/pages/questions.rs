//! `/kvitto/{code}/fragor`: the voluntary questions by themselves. Nobody is made to answer, and the page says what becomes of
//! an answer before it is given.

use axum::extract::Path;
use axum::response::Response;
use http::StatusCode;
use leptos::prelude::*;

use super::form::{FIELDS, answers, empty, fields};
use super::receipt::{Receipt, who};
use crate::background::{self, Given, Standing, Taken};
use crate::contributions::{self, Idea, ReceiptCode};
use crate::core::{Error, Form, Result, text};
use crate::deed::Actor;
use crate::design::{
    Actions, Breadcrumbs, ButtonKind, ButtonLink, Link, NoticeBanner, NoticeKind, Page, PageTitle,
};
use crate::dialogues::{self, Dialogue};
use crate::site::{Document, Posted, Visit};
use crate::trust;

/// What the address of a receipt leads to.
struct Asked {
    code: ReceiptCode,
    idea: Idea,
    dialogue: Dialogue,
    receipt: Receipt,
}

impl Asked {
    async fn open(visit: &Visit, code: &str) -> Result<Self> {
        let code: ReceiptCode = code.parse().map_err(|_| Error::NotFound)?;
        let mut conn = visit.app.db.read().await?;
        let idea = contributions::by_receipt(&mut conn, &code).await?;
        let dialogue = dialogues::get(&mut conn, idea.dialogue)
            .await?
            .on(visit.today);
        let receipt = Receipt::of(&mut conn, visit, &dialogue, &idea).await?;
        Ok(Self {
            code,
            idea,
            dialogue,
            receipt,
        })
    }
}

/// GET `/kvitto/{code}/fragor`.
pub async fn show(visit: Visit, Path(code): Path<String>) -> Result<Response> {
    let asked = Asked::open(&visit, &code).await?;
    Ok(page(&visit, &asked, &empty()))
}

/// POST `/kvitto/{code}/fragor`: back to the receipt, or the questions again with what was chosen.
pub async fn submit(visit: Visit, Path(code): Path<String>, posted: Posted) -> Result<Response> {
    let l = visit.locale;
    let asked = Asked::open(&visit, &code).await?;
    let mut form = posted.keep(&FIELDS);
    let is_before = asked.receipt.standing == Standing::Before;
    let trust = trust::chosen(&mut form, l);
    let answers = if is_before {
        answers(&mut form, &asked.receipt.parts, l)
    } else {
        Vec::new()
    };
    let is_empty = FIELDS.iter().all(|field| form.value(field).is_empty());
    if form.is_valid() && is_empty {
        form.error("trust", text::background_choose(l));
    }
    if asked.receipt.standing == Standing::Closed {
        return Ok(visit.see_other(&format!("/kvitto/{code}/fragor")));
    }
    if !form.is_valid() {
        return Ok(page(&visit, &asked, &form));
    }
    let (dialogue, who) = (asked.dialogue.id, who(&asked.idea));
    let mut deed = visit.app.begin(Actor::Resident).await?;
    let trust = trust.flatten();
    if is_before {
        let given = Given { trust, answers };
        if background::answer(&mut deed, dialogue, who, &given).await? == Taken::Closed {
            return Ok(visit.see_other(&format!("/kvitto/{code}/fragor")));
        }
    } else {
        trust::answer_after(&mut deed, dialogue, who, trust).await?;
    }
    deed.commit().await?;
    Ok(visit.see_other(&format!("/kvitto/{code}/fragor")))
}

fn page(visit: &Visit, asked: &Asked, form: &Form) -> Response {
    let l = visit.locale;
    let (standing, is_answered) = (asked.receipt.standing, asked.receipt.is_answered);
    let (title, why) = match standing {
        Standing::Before => (text::background_title(l), text::background_why(l)),
        Standing::After | Standing::Closed => (text::trust_title(l), text::trust_why(l)),
    };
    let (status, whole) = if form.is_valid() {
        (StatusCode::OK, title.to_owned())
    } else {
        (
            StatusCode::UNPROCESSABLE_ENTITY,
            text::form_error_title(l, title),
        )
    };
    let document = Document::new(whole)
        .status(status)
        .example(asked.dialogue.example_at.is_some())
        .hidden();
    let receipt = visit.href(&format!("/kvitto/{}", asked.code));
    let result = visit.href(&format!("/dialoger/{}/resultat", asked.dialogue.slug));
    let trail = vec![Link::new(
        receipt.clone(),
        text::contributions_receipt_title(l, asked.idea.number),
    )];
    let to_result = (standing != Standing::Before).then(|| {
        view! { <ButtonLink href=result text=text::trust_to_result(l) kind=ButtonKind::Plain/> }
    });
    let back = view! {
        <Actions>
            <ButtonLink href=receipt text=text::background_to_receipt(l)/>
            {to_result}
        </Actions>
    };
    let content = if is_answered {
        view! {
            <NoticeBanner kind=NoticeKind::Done title=text::tally_thanks(l)><p>{text::background_thanks_words(l)}</p></NoticeBanner>
            {back}
        }
        .into_any()
    } else if standing == Standing::Closed {
        view! {
            <NoticeBanner title=text::background_closed(l)><p>{text::background_closed_words(l)}</p></NoticeBanner>
            {back}
        }
        .into_any()
    } else {
        fields(
            visit,
            &asked.code,
            &asked.receipt,
            form,
            Some(form.errors()),
        )
    };
    let lead = if is_answered || standing == Standing::Closed {
        ""
    } else {
        why
    };
    visit.page(document, || {
        view! {
            <Page>
                <Breadcrumbs label=text::contributions_here_label(l) trail=trail/>
                <PageTitle title=title lead=lead/>
                {content}
            </Page>
        }
        .into_any()
    })
}
