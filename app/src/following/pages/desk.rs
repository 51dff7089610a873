//! `/admin/mejl`: how many follow what, and to how many addresses mail goes, in figures alone.

use axum::response::Response;
use leptos::prelude::*;

use crate::core::{Locale, Result, text};
use crate::design::{DataTable, Page, PageTitle, Section};
use crate::following::model::TargetKind;
use crate::following::store;
use crate::participants;
use crate::site::{Desk, Document};

/// GET `/admin/mejl`.
pub async fn show(desk: Desk) -> Result<Response> {
    let mut conn = desk.app.db.read().await?;
    let follows = store::counts(&mut conn).await?;
    let people = participants::addresses(&mut conn, desk.now).await?;
    drop(conn);
    let l = desk.locale;
    let of = move |kind: TargetKind| {
        follows
            .iter()
            .find(|(found, _)| *found == kind)
            .map_or(0, |(_, count)| *count)
    };
    let followed = TargetKind::ALL
        .iter()
        .map(|kind| (name(*kind, l), of(*kind)))
        .collect();
    let addresses = vec![
        (text::following_desk_confirmed(l), people.confirmed),
        (text::following_desk_unconfirmed(l), people.unconfirmed),
        (text::following_desk_declined(l), people.declined),
        (text::following_desk_undeliverable(l), people.undeliverable),
    ];
    let mails = vec![
        (text::following_desk_sent(l), people.sent),
        (text::following_desk_failed(l), people.failed),
        (text::following_desk_bounced(l), people.bounced),
    ];
    let title = text::following_desk_title(l);
    Ok(desk.page(Document::new(title), move || {
        view! {
            <Page>
                <PageTitle title=title lead=text::following_desk_lead(l)/>
                <Section heading=text::following_desk_follows(l)>{table(text::following_desk_follows(l), followed, l)}</Section>
                <Section heading=text::following_desk_addresses(l)>
                    {table(text::following_desk_addresses(l), addresses, l)}
                    <p>{text::following_desk_words(l)}</p>
                </Section>
                <Section heading=text::following_desk_mails(l)>{table(text::following_desk_mails(l), mails, l)}</Section>
            </Page>
        }
        .into_any()
    }))
}

fn name(kind: TargetKind, l: Locale) -> &'static str {
    match kind {
        TargetKind::Everything => text::following_desk_everything(l),
        TargetKind::Body => text::following_desk_body(l),
        TargetKind::Dialogue => text::following_desk_dialogue(l),
        TargetKind::Idea => text::following_desk_idea(l),
    }
}

fn table(caption: &'static str, rows: Vec<(&'static str, i64)>, l: Locale) -> impl IntoView {
    let headers = vec![
        text::following_desk_what(l).to_owned(),
        text::following_desk_count(l).to_owned(),
    ];
    let rows = rows
        .into_iter()
        .map(|(name, count)| vec![name.into_any(), count.into_any()])
        .collect();
    view! { <DataTable caption=caption headers=headers rows=rows heard=true/> }
}
