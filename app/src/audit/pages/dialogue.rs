//! `/admin/dialoger/{slug}/logg`: everything that has been done in a dialogue, and whether its chain
//! holds: of what is shown that is checked each time the page is opened, of all of it when it is asked for.

use axum::extract::Path;
use axum::response::Response;
use leptos::prelude::*;

use super::parts::{Asked, filter_bar, table};
use crate::audit::{self, Checked, Finding};
use crate::core::{Locale, Result, text};
use crate::design::{NoticeBanner, NoticeKind, Pagination};
use crate::desk::{Screen, href, open_for, screen};
use crate::site::Desk;
use crate::staff::Action;

/// GET `/admin/dialoger/{slug}/logg`.
pub async fn show(desk: Desk, Path(slug): Path<String>) -> Result<Response> {
    let l = desk.locale;
    let dialogue = open_for(&desk, &slug, Action::ReadLog).await?;
    let chain = dialogue.id.to_string();
    let mut asked = Asked::of(&desk);
    asked.filter.chain = Some(chain.clone());
    let mut conn = desk.app.db.read().await?;
    let page = audit::list(&mut conn, &asked.filter, &asked.keyset).await?;
    drop(conn);
    let checked = if desk.asked("kontroll").is_some() {
        Checked::whole(&desk.app.db, &chain).await?
    } else {
        Checked::shown(&desk.app.db, &chain, &page.rows).await?
    };
    let all = desk.href(&href(&dialogue, "logg?kontroll=alla"));
    let (next, first) = (asked.next(&desk, page.next), asked.first(&desk));
    let filter = filter_bar(&desk, &asked, None);
    let table = table(&desk, page.rows, None);
    let about = Screen::new(text::log_dialogue_title(l), text::log_dialogue_lead(l));
    Ok(screen(&desk, &dialogue, about, move || {
        view! {
            {state(checked, all, l)}
            {filter}
            {table}
            <Pagination label=text::log_more(l) previous=first next=next/>
        }
        .into_any()
    }))
}

/// Whether the chain holds, in words; `all` leads to where all of it is checked.
fn state(checked: Checked, all: String, l: Locale) -> AnyView {
    let Checked {
        events,
        findings,
        is_whole,
    } = checked;
    if findings.is_empty() {
        let events = i64::try_from(events).unwrap_or(i64::MAX);
        let words = if is_whole {
            text::log_holds_words(l, events)
        } else {
            text::log_holds_shown(l, events)
        };
        let more = (!is_whole && events > 0).then(|| {
            view! { <p><a href=all>{text::log_check_all(l)}</a></p> }
        });
        return view! {
            <NoticeBanner kind=NoticeKind::Info title=text::log_holds(l)>
                <p>{words}</p>
                {more}
            </NoticeBanner>
        }
        .into_any();
    }
    let lines = findings
        .into_iter()
        .map(|finding| {
            let words = match finding {
                Finding::Changed { seq, .. } => text::log_changed(l, seq),
                Finding::Missing { seq, last, .. } => text::log_missing(l, last - seq + 1, seq),
                Finding::Inserted { seq, .. } => text::log_inserted(l, seq),
            };
            view! { <li>{words}</li> }
        })
        .collect_view();
    view! {
        <NoticeBanner kind=NoticeKind::Stop title=text::log_broken(l)>
            <p>{text::log_broken_words(l)}</p>
            <ul>{lines}</ul>
        </NoticeBanner>
    }
    .into_any()
}
