//! `/admin/dialoger`: all dialogues of the bodies that one works for.

use axum::response::Response;
use leptos::prelude::*;

use crate::core::{Date, Form, Id, Result, Timestamp, text};
use crate::db::Keyset;
use crate::design::form::{Choice, Select};
use crate::design::{
    Actions, ButtonKind, ButtonLink, DataTable, Empty, FilterBar, Letter, Link, NoticeBanner,
    NoticeKind, PageTitle, Pagination, StateBadge,
};
use crate::dialogues::pages::{address, state_kind};
use crate::dialogues::{self, DeskFilter, DeskKey, DeskRow, Work};
use crate::site::{Desk, Document};
use crate::staff::Action;

/// Dialogues on a page.
const SIZE: usize = 50;

/// What was asked for, as it stands in the address.
struct Asked {
    work: Option<Work>,
    after: Option<DeskKey>,
}

impl Asked {
    fn of(desk: &Desk) -> Self {
        let asked = |name: &str| desk.asked(name).unwrap_or_default();
        Self {
            work: asked("visa").parse().ok(),
            after: key_of(&asked("efter")),
        }
    }

    /// The address of the page that follows `key`, or of the first.
    fn page(&self, desk: &Desk, key: Option<DeskKey>) -> String {
        let after = key.map_or_else(String::new, |key| {
            format!("{}_{}", key.updated_at.as_micros(), key.id)
        });
        let work = self.work.map_or("", Work::as_str);
        address(
            &desk.href("/admin/dialoger"),
            &[("visa", work), ("efter", &after)],
        )
    }
}

fn key_of(text: &str) -> Option<DeskKey> {
    let (moment, id) = text.split_once('_')?;
    Some(DeskKey {
        updated_at: Timestamp::from_micros(moment.parse().ok()?),
        id: id.parse().ok()?,
    })
}

/// GET `/admin/dialoger`.
pub async fn show(desk: Desk) -> Result<Response> {
    let l = desk.locale;
    let asked = Asked::of(&desk);
    let filter = DeskFilter {
        bodies: desk.staff.reach(Action::ViewDesk),
        work: asked.work,
        only: None,
    };
    let keyset = Keyset {
        after: asked.after,
        size: SIZE,
    };
    let mut conn = desk.app.db.read().await?;
    let page = dialogues::desk_page(&mut conn, &filter, &keyset).await?;
    let shown: Vec<Id> = page.rows.iter().map(|row| row.id).collect();
    let decided = dialogues::decided_days(&mut conn, &shown).await?;
    drop(conn);
    let next = page
        .next
        .map(|key| Link::new(asked.page(&desk, Some(key)), text::public_list_next(l)));
    let first = asked
        .after
        .map(|_| Link::new(asked.page(&desk, None), text::public_list_first(l)));
    let bar = filter_bar(&desk, &asked);
    let is_narrow = asked.work.is_some();
    let new = desk
        .staff
        .may(Action::EditDialogue, None)
        .then(|| desk.href("/admin/dialoger/ny"));
    let methods = desk.href("/admin/metoder");
    let thrown = desk.asked("kastat").is_some().then(|| {
        view! { <NoticeBanner kind=NoticeKind::Done title=text::throw_away_done(l)/> }
    });
    let cells: Vec<Vec<AnyView>> = page
        .rows
        .into_iter()
        .map(|row| cells(&desk, row, &decided))
        .collect();
    let headers = [
        text::admin_column_dialogue(l),
        text::admin_column_body(l),
        text::admin_column_state(l),
        text::admin_column_open(l),
        text::admin_column_decision(l),
    ];
    let headers = headers.map(str::to_owned).to_vec();
    Ok(desk.page(Document::new(text::desk_nav_dialogues(l)), move || {
        let list = if cells.is_empty() && is_narrow {
            view! { <Empty title=text::admin_no_such_dialogues(l) text=text::admin_no_such_dialogues_words(l)/> }.into_any()
        } else if cells.is_empty() {
            view! { <Empty title=text::admin_no_dialogues(l) text=text::admin_no_dialogues_words(l)/> }.into_any()
        } else {
            view! { <DataTable caption=text::admin_dialogues_caption(l) headers=headers rows=cells/> }.into_any()
        };
        view! {
            <Letter>
                <PageTitle title=text::desk_nav_dialogues(l)>
                    <Actions>
                        {new.map(|href| view! { <ButtonLink href=href text=text::admin_new(l)/> })}
                        <ButtonLink href=methods text=text::methods_footer(l) kind=ButtonKind::Plain/>
                    </Actions>
                </PageTitle>
                {thrown}
                {bar}
                {list}
                <Pagination label=text::public_list_more(l) previous=first next=next/>
            </Letter>
        }
        .into_any()
    }))
}

fn filter_bar(desk: &Desk, asked: &Asked) -> impl IntoView + use<> {
    let l = desk.locale;
    let action = desk.href("/admin/dialoger");
    let form = Form::new().with("visa", asked.work.map_or("", Work::as_str));
    let mut works = vec![Choice::new("", text::admin_work_all(l))];
    works.extend(
        Work::ALL
            .iter()
            .map(|work| Choice::new(work.as_str(), work.name(l))),
    );
    let clear = asked
        .work
        .map(|_| Link::new(action.clone(), text::public_list_clear(l)));
    view! {
        <FilterBar action=action label=text::public_list_filter(l) submit=text::public_list_submit(l) clear=clear>
            <Select field=form.field("visa") label=text::admin_column_state(l) choices=works/>
        </FilterBar>
    }
}

fn cells(desk: &Desk, row: DeskRow, decided: &[(Id, Date)]) -> Vec<AnyView> {
    let (l, today) = (desk.locale, desk.today);
    let href = desk.href(&format!("/admin/dialoger/{}", row.slug));
    let open = match (row.opens_on, row.closes_on) {
        (Some(first), Some(last)) => {
            text::stop_between(l, first.near(l, today), last.near(l, today))
        }
        _ => text::admin_not_set(l).to_owned(),
    };
    // The day it was decided; the planned one until then.
    let made = decided.iter().find(|(id, _)| *id == row.id);
    let decision = match (made, row.decision_on) {
        (Some((_, day)), _) => text::promises_decided_on(l, day.near(l, today)),
        (None, Some(day)) => day.near(l, today),
        (None, None) => text::admin_not_set(l).to_owned(),
    };
    let now = row.state.on(desk.today, (row.opens_on, row.closes_on));
    let (kind, state) = (state_kind(now), now.name(l));
    let owner = row.owner.name(l).to_owned();
    vec![
        view! { <a href=href>{row.title}</a> }.into_any(),
        owner.into_any(),
        view! { <StateBadge kind=kind text=state/> }.into_any(),
        open.into_any(),
        decision.into_any(),
    ]
}
