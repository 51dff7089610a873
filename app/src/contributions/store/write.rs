//! Taking in a contribution.

use crate::contributions::model::{
    Channel, Draft, Kind, Receipt, ReceiptCode, Registered, State, Tie,
};
use crate::core::{Id, Result, Timestamp};
use crate::db::{Conn, json_list};
use crate::dialogues::{is_in_time, takes_ideas};
use crate::places::{Place, Point};

pub const SENT_BEFORE: &str =
    "SELECT c.id, c.number, c.receipt_code, c.title, c.shown_name, c.kind, c.tie, c.body AS text, p.email_folded,
            l.latitude, l.longitude, COALESCE(l.words, '') AS place_words
     FROM contributions c LEFT JOIN participants p ON p.id = c.participant_id LEFT JOIN places l ON l.contribution_id = c.id
     WHERE c.submit_key = $1";

pub const SENT_BEFORE_IT: &str = "SELECT MIN(other.number) FROM contributions c
     JOIN contributions other ON other.form_key = c.form_key AND other.form_key <> '' AND other.number < c.number
     WHERE c.id = $1";

pub const WITH_SAME_WORDS: &str = "SELECT number, state FROM contributions
     WHERE dialogue_id = $1 AND text_digest = $2 AND state <> 'refused' ORDER BY number LIMIT 1";

pub const WITH_THE_WORDS_OF: &str = "SELECT list.value, (SELECT c.number FROM contributions c
        WHERE c.dialogue_id = $1 AND c.text_digest = list.value AND c.state <> 'refused' ORDER BY c.number LIMIT 1) AS number
     FROM json_each($2) AS list";

/// What was sent in with a key.
#[derive(Debug, sqlx::FromRow)]
pub struct SentBefore {
    id: Id,
    number: i64,
    receipt_code: ReceiptCode,
    pub title: String,
    pub shown_name: String,
    pub kind: Kind,
    pub tie: Tie,
    pub text: String,
    /// The address it has; none when it has none.
    pub email_folded: Option<String>,
    latitude: Option<i64>,
    longitude: Option<i64>,
    place_words: String,
}

impl SentBefore {
    /// What place it is about.
    pub fn place(&self) -> Option<Place> {
        let point = self.latitude.zip(self.longitude);
        let point = point.and_then(|(latitude, longitude)| Point::new(latitude, longitude));
        Place::of(point, &self.place_words)
    }

    /// Its receipt.
    pub fn receipt(&self) -> Receipt {
        Receipt {
            id: self.id,
            number: self.number,
            code: self.receipt_code.clone(),
        }
    }
}

/// What was sent in with this key, if anything was.
pub async fn sent_before(conn: &mut Conn, submit_key: &str) -> Result<Option<SentBefore>> {
    Ok(sqlx::query_as(SENT_BEFORE)
        .bind(submit_key)
        .fetch_optional(conn)
        .await?)
}

/// The number of the first that was sent in before this one from the same form.
pub async fn sent_before_it(conn: &mut Conn, contribution: Id) -> Result<Option<i64>> {
    let (number,): (Option<i64>,) = sqlx::query_as(SENT_BEFORE_IT)
        .bind(contribution)
        .fetch_one(conn)
        .await?;
    Ok(number)
}

/// Takes the contribution's row for this transaction, and tells whose it is and since when.
pub async fn hold_sender(conn: &mut Conn, contribution: Id) -> Result<(Option<Id>, Timestamp)> {
    Ok(sqlx::query_as(
        "UPDATE contributions SET version = version WHERE id = $1 RETURNING participant_id, received_at",
    )
    .bind(contribution)
    .fetch_one(conn)
    .await?)
}

/// Makes it `participant`'s.
pub async fn set_sender(conn: &mut Conn, contribution: Id, participant: Id) -> Result<()> {
    sqlx::query("UPDATE contributions SET participant_id = $2 WHERE id = $1")
        .bind(contribution)
        .bind(participant)
        .execute(conn)
        .await?;
    Ok(())
}

/// The first contribution of the dialogue with the same words that is not refused.
pub async fn with_same_words(
    conn: &mut Conn,
    dialogue: Id,
    digest: &str,
) -> Result<Option<(i64, State)>> {
    Ok(sqlx::query_as(WITH_SAME_WORDS)
        .bind(dialogue)
        .bind(digest)
        .fetch_optional(conn)
        .await?)
}

/// The same for many words at once, each with the first contribution that has them, where there is one.
pub async fn with_the_words_of(
    conn: &mut Conn,
    dialogue: Id,
    digests: &[String],
) -> Result<Vec<(String, Option<i64>)>> {
    Ok(sqlx::query_as(WITH_THE_WORDS_OF)
        .bind(dialogue)
        .bind(json_list(digests))
        .fetch_all(conn)
        .await?)
}

/// Takes the dialogue's next number; none when the dialogue is not open at `now`: the clock may come
/// late to close it, but its last moment is its own. Writers of one dialogue wait here for one
/// another, so that numbers follow without a gap but for those of imports that were undone.
pub async fn next_number(conn: &mut Conn, dialogue: Id, now: Timestamp) -> Result<Option<i64>> {
    let row: Option<(i64,)> = sqlx::query_as(concat!(
        "UPDATE dialogues SET contributions_made = contributions_made + 1
         WHERE id = $1 AND ",
        takes_ideas!("$2"),
        " RETURNING contributions_made + numbers_void"
    ))
    .bind(dialogue)
    .bind(now)
    .fetch_optional(conn)
    .await?;
    Ok(row.map(|(number,)| number))
}

/// The same for what came at `came_at` and is entered later, until the contributions are compiled: what came on
/// paper in time is in time (P3).
pub async fn next_number_of(
    conn: &mut Conn,
    dialogue: Id,
    came_at: Timestamp,
) -> Result<Option<i64>> {
    let row: Option<(i64,)> = sqlx::query_as(concat!(
        "UPDATE dialogues SET contributions_made = contributions_made + 1
         WHERE id = $1 AND state IN ('open', 'closed') AND ",
        is_in_time!("$2"),
        " RETURNING contributions_made + numbers_void"
    ))
    .bind(dialogue)
    .bind(came_at)
    .fetch_optional(conn)
    .await?;
    Ok(row.map(|(number,)| number))
}

/// What was entered by the staff, in that dialogue.
pub async fn registered(conn: &mut Conn, dialogue: Id, id: Id) -> Result<Option<Registered>> {
    let row: Option<(i64, ReceiptCode, Channel, Option<Id>)> = sqlx::query_as(
        "SELECT number, receipt_code, channel, activity_id FROM contributions
         WHERE id = $1 AND dialogue_id = $2 AND channel <> 'web'",
    )
    .bind(id)
    .bind(dialogue)
    .fetch_optional(conn)
    .await?;
    Ok(row.map(|(number, code, channel, activity_id)| Registered {
        number,
        code,
        channel,
        activity_id,
    }))
}

/// Gives back the number that [`next_number`] took in the same transaction.
pub async fn give_back_number(conn: &mut Conn, dialogue: Id) -> Result<()> {
    sqlx::query("UPDATE dialogues SET contributions_made = contributions_made - 1 WHERE id = $1")
        .bind(dialogue)
        .execute(conn)
        .await?;
    Ok(())
}

/// A contribution as it comes in.
pub struct NewContribution<'a> {
    pub receipt: &'a Receipt,
    pub dialogue: Id,
    pub submit_key: &'a str,
    pub form_key: &'a str,
    pub draft: &'a Draft,
    pub channel: Channel,
    pub activity: &'a str,
    pub activity_id: Option<Id>,
    pub import: Option<Id>,
    pub participant: Option<Id>,
    pub received_at: Timestamp,
    pub text_digest: &'a str,
    pub search_text: &'a str,
}

/// Stores a contribution of another dialogue as one of `dialogue`, as it was sent in, waiting to be reviewed there. What was
/// covered comes along with its rule, for whoever reviews it there. `key` is that of the time it was sent on, so that it
/// comes once.
pub async fn carry_over(
    conn: &mut Conn,
    original: Id,
    (dialogue, receipt): (Id, &Receipt),
    key: &str,
    now: Timestamp,
) -> Result<()> {
    sqlx::query(
        "INSERT INTO contributions
            (id, dialogue_id, number, version, receipt_code, submit_key, kind, title, body, lang, translation, tie, shown_name,
             channel, activity, participant_id, received_at, state, masked_title, masked_name, masked_body, refused_rule,
             words_to_sender, answer, answered_by, text_digest, search_text, form_key)
         SELECT $2, $3, $4, 1, $5, $6, kind, title, body, lang, translation, tie, shown_name, channel, activity, participant_id, $7,
            'received',
            CASE state WHEN 'masked' THEN masked_title ELSE '' END,
            CASE state WHEN 'masked' THEN masked_name ELSE '' END,
            CASE state WHEN 'masked' THEN masked_body ELSE '' END,
            CASE state WHEN 'masked' THEN refused_rule ELSE '' END,
            '', '', '', text_digest, search_text, ''
         FROM contributions WHERE id = $1",
    )
    .bind(original)
    .bind(receipt.id)
    .bind(dialogue)
    .bind(receipt.number)
    .bind(&receipt.code)
    .bind(key)
    .bind(now)
    .execute(conn)
    .await?;
    Ok(())
}

/// Stores it, waiting to be reviewed.
pub async fn insert(conn: &mut Conn, new: &NewContribution<'_>) -> Result<()> {
    sqlx::query(
        "INSERT INTO contributions
            (id, dialogue_id, number, version, receipt_code, submit_key, kind, title, body, lang, translation, tie, shown_name,
             channel, activity, participant_id, received_at, state, masked_title, masked_name, masked_body, refused_rule,
             words_to_sender, answer, answered_by, text_digest, search_text, form_key, activity_id, import_id)
         VALUES ($1, $2, $3, 1, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, 'received', '', '', '', '', '', '', '', $17, $18, $19, $20, $21)",
    )
    .bind(new.receipt.id)
    .bind(new.dialogue)
    .bind(new.receipt.number)
    .bind(&new.receipt.code)
    .bind(new.submit_key)
    .bind(new.draft.kind)
    .bind(&new.draft.title)
    .bind(&new.draft.text)
    .bind(&new.draft.lang)
    .bind(&new.draft.translation)
    .bind(new.draft.tie)
    .bind(&new.draft.shown_name)
    .bind(new.channel)
    .bind(new.activity)
    .bind(new.participant)
    .bind(new.received_at)
    .bind(new.text_digest)
    .bind(new.search_text)
    .bind(new.form_key)
    .bind(new.activity_id)
    .bind(new.import)
    .execute(conn)
    .await?;
    Ok(())
}

/// Takes away what came with an import. The dialogue has so many fewer contributions, and their numbers are void.
pub async fn delete_import(conn: &mut Conn, dialogue: Id, import: Id) -> Result<()> {
    let done = sqlx::query("DELETE FROM contributions WHERE dialogue_id = $1 AND import_id = $2")
        .bind(dialogue)
        .bind(import)
        .execute(&mut *conn)
        .await?;
    let gone = i64::try_from(done.rows_affected()).unwrap_or(i64::MAX);
    sqlx::query(
        "UPDATE dialogues SET contributions_made = contributions_made - $2, numbers_void = numbers_void + $2 WHERE id = $1",
    )
    .bind(dialogue)
    .bind(gone)
    .execute(conn)
    .await?;
    Ok(())
}
