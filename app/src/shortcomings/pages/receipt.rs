//! `/tillganglighet/brist/kvitto/{code}`: what became of my report?

use axum::extract::Path;
use axum::response::Response;
use leptos::prelude::*;

use crate::contributions::{ReceiptCode, receipt_parts};
use crate::core::{Error, Result, text};
use crate::design::{
    Breadcrumbs, Fact, Facts, Link, Page, PageTitle, Prose, Quote, Section, Sent, Slip,
};
use crate::dialogues::content_lang;
use crate::shortcomings::Shortcoming;
use crate::shortcomings::actions::by_receipt;
use crate::site::{Document, Visit};

/// GET `/tillganglighet/brist/kvitto/{code}`.
pub async fn show(visit: Visit, Path(code): Path<String>) -> Result<Response> {
    let code: ReceiptCode = code.parse().map_err(|_| Error::NotFound)?;
    let it = by_receipt(&mut *visit.app.db.read().await?, &code).await?;
    let l = visit.locale;
    let title = if it.answered.is_some() {
        text::shortcomings_receipt_answered(l)
    } else {
        text::shortcomings_receipt_thanks(l)
    };
    let document = Document::new(title).hidden();
    Ok(visit.page(document, || view(&visit, title, it)))
}

fn view(visit: &Visit, title: &'static str, it: Shortcoming) -> AnyView {
    let l = visit.locale;
    let trail = vec![Link::new(
        visit.href("/tillganglighet"),
        text::pages_name_accessibility(l),
    )];
    let address = receipt_parts::address(visit);
    let sent_from = visit.href("/tillganglighet/brist");
    let due = it.due.long(l);
    let received = it.received_at.date().long(l);
    let promised = it.answered.is_none().then(|| {
        view! { <Fact term=text::shortcomings_receipt_due(l)>{due}</Fact> }
    });
    let page = (!it.page.is_empty()).then(|| {
        view! { <Fact term=text::shortcomings_page_short(l)><bdi>{it.page}</bdi></Fact> }
    });
    let lead = match (&it.answered, &it.email) {
        (Some(_), _) => None,
        (None, Some(_)) => Some(text::shortcomings_receipt_mail(l)),
        (None, None) => Some(text::shortcomings_receipt_keep(l)),
    };
    let answer = it.answered.map(|answered| {
        let at = text::shortcomings_answered_on(l, answered.at.date().long(l));
        view! {
            <Section heading=answered.outcome.name(l)>
                <Prose text=answered.words lang=content_lang(l) dir="auto"/>
                <p class="small">{at}</p>
            </Section>
        }
    });
    view! {
        <Page>
            <Breadcrumbs label=text::admin_here(l) trail=trail/>
            <PageTitle title=title lead=lead.unwrap_or_default()/>
            {answer}
            <Slip label=text::contributions_receipt_slip(l)>
                <Facts>
                    <Fact term=text::contributions_receipt_code(l)><span class="code">{it.code.grouped()}</span></Fact>
                    <Fact term=text::contributions_receipt_received(l)>{received}</Fact>
                    {promised}
                    {page}
                </Facts>
                {address}
            </Slip>
            <Section heading=text::contributions_receipt_yours(l)>
                <Sent draft=sent_from/>
                <Quote text=it.words dir="auto"/>
            </Section>
        </Page>
    }
    .into_any()
}
