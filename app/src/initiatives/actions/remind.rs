//! What is owed of initiatives, and reminding of it: whoever owes it, then the coordinator, then the elected, each once
//! (P37, P38).

use super::get;
use crate::app::App;
use crate::bodies::{self, BodyKind, RegisteredBody, in_charge};
use crate::core::{Date, Id, Lateness, Result, Timestamp};
use crate::db::Conn;
use crate::deed::Actor;
use crate::initiatives::model::{Initiative, Owed};
use crate::initiatives::store;
use crate::promises::{About, Owing, remind_of};
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
        let late = OfInitiative { debt, board };
        let mut deed = app.begin(Actor::Clock).await?;
        left += remind_of(&mut deed, &[late], About::Initiative(debt.id)).await?;
        deed.commit().await?;
    }
    Ok(left)
}

/// What is owed of an initiative. Of what lies with no body those for the `board` are told, or else everybody with the role.
struct OfInitiative<'a> {
    debt: &'a Owed,
    board: Option<Id>,
}

impl Owing for OfInitiative<'_> {
    fn key(&self) -> String {
        self.debt.what.to_string()
    }

    fn due(&self) -> Date {
        self.debt.due
    }

    fn role(&self) -> Role {
        self.debt.what.role()
    }

    async fn with_role(&self, conn: &mut Conn, role: Role) -> Result<Vec<Account>> {
        let body = self.debt.body.as_ref().map(|body| body.id);
        with_role(conn, role, body, self.board).await
    }

    async fn note(&self, conn: &mut Conn, lateness: Lateness, now: Timestamp) -> Result<bool> {
        let what = (self.debt.what.as_str(), self.debt.due);
        store::note_reminder(conn, self.debt.id, what, lateness, now).await
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
