//! The clock opens and closes dialogues; what fell due while the server was down is done at once.

use super::{StepError, advance};
use crate::app::App;
use crate::core::{Id, Result};
use crate::deed::Actor;
use crate::dialogues::model::Step;
use crate::dialogues::store;

/// Opens and closes every dialogue that is due, each in a deed of its own, and returns how many
/// steps were taken. One that cannot be moved is told to the log and does not stop the others. Safe
/// when several workers do it at once: each step is taken once.
pub async fn turn_the_clock(app: &App) -> Result<usize> {
    let mut taken = 0;
    // Opening first: a dialogue whose whole time passed while the server was down is then closed.
    for step in [Step::Open, Step::Close] {
        let due = store::due(&mut *app.db.read().await?, step, app.now()).await?;
        for id in due {
            match turn(app, id, step).await {
                Ok(()) => taken += 1,
                Err(error) => {
                    tracing::error!(dialogue = %id, %step, %error, "the clock could not move a dialogue");
                }
            }
        }
    }
    Ok(taken)
}

async fn turn(app: &App, id: Id, step: Step) -> Result<(), StepError> {
    let mut deed = app
        .begin(Actor::Clock)
        .await
        .map_err(crate::core::Error::from)?;
    // A refusal is not kept in the audit log here, or it would be written anew every minute.
    advance(&mut deed, id, step).await?;
    deed.commit().await?;
    Ok(())
}
