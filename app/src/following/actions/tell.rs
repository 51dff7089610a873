//! Telling those who follow: first who is told of what, then one mail to each when it is due.

use crate::app::App;
use crate::bodies::{self, RegisteredBody, in_charge};
use crate::core::{Date, Id, Result};
use crate::deed::Actor;
use crate::following::store::{self, Row};
use crate::mail::{self, Kind};

/// Happenings looked at in one go.
const AT_A_TIME: i64 = 100;
/// Participants written to in one deed.
const IN_A_DEED: i64 = 500;

/// Hands out what has happened to those who follow it, and leaves a mail for each who is to be told by now. Returns how many
/// mails were left. Done again, or by several workers, it tells nobody anything twice.
pub async fn tell(app: &App) -> Result<u64> {
    hand_out(app).await?;
    leave_mails(app).await
}

async fn hand_out(app: &App) -> Result<()> {
    loop {
        let mut conn = app.db.read().await?;
        if !store::is_any_to_hand_out(&mut conn).await? {
            return Ok(());
        }
        let rows = store::to_hand_out(&mut conn, AT_A_TIME).await?;
        let all = bodies::all(&mut conn).await?;
        drop(conn);
        for row in rows {
            let mut deed = app.begin(Actor::Clock).await?;
            let now = deed.now;
            let bodies = bodies_of(&all, &row, now.date());
            let happened = row.of(bodies);
            if store::take(deed.conn(), happened.id, now).await? {
                store::hand_out(deed.conn(), &happened).await?;
            }
            deed.commit().await?;
        }
    }
}

/// The bodies whose followers are told of what happened: who owns the dialogue, who decides in it, and those whom they have
/// taken over from.
pub(in crate::following) fn bodies_of(all: &[RegisteredBody], row: &Row, today: Date) -> Vec<Id> {
    let its = [row.owner_id, row.deciding_body_id];
    all.iter()
        .map(|body| body.body.id)
        .filter(|id| {
            let heir = in_charge(all, *id, today).map(|body| body.body.id);
            its.contains(id) || heir.is_some_and(|heir| its.contains(&heir))
        })
        .collect()
}

async fn leave_mails(app: &App) -> Result<u64> {
    let mut left = 0;
    loop {
        let now = app.now();
        let whom = store::due(&mut *app.db.read().await?, now, IN_A_DEED).await?;
        if whom.is_empty() {
            return Ok(left);
        }
        let mut deed = app.begin(Actor::Clock).await?;
        let pairs: Vec<String> = whom
            .iter()
            .map(|participant| format!("{} {participant}", deed.new_id()))
            .collect();
        let made = store::put_in_mails(deed.conn(), &pairs, now).await?;
        left += mail::queue_each(&mut deed, Kind::News, &made).await?;
        deed.commit().await?;
        if made.is_empty() {
            // Another worker has left them.
            return Ok(left);
        }
    }
}
