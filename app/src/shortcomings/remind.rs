//! Reminding of answers that are owed: those who answer, then the coordinator, then the elected, each once (P38).

use super::model::Shortcoming;
use super::{actions, store};
use crate::app::App;
use crate::bodies::{self, BodyKind};
use crate::core::{Date, Id, Lateness, Result, Timestamp};
use crate::db::Conn;
use crate::deed::Actor;
use crate::promises::{About, Owing, is_pressing, remind_of};
use crate::staff::{self, Account, Role};

/// Reminds of every answer that is due soon or late, in one deed for each report. Returns how many mails were left. Done again,
/// or by several workers, it reminds of nothing twice.
pub async fn remind(app: &App) -> Result<usize> {
    let today = app.now().date();
    let mut conn = app.db.read().await?;
    let waiting = actions::waiting(&mut conn).await?;
    // The site is the whole municipality's: the elected of the executive board, which leads and coordinates.
    let board = bodies::there(&mut conn, today)
        .await?
        .into_iter()
        .find(|body| body.kind == BodyKind::ExecutiveBoard)
        .map(|body| body.body.id);
    drop(conn);
    let mut left = 0;
    for it in waiting
        .iter()
        .filter(|it| is_pressing(it.due, false, today))
    {
        let mut deed = app.begin(Actor::Clock).await?;
        let owed = Answer { it, board };
        left += remind_of(&mut deed, &[owed], About::Shortcoming(it.id)).await?;
        deed.commit().await?;
    }
    Ok(left)
}

/// The answer that is owed to a report.
struct Answer<'a> {
    it: &'a Shortcoming,
    board: Option<Id>,
}

impl Owing for Answer<'_> {
    fn key(&self) -> String {
        "answer".to_owned()
    }

    fn due(&self) -> Date {
        self.it.due
    }

    fn role(&self) -> Role {
        Role::Administrator
    }

    async fn with_role(&self, conn: &mut Conn, role: Role) -> Result<Vec<Account>> {
        let mut all = match (role, self.board) {
            // Whoever keeps the standing pages answers: administrators, and those who coordinate everything.
            (Role::Administrator, _) => {
                let mut all = staff::with_role_everywhere(conn, Role::Administrator).await?;
                all.extend(staff::with_role_everywhere(conn, Role::Coordinator).await?);
                all
            }
            (Role::Elected, Some(board)) => staff::with_role(conn, role, board).await?,
            _ => staff::with_role_everywhere(conn, role).await?,
        };
        if all.is_empty() {
            all = staff::with_role_anywhere(conn, role).await?;
        }
        Ok(all)
    }

    async fn note(&self, conn: &mut Conn, lateness: Lateness, now: Timestamp) -> Result<bool> {
        store::note_reminder(conn, (self.it.id, self.it.due), lateness, now).await
    }
}
