//! Who agrees with what. How many it is, the database counts itself.

use crate::contributions::{State, is_shown};
use crate::core::{Id, Result};
use crate::db::Conn;
use crate::rerouting::is_in_force;

/// An idea at whose page one presses the button, and the one it is gathered under (P28).
#[derive(sqlx::FromRow)]
pub struct Pressed {
    id: Id,
    number: i64,
    /// What moderation has said.
    pub state: State,
    rerouted: i64,
    leading_id: Option<Id>,
    leading_number: Option<i64>,
    leading_state: Option<State>,
}

impl Pressed {
    /// Whether it belongs somewhere else (P22).
    pub const fn belongs_elsewhere(&self) -> bool {
        self.rerouted > 0
    }

    /// Which idea one agrees with there, and its number: itself, or the one it is shown under.
    pub fn agreed_with(&self) -> (Id, i64) {
        let leading = self.leading_id.zip(self.leading_number);
        leading
            .filter(|_| self.leading_state.is_some_and(State::is_shown))
            .unwrap_or((self.id, self.number))
    }
}

/// The idea with that number, in whatever state.
pub async fn pressed(conn: &mut Conn, dialogue: Id, number: i64) -> Result<Option<Pressed>> {
    Ok(sqlx::query_as(concat!(
        "SELECT c.id, c.number, c.state, l.id AS leading_id, l.number AS leading_number, l.state AS leading_state,
            (SELECT COUNT(*) FROM reroutings r WHERE r.contribution_id = c.id AND ", is_in_force!("r"), ") AS rerouted
         FROM contributions c
            LEFT JOIN same_ideas s ON s.contribution_id = c.id
            LEFT JOIN contributions l ON l.id = s.leading_id
         WHERE c.dialogue_id = $1 AND c.number = $2"
    ))
    .bind(dialogue)
    .bind(number)
    .fetch_optional(conn)
    .await?)
}

/// One more who agrees; nothing when it is there already.
pub async fn insert(conn: &mut Conn, idea: Id, supporter: &str) -> Result<()> {
    sqlx::query(
        "INSERT INTO supports (contribution_id, supporter) VALUES ($1, $2) ON CONFLICT DO NOTHING",
    )
    .bind(idea)
    .bind(supporter)
    .execute(conn)
    .await?;
    Ok(())
}

/// One who no longer agrees: with the idea, and with each that is shown under it.
pub async fn delete(conn: &mut Conn, idea: Id, supporter: &str) -> Result<()> {
    sqlx::query(
        "DELETE FROM supports WHERE supporter = $2 AND (contribution_id = $1
            OR contribution_id IN (SELECT contribution_id FROM same_ideas WHERE leading_id = $1))",
    )
    .bind(idea)
    .bind(supporter)
    .execute(conn)
    .await?;
    Ok(())
}

/// Whether `supporter` agrees with the idea, or with one that is shown under it.
pub async fn agrees(conn: &mut Conn, idea: Id, supporter: &str) -> Result<bool> {
    let row: Option<(i64,)> = sqlx::query_as(concat!(
        "SELECT CAST(1 AS BIGINT) FROM supports WHERE supporter = $2 AND (contribution_id = $1
            OR contribution_id IN (SELECT s.contribution_id FROM same_ideas s JOIN contributions m ON m.id = s.contribution_id
                                   WHERE s.leading_id = $1 AND ", is_shown!("m"), ")) LIMIT 1"
    ))
    .bind(idea)
    .bind(supporter)
    .fetch_optional(conn)
    .await?;
    Ok(row.is_some())
}
