//! `/admin`: what is owed, by whom and when.

use axum::response::Response;
use leptos::prelude::*;

use super::frame::may_see;
use super::owed::{Debt, Kind, debts, doubted, unanswered, unanswered_for, undecided_in_time};
use crate::core::{Date, Lateness, Locale, Result, text};
use crate::design::{Empty, Letter, Link, Owed, OwedItem, PageTitle, Section, Urgency};
use crate::goals::Nearing;
use crate::site::{Desk, Document};
use crate::staff::Action;
use crate::{consultations, decisions, dialogues, goals, mandates};

/// GET `/admin`.
pub async fn show(desk: Desk) -> Result<Response> {
    let l = desk.locale;
    let mut conn = desk.app.db.read().await?;
    let rows = dialogues::under_way(&mut conn, desk.staff.reach(Action::ViewDesk)).await?;
    let commitments = decisions::commitments(&mut conn).await?;
    let posts = mandates::all(&mut conn).await?;
    let periods = goals::all(&mut conn).await?;
    let waiting = consultations::waiting(&mut conn, desk.today).await?;
    let doubts = decisions::doubts(&mut conn).await?;
    let mut owed = debts(&rows, &commitments);
    owed.extend(doubted(&rows, &doubts));
    owed.extend(unanswered_for(&rows, &posts, desk.today));
    owed.extend(undecided_in_time(&rows, &periods, desk.today));
    owed.extend(
        unanswered(waiting)
            .into_iter()
            .filter(|debt| may_do(&desk, debt) || desk.may(Action::ViewDesk, debt.deciding_body)),
    );
    owed.sort_by(|a, b| (a.due, &a.title).cmp(&(b.due, &b.title)));
    let (mine, others): (Vec<Debt>, Vec<Debt>) = owed
        .into_iter()
        .filter(|debt| may_see(&desk, debt.bodies()))
        .partition(|debt| may_do(&desk, debt));
    let mine: Vec<OwedItem> = mine
        .into_iter()
        .map(|debt| item(&desk, debt, true))
        .collect();
    let others: Vec<OwedItem> = others
        .into_iter()
        .map(|debt| item(&desk, debt, false))
        .collect();
    Ok(desk.page(Document::new(text::desk_nav_owed(l)), move || {
        let nothing = mine.is_empty();
        view! {
            <Letter>
                <PageTitle title=text::desk_nav_owed(l) lead=text::admin_owed_lead(l)/>
                <Section heading=text::admin_owed_mine(l)>
                    {if nothing {
                        view! { <Empty title=text::admin_owed_nothing(l) text=text::admin_owed_nothing_words(l)/> }.into_any()
                    } else {
                        view! { <Owed items=mine/> }.into_any()
                    }}
                </Section>
                {(!others.is_empty()).then(|| view! {
                    <Section heading=text::admin_owed_others(l)><Owed items=others/></Section>
                })}
            </Letter>
        }
        .into_any()
    }))
}

/// Whether it is the reader who does it.
fn may_do(desk: &Desk, debt: &Debt) -> bool {
    match debt.kind.right() {
        Action::RecordDecision => decisions::may_record(&desk.staff, debt.bodies()),
        action => desk.may(action, debt.owner.id),
    }
}

fn item(desk: &Desk, debt: Debt, mine: bool) -> OwedItem {
    let l = desk.locale;
    // What is owed on a holiday is in time on the next working day.
    let last = debt.due.or_next_working_day();
    let left = desk.today.days_until(last);
    let urgency = match Lateness::of(debt.due, desk.today) {
        Lateness::Overdue | Lateness::LongOverdue => Urgency::Late,
        Lateness::Soon => Urgency::Soon,
        Lateness::Coming if matches!(debt.kind, Kind::GoalsEnd(_, Nearing::HalfYear)) => {
            Urgency::Soon
        }
        Lateness::Coming => Urgency::Later,
    };
    let of_dialogue = |rest: &str| format!("/admin/dialoger/{}/{rest}", debt.slug);
    let what = debt.name(l, desk.today);
    let who = match &debt.kind {
        Kind::Commitment { owner, .. } | Kind::Doubted { owner, .. } => owner.clone(),
        Kind::Consultation(_) => text::consultations_speaker(l).to_owned(),
        kind => kind.role().name(l).to_owned(),
    };
    let detail = format!("{} · {} · {who}", debt.title, debt.owner.name(l));
    let path = match &debt.kind {
        Kind::StartDecision => of_dialogue("beslut"),
        Kind::Announcement | Kind::GoalsEnd(..) => format!("/admin/dialoger/{}", debt.slug),
        Kind::Review(_) => format!("/admin/granska?dialog={}", debt.slug),
        Kind::Compilation => of_dialogue("sammanstallning"),
        Kind::Handling | Kind::Decision => of_dialogue("handlaggning"),
        Kind::Feedback => of_dialogue("aterkoppling"),
        Kind::FollowUp => of_dialogue("uppfoljning"),
        Kind::PostEnds(_) | Kind::PostIsEmpty(_) => post_page(&debt),
        Kind::Consultation(asked) => format!("/admin/samrad/{}/{asked}", debt.slug),
        Kind::Doubted { id, .. } => of_dialogue(&format!("uppfoljning/{id}/svar")),
        Kind::Commitment { id, .. } => of_dialogue(&format!("uppfoljning/{id}")),
    };
    let action = if mine {
        Link::new(desk.href(&path), text::admin_owed_do(l))
    } else {
        let overview = format!("/admin/dialoger/{}", debt.slug);
        Link::new(desk.href(&overview), text::admin_owed_look(l))
    };
    OwedItem {
        urgency,
        when: when(l, desk.today, last, left),
        what,
        detail,
        action,
    }
}

/// Where another post is chosen: in the form until the dialogue opens, as a dated change after.
fn post_page(debt: &Debt) -> String {
    let rest = if debt.state.is_locked() {
        "revidera/responsible_post"
    } else {
        "redigera#responsible_post"
    };
    format!("/admin/dialoger/{}/{rest}", debt.slug)
}

/// "2 dagar sen", "i dag", "i morgon", "15 januari".
fn when(l: Locale, today: Date, due: Date, left: i64) -> String {
    match left {
        ..0 => text::admin_days_late(l, -left),
        0 => text::admin_today(l).to_owned(),
        1 => text::admin_tomorrow(l).to_owned(),
        _ => due.near(l, today),
    }
}
