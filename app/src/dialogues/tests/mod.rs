//! Dialogues on both databases.

mod gates;
mod held;
mod lists;
mod sequences;
mod texts;
mod throw_away;
mod together;

use super::*;
use crate::core::{Id, Result};
use crate::deed::Deed;
use crate::testing::World;

/// Whether the audit log of the dialogue says that this step was refused, and by how many entries.
async fn refusals(world: &World, id: Id, step: Step) -> i64 {
    let mut conn = world.app.db.read().await.unwrap();
    let (count,): (i64,) = sqlx::query_as(
        "SELECT COUNT(*) FROM audit_events WHERE chain = $1 AND action = 'dialogue.step_refused' AND subject = $2",
    )
    .bind(id.to_string())
    .bind(step.as_str())
    .fetch_one(&mut *conn)
    .await
    .unwrap();
    count
}

/// Runs raw SQL with the dialogue's id as its only argument, past the model.
async fn past_the_model(world: &World, id: Id, sql: &'static str) -> sqlx::Result<()> {
    let mut conn = world.app.db.read().await.unwrap();
    sqlx::query(sql)
        .bind(id)
        .execute(&mut *conn)
        .await
        .map(drop)
}

/// Commits the deed where the answer says that nothing but the log changed.
async fn keep<T>(deed: Deed, answer: Result<T, StepError>) -> Result<T, StepError> {
    if !matches!(answer, Err(StepError::Other(_))) {
        deed.commit().await.unwrap();
    }
    answer
}
