//! What is owed of initiatives, and reminding of it: whoever owes it, then the coordinator, then the elected, each once
//! (P37, P38).

use super::get;
use crate::app::App;
use crate::bodies::{self, BodyKind, RegisteredBody, in_charge};
use crate::coordination;
use crate::core::{Date, Id, Lateness, Result};
use crate::db::Conn;
use crate::deed::{Actor, Deed};
use crate::initiatives::model::{Initiative, Owed};
use crate::initiatives::store;
use crate::mail::{self, Kind, NewMessage};
use crate::staff::{self, Account, Role};

/// Everything that is owed of initiatives on the day `today`, the first due on top.
pub async fn owed(conn: &mut Conn, today: Date) -> Result<Vec<Owed>> {
    let all = bodies::all(conn).await?;
    let open = store::open(conn).await?;
    let mut owed: Vec<Owed> = open
        .iter()
        .filter_map(|initiative| owed_of(initiative, &all, today))
        .collect();
    owed.sort_by_key(|debt| (debt.due, debt.number));
    Ok(owed)
}

fn owed_of(initiative: &Initiative, all: &[RegisteredBody], today: Date) -> Option<Owed> {
    let body = initiative
        .body()
        .and_then(|body| in_charge(all, body.id, today));
    Owed::of(initiative, body.map(|body| body.body.clone()))
}

/// What is owed of one initiative on the day `today`.
pub async fn owed_now(conn: &mut Conn, id: Id, today: Date) -> Result<Option<Owed>> {
    let all = bodies::all(conn).await?;
    let initiative = get(conn, id).await?;
    Ok(owed_of(&initiative, &all, today))
}

/// Reminds of everything that is owed and due soon or late, in one deed for each initiative. Returns how many mails were
/// left. Done again, or by several workers, it reminds of nothing twice.
pub async fn remind(app: &App) -> Result<usize> {
    let today = app.now().date();
    let mut conn = app.db.read().await?;
    let all = bodies::there(&mut conn, today).await?;
    let owed = owed(&mut conn, today).await?;
    drop(conn);
    // What lies with no body yet is the executive board's to see to, which leads and coordinates.
    let board = all
        .iter()
        .find(|body| body.kind == BodyKind::ExecutiveBoard);
    let board = board.map(|body| body.body.id);
    let mut left = 0;
    for debt in owed.iter().filter(|debt| debt.is_pressing(today)) {
        let mut deed = app.begin(Actor::Clock).await?;
        left += remind_of(&mut deed, debt, board).await?;
        deed.commit().await?;
    }
    Ok(left)
}

/// Reminds of one debt everybody whose turn has come, also who was passed over, since it became known late.
async fn remind_of(deed: &mut Deed, debt: &Owed, board: Option<Id>) -> Result<usize> {
    let (now, today) = (deed.now, deed.now.date());
    let body = debt.body.as_ref().map(|body| body.id);
    let what = (debt.what.as_str(), debt.due);
    // Whoever has two roles gets one mail.
    let mut told: Vec<(Account, String)> = Vec::new();
    for rung in Lateness::of(debt.due, today).rungs() {
        let role = whom(debt, *rung);
        // Whom nobody can be told of yet, since no account has the role, is told when one has.
        let accounts = accounts(deed.conn(), role, (body, board), today).await?;
        if accounts.is_empty()
            || !store::note_reminder(deed.conn(), debt.id, what, *rung, now).await?
        {
            continue;
        }
        for account in accounts {
            match told.iter_mut().find(|(other, _)| *other == account) {
                Some((_, all)) => all.extend([" ", rung.as_str()]),
                None => told.push((account, format!("{} {} {rung}", debt.what, debt.due))),
            }
        }
    }
    let mut left = 0;
    for (account, what) in told {
        let message = NewMessage {
            kind: Kind::Reminder,
            deed: format!("{}:{}:{}:{what}", Kind::Reminder, debt.id, account.id),
            to: account.email,
            locale: account.locale,
            participant: None,
            dialogue: None,
            contribution: None,
            initiative: Some(debt.id),
        };
        left += usize::from(mail::queue(deed, &message).await?);
    }
    Ok(left)
}

/// Whom a debt is told to when it comes to that.
const fn whom(debt: &Owed, rung: Lateness) -> Role {
    match rung {
        Lateness::Coming | Lateness::Soon => debt.what.role(),
        Lateness::Overdue => Role::Coordinator,
        Lateness::LongOverdue => Role::Elected,
    }
}

/// Those with `role` for the body that it lies with; of what lies with none, those for `board`, or else everybody with
/// the role. Reminders for coordinators follow the register of functions (P38).
async fn accounts(
    conn: &mut Conn,
    role: Role,
    (body, board): (Option<Id>, Option<Id>),
    today: Date,
) -> Result<Vec<Account>> {
    let with_role = with_role(conn, role, body, board).await?;
    match role {
        Role::Coordinator => coordination::to_tell(conn, with_role, today).await,
        _ => Ok(with_role),
    }
}

async fn with_role(
    conn: &mut Conn,
    role: Role,
    body: Option<Id>,
    board: Option<Id>,
) -> Result<Vec<Account>> {
    if let Some(body) = body {
        return staff::with_role(conn, role, body).await;
    }
    if let Some(board) = board {
        let of_it = staff::with_role(conn, role, board).await?;
        if !of_it.is_empty() {
            return Ok(of_it);
        }
    }
    staff::with_role_anywhere(conn, role).await
}
