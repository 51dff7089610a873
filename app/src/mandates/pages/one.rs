//! One post: what it is called, who holds it when, and when nobody does.

use axum::extract::Path;
use axum::response::Response;
use leptos::prelude::*;

use super::{REGISTER, href, open, standing_name};
use crate::core::{Date, Id, Locale, Result, period, text};
use crate::design::{
    Actions, ButtonLink, DataTable, Dotted, Empty, Link, NoticeBanner, NoticeKind, Section,
    SummaryList, SummaryRow,
};
use crate::mandates::Post;
use crate::organisation::{Entry, days, register};
use crate::site::Desk;
use crate::staff;

/// GET `/admin/organisation/uppdrag/{id}`.
pub async fn show(desk: Desk, Path(id): Path<String>) -> Result<Response> {
    let post = open(&desk, &id).await?;
    let (l, today) = (desk.locale, desk.today);
    let mut conn = desk.app.db.read().await?;
    let accounts = staff::accounts(&mut conn).await?;
    let closed = staff::closed_accounts(&mut conn).await?;
    drop(conn);
    let empty = empty_days(&post, l, today);
    let rows: Vec<Vec<AnyView>> = post
        .mandates
        .iter()
        .map(|mandate| {
            let link = desk.href(&href(&post, &format!("/{}", mandate.id)));
            let of_it = |(id, _): &&(Id, String)| Some(*id) == mandate.staff;
            let account = match (accounts.iter().find(of_it), closed.iter().find(of_it)) {
                (Some((_, name)), _) => name.clone(),
                (None, Some((_, name))) => text::mandates_account_closed(l, name.as_str()),
                (None, None) => text::mandates_no_account(l).to_owned(),
            };
            let words = days(mandate.period, l);
            vec![
                view! { <a href=link>{words}</a> }.into_any(),
                account.into_any(),
            ]
        })
        .collect();
    let headers = [text::mandates_column_days(l), text::mandates_account(l)];
    let headers = headers.map(str::to_owned).to_vec();
    let change = Link::new(
        desk.href(&href(&post, "/andra")),
        text::admin_gate_change(l),
    );
    let new = desk.href(&href(&post, "/ny"));
    let titles = vec![
        post.title.clone().into_any(),
        post.title_en.clone().into_any(),
    ];
    let standing = standing_name(post.standing, l);
    let name = post.name(l);
    let entry = Entry {
        above: vec![(REGISTER.to_owned(), text::mandates_title(l).to_owned())],
        title: name.clone(),
        ..Entry::default()
    };
    Ok(register(&desk, entry, move || {
        let list = if rows.is_empty() {
            view! { <Empty title=text::mandates_nobody_yet(l) text=text::mandates_nobody_yet_words(l)/> }.into_any()
        } else {
            view! { <DataTable caption=name headers=headers rows=rows/> }.into_any()
        };
        view! {
            {(!empty.is_empty()).then(|| view! {
                <NoticeBanner kind=NoticeKind::Mind title=text::mandates_empty(l)>
                    <ul>{empty.into_iter().map(|days| view! { <li>{days}</li> }).collect_view()}</ul>
                </NoticeBanner>
            })}
            <SummaryList>
                <SummaryRow term=text::mandates_column_post(l) action=Some(change)><Dotted items=titles/></SummaryRow>
                <SummaryRow term=text::mandates_standing(l)>{standing}</SummaryRow>
            </SummaryList>
            <Section heading=text::mandates_of_post(l)>
                {list}
                <Actions><ButtonLink href=new text=text::mandates_add(l)/></Actions>
            </Section>
        }
        .into_any()
    }))
}

/// For how many months ahead it is said that a post will be empty.
const AHEAD: i64 = 12;

/// The days on which nobody holds the post: gaps that are not over, and what comes after the last mandate when
/// that ends soon.
fn empty_days(post: &Post, l: Locale, today: Date) -> Vec<String> {
    let mut empty: Vec<String> = period::gaps(&post.periods())
        .into_iter()
        .filter(|gap| gap.last >= today)
        .map(|gap| text::organisation_days(l, gap.first.long(l), gap.last.long(l)))
        .collect();
    let last = post.mandates.iter().filter_map(|m| m.period.last()).max();
    if let Some(last) = last.filter(|last| *last <= today.plus_months(AHEAD)) {
        empty.push(text::organisation_from(l, last.plus_days(1).long(l)));
    }
    empty
}
