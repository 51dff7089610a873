//! One contribution with its whole thread, in one query.

use crate::contributions::is_shown;
use crate::contributions::model::{
    Channel, CommitmentOf, DecisionOf, Idea, Kind, OutcomeOf, ReceiptCode, State, ThemeOf, Tie,
};
use crate::core::{Date, Id, Result, Timestamp};
use crate::db::{Conn, Keyset};
use crate::decisions::Outcome;
use crate::dialogues::shows_outcomes;

/// An outcome leaves the database when the decision
/// on the dialogue is entered as a whole.
macro_rules! select_idea {
    ($($rest:tt)+) => {
        concat!(
            "SELECT c.id, c.dialogue_id, c.number, c.kind, c.title, c.text, c.lang, c.translation, c.tie, c.shown_name, c.channel,
                    c.activity, c.state, c.participant_id, c.receipt_code, c.received_at, c.moderated_at, c.refused_rule, c.words_to_sender,
                    c.answer, c.answered_by, c.answered_at, c.supports,
                    t.id AS theme_id, t.title AS theme_title, t.answer AS theme_answer, t.answered_by AS theme_answered_by,
                    t.answered_at AS theme_answered_at,
                    o.outcome, o.did, o.reason,
                    b.name AS body_name, b.name_en AS body_name_en, r.case_number, r.decided_on, r.paragraph, r.minutes_url,
                    o.decision_id, k.id AS commitment_id, k.promise, k.owner, k.due_on, k.note, k.done_on
             FROM covered_contributions c
             JOIN dialogues d ON d.id = c.dialogue_id
             LEFT JOIN themes t ON t.id = c.theme_id
             LEFT JOIN outcomes o ON o.theme_id = c.theme_id AND ", shows_outcomes!("d"), "
             LEFT JOIN decisions r ON r.id = o.decision_id
             LEFT JOIN bodies b ON b.id = r.body_id
             LEFT JOIN commitments k ON k.theme_id = o.theme_id ",
            $($rest)+
        )
    };
}

pub const BY_NUMBER: &str = select_idea!(
    "WHERE c.dialogue_id = $1 AND c.number = $2 AND ",
    is_shown!("c")
);
pub const BY_RECEIPT: &str = select_idea!("WHERE c.receipt_code = $1");
pub const OF_PARTICIPANT: &str =
    select_idea!("WHERE c.participant_id = $1 AND c.id < $2 ORDER BY c.id DESC LIMIT $3");

#[derive(sqlx::FromRow)]
struct Row {
    id: Id,
    dialogue_id: Id,
    number: i64,
    kind: Kind,
    title: String,
    text: String,
    lang: String,
    translation: String,
    tie: Tie,
    shown_name: String,
    channel: Channel,
    activity: String,
    state: State,
    participant_id: Option<Id>,
    receipt_code: ReceiptCode,
    received_at: Timestamp,
    moderated_at: Option<Timestamp>,
    refused_rule: String,
    words_to_sender: String,
    answer: String,
    answered_by: String,
    answered_at: Option<Timestamp>,
    supports: i64,
    theme_id: Option<Id>,
    theme_title: Option<String>,
    theme_answer: Option<String>,
    theme_answered_by: Option<String>,
    theme_answered_at: Option<Timestamp>,
    outcome: Option<Outcome>,
    did: Option<String>,
    reason: Option<String>,
    body_name: Option<String>,
    body_name_en: Option<String>,
    case_number: Option<String>,
    decided_on: Option<Date>,
    paragraph: Option<String>,
    minutes_url: Option<String>,
    promise: Option<String>,
    owner: Option<String>,
    due_on: Option<Date>,
    note: Option<String>,
    done_on: Option<Date>,
    decision_id: Option<Id>,
    commitment_id: Option<Id>,
}

impl Row {
    fn into_idea(self) -> Idea {
        let theme = self.theme_id.map(|id| ThemeOf {
            id,
            title: self.theme_title.unwrap_or_default(),
            answer: self.theme_answer.unwrap_or_default(),
            answered_by: self.theme_answered_by.unwrap_or_default(),
            answered_at: self.theme_answered_at,
        });
        let commitment =
            self.promise
                .zip(self.due_on)
                .zip(self.commitment_id)
                .map(|((promise, due_on), id)| CommitmentOf {
                    id,
                    promise,
                    owner: self.owner.unwrap_or_default(),
                    due_on,
                    note: self.note.unwrap_or_default(),
                    done_on: self.done_on,
                });
        let outcome = self.outcome.zip(self.decided_on).zip(self.decision_id).map(
            |((outcome, decided_on), id)| OutcomeOf {
                outcome,
                did: self.did.unwrap_or_default(),
                reason: self.reason.unwrap_or_default(),
                decision: DecisionOf {
                    id,
                    body: (
                        self.body_name.unwrap_or_default(),
                        self.body_name_en.unwrap_or_default(),
                    ),
                    case_number: self.case_number.unwrap_or_default(),
                    decided_on,
                    paragraph: self.paragraph.unwrap_or_default(),
                    minutes_url: self.minutes_url.unwrap_or_default(),
                },
                commitment,
            },
        );
        Idea {
            id: self.id,
            dialogue: self.dialogue_id,
            number: self.number,
            kind: self.kind,
            title: self.title,
            text: self.text,
            lang: self.lang,
            translation: self.translation,
            tie: self.tie,
            shown_name: self.shown_name,
            channel: self.channel,
            activity: self.activity,
            state: self.state,
            participant: self.participant_id,
            received_at: self.received_at,
            moderated_at: self.moderated_at,
            rule: self.refused_rule,
            words_to_sender: self.words_to_sender,
            answer: self.answer,
            answered_by: self.answered_by,
            answered_at: self.answered_at,
            theme,
            supports: self.supports,
            photos: Vec::new(),
            located: None,
            rerouted: None,
            came_from: None,
            same: None,
            outcome,
        }
    }
}

/// A shown contribution by its number.
pub async fn by_number(conn: &mut Conn, dialogue: Id, number: i64) -> Result<Option<Idea>> {
    let row: Option<Row> = sqlx::query_as(BY_NUMBER)
        .bind(dialogue)
        .bind(number)
        .fetch_optional(conn)
        .await?;
    Ok(row.map(Row::into_idea))
}

/// Any contribution, by the code on its receipt.
pub async fn by_receipt(conn: &mut Conn, code: &ReceiptCode) -> Result<Option<Idea>> {
    let row: Option<Row> = sqlx::query_as(BY_RECEIPT)
        .bind(code)
        .fetch_optional(conn)
        .await?;
    Ok(row.map(Row::into_idea))
}

/// After every id.
const LAST: &str = "g";

/// What a participant has sent in, the latest first, each with the code on its receipt.
pub async fn of_participant(
    conn: &mut Conn,
    participant: Id,
    keyset: &Keyset<Id>,
) -> Result<Vec<(ReceiptCode, Idea)>> {
    let rows: Vec<Row> = sqlx::query_as(OF_PARTICIPANT)
        .bind(participant)
        .bind(
            keyset
                .after
                .map_or_else(|| LAST.to_owned(), |id| id.to_string()),
        )
        .bind(keyset.limit())
        .fetch_all(conn)
        .await?;
    Ok(rows
        .into_iter()
        .map(|row| (row.receipt_code.clone(), row.into_idea()))
        .collect())
}

/// The code on the receipt of the first that a participant sent in to a dialogue.
pub async fn first_receipt(
    conn: &mut Conn,
    dialogue: Id,
    participant: Id,
) -> Result<Option<ReceiptCode>> {
    let row: Option<(ReceiptCode,)> = sqlx::query_as(
        "SELECT receipt_code FROM contributions WHERE participant_id = $2 AND dialogue_id = $1 ORDER BY number LIMIT 1",
    )
    .bind(dialogue)
    .bind(participant)
    .fetch_optional(conn)
    .await?;
    Ok(row.map(|(code,)| code))
}
