//! `/fortroende`: what was answered before and after, dialogue by dialogue (P27).

use axum::response::Response;
use leptos::prelude::*;

use super::table;
use crate::core::{Result, Timestamp, text};
use crate::db::{Keyset, PageOf};
use crate::design::{Empty, Link, Page, PageTitle, Pagination, Section};
use crate::dialogues::own_lang;
use crate::site::{Document, Visit};
use crate::tally::CountedKey;
use crate::trust::{Changed, changes};

/// Dialogues on a page: each has a table of its own.
const SIZE: usize = 10;

/// GET `/fortroende`.
pub async fn show(visit: Visit) -> Result<Response> {
    let keyset = Keyset {
        after: visit.asked("efter").as_deref().and_then(key),
        size: SIZE,
    };
    let page = changes(&mut *visit.app.db.read().await?, visit.today, &keyset).await?;
    let l = visit.locale;
    let document = Document::new(text::trust_title(l))
        .described(text::trust_all_lead(l))
        .example(page.rows.iter().any(|changed| changed.is_example));
    Ok(visit.page(document, || view(&visit, keyset.after.is_some(), page)))
}

fn key(asked: &str) -> Option<CountedKey> {
    let (told_at, id) = asked.split_once('_')?;
    Some(CountedKey {
        told_at: Timestamp::from_micros(told_at.parse().ok()?),
        id: id.parse().ok()?,
    })
}

fn view(visit: &Visit, is_later: bool, page: PageOf<Changed, CountedKey>) -> AnyView {
    let l = visit.locale;
    let path = visit.href("/fortroende");
    let next = page.next.map(|key| {
        let href = format!("{path}?efter={}_{}", key.told_at.as_micros(), key.id);
        Link::new(href, text::trust_all_next(l))
    });
    let first = is_later.then(|| Link::new(path, text::trust_all_first(l)));
    let list = if page.rows.is_empty() {
        view! { <Empty title=text::trust_none(l) text=text::trust_none_words(l) level=2/> }
            .into_any()
    } else {
        let sections = page.rows.into_iter().map(|changed| one(visit, changed));
        sections.collect_view().into_any()
    };
    view! {
        <Page>
            <PageTitle title=text::trust_title(l) lead=text::trust_all_lead(l)/>
            {list}
            <Pagination label=text::trust_all_more(l) previous=first next=next/>
        </Page>
    }
    .into_any()
}

fn one(visit: &Visit, changed: Changed) -> impl IntoView + use<> {
    let l = visit.locale;
    let href = visit.href(&format!("/dialoger/{}/resultat", changed.slug));
    let table = table(&changed.change, l);
    let title = changed.title;
    view! {
        <Section heading=title.clone()>
            {table}
            <p><a href=href>{text::trust_to_result(l)}<span class="sr">" (" <span lang=own_lang(l)>{title}</span> ")"</span></a></p>
        </Section>
    }
}
