//! Everything that is owed, read together: what reminders and alarms tell of, and what a desk lists.

use super::frame::may_see;
use super::initiatives::is_late;
use super::owed::{
    Debt, Kind, debts, doubted, unanswered, unanswered_for, undecided_in_time, untold,
};
use super::shortcomings::is_unanswered;
use crate::core::{Date, Lateness, Result};
use crate::db::Conn;
use crate::dialogues::DeskRow;
use crate::mandates::Post;
use crate::site::Desk;
use crate::staff::Action;
use crate::{
    consultations, decisions, deliveries, dialogues, goals, initiatives, mandates, shortcomings,
};

/// What is owed by a day in the dialogues `rows` on `today`: what reminders tell of. The longest overdue first.
pub async fn owed_in(conn: &mut Conn, rows: &[DeskRow], today: Date) -> Result<Vec<Debt>> {
    let mut owed = of_rows(conn, rows).await?;
    let mut others = unanswered(consultations::waiting(conn, today).await?);
    others.extend(untold(deliveries::waiting(conn).await?));
    owed.extend(
        others
            .into_iter()
            .filter(|debt| rows.iter().any(|row| row.slug == debt.slug)),
    );
    sort(&mut owed);
    Ok(owed)
}

/// What is owed in the dialogues themselves, whatever committees owe.
async fn of_rows(conn: &mut Conn, rows: &[DeskRow]) -> Result<Vec<Debt>> {
    let mut owed = debts(rows, &decisions::commitments(conn).await?);
    owed.extend(doubted(rows, &decisions::doubts(conn).await?));
    Ok(owed)
}

/// What alarms tell of in the dialogues `rows` on `today`: nobody answers for one (P24), or its goal period ends (P31).
pub async fn alarms_in(conn: &mut Conn, rows: &[DeskRow], today: Date) -> Result<Vec<Debt>> {
    let mut alarms = unanswered_for(rows, &mandates::all(conn).await?, today);
    alarms.extend(undecided_in_time(rows, &goals::all(conn).await?, today));
    Ok(alarms)
}

/// Everything that is owed and that the reader sees, the longest overdue first; each with whether it is the reader who does it.
pub(super) async fn on_desk(desk: &Desk, conn: &mut Conn) -> Result<Vec<(Debt, bool)>> {
    let today = desk.today;
    let posts = mandates::all(conn).await?;
    let does = |debt: &Debt| may_do(desk, debt, &posts);
    let rows = dialogues::under_way(conn, desk.staff.reach(Action::ViewDesk)).await?;
    let mut owed = of_rows(conn, &rows).await?;
    owed.extend(alarms_in(conn, &rows, today).await?);
    // Also in a dialogue that was stopped somebody waits for word of it.
    owed.extend(untold(deliveries::waiting(conn).await?));
    // A committee answers about a dialogue that is none of its own.
    let waiting = unanswered(consultations::waiting(conn, today).await?);
    owed.extend(
        waiting
            .into_iter()
            .filter(|debt| does(debt) || desk.may(Action::ViewDesk, debt.deciding_body)),
    );
    owed.retain(|debt| may_see(desk, debt.bodies()));
    sort(&mut owed);
    let with_mine = |debt: Debt| {
        let mine = does(&debt);
        (debt, mine)
    };
    Ok(owed.into_iter().map(with_mine).collect())
}

/// Whether it is the reader who does it.
fn may_do(desk: &Desk, debt: &Debt, posts: &[Post]) -> bool {
    match (&debt.kind, debt.kind.right()) {
        (Kind::Consultation(_), _) => {
            consultations::spoken_for(&desk.staff, debt.owner.id, posts, desk.today)
        }
        (_, Action::RecordDecision) => decisions::may_record(&desk.staff, debt.bodies()),
        (_, action) => desk.may(action, debt.owner.id),
    }
}

/// Whether anything is overdue on `today`, in whatever dialogue or initiative, or owed to who reported a shortcoming.
pub async fn is_anything_overdue(conn: &mut Conn, today: Date) -> Result<bool> {
    let rows = dialogues::under_way(conn, None).await?;
    let mut owed = owed_in(conn, &rows, today).await?;
    owed.extend(alarms_in(conn, &rows, today).await?);
    let of_initiatives = initiatives::owed(conn, today).await?;
    let reports = shortcomings::waiting(conn).await?;
    Ok(owed.iter().any(|debt| is_overdue(debt, today))
        || of_initiatives.iter().any(|debt| is_late(debt, today))
        || reports.iter().any(|it| is_unanswered(it, today)))
}

/// Whether its day is over.
pub(super) fn is_overdue(debt: &Debt, today: Date) -> bool {
    matches!(
        Lateness::of(debt.due, today),
        Lateness::Overdue | Lateness::LongOverdue
    )
}

fn sort(owed: &mut [Debt]) {
    owed.sort_by(|a, b| (a.due, &a.title).cmp(&(b.due, &b.title)));
}
