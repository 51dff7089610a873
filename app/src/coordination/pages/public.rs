//! What everybody reads of it. Where nobody coordinates, the page says so: whoever looks for the function shall not be left
//! to think that somebody has their question.

use axum::response::Response;
use leptos::prelude::*;

use crate::coordination::{self, Function, Place, on};
use crate::core::reach::{call, write_to};
use crate::core::{Result, text};
use crate::design::{NoticeBanner, NoticeKind, Page, PageTitle, Section, SummaryList, SummaryRow};
use crate::site::{Document, Visit};

/// GET `/samordnare`.
pub async fn show(visit: Visit) -> Result<Response> {
    let l = visit.locale;
    let functions = coordination::all(&mut *visit.app.db.read().await?).await?;
    let document = Document::new(text::coordination_public_title(l))
        .described(text::coordination_public_lead(l));
    Ok(visit.page(document, || {
        let people = people(&visit, &functions);
        let (calendar, promises) = (visit.href("/kalender"), visit.href("/loften"));
        view! {
            <Page>
                <PageTitle title=text::coordination_public_title(l) lead=text::coordination_public_lead(l)/>
                {people}
                <Section heading=text::coordination_public_more(l)>
                    <ul>
                        <li><a href=calendar>{text::calendar_title(l)}</a></li>
                        <li><a href=promises>{text::promises_title(l)}</a></li>
                    </ul>
                </Section>
            </Page>
        }
        .into_any()
    }))
}

/// Whom to ask, as a section of another page.
pub fn contact(visit: &Visit, functions: &[Function]) -> AnyView {
    let l = visit.locale;
    let people = people(visit, functions);
    view! { <Section heading=text::coordination_public_heading(l)>{people}</Section> }.into_any()
}

/// The coordinator and the deputy of today, or that there is none.
fn people(visit: &Visit, functions: &[Function]) -> AnyView {
    let (l, today) = (visit.locale, visit.today);
    let lead = on(functions, Place::Coordinator, today);
    let deputy = on(functions, Place::Deputy, today);
    let vacant = lead.is_none().then(|| {
        let words = if deputy.is_some() {
            text::coordination_public_deputy(l)
        } else {
            text::coordination_public_nobody(l)
        };
        let about = visit.href("/om");
        let link = deputy.is_none().then(|| {
            view! { <p><a href=about>{text::coordination_public_about(l)}</a></p> }
        });
        view! {
            <NoticeBanner kind=NoticeKind::Mind title=text::coordination_public_vacant(l)>
                <p>{words}</p>
                {link}
            </NoticeBanner>
        }
    });
    let rows: Vec<AnyView> = [lead, deputy]
        .into_iter()
        .flatten()
        .map(|function| {
            let (mail, call) = (write_to(&function.email), call(&function.phone));
            let (email, phone) = (function.email.clone(), function.phone.clone());
            let name = function.name(l).to_owned();
            let place = function.place.name(l);
            view! {
                <SummaryRow term=place>
                    <p>{name}</p>
                    <p><a href=mail>{email}</a></p>
                    <p><a href=call>{phone}</a></p>
                </SummaryRow>
            }
            .into_any()
        })
        .collect();
    let rows = (!rows.is_empty()).then(|| view! { <SummaryList>{rows}</SummaryList> });
    view! { {vacant}{rows} }.into_any()
}
