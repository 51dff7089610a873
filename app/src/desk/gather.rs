//! Everything that is owed, read together: what reminders tell of, and what a desk lists.

use super::frame::may_see;
use super::owed::{Debt, debts, doubted, unanswered, unanswered_for, undecided_in_time};
use super::pages::may_do;
use crate::core::{Date, Lateness, Result};
use crate::db::Conn;
use crate::dialogues::DeskRow;
use crate::site::Desk;
use crate::staff::Action;
use crate::{consultations, decisions, dialogues, goals, mandates};

/// What is owed by a day in the dialogues `rows`: what reminders tell of. The longest overdue first.
pub async fn owed_in(conn: &mut Conn, rows: &[DeskRow]) -> Result<Vec<Debt>> {
    let mut owed = debts(rows, &decisions::commitments(conn).await?);
    owed.extend(doubted(rows, &decisions::doubts(conn).await?));
    sort(&mut owed);
    Ok(owed)
}

/// Everything that is owed and that the reader sees, the longest overdue first.
pub(super) async fn on_desk(desk: &Desk, conn: &mut Conn) -> Result<Vec<Debt>> {
    let today = desk.today;
    let rows = dialogues::under_way(conn, desk.staff.reach(Action::ViewDesk)).await?;
    let mut owed = owed_in(conn, &rows).await?;
    owed.extend(unanswered_for(&rows, &mandates::all(conn).await?, today));
    owed.extend(undecided_in_time(&rows, &goals::all(conn).await?, today));
    let waiting = unanswered(consultations::waiting(conn, today).await?);
    owed.extend(
        waiting
            .into_iter()
            .filter(|debt| may_do(desk, debt) || desk.may(Action::ViewDesk, debt.deciding_body)),
    );
    owed.retain(|debt| may_see(desk, debt.bodies()));
    sort(&mut owed);
    Ok(owed)
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
