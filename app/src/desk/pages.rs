//! `/admin`: what is owed, by whom and when.

use axum::response::Response;
use leptos::prelude::*;

use super::gather::{is_overdue, on_desk};
use super::initiatives::{initiative_item, is_late, may_do_initiative, may_see_initiative};
use super::owed::{Debt, Kind};
use super::shortcomings::{is_unanswered, shortcoming_item, waiting};
use crate::core::{Date, Lateness, Locale, Result, text};
use crate::design::{Empty, Letter, Link, Owed, OwedItem, PageTitle, Section, Urgency};
use crate::goals::Nearing;
use crate::site::{Desk, Document};
use crate::staff::Action;
use crate::{coordination, elected, initiatives};

/// GET `/admin`.
pub async fn show(desk: Desk) -> Result<Response> {
    let l = desk.locale;
    let mut conn = desk.app.db.read().await?;
    let owed = on_desk(&desk, &mut conn).await?;
    let mut of_initiatives = initiatives::owed(&mut conn, desk.today).await?;
    of_initiatives.retain(|debt| may_see_initiative(&desk, debt));
    let reports = waiting(&desk, &mut conn).await?;
    let late = reports
        .iter()
        .filter(|it| is_unanswered(it, desk.today))
        .count()
        + owed
            .iter()
            .filter(|(debt, _)| is_overdue(debt, desk.today))
            .count()
        + of_initiatives
            .iter()
            .filter(|debt| is_late(debt, desk.today))
            .count();
    let elected = elected::mine(&desk, &mut conn).await?;
    let alarms = coordination::alarm_notices(&desk, &mut conn, late > 0).await?;
    drop(conn);
    let mut items: Vec<(Date, String, bool, OwedItem)> = owed
        .into_iter()
        .map(|(debt, mine)| {
            let (due, title) = (debt.due, debt.title.clone());
            (due, title, mine, owed_item(&desk, debt, mine))
        })
        .collect();
    items.extend(of_initiatives.iter().map(|debt| {
        let mine = may_do_initiative(&desk, debt);
        let item = initiative_item(&desk, debt, mine);
        (debt.due, debt.heading.clone(), mine, item)
    }));
    items.extend(reports.iter().map(|it| {
        let item = shortcoming_item(&desk, it);
        (it.due, it.heading(), true, item)
    }));
    items.sort_by(|a, b| (a.0, &a.1).cmp(&(b.0, &b.1)));
    let (mine, others): (Vec<_>, Vec<_>) = items.into_iter().partition(|(_, _, mine, _)| *mine);
    let shown = |items: Vec<(Date, String, bool, OwedItem)>| -> Vec<OwedItem> {
        items.into_iter().map(|(_, _, _, item)| item).collect()
    };
    let (mine, others) = (shown(mine), shown(others));
    let overdue = (late > 0).then(|| {
        let words = text::admin_overdue_link(l, i64::try_from(late).unwrap_or(i64::MAX));
        let href = desk.href("/admin/forsenat");
        view! { <p><a href=href>{words}</a></p> }
    });
    let may_register = desk.staff.may(Action::RegisterContribution, None);
    let register = may_register.then(|| {
        let href = desk.href("/admin/registrera");
        view! { <p><a href=href>{text::register_choose(l)}</a></p> }
    });
    Ok(desk.page(Document::new(text::desk_nav_owed(l)), move || {
        let nothing = mine.is_empty();
        view! {
            <Letter>
                <PageTitle title=text::desk_nav_owed(l) lead=text::admin_owed_lead(l)/>
                {alarms}
                {elected}
                {overdue}
                {register}
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

/// What is owed as the desk lists it: with the way to do it where it is the reader's, else to look.
pub fn owed_item(desk: &Desk, debt: Debt, mine: bool) -> OwedItem {
    let l = desk.locale;
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
        kind => kind.who(l).to_owned(),
    };
    let details = vec![debt.title.clone(), debt.owner.name(l).to_owned(), who];
    let path = match &debt.kind {
        Kind::StartDecision => of_dialogue("beslut"),
        Kind::Draft(_) | Kind::Announcement | Kind::GoalsEnd(..) => {
            format!("/admin/dialoger/{}", debt.slug)
        }
        Kind::Review(_) => format!("/admin/granska?dialog={}", debt.slug),
        Kind::Compilation => of_dialogue("sammanstallning"),
        Kind::Handling | Kind::Decision => of_dialogue("handlaggning"),
        Kind::Feedback => of_dialogue("aterkoppling"),
        Kind::Receipts(_) => of_dialogue("ideer/kvitton/skicka"),
        Kind::Letters(_) => of_dialogue("utskick#brev"),
        Kind::Calls(_) => of_dialogue("utskick#samtal"),
        Kind::FollowUp => of_dialogue("uppfoljning"),
        Kind::PostEnds(_) | Kind::PostIsEmpty { .. } => post_page(&debt),
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
        when: when(l, desk.today, debt.due),
        what,
        details,
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

/// "2 dagar sen", "i dag", "i morgon", "15 januari": the day that is promised, as on every other page. After a holiday it
/// is still that day which is told, until the next working day is over too.
pub(super) fn when(l: Locale, today: Date, due: Date) -> String {
    match (Lateness::of(due, today), today.days_until(due)) {
        (Lateness::Overdue | Lateness::LongOverdue, left) => text::admin_days_late(l, -left),
        (_, 0) => text::admin_today(l).to_owned(),
        (_, 1) => text::admin_tomorrow(l).to_owned(),
        _ => due.near(l, today),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(due: &str, today: &str) -> String {
        let day = |text: &str| text.parse::<Date>().unwrap();
        when(Locale::Sv, day(today), day(due)).replace('\u{a0}', " ")
    }

    #[test]
    fn p38_the_desk_tells_the_day_that_is_promised_also_when_it_is_a_holiday() {
        // A Saturday; the Monday after is in time.
        assert_eq!(told("2026-07-25", "2026-07-01"), "25 juli");
        assert_eq!(told("2026-07-25", "2026-07-24"), "I morgon");
        assert_eq!(told("2026-07-25", "2026-07-25"), "I dag");
        assert_eq!(told("2026-07-25", "2026-07-27"), "25 juli");
        assert_eq!(told("2026-07-25", "2026-07-28"), "3 dagar sen");
    }
}
