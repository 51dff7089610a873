//! `/admin/fortroendevald`: what somebody elected answers for today, and what else their bodies have under way (P11).

use axum::response::Response;
use leptos::prelude::*;

use super::HOME;
use super::list::table;
use crate::core::{Id, Locale, Result, text};
use crate::db::Conn;
use crate::design::{
    Empty, Letter, Link, NoticeBanner, NoticeKind, PageTitle, Section, SummaryList, SummaryRow,
};
use crate::desk::owed::{Debt, debts};
use crate::dialogues::{self, DeskRow};
use crate::elected::Seat;
use crate::organisation::days;
use crate::site::{Desk, Document};
use crate::staff::Action;
use crate::{decisions, mandates};

/// For how many days whoever took over a post is told what came with it.
const NEW_FOR: i64 = 60;

/// What is read for the workspace.
struct Data {
    seats: Vec<Seat>,
    rows: Vec<DeskRow>,
    debts: Vec<Debt>,
}

impl Data {
    async fn of(desk: &Desk, conn: &mut Conn) -> Result<Self> {
        let seats = Seat::all_of(&mandates::all(conn).await?, desk.staff.id);
        let bodies: Vec<Id> = held(&seats, desk).map(|seat| seat.body.id).collect();
        let rows = if bodies.is_empty() {
            Vec::new()
        } else {
            dialogues::under_way(conn, Some(bodies)).await?
        };
        let debts = debts(&rows, &decisions::commitments(conn).await?);
        Ok(Self { seats, rows, debts })
    }

    /// The dialogues that a post of the reader's answers for, and the others of their bodies.
    fn parted(self, desk: &Desk) -> (Vec<DeskRow>, Vec<DeskRow>) {
        let posts: Vec<Id> = held(&self.seats, desk).map(|seat| seat.post).collect();
        let is_mine = |row: &DeskRow| {
            row.responsible_post_id
                .is_some_and(|post| posts.contains(&post))
        };
        self.rows.into_iter().partition(is_mine)
    }
}

/// The seats that the reader holds today.
fn held<'a>(seats: &'a [Seat], desk: &Desk) -> impl Iterator<Item = &'a Seat> {
    let today = desk.today;
    seats.iter().filter(move |seat| seat.period.holds(today))
}

/// GET `/admin/fortroendevald`.
pub async fn show(desk: Desk) -> Result<Response> {
    let l = desk.locale;
    let mut conn = desk.app.db.read().await?;
    let data = Data::of(&desk, &mut conn).await?;
    drop(conn);
    let seats = seat_list(&desk, &data.seats);
    let debts = data.debts.clone();
    let has_seat = held(&data.seats, &desk).next().is_some();
    let (mine, others) = data.parted(&desk);
    let mine = own_section(&desk, &mine, &debts);
    let others = (!others.is_empty()).then(|| {
        let list = table(&desk, text::elected_others(l), &others, &debts);
        view! { <Section heading=text::elected_others(l)>{list}</Section> }
    });
    Ok(desk.page(Document::new(text::elected_title(l)), move || {
        view! {
            <Letter>
                <PageTitle title=text::elected_title(l) lead=text::elected_lead(l)/>
                {seats}
                {has_seat.then_some(mine)}
                {others}
            </Letter>
        }
        .into_any()
    }))
}

/// What the reader answers for, first on the desk of whoever is elected; nothing for others.
pub async fn mine(desk: &Desk, conn: &mut Conn) -> Result<Option<AnyView>> {
    if !desk.staff.may(Action::ReplyAsElected, None) {
        return Ok(None);
    }
    let l = desk.locale;
    let data = Data::of(desk, conn).await?;
    let debts = data.debts.clone();
    let has_seat = held(&data.seats, desk).next().is_some();
    let ended = (!has_seat).then(|| without(&data.seats, desk));
    let (mine, _) = data.parted(desk);
    let mine = has_seat.then(|| own_section(desk, &mine, &debts));
    let home = desk.href(HOME);
    Ok(Some(
        view! {
            {ended}
            {mine}
            <p><a href=home>{text::elected_all(l)}</a></p>
        }
        .into_any(),
    ))
}

fn own_section(desk: &Desk, mine: &[DeskRow], debts: &[Debt]) -> AnyView {
    let l = desk.locale;
    let list = if mine.is_empty() {
        view! { <Empty title=text::elected_none(l) text=text::elected_none_words(l)/> }.into_any()
    } else {
        table(desk, text::elected_mine(l), mine, debts)
    };
    view! { <Section heading=text::elected_mine(l)>{list}</Section> }.into_any()
}

/// The reader's seats today with their days, or that there is none.
fn seat_list(desk: &Desk, seats: &[Seat]) -> AnyView {
    let l = desk.locale;
    let rows: Vec<AnyView> = held(seats, desk)
        .map(|seat| {
            let since = seat.period.first().days_until(desk.today);
            let is_new = since < NEW_FOR;
            let link = Link::new(
                desk.href(&format!("{HOME}/overlamning/{}", seat.post)),
                text::elected_handover_link(l),
            );
            let words = days(seat.period, l);
            let role = seat.role(l);
            view! {
                <SummaryRow term=role action=Some(link)>
                    <p>{words}</p>
                    {is_new.then(|| view! { <p>{text::elected_took_over(l)}</p> })}
                </SummaryRow>
            }
            .into_any()
        })
        .collect();
    if rows.is_empty() {
        without(seats, desk)
    } else {
        view! { <SummaryList>{rows}</SummaryList> }.into_any()
    }
}

/// Why nothing is answered for: no mandate covers today. It says when one ended, or when one begins.
fn without(seats: &[Seat], desk: &Desk) -> AnyView {
    let l = desk.locale;
    let words = without_words(seats, desk, l);
    view! {
        <NoticeBanner kind=NoticeKind::Mind title=text::elected_without(l)>
            <p>{words}</p>
        </NoticeBanner>
    }
    .into_any()
}

/// The words of that.
pub(super) fn without_words(seats: &[Seat], desk: &Desk, l: Locale) -> String {
    let today = desk.today;
    let next = seats.iter().find(|seat| seat.period.first() > today);
    let last = seats
        .iter()
        .filter_map(|seat| seat.period.last().map(|last| (last, seat)))
        .filter(|(last, _)| *last < today)
        .max_by_key(|(last, _)| *last);
    match (next, last) {
        (Some(seat), _) => text::elected_begins(l, seat.period.first().long(l), seat.role(l)),
        (None, Some((day, seat))) => text::elected_ended(l, day.long(l), seat.role(l)),
        (None, None) => text::elected_never(l).to_owned(),
    }
}
