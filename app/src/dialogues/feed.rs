//! Atom feeds (RFC 4287): new dialogues and results, and what happens in one dialogue (P18). An
//! entry keeps its identity for ever: it is made of the ids of rows, not of addresses or words. Its
//! times are when it could be read here first and when what it says or leads to changed, not when it
//! was asked for.

use std::cmp::Reverse;

use atom_syndication::{Entry, Feed, FixedDateTime, Link, Person, Text};
use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use http::header;

use super::listing::{self, News};
use super::pages::{public_dialogue, shown_decisions, timeline};
use super::{Dialogue, handovers, revisions};
use crate::bodies::{self, RegisteredBody};
use crate::core::typed::clean;
use crate::core::{Error, Locale, Result, Timestamp, text};
use crate::decisions;
use crate::site::{Routes, Visit};

/// Entries in a feed.
const ENTRIES: usize = 40;

/// The feeds.
pub fn routes(routes: Routes) -> Routes {
    routes
        .public("/nytt.atom", get(news))
        .public("/dialoger/{slug}/nytt.atom", get(dialogue))
}

/// GET `/nytt.atom`.
async fn news(visit: Visit) -> Result<Response> {
    let mut conn = visit.app.db.read().await?;
    let most = i64::try_from(ENTRIES).unwrap_or(i64::MAX);
    let rows = listing::news(&mut conn, most).await?;
    let bodies = bodies::all(&mut conn).await?;
    drop(conn);
    let mut items: Vec<Item> = rows
        .iter()
        .flat_map(|row| [Some(announced(row, &visit)), result(row, &visit)])
        .flatten()
        .collect();
    items.sort_by_key(|item| Reverse(item.updated));
    items.truncate(ENTRIES);
    let l = visit.locale;
    answer(
        &visit,
        Head {
            id: own_identity(&visit, &bodies),
            title: text::public_feed_title(l).to_owned(),
            subtitle: text::public_feed_subtitle(l).to_owned(),
            page: visit.app.url(&visit.href("/dialoger")),
        },
        items,
    )
}

/// GET `/dialoger/{slug}/nytt.atom`.
async fn dialogue(visit: Visit, Path(slug): Path<String>) -> Result<Response> {
    let mut conn = visit.app.db.read().await?;
    let d = public_dialogue(&mut conn, &slug, &visit).await?;
    let decisions = shown_decisions(decisions::of_dialogue(&mut conn, d.id).await?, &d);
    let revisions = revisions(&mut conn, d.id).await?;
    let handovers = handovers(&mut conn, d.id).await?;
    let notes = decisions::notes(&mut conn, d.id).await?;
    drop(conn);
    let l = visit.locale;
    let page = visit.app.url(&visit.href(&format!("/dialoger/{}", d.slug)));
    let mut items: Vec<Item> = timeline(&d, &decisions, (revisions, handovers), notes, l)
        .into_iter()
        .map(|event| Item {
            id: format!("{}#{}", identity(d.id), event.mark),
            title: event.text,
            summary: event.reason,
            link: format!("{page}#logg"),
            published: event.told_at,
            updated: event.changed_at,
        })
        .collect();
    items.sort_by_key(|item| Reverse(item.updated));
    items.truncate(ENTRIES);
    answer(&visit, head_of(&visit, &d, page), items)
}

fn head_of(visit: &Visit, d: &Dialogue, page: String) -> Head {
    Head {
        id: identity(d.id),
        title: text::public_feed_dialogue_title(visit.locale, d.title.clone()),
        subtitle: d.lead.clone(),
        page,
    }
}

/// The part of a feed above its entries.
struct Head {
    id: String,
    title: String,
    subtitle: String,
    page: String,
}

/// One entry, with only what ours have.
struct Item {
    id: String,
    title: String,
    summary: String,
    link: String,
    published: Timestamp,
    updated: Timestamp,
}

/// What stays the same when the address of the site or of the dialogue changes.
fn identity(id: crate::core::Id) -> String {
    format!("urn:uuid:{id}")
}

/// What the feed of the whole site is called for ever: by the body that was registered first, since
/// bodies stay. Before there is one the feed is empty, and nobody follows it.
fn own_identity(visit: &Visit, bodies: &[RegisteredBody]) -> String {
    match bodies.iter().map(|body| body.body.id).min() {
        Some(first) => format!("{}#nytt", identity(first)),
        None => visit.app.url("/nytt.atom"),
    }
}

/// The dialogue itself: new, open or stopped.
fn announced(row: &News, visit: &Visit) -> Item {
    let (l, title) = (visit.locale, row.title.clone());
    let (title, summary) = if row.cancelled_at.is_some() {
        (text::public_feed_stopped(l, title), &row.cancelled_reason)
    } else {
        (text::public_feed_new(l, title), &row.lead)
    };
    Item {
        id: identity(row.id),
        title,
        summary: summary.clone(),
        link: visit
            .app
            .url(&visit.href(&format!("/dialoger/{}", row.slug))),
        published: row.announced_at,
        updated: last(
            row.announced_at,
            &[row.opened_at, row.cancelled_at, row.renamed_at],
        ),
    }
}

fn result(row: &News, visit: &Visit) -> Option<Item> {
    let told = row.fed_back_at.filter(|_| row.state.has_result())?;
    Some(Item {
        id: format!("{}#resultat", identity(row.id)),
        title: text::public_feed_result(visit.locale, row.title.clone()),
        summary: row.feedback_message.clone(),
        link: visit
            .app
            .url(&visit.href(&format!("/dialoger/{}/resultat", row.slug))),
        published: told,
        updated: last(told, &[row.followed_up_at, row.renamed_at]),
    })
}

/// The last of the moments that there are.
fn last(first: Timestamp, others: &[Option<Timestamp>]) -> Timestamp {
    others.iter().flatten().copied().fold(first, Timestamp::max)
}

fn time(at: Timestamp) -> Result<FixedDateTime> {
    at.jiff()
        .to_string()
        .parse()
        .map_err(|error| Error::Internal(format!("a time cannot be written: {error:?}")))
}

fn link(rel: &str, href: String, mime: &str, l: Locale) -> Link {
    Link {
        href,
        rel: rel.to_owned(),
        hreflang: Some(l.tag().to_owned()),
        mime_type: Some(mime.to_owned()),
        ..Link::default()
    }
}

fn entry(item: Item, l: Locale) -> Result<Entry> {
    Ok(Entry {
        id: item.id,
        // Texts from before what is typed was cleaned may hold what XML forbids.
        title: Text::plain(clean(&item.title)),
        summary: (!item.summary.is_empty()).then(|| Text::plain(clean(&item.summary))),
        links: vec![link("alternate", item.link, "text/html", l)],
        published: Some(time(item.published)?),
        updated: time(item.updated)?,
        ..Entry::default()
    })
}

fn answer(visit: &Visit, head: Head, items: Vec<Item>) -> Result<Response> {
    let l = visit.locale;
    // An empty feed has changed today at the earliest.
    let updated = items
        .iter()
        .map(|item| item.updated)
        .max()
        .unwrap_or_else(|| visit.today.start());
    let own = visit.app.url(&visit.in_language(l));
    let feed = Feed {
        id: head.id,
        title: Text::plain(head.title),
        subtitle: Some(Text::plain(head.subtitle)),
        updated: time(updated)?,
        authors: vec![Person {
            name: text::site_owner(l).to_owned(),
            ..Person::default()
        }],
        links: vec![
            link("self", own, "application/atom+xml", l),
            link("alternate", head.page, "text/html", l),
        ],
        lang: Some(l.tag().to_owned()),
        entries: items
            .into_iter()
            .map(|item| entry(item, l))
            .collect::<Result<_>>()?,
        ..Feed::default()
    };
    Ok((
        [
            (header::CONTENT_TYPE, "application/atom+xml; charset=utf-8"),
            (header::CACHE_CONTROL, "public, max-age=300"),
        ],
        feed.to_string(),
    )
        .into_response())
}
