//! The clock opens and closes dialogues, and hands them over at a change of term; what fell due while
//! the server was down is done at once.

use std::collections::BTreeMap;

use jiff::SignedDuration;

use super::handover::hand_over;
use super::{StepError, advance};
use crate::app::App;
use crate::bodies;
use crate::core::{Error, Id, Result, Timestamp};
use crate::deed::Actor;
use crate::dialogues::model::Step;
use crate::dialogues::store;

/// How long it is silent about a dialogue that it could not move and has told of.
const SILENCE: SignedDuration = SignedDuration::from_mins(1);

/// Turns the clock again and again, and remembers what it has said about dialogues that are stuck.
#[derive(Debug, Default)]
pub struct Clockwork {
    /// When the log was last told of each dialogue that could not be moved at the last turn.
    told: BTreeMap<Id, Timestamp>,
}

impl Clockwork {
    /// Hands over the dialogues of bodies that are over, and opens and closes every dialogue that is due,
    /// each in a deed of its own, and returns how much was done. One that cannot be moved is told to the log, at once and then at most every
    /// minute, and does not stop the others. Safe when several workers do it at once: each step is
    /// taken once.
    pub async fn turn(&mut self, app: &App) -> Result<usize> {
        let mut taken = 0;
        let mut told = BTreeMap::new();
        let now = app.now();
        // What a body that is over has left behind, first: the new one answers for what happens today.
        let left = store::left_behind(&mut *app.db.read().await?, now.date()).await?;
        for id in left {
            match hand_over(app, id).await {
                Ok(is_done) => taken += usize::from(is_done),
                Err(error) => {
                    let said = self.said_lately(id, now);
                    if said.is_none() {
                        tracing::error!(dialogue = %id, %error, "a dialogue could not be handed over");
                    }
                    told.insert(id, said.unwrap_or(now));
                }
            }
        }
        // Opening first: a dialogue whose whole time passed while the server was down is then closed.
        for step in [Step::Open, Step::Close] {
            let now = app.now();
            let due = store::due(&mut *app.db.read().await?, step, now).await?;
            for id in due {
                match move_on(app, id, step).await {
                    Ok(is_moved) => taken += usize::from(is_moved),
                    Err(error) => {
                        let said = self.said_lately(id, now);
                        if said.is_none() {
                            tracing::error!(dialogue = %id, %step, %error, "the clock could not move a dialogue");
                        }
                        told.insert(id, said.unwrap_or(now));
                    }
                }
            }
        }
        self.told = told;
        Ok(taken + bodies::pass_on(app).await?)
    }

    /// When the log was told of this dialogue, if that is so lately that it need not be told again.
    fn said_lately(&self, id: Id, now: Timestamp) -> Option<Timestamp> {
        self.told
            .get(&id)
            .copied()
            .filter(|told| told.plus(SILENCE) > now)
    }
}

/// One turn of a new [`Clockwork`].
pub async fn turn_the_clock(app: &App) -> Result<usize> {
    Clockwork::default().turn(app).await
}

/// Takes `step` if it is still due when the dialogue's row is held: meanwhile another worker may have
/// taken it, or a body may have moved the last day. Returns whether it was taken.
async fn move_on(app: &App, id: Id, step: Step) -> Result<bool, StepError> {
    let mut deed = app.begin(Actor::Clock).await.map_err(Error::from)?;
    let now = deed.now;
    if !store::hold_due(deed.conn(), id, step, now).await? {
        return Ok(false);
    }
    // A refusal is not kept in the audit log here, or it would be written anew at every turn.
    advance(&mut deed, id, step).await?;
    deed.commit().await?;
    Ok(true)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dialogues::State;
    use crate::on_both_databases;
    use crate::testing::World;

    on_both_databases! {
        async fn a_dialogue_that_is_stuck_is_told_of_at_once_and_then_each_minute(db: TestDb) {
            let world = World::new(&db).await;
            let open = world.reach(State::Open).await;
            let mut deed = db.deed().await;
            sqlx::query("UPDATE dialogues SET closes_at = opens_at + 1 WHERE id = $1")
                .bind(open.id)
                .execute(deed.conn())
                .await
                .unwrap();
            deed.commit().await.unwrap();
            let first = db.app.now();
            let mut clockwork = Clockwork::default();
            for _ in 0..60 {
                assert_eq!(clockwork.turn(&db.app).await.unwrap(), 0);
                assert_eq!(clockwork.told, [(open.id, first)].into());
                db.app.clock.advance(SignedDuration::from_secs(1));
            }
            clockwork.turn(&db.app).await.unwrap();
            assert_eq!(clockwork.told, [(open.id, first.plus(SILENCE))].into());
            // Mended, it is moved and forgotten.
            db.app.clock.advance(SignedDuration::from_hours(24 * 11));
            assert_eq!(clockwork.turn(&db.app).await.unwrap(), 1);
            assert_eq!(clockwork.told, BTreeMap::new());
        }
    }
}
