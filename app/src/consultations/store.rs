//! Consultations in the database.

use super::model::{Answer, Consultation, Given, WithoutAnswer};
use crate::core::{Date, Id, Result, Timestamp};
use crate::db::Conn;
use crate::dialogues::Body;

#[derive(sqlx::FromRow)]
struct Row {
    body_id: Id,
    body_slug: String,
    body_name: String,
    body_name_en: String,
    asked_at: Timestamp,
    answer: Option<Answer>,
    motive: String,
    answered_at: Option<Timestamp>,
    left_reason: String,
    left_at: Option<Timestamp>,
    version: i64,
}

impl Row {
    fn into_consultation(self) -> Consultation {
        let motive = self.motive;
        let reason = self.left_reason;
        Consultation {
            body: Body::new(
                self.body_id,
                self.body_slug,
                self.body_name,
                self.body_name_en,
            ),
            asked_at: self.asked_at,
            given: self.answer.zip(self.answered_at).map(|(answer, at)| Given {
                answer,
                motive,
                at,
            }),
            without: self.left_at.map(|at| WithoutAnswer { reason, at }),
            version: self.version,
        }
    }
}

/// Every committee that was asked about a dialogue, by its address part.
pub async fn of_dialogue(conn: &mut Conn, dialogue: Id) -> Result<Vec<Consultation>> {
    let rows: Vec<Row> = sqlx::query_as(
        "SELECT c.body_id, b.slug AS body_slug, b.name AS body_name, b.name_en AS body_name_en, c.asked_at, c.answer, c.motive,
                c.answered_at, c.left_reason, c.left_at, c.version
         FROM consultations c JOIN bodies b ON b.id = c.body_id WHERE c.dialogue_id = $1 ORDER BY b.slug",
    )
    .bind(dialogue)
    .fetch_all(conn)
    .await?;
    Ok(rows.into_iter().map(Row::into_consultation).collect())
}

/// A dialogue and a committee whose answer is waited for: the committee, when it was asked, the dialogue's owner,
/// its address part, its name, and its first day.
pub type Open = (Id, Timestamp, Id, String, String, Option<Date>);

/// Every answer that is waited for.
pub async fn open(conn: &mut Conn) -> Result<Vec<Open>> {
    Ok(sqlx::query_as(
        "SELECT c.body_id, c.asked_at, d.owner_id, d.slug, d.title, d.opens_on FROM consultations c JOIN dialogues d ON d.id = c.dialogue_id
         WHERE d.state = 'decided' AND c.answered_at IS NULL AND c.left_at IS NULL ORDER BY c.asked_at, d.slug, c.body_id",
    )
    .fetch_all(conn)
    .await?)
}

/// Asks a committee, once.
pub async fn insert(conn: &mut Conn, dialogue: Id, body: Id, now: Timestamp) -> Result<()> {
    sqlx::query(
        "INSERT INTO consultations (dialogue_id, body_id, asked_at, motive, left_reason, version) VALUES ($1, $2, $3, '', '', 1)
         ON CONFLICT (dialogue_id, body_id) DO NOTHING",
    )
    .bind(dialogue)
    .bind(body)
    .bind(now)
    .execute(conn)
    .await?;
    Ok(())
}

/// Stores what a committee said.
pub async fn set_answer(
    conn: &mut Conn,
    (dialogue, body): (Id, Id),
    (answer, motive): (Answer, &str),
    by: Option<Id>,
    now: Timestamp,
) -> Result<()> {
    sqlx::query(
        "UPDATE consultations SET answer = $3, motive = $4, answered_by = $5, answered_at = $6, version = version + 1
         WHERE dialogue_id = $1 AND body_id = $2",
    )
    .bind(dialogue)
    .bind(body)
    .bind(answer)
    .bind(motive)
    .bind(by)
    .bind(now)
    .execute(conn)
    .await?;
    Ok(())
}

/// Stores why the dialogue goes on without a committee's answer.
pub async fn set_left(
    conn: &mut Conn,
    (dialogue, body): (Id, Id),
    reason: &str,
    by: Option<Id>,
    now: Timestamp,
) -> Result<()> {
    sqlx::query(
        "UPDATE consultations SET left_reason = $3, left_by = $4, left_at = $5, version = version + 1
         WHERE dialogue_id = $1 AND body_id = $2",
    )
    .bind(dialogue)
    .bind(body)
    .bind(reason)
    .bind(by)
    .bind(now)
    .execute(conn)
    .await?;
    Ok(())
}
