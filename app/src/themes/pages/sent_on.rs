//! What a dialogue has sent on to where it belongs, for its staff: where, when, and how it goes there (P22).

use leptos::prelude::*;

use crate::core::{Locale, Result, text};
use crate::db::{Conn, Keyset, PageOf};
use crate::design::{DataTable, Link, NoticeBanner, NoticeKind, Pagination, Section};
use crate::desk::href;
use crate::dialogues::Dialogue;
use crate::rerouting::{self, Fate, Rerouting, SentOn};
use crate::site::Desk;
use crate::staff::Action;
use crate::themes;

/// How many stand in the list at once.
const AT_ONCE: usize = 40;

/// In the address: after which number the list begins.
const AFTER: &str = "vidare";

/// Where the list stands on its page.
const HERE: &str = "skickade-vidare";

/// What has been sent on.
pub struct List {
    page: PageOf<SentOn, i64>,
    adrift: i64,
}

impl List {
    /// That of `dialogue`, as the address asks for it.
    pub async fn of(desk: &Desk, conn: &mut Conn, dialogue: &Dialogue) -> Result<Self> {
        let asked = desk.asked(AFTER);
        let keyset = Keyset {
            after: asked.and_then(|number| number.parse().ok()),
            size: AT_ONCE,
        };
        Ok(Self {
            page: rerouting::sent_on(conn, dialogue.id, &keyset).await?,
            adrift: rerouting::adrift(conn, dialogue.id).await?,
        })
    }

    /// That nobody takes some of it further, as long as it can be taken back.
    pub fn warning(&self, dialogue: &Dialogue, l: Locale) -> Option<AnyView> {
        (self.adrift > 0 && dialogue.state.takes_themes()).then(|| {
            let title = text::themes_adrift(l, self.adrift);
            view! {
                <NoticeBanner kind=NoticeKind::Mind title=title>
                    <p>{text::themes_adrift_words(l)}</p>
                    <p><a href=format!("#{HERE}")>{text::themes_adrift_link(l)}</a></p>
                </NoticeBanner>
            }
            .into_any()
        })
    }

    /// The list; nothing when nothing has been sent on.
    pub fn view(self, desk: &Desk, dialogue: &Dialogue) -> Option<AnyView> {
        let l = desk.locale;
        if self.page.rows.is_empty() {
            return None;
        }
        let next = self.page.next.map(|number| {
            let path = format!("{}?{AFTER}={number}#{HERE}", href(dialogue, "teman"));
            Link::new(desk.href(&path), text::themes_more(l))
        });
        let may_open = desk.may(Action::Moderate, dialogue.owner.id);
        let rows = self
            .page
            .rows
            .into_iter()
            .map(|sent| row(desk, dialogue, sent, may_open))
            .collect();
        let headers = [
            text::themes_column_idea(l),
            text::themes_column_where(l),
            text::themes_column_when(l),
            text::themes_column_there(l),
        ];
        let headers = headers.map(str::to_owned).to_vec();
        Some(
            view! {
                <Section heading=text::themes_sent_on(l) id=HERE>
                    <p>{text::themes_sent_on_words(l)}</p>
                    <DataTable caption=text::themes_sent_on(l) headers=headers rows=rows heard=true/>
                    <Pagination label=text::themes_more(l) previous=None next=next/>
                </Section>
            }
            .into_any(),
        )
    }
}

fn row(desk: &Desk, dialogue: &Dialogue, sent: SentOn, may_open: bool) -> Vec<AnyView> {
    let l = desk.locale;
    let rerouting = sent.rerouting;
    let name = themes::called(sent.number, sent.title, l);
    let idea = if may_open {
        let path = desk.href(&href(dialogue, &format!("hor-hemma/{}", sent.number)));
        view! { <a href=path>{name}</a> }.into_any()
    } else {
        name.into_any()
    };
    vec![
        idea,
        rerouting.name(l).into_any(),
        rerouting.at.date().near(l, desk.today).into_any(),
        there(&rerouting, l),
    ]
}

/// How it goes there.
fn there(rerouting: &Rerouting, l: Locale) -> AnyView {
    let Some(to) = &rerouting.to else {
        return text::themes_there_unknown(l).into_any();
    };
    match to.fate() {
        Fate::Waits => text::themes_there_waits(l, to.number).into_any(),
        Fate::Shown => {
            let path = l.path(&format!("/dialoger/{}/ideer/{}", to.slug, to.number));
            view! { <a href=path>{text::themes_there_shown(l, to.number)}</a> }.into_any()
        }
        Fate::Refused => view! { <strong>{text::themes_there_refused(l)}</strong> }.into_any(),
        Fate::Cancelled => view! { <strong>{text::themes_there_cancelled(l)}</strong> }.into_any(),
    }
}
