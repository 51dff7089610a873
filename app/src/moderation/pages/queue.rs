//! What waits for review, over all dialogues, the oldest first.

use axum::response::Response;
use leptos::prelude::*;

use super::words::done;
use crate::contributions::State;
use crate::core::words::first_line;
use crate::core::{Date, Id, Result, Timestamp, text};
use crate::db::{Conn, Keyset, PageOf};
use crate::design::{
    Empty, Link, NoticeBanner, NoticeKind, Owed as OwedList, OwedItem, Page, PageTitle, Pagination,
    Urgency,
};
use crate::moderation::{self, Owed, QueueKey, Waiting};
use crate::site::{Desk, Document, Visit};

/// Rows on a page.
const SIZE: usize = 30;

/// A deed just done, told on the next page.
pub struct Done {
    id: Id,
    number: i64,
    state: State,
}

impl Done {
    /// The part of an address that tells the next page of it.
    pub fn query(id: Id) -> String {
        format!("?klart={id}")
    }

    /// What the address tells, if somebody who may moderate it looks.
    pub async fn asked(desk: &Desk, conn: &mut Conn) -> Result<Option<Self>> {
        let Some(id) = desk.asked("klart").and_then(|id| id.parse::<Id>().ok()) else {
            return Ok(None);
        };
        let Ok(record) = moderation::record(conn, id).await else {
            return Ok(None);
        };
        Ok(Some(Self {
            id,
            number: record.number,
            state: record.state,
        }))
    }

    /// The notice, with a way back to what was done.
    pub fn notice(self, visit: &Visit) -> AnyView {
        let l = visit.locale;
        let href = visit.href(&format!("/admin/granska/{}", self.id));
        view! {
            <NoticeBanner kind=NoticeKind::Done title=done(self.state, self.number, l)>
                <p><a href=href>{text::moderation_done_look(l)}</a></p>
            </NoticeBanner>
        }
        .into_any()
    }
}

/// GET `/admin/granska`.
pub async fn show(desk: Desk) -> Result<Response> {
    let keyset = Keyset {
        after: desk.asked("efter").and_then(|key| key_of(&key)),
        size: SIZE,
    };
    let mut conn = desk.app.db.read().await?;
    let page = moderation::queue(&mut conn, &desk.staff, &keyset).await?;
    let owed = moderation::owed(&mut conn, &desk.staff).await?;
    let done = Done::asked(&desk, &mut conn).await?;
    drop(conn);
    let title = text::moderation_title(desk.locale);
    Ok(desk.page(Document::new(title), || {
        view(&desk, page, owed, done, keyset.after.is_some())
    }))
}

fn key_of(text: &str) -> Option<QueueKey> {
    let (received_at, id) = text.split_once('_')?;
    Some(QueueKey {
        received_at: Timestamp::from_micros(received_at.parse().ok()?),
        id: id.parse().ok()?,
    })
}

fn view(
    visit: &Visit,
    page: PageOf<Waiting, QueueKey>,
    owed: Owed,
    done: Option<Done>,
    is_later: bool,
) -> AnyView {
    let l = visit.locale;
    let queue = visit.href("/admin/granska");
    let next = page.next.map(|key| {
        let after = format!("{}_{}", key.received_at.as_micros(), key.id);
        Link::new(
            format!("{queue}?efter={after}"),
            text::moderation_pages_next(l),
        )
    });
    let first = is_later.then(|| Link::new(queue, text::moderation_pages_first(l)));
    let items: Vec<OwedItem> = page
        .rows
        .into_iter()
        .map(|waiting| item(visit, waiting))
        .collect();
    let list = if items.is_empty() {
        view! { <Empty title=text::moderation_none(l) text=text::moderation_none_words(l) level=2/> }
            .into_any()
    } else {
        view! {
            <section>
                <h2>{text::moderation_waiting(l, owed.waiting)}</h2>
                <OwedList items=items/>
            </section>
        }
        .into_any()
    };
    let done = done.map(|done| done.notice(visit));
    view! {
        <Page>
            <PageTitle title=text::moderation_title(l) lead=text::moderation_lead(l)/>
            {done}
            {list}
            <Pagination label=text::moderation_pages_label(l) previous=first next=next/>
        </Page>
    }
    .into_any()
}

fn item(visit: &Visit, waiting: Waiting) -> OwedItem {
    let (l, today) = (visit.locale, visit.today);
    let (urgency, when) = when(&waiting, visit);
    let what = if waiting.title.is_empty() {
        first_line(&waiting.text, 120)
    } else {
        waiting.title
    };
    let came: Date = waiting.received_at.date();
    OwedItem {
        urgency,
        when,
        what,
        detail: text::moderation_queue_detail(
            l,
            came.near(l, today),
            waiting.dialogue,
            waiting.number,
        ),
        action: Link::new(
            visit.href(&format!("/admin/granska/{}", waiting.id)),
            text::moderation_open(l),
        ),
    }
}

/// How near the promise is.
fn when(waiting: &Waiting, visit: &Visit) -> (Urgency, String) {
    let (l, today, by) = (visit.locale, visit.today, waiting.review_by());
    if waiting.is_late(today) {
        (
            Urgency::Late,
            text::moderation_when_late(l, by.near(l, today)),
        )
    } else if by == today {
        (Urgency::Soon, text::moderation_when_today(l).to_owned())
    } else {
        (
            Urgency::Later,
            text::moderation_when_by(l, by.near(l, today)),
        )
    }
}
