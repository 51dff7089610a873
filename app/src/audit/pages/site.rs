//! `/admin/logg`: everything that has been done on the site.

use std::collections::BTreeMap;

use axum::response::Response;
use leptos::prelude::*;

use super::parts::{Asked, filter_bar, table};
use crate::audit::{self, SITE};
use crate::core::{Error, Id, Locale, Result, text};
use crate::db::{Conn, Keyset};
use crate::design::form::Choice;
use crate::design::{Letter, PageTitle, Pagination};
use crate::dialogues::{self, DeskFilter, Named};
use crate::site::{Desk, Document};
use crate::staff::Action;

/// How many dialogues there are to choose from: those that were changed last. The log of any other is
/// on the page of the dialogue.
const CHOICES: usize = 100;

/// GET `/admin/logg`. Whoever reads the log for some bodies only reads that of their dialogues, and not
/// what belongs to the site.
pub async fn show(desk: Desk) -> Result<Response> {
    let l = desk.locale;
    let mut asked = Asked::of(&desk);
    let reach = desk.staff.reach(Action::ReadAudit);
    let everywhere = reach.is_none();
    let mut conn = desk.app.db.read().await?;
    let mut recent = recent(&mut conn, reach.clone()).await?;
    asked.filter.of = reach;
    asked.filter.chain = match asked.form.value("dialog") {
        "" => None,
        SITE if everywhere => Some(SITE.to_owned()),
        slug => {
            let chosen = chosen(&desk, &mut conn, slug).await?;
            let chain = chosen.id.to_string();
            if recent.iter().all(|row| row.id != chosen.id) {
                recent.insert(0, chosen);
            }
            Some(chain)
        }
    };
    let page = audit::list(&mut conn, &asked.filter, &asked.keyset).await?;
    let chains = page
        .rows
        .iter()
        .filter_map(|entry| entry.chain.parse().ok());
    let named = dialogues::named(&mut conn, &chains.collect::<Vec<Id>>()).await?;
    drop(conn);
    let (next, first) = (asked.next(&desk, page.next), asked.first(&desk));
    let filter = filter_bar(&desk, &asked, Some(choices(&recent, everywhere, l)));
    let by_chain: BTreeMap<String, Named> = named
        .into_iter()
        .map(|row| (row.id.to_string(), row))
        .collect();
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

/// The dialogues that were changed last.
async fn recent(conn: &mut Conn, bodies: Option<Vec<Id>>) -> Result<Vec<Named>> {
    let filter = DeskFilter {
        bodies,
        ..DeskFilter::default()
    };
    let first = Keyset {
        after: None,
        size: CHOICES,
    };
    let page = dialogues::desk_page(conn, &filter, &first).await?;
    Ok(page
        .rows
        .into_iter()
        .map(|row| Named {
            id: row.id,
            slug: row.slug,
            title: row.title,
        })
        .collect())
}

/// The dialogue at `slug`, for whoever reads the log of its owner.
async fn chosen(desk: &Desk, conn: &mut Conn, slug: &str) -> Result<Named> {
    let found = dialogues::get_by_slug(conn, slug).await?;
    if !desk.may(Action::ReadAudit, found.owner.id) {
        return Err(Error::NotFound);
    }
    Ok(Named {
        id: found.id,
        slug: found.slug,
        title: found.title,
    })
}

fn choices(recent: &[Named], everywhere: bool, l: Locale) -> Vec<Choice> {
    let mut choices = vec![Choice::new("", text::log_all_dialogues(l))];
    if everywhere {
        choices.push(Choice::new(SITE, text::log_site(l)));
    }
    choices.extend(
        recent
            .iter()
            .map(|row| Choice::new(row.slug.clone(), row.title.clone())),
    );
    choices
}
