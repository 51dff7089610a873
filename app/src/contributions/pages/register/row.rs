//! A row of entries: how far it has come, and what the page says of the one that was saved last.

use leptos::prelude::*;

use crate::contributions::{Channel, Registered};
use crate::core::{Date, Id, text};
use crate::design::{NoticeBanner, NoticeKind};
use crate::desk::href;
use crate::dialogues::Dialogue;
use crate::site::Desk;

/// How far a row of entries has come: how many, and from which number on.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Row {
    /// How many.
    pub entered: i64,
    /// From which number on; 0 before the first.
    pub first: i64,
    /// Which one was saved last.
    pub saved: Option<Id>,
    /// On which day that one came.
    pub came_on: Option<Date>,
}

impl Row {
    /// The row after one more, which got `number`.
    pub const fn with(self, number: i64) -> Self {
        Self {
            entered: self.entered + 1,
            first: if self.first == 0 { number } else { self.first },
            ..self
        }
    }

    /// As an address or a form has it: how many, from which number on, which was saved last, and on which day that one came.
    pub fn read([entered, first, saved, came_on]: [&str; 4]) -> Self {
        let number = |text: &str| text.parse::<i64>().unwrap_or(0).clamp(0, 100_000);
        Self {
            entered: number(entered),
            first: number(first),
            saved: saved.parse().ok(),
            came_on: came_on.parse().ok(),
        }
    }
}

/// The one that was saved last.
pub struct Saved {
    /// Which.
    pub made: Registered,
    /// By which day its receipt is sent, when it is owed.
    pub due: Option<Date>,
    /// Whether it came today: then whoever called may be on the line yet.
    pub came_today: bool,
    /// Whether nobody noted how its sender is reached.
    pub reaches_nobody: bool,
}

/// "Nr 31 är sparad", with its receipt and how far the row has come. Who is on the telephone is told the code now.
pub fn saved_line(desk: &Desk, dialogue: &Dialogue, saved: &Saved, row: Row) -> AnyView {
    let l = desk.locale;
    let at = |rest: &str| desk.href(&href(dialogue, rest));
    let number = saved.made.number;
    let owed = saved.due.map(|due| {
        let send = at("ideer/kvitton/skicka");
        view! { <p>{text::receipts_owed_one(l, due.near(l, desk.today))} " " <a href=send>{text::receipts_title(l)}</a></p> }
    });
    let is_read_out =
        saved.made.channel == Channel::Phone && saved.came_today && saved.due.is_none();
    let code = saved.made.code.grouped();
    let code = if is_read_out {
        view! {
            <p>{text::register_read_out(l)} " " <bdi class="code">{code}</bdi></p>
            <p>{text::register_read_out_then(l)}</p>
        }
        .into_any()
    } else {
        let slip = at(&format!("ideer/kvitton?fran={number}&till={number}"));
        view! { <p>{text::register_code(l)} " " <bdi class="code">{code}</bdi> " " <a href=slip>{text::register_print(l)}</a></p> }
            .into_any()
    };
    let add = saved.reaches_nobody.then(|| {
        let add = at(&format!("ideer/{number}/besked"));
        view! { <p>{text::register_reaches_nobody(l)} " " <a href=add>{text::deliveries_add_link(l)}</a></p> }
    });
    let first = if row.first == 0 { number } else { row.first };
    let all = (row.entered > 1).then(|| {
        let all = at(&format!("ideer/kvitton?fran={first}&till={number}"));
        view! { <p>{text::register_row(l, row.entered)} " " <a href=all>{text::register_row_slips(l)}</a></p> }
    });
    view! {
        <NoticeBanner kind=NoticeKind::Done title=text::register_saved(l, number)>
            {code}
            {owed}
            {add}
            {all}
        </NoticeBanner>
    }
    .into_any()
}
