//! `/admin/logg`: everything that has been done on the site.

use std::collections::BTreeMap;

use axum::response::Response;
use leptos::prelude::*;

use super::parts::{Asked, filter_bar, table};
use crate::audit::{self, SITE};
use crate::core::{Error, Result, text};
use crate::design::form::Choice;
use crate::design::{Letter, PageTitle, Pagination};
use crate::dialogues::{self, DeskRow};
use crate::site::{Desk, Document};
use crate::staff::Action;

/// GET `/admin/logg`. Whoever reads the log for some bodies only reads that of their dialogues, and not
/// what belongs to the site.
pub async fn show(desk: Desk) -> Result<Response> {
    let l = desk.locale;
    let mut asked = Asked::of(&desk);
    let everywhere = desk.staff.may_everywhere(Action::ReadAudit);
    let mut conn = desk.app.db.read().await?;
    let mine: Vec<DeskRow> = dialogues::desk_rows(&mut conn)
        .await?
        .into_iter()
        .filter(|row| desk.may(Action::ReadAudit, row.owner.id))
        .collect();
    asked.filter.of = (!everywhere).then(|| mine.iter().map(|row| row.id).collect());
    asked.filter.chain = match asked.form.value("dialog") {
        "" => None,
        SITE if everywhere => Some(SITE.to_owned()),
        slug => {
            let row = mine.iter().find(|row| row.slug == slug);
            Some(row.ok_or(Error::NotFound)?.id.to_string())
        }
    };
    let page = audit::list(&mut conn, &asked.filter, &asked.keyset).await?;
    drop(conn);
    let (next, first) = (asked.next(&desk, page.next), asked.first(&desk));
    let filter = filter_bar(&desk, &asked, Some(choices(&mine, everywhere, l)));
    let by_chain: BTreeMap<String, &DeskRow> =
        mine.iter().map(|row| (row.id.to_string(), row)).collect();
    let dialogue = |chain: &str| match by_chain.get(chain) {
        Some(row) => {
            let href = desk.href(&format!("/admin/dialoger/{}/logg", row.slug));
            view! { <a href=href>{row.title.clone()}</a> }.into_any()
        }
        None if chain == SITE => text::log_site(l).into_any(),
        None => chain.to_owned().into_any(),
    };
    let table = table(&desk, page.rows, Some(&dialogue));
    Ok(desk.page(Document::new(text::log_title(l)), move || {
        view! {
            <Letter>
                <PageTitle title=text::log_title(l) lead=text::log_lead(l)/>
                <p class="small">{text::log_whole(l)}</p>
                {filter}
                {table}
                <Pagination label=text::log_more(l) previous=first next=next/>
            </Letter>
        }
        .into_any()
    }))
}

fn choices(mine: &[DeskRow], everywhere: bool, l: crate::core::Locale) -> Vec<Choice> {
    let mut choices = vec![Choice::new("", text::log_all_dialogues(l))];
    if everywhere {
        choices.push(Choice::new(SITE, text::log_site(l)));
    }
    choices.extend(
        mine.iter()
            .map(|row| Choice::new(row.slug.clone(), row.title.clone())),
    );
    choices
}
