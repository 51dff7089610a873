//! What waits for review, over all dialogues, the oldest first.

use axum::response::Response;
use leptos::prelude::*;

use super::words::{done, followed};
use crate::comments;
use crate::core::words::first_line;
use crate::core::{Date, Error, Id, Result, Timestamp, text};
use crate::db::{Conn, Keyset, PageOf};
use crate::design::{
    Empty, Link, NoticeBanner, NoticeKind, Owed as OwedList, OwedItem, Page, PageTitle, Pagination,
    Urgency,
};
use crate::dialogues::{self, Dialogue};
use crate::moderation::{self, Owed, QueueKey, Twin, Waiting};
use crate::photos;
use crate::site::{Desk, Document, Visit};
use crate::staff::Action;

/// Rows on a page.
const SIZE: usize = 30;

/// A deed just done, told on the next page.
pub struct Done {
    /// Where what was done stands, under the queue.
    path: String,
    /// "Idé 41 är publicerad."
    words: String,
    /// "I dialogen Ett levande torg är idé 7 också delvis dold.", for each dialogue where something follows.
    followed: Vec<String>,
    /// The dialogues where everybody still reads what is not shown here, each with the way to it there.
    still: Vec<(String, Link)>,
}

impl Done {
    /// What the address tells, if somebody who may moderate it looks.
    pub async fn asked(desk: &Desk, conn: &mut Conn) -> Result<Option<Self>> {
        let l = desk.locale;
        let Some(id) = desk.asked("klart").and_then(|id| id.parse::<Id>().ok()) else {
            return Ok(None);
        };
        let (dialogue, done) = if let Ok(record) = moderation::record(conn, id).await {
            let still = moderation::still_read(conn, &record).await?;
            let twins = moderation::followed(conn, &record).await?;
            let done = Self {
                path: format!("/{id}"),
                words: done(
                    record.state,
                    &text::contributions_idea_number(l, record.number),
                    l,
                ),
                followed: twins.iter().map(|twin| followed(twin, l)).collect(),
                still: still.iter().map(|twin| way_to(desk, twin)).collect(),
            };
            (record.dialogue_id, done)
        } else if let Ok(comment) = comments::get(conn, id).await {
            let name = text::comments_number_of(l, comment.idea, comment.number);
            let done = Self {
                path: format!("/kommentarer/{id}"),
                words: done(comment.state, &name, l),
                followed: Vec::new(),
                still: Vec::new(),
            };
            (comment.dialogue_id, done)
        } else {
            return Ok(None);
        };
        let owner = dialogues::get(conn, dialogue).await?.owner.id;
        Ok(desk.may(Action::Moderate, owner).then_some(done))
    }

    /// The notice, with what follows elsewhere and a way back to what was done; and where the same has to be done by hand.
    pub fn notice(self, visit: &Visit) -> AnyView {
        let l = visit.locale;
        let href = visit.href(&format!("/admin/granska{}", self.path));
        let still: Vec<AnyView> = self
            .still
            .into_iter()
            .map(|(dialogue, there)| {
                let words = text::moderation_still_there_words(l, dialogue);
                view! {
                    <NoticeBanner kind=NoticeKind::Mind title=text::moderation_still_there(l)>
                        <p>{words} " " <a href=there.href>{there.text}</a></p>
                    </NoticeBanner>
                }
                .into_any()
            })
            .collect();
        let followed: Vec<AnyView> = self
            .followed
            .into_iter()
            .map(|words| view! { <p>{words}</p> }.into_any())
            .collect();
        view! {
            <NoticeBanner kind=NoticeKind::Done title=self.words>
                {followed}
                <p><a href=href>{text::moderation_done_look(l)}</a></p>
            </NoticeBanner>
            {still}
        }
        .into_any()
    }
}

/// The dialogue of `twin` and the way to it there: to its review for whoever may review it, else to what everybody reads.
pub fn way_to(desk: &Desk, twin: &Twin) -> (String, Link) {
    let record = &twin.record;
    let path = if desk.may(Action::Moderate, twin.owner_id) {
        format!("/admin/granska/{}", record.id)
    } else {
        format!("/dialoger/{}/ideer/{}", twin.slug, record.number)
    };
    let dialogue = twin.dialogue.clone();
    let words = text::moderation_still_there_link(desk.locale, record.number, dialogue.clone());
    (dialogue, Link::new(desk.href(&path), words))
}

/// To what waits next after `done`, which was just reviewed, or to the empty queue.
pub async fn next_waiting(desk: &Desk, done: Id) -> Result<Response> {
    let first = Keyset {
        after: None,
        size: 1,
    };
    let mut conn = desk.app.db.read().await?;
    let only = Only::asked(desk, &mut conn).await?;
    let queue = moderation::queue(&mut conn, &desk.staff, only.id(), &first).await?;
    drop(conn);
    let to = match queue.rows.first() {
        Some(waiting) if waiting.id != done => waiting.path(),
        _ => String::new(),
    };
    let done = done.to_string();
    Ok(desk.see_other(&only.path(&to, Some(("klart", &done)))))
}

/// Which dialogue the reader keeps to, when one is asked for.
pub struct Only(Option<Dialogue>);

impl Only {
    /// The dialogue that the address names, for those who may moderate it.
    pub async fn asked(desk: &Desk, conn: &mut Conn) -> Result<Self> {
        let Some(slug) = desk.asked("dialog") else {
            return Ok(Self(None));
        };
        let dialogue = dialogues::get_by_slug(conn, &slug).await?;
        if desk.may(Action::Moderate, dialogue.owner.id) {
            Ok(Self(Some(dialogue)))
        } else {
            Err(Error::Forbidden)
        }
    }

    /// Its id.
    pub fn id(&self) -> Option<Id> {
        self.0.as_ref().map(|dialogue| dialogue.id)
    }

    /// `path` under the queue, keeping to the dialogue, with one more thing told in the address.
    pub fn path(&self, path: &str, more: Option<(&str, &str)>) -> String {
        let slug = self.0.as_ref().map(|d| ("dialog", d.slug.as_str()));
        let query = form_urlencoded::Serializer::new(String::new())
            .extend_pairs(slug.into_iter().chain(more))
            .finish();
        let path = format!("/admin/granska{path}");
        if query.is_empty() {
            path
        } else {
            format!("{path}?{query}")
        }
    }

    /// The words that there is more, with the way to it.
    fn notice(&self, visit: &Visit) -> Option<AnyView> {
        let l = visit.locale;
        let dialogue = self.0.as_ref()?.title.clone();
        let all = visit.href("/admin/granska");
        Some(
            view! {
                <p>{text::moderation_only(l, dialogue)}" "<a href=all>{text::moderation_only_all(l)}</a></p>
            }
            .into_any(),
        )
    }
}

/// GET `/admin/granska`; with `?dialog=` what waits in that dialogue.
pub async fn show(desk: Desk) -> Result<Response> {
    let keyset = Keyset {
        after: desk.asked("efter").and_then(|key| key_of(&key)),
        size: SIZE,
    };
    let mut conn = desk.app.db.read().await?;
    let only = Only::asked(&desk, &mut conn).await?;
    let page = moderation::queue(&mut conn, &desk.staff, only.id(), &keyset).await?;
    let owed = moderation::owed(&mut conn, &desk.staff, only.id()).await?;
    let done = Done::asked(&desk, &mut conn).await?;
    drop(conn);
    let title = text::moderation_title(desk.locale);
    Ok(desk.page(Document::new(title), || {
        view(&desk, &only, page, owed, done, keyset.after.is_some())
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
    only: &Only,
    page: PageOf<Waiting, QueueKey>,
    owed: Owed,
    done: Option<Done>,
    is_later: bool,
) -> AnyView {
    let l = visit.locale;
    let next = page.next.map(|key| {
        let after = format!("{}_{}", key.received_at.as_micros(), key.id);
        let path = only.path("", Some(("efter", &after)));
        Link::new(visit.href(&path), text::moderation_pages_next(l))
    });
    let first = is_later.then(|| {
        let path = only.path("", None);
        Link::new(visit.href(&path), text::moderation_pages_first(l))
    });
    let items: Vec<OwedItem> = page
        .rows
        .into_iter()
        .map(|waiting| item(visit, only, waiting))
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
    let only = only.notice(visit);
    view! {
        <Page>
            <PageTitle title=text::moderation_title(l) lead=text::moderation_lead(l)/>
            {only}
            {done}
            {list}
            <Pagination label=text::moderation_pages_label(l) previous=first next=next/>
        </Page>
    }
    .into_any()
}

fn item(visit: &Visit, only: &Only, waiting: Waiting) -> OwedItem {
    let (l, today) = (visit.locale, visit.today);
    let (urgency, when) = when(&waiting, visit);
    let (name, path) = (waiting.name(l), waiting.path());
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
        details: [
            waiting.dialogue,
            name,
            text::moderation_queue_came(l, came.near(l, today)),
        ]
        .into_iter()
        .chain(photos::count(waiting.photos, l))
        .collect(),
        action: Link::new(
            visit.href(&only.path(&path, None)),
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
