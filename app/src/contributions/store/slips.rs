//! Receipts of what was entered by the staff.

use crate::contributions::model::{Channel, ReceiptCode, Slip, Slips};
use crate::core::{Date, Id, Result, Timestamp, locale};
use crate::db::Conn;

#[derive(sqlx::FromRow)]
struct Row {
    number: i64,
    receipt_code: ReceiptCode,
    channel: Channel,
    received_at: Timestamp,
    body: String,
    lang: String,
    told_in: String,
}

/// Those that are asked for, in the order of their numbers.
pub async fn slips(conn: &mut Conn, dialogue: Id, asked: &Slips) -> Result<Vec<Slip>> {
    let (since, until) = match asked.day {
        Some(day) => (day, day.plus_days(1)),
        None => (Date::long_ago(), Date::long_ago().plus_months(12 * 1_000)),
    };
    let rows: Vec<Row> = sqlx::query_as(
        "SELECT c.number, c.receipt_code, c.channel, c.received_at, c.body, c.lang, COALESCE(q.locale, p.locale, c.lang) AS told_in
         FROM contributions c LEFT JOIN participants p ON p.id = c.participant_id
            LEFT JOIN correspondent_contributions t ON t.contribution_id = c.id LEFT JOIN correspondents q ON q.id = t.correspondent_id
         WHERE c.dialogue_id = $1 AND c.channel <> 'web' AND c.number BETWEEN $2 AND $3 AND ($4 = '' OR c.activity_id = $4)
           AND c.received_at >= $5 AND c.received_at < $6
         ORDER BY c.number LIMIT $7",
    )
    .bind(dialogue)
    .bind(asked.first.unwrap_or(0))
    .bind(asked.last.unwrap_or(i64::MAX))
    .bind(asked.activity.map(|id| id.to_string()).unwrap_or_default())
    .bind(since.start())
    .bind(until.start())
    .bind(Slips::MOST)
    .fetch_all(conn)
    .await?;
    Ok(rows
        .into_iter()
        .map(|row| Slip {
            number: row.number,
            code: row.receipt_code,
            channel: row.channel,
            received_at: row.received_at,
            text: row.body,
            lang: row.lang,
            locale: locale::or_default(&row.told_in),
        })
        .collect())
}
