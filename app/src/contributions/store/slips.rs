//! Receipts of what was entered by the staff.

use crate::contributions::model::{Channel, Handed, ReceiptCode, Slip, Slips};
use crate::core::{Date, Id, Result, Timestamp, locale};
use crate::db::Conn;
use crate::deliveries::{NewCorrespondent, Way};

#[derive(sqlx::FromRow)]
struct Row {
    number: i64,
    receipt_code: ReceiptCode,
    channel: Channel,
    received_at: Timestamp,
    body: String,
    lang: String,
    told_in: String,
    by_mail: i64,
    is_owed: i64,
    way: Option<Way>,
    name: Option<String>,
    address: Option<String>,
    phone: Option<String>,
    erased_at: Option<Timestamp>,
}

impl Row {
    fn into_slip(self) -> Slip {
        let locale = locale::or_default(&self.told_in);
        let handed = match self.way {
            None if self.by_mail == 1 => Handed::ByMail,
            Some(way) if self.is_owed == 1 && self.erased_at.is_none() => {
                Handed::To(NewCorrespondent {
                    way,
                    name: self.name.unwrap_or_default(),
                    address: self.address.unwrap_or_default(),
                    phone: self.phone.unwrap_or_default(),
                    locale,
                })
            }
            Some(_) if self.erased_at.is_none() => Handed::Sent,
            _ => Handed::Over,
        };
        Slip {
            number: self.number,
            code: self.receipt_code,
            channel: self.channel,
            received_at: self.received_at,
            text: self.body,
            lang: self.lang,
            locale,
            handed,
        }
    }
}

/// Those that are asked for, in the order of their numbers.
pub async fn slips(conn: &mut Conn, dialogue: Id, asked: &Slips) -> Result<Vec<Slip>> {
    let (since, until) = match asked.day {
        Some(day) => (day, day.plus_days(1)),
        None => (Date::long_ago(), Date::long_ago().plus_months(12 * 1_000)),
    };
    let rows: Vec<Row> = sqlx::query_as(
        "SELECT c.number, c.receipt_code, c.channel, c.received_at, c.body, c.lang, COALESCE(q.locale, p.locale, c.lang) AS told_in,
            CAST(CASE WHEN c.participant_id IS NULL THEN 0 ELSE 1 END AS BIGINT) AS by_mail,
            CAST(CASE WHEN x.standing = 'waiting' THEN 1 ELSE 0 END AS BIGINT) AS is_owed,
            q.way, q.name, q.address, q.phone, q.erased_at
         FROM contributions c LEFT JOIN participants p ON p.id = c.participant_id
            LEFT JOIN correspondent_contributions t ON t.contribution_id = c.id LEFT JOIN correspondents q ON q.id = t.correspondent_id
            LEFT JOIN receipt_deliveries x ON x.contribution_id = c.id
         WHERE c.dialogue_id = $1 AND c.channel <> 'web' AND c.number BETWEEN $2 AND $3 AND ($4 = '' OR c.activity_id = $4)
           AND c.received_at >= $5 AND c.received_at < $6
           AND (CAST($7 AS BIGINT) = 0 OR (q.id IS NULL AND c.participant_id IS NULL AND c.channel <> 'phone'))
         ORDER BY c.number LIMIT $8",
    )
    .bind(dialogue)
    .bind(asked.first.unwrap_or(0))
    .bind(asked.last.unwrap_or(i64::MAX))
    .bind(asked.activity.map(|id| id.to_string()).unwrap_or_default())
    .bind(since.start())
    .bind(until.start())
    .bind(i64::from(asked.to_hand_out))
    .bind(Slips::MOST)
    .fetch_all(conn)
    .await?;
    Ok(rows.into_iter().map(Row::into_slip).collect())
}
