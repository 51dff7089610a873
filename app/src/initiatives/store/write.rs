//! Adding initiatives, and what becomes of them. Each change but the first takes the row at a version.

use crate::contributions::{Receipt, sets_first_shown};
use crate::core::{Date, Id, Lateness, Result, Timestamp};
use crate::db::Conn;
use crate::initiatives::model::{ActKind, Answer, NewInitiative};
use crate::moderation::Ruling;

/// The next number. Whoever else asks waits until this deed is done.
pub async fn next_number(conn: &mut Conn) -> Result<i64> {
    let (number,): (i64,) = sqlx::query_as(
        "INSERT INTO initiative_numbers (name, number) VALUES ('last', 1)
         ON CONFLICT (name) DO UPDATE SET number = initiative_numbers.number + 1 RETURNING number",
    )
    .fetch_one(conn)
    .await?;
    Ok(number)
}

/// Gives back the number that this deed took last and did not use.
pub async fn give_back_number(conn: &mut Conn) -> Result<()> {
    sqlx::query("UPDATE initiative_numbers SET number = number - 1")
        .execute(conn)
        .await?;
    Ok(())
}

/// Adds one that waits for review.
pub async fn insert(
    conn: &mut Conn,
    receipt: &Receipt,
    new: &NewInitiative,
    (submit_key, digest): (&str, &str),
    (participant, due): (Option<Id>, Date),
    now: Timestamp,
) -> Result<()> {
    sqlx::query(
        "INSERT INTO initiatives (id, number, version, receipt_code, submit_key, text_digest, origin, title, words, lang, shown_name,
            wished_body_id, participant_id, received_at, due_on, state, masked_title, masked_name, masked_words, refused_rule,
            words_to_sender, example_at)
         VALUES ($1, $2, 1, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, 'received', '', '', '', '', '', $15)",
    )
    .bind(receipt.id)
    .bind(receipt.number)
    .bind(&receipt.code)
    .bind(submit_key)
    .bind(digest)
    .bind(new.origin)
    .bind(&new.draft.title)
    .bind(&new.draft.text)
    .bind(&new.draft.lang)
    .bind(&new.draft.shown_name)
    .bind(new.wished)
    .bind(participant)
    .bind(now)
    .bind(due)
    .bind(new.example.then_some(now))
    .execute(conn)
    .await?;
    Ok(())
}

/// Takes its row for this deed, if it is still `version`; false when it is not.
pub async fn hold(conn: &mut Conn, id: Id, version: i64) -> Result<bool> {
    let done =
        sqlx::query("UPDATE initiatives SET version = version WHERE id = $1 AND version = $2")
            .bind(id)
            .bind(version)
            .execute(conn)
            .await?;
    Ok(done.rows_affected() == 1)
}

/// Gives it to another sender.
pub async fn set_sender(conn: &mut Conn, id: Id, participant: Id) -> Result<()> {
    sqlx::query("UPDATE initiatives SET participant_id = $2 WHERE id = $1")
        .bind(id)
        .bind(participant)
        .execute(conn)
        .await?;
    Ok(())
}

/// Sets what moderation says, if it is still `version`; false when it is not.
pub async fn set_ruling(
    conn: &mut Conn,
    (id, version): (Id, i64),
    ruling: &Ruling,
    now: Timestamp,
) -> Result<bool> {
    let (title, name, text) = ruling.shown_instead();
    let done = sqlx::query(concat!(
        "UPDATE initiatives
         SET version = version + 1, state = $3, moderated_at = $4,
             ", sets_first_shown!("$3", "$4"), ",
             refused_rule = $5, words_to_sender = $6, masked_title = $7, masked_name = $8, masked_words = $9
         WHERE id = $1 AND version = $2"
    ))
    .bind(id)
    .bind(version)
    .bind(ruling.state)
    .bind(now)
    .bind(&ruling.rule)
    .bind(&ruling.words)
    .bind(title)
    .bind(name)
    .bind(text)
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Passes it to a body, if it is still `version`; false when it is not.
pub async fn set_body(
    conn: &mut Conn,
    (id, version): (Id, i64),
    body: Id,
    now: Timestamp,
) -> Result<bool> {
    let done = sqlx::query(
        "UPDATE initiatives SET version = version + 1, body_id = $3, routed_at = $4 WHERE id = $1 AND version = $2",
    )
    .bind(id)
    .bind(version)
    .bind(body)
    .bind(now)
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Moves the day of its answer, if it is still `version`; false when it is not. The act with the reason is there already.
pub async fn set_due(conn: &mut Conn, (id, version): (Id, i64), due: Date) -> Result<bool> {
    let done = sqlx::query(
        "UPDATE initiatives SET version = version + 1, due_on = $3 WHERE id = $1 AND version = $2",
    )
    .bind(id)
    .bind(version)
    .bind(due)
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Says which dialogue it began.
pub async fn set_dialogue(conn: &mut Conn, id: Id, dialogue: Id) -> Result<()> {
    sqlx::query("UPDATE initiatives SET dialogue_id = $2 WHERE id = $1")
        .bind(id)
        .bind(dialogue)
        .execute(conn)
        .await?;
    Ok(())
}

/// Says which of its answers counts, if it is still `version`; false when it is not. The first keeps its moment.
pub async fn set_answered(
    conn: &mut Conn,
    (id, version): (Id, i64),
    revision: i64,
    now: Timestamp,
) -> Result<bool> {
    let done = sqlx::query(
        "UPDATE initiatives SET version = version + 1, revision = $3, answered_at = COALESCE(answered_at, $4)
         WHERE id = $1 AND version = $2",
    )
    .bind(id)
    .bind(version)
    .bind(revision)
    .bind(now)
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// An answer to keep for ever.
#[derive(Debug)]
pub struct NewAnswerRow<'a> {
    /// To which initiative.
    pub initiative: Id,
    /// The first is 1.
    pub revision: i64,
    /// What.
    pub answer: Answer,
    /// The decision behind it.
    pub decision: Id,
    /// Why it was changed; empty for the first.
    pub why_changed: &'a str,
}

/// Keeps an answer.
pub async fn insert_answer(conn: &mut Conn, new: &NewAnswerRow<'_>, now: Timestamp) -> Result<()> {
    sqlx::query(
        "INSERT INTO initiative_answers (initiative_id, revision, answer, decision_id, why_changed, answered_at)
         VALUES ($1, $2, $3, $4, $5, $6)",
    )
    .bind(new.initiative)
    .bind(new.revision)
    .bind(new.answer)
    .bind(new.decision)
    .bind(new.why_changed)
    .bind(now)
    .execute(conn)
    .await?;
    Ok(())
}

/// An act to keep for ever.
#[derive(Debug)]
pub struct NewAct<'a> {
    /// Which.
    pub id: Id,
    /// On which initiative.
    pub initiative: Id,
    /// What.
    pub kind: ActKind,
    /// The word of the rule; may be empty.
    pub rule: &'a str,
    /// For the sender, or why the day was moved; may be empty.
    pub words: &'a str,
    /// To which body.
    pub body: Option<Id>,
    /// From which day to which.
    pub days: Option<(Date, Date)>,
    /// Whose.
    pub staff: Option<Id>,
}

/// Keeps an act.
pub async fn insert_act(conn: &mut Conn, new: &NewAct<'_>, now: Timestamp) -> Result<()> {
    sqlx::query(
        "INSERT INTO initiative_acts (id, initiative_id, act, rule, words, body_id, before_day, after_day, staff_id, acted_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
    )
    .bind(new.id)
    .bind(new.initiative)
    .bind(new.kind)
    .bind(new.rule)
    .bind(new.words)
    .bind(new.body)
    .bind(new.days.map(|(before, _)| before))
    .bind(new.days.map(|(_, after)| after))
    .bind(new.staff)
    .bind(now)
    .execute(conn)
    .await?;
    Ok(())
}

/// Notes that somebody is reminded of `debt`, owed on `due`, at this lateness. False when that has been done.
pub async fn note_reminder(
    conn: &mut Conn,
    initiative: Id,
    (debt, due): (&str, Date),
    lateness: Lateness,
    now: Timestamp,
) -> Result<bool> {
    let done = sqlx::query(
        "INSERT INTO initiative_reminders (initiative_id, debt, due_on, lateness, reminded_at) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (initiative_id, debt, due_on, lateness) DO NOTHING",
    )
    .bind(initiative)
    .bind(debt)
    .bind(due)
    .bind(lateness)
    .bind(now)
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}
