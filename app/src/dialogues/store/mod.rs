//! Dialogues in the database: reading one; `write` changes its texts, `lists` finds many.

mod handovers;
pub mod listing;
mod lists;
mod throw_away;
mod write;

use super::model::{
    Body, Decides, Dialogue, Facts, Influence, Kind, Participation, Registers, State, Step,
};
use crate::contributions::is_shown;
use crate::core::{Date, Id, Result, Timestamp};
use crate::db::{Conn, parse_list};
use crate::dialogues::is_in_time;
use crate::rerouting::belongs_elsewhere;
use crate::translations::Spoken;

pub use handovers::{
    handovers, insert_handover, last_decided_in, left_behind, set_bodies, unfinished,
};
#[cfg(test)]
pub use lists::DESK;
pub use lists::{answered, cards, coming, decided_days, desk, due, named, open, revisions};
pub use throw_away::delete_draft;
#[cfg(test)]
pub use throw_away::goes_with_a_draft;
pub use write::{
    NewRevision, insert, insert_revision, is_title_there, set_cancelled_reason, set_compilation,
    set_degrees, set_evaluation, set_legal_ground, set_post_words, set_search_text,
    set_start_decision, theme_texts, update_texts,
};

/// All columns of a dialogue with its two bodies, for a WHERE clause to follow.
macro_rules! select_dialogue {
    ($rest:literal) => {
        concat!(
            "SELECT d.id, d.slug, d.version, d.state, d.kind, d.area_id, d.title, d.lead, d.background, d.purpose, d.goal, d.target_group,
                    d.can_change, d.cannot_change, d.decides, d.nothing_decided_at, d.proposed_participation,
                    d.proposed_influence, d.participation, d.influence, d.start_decision_id, d.case_number, d.responsible_post_id, d.responsible_post,
                    d.contact, d.other_ways, d.matter_id, d.legal_ground, d.opens_on, d.closes_on, d.compile_by, d.decision_on, d.feedback_by,
                    d.follow_up_on, d.announced_at, d.opened_at, d.closed_at, d.compilation, d.minority_views, d.compilation_limits, d.compiled_at,
                    d.handling_at, d.decided_upon_at, d.result_decision_id, d.feedback_message, d.fed_back_at, d.evaluation,
                    d.followed_up_at, d.archived_at, d.cancelled_at, d.cancelled_reason, d.contributions_made, d.example_at,
                    d.created_at, d.updated_at,
                    o.id AS owner_id, o.slug AS owner_slug, o.name AS owner_name, o.name_en AS owner_name_en,
                    b.id AS deciding_id, b.slug AS deciding_slug, b.name AS deciding_name, b.name_en AS deciding_name_en
             FROM dialogues d JOIN bodies o ON o.id = d.owner_id JOIN bodies b ON b.id = d.deciding_body_id ",
            $rest
        )
    };
}

#[derive(sqlx::FromRow)]
struct Row {
    id: Id,
    slug: String,
    version: i64,
    state: State,
    kind: Kind,
    area_id: Option<Id>,
    title: String,
    lead: String,
    background: String,
    purpose: String,
    goal: String,
    target_group: String,
    can_change: String,
    cannot_change: String,
    decides: String,
    nothing_decided_at: Option<Timestamp>,
    proposed_participation: Option<Participation>,
    proposed_influence: Option<Influence>,
    participation: Option<Participation>,
    influence: Option<Influence>,
    start_decision_id: Option<Id>,
    case_number: String,
    responsible_post_id: Option<Id>,
    responsible_post: String,
    contact: String,
    other_ways: String,
    matter_id: Option<Id>,
    legal_ground: String,
    opens_on: Option<Date>,
    closes_on: Option<Date>,
    compile_by: Option<Date>,
    decision_on: Option<Date>,
    feedback_by: Option<Date>,
    follow_up_on: Option<Date>,
    announced_at: Option<Timestamp>,
    opened_at: Option<Timestamp>,
    closed_at: Option<Timestamp>,
    compilation: String,
    minority_views: String,
    compilation_limits: String,
    compiled_at: Option<Timestamp>,
    handling_at: Option<Timestamp>,
    decided_upon_at: Option<Timestamp>,
    result_decision_id: Option<Id>,
    feedback_message: String,
    fed_back_at: Option<Timestamp>,
    evaluation: String,
    followed_up_at: Option<Timestamp>,
    archived_at: Option<Timestamp>,
    cancelled_at: Option<Timestamp>,
    cancelled_reason: String,
    contributions_made: i64,
    example_at: Option<Timestamp>,
    created_at: Timestamp,
    updated_at: Timestamp,
    owner_id: Id,
    owner_slug: String,
    owner_name: String,
    owner_name_en: String,
    deciding_id: Id,
    deciding_slug: String,
    deciding_name: String,
    deciding_name_en: String,
}

impl Row {
    fn into_dialogue(self) -> Result<Dialogue> {
        Ok(Dialogue {
            id: self.id,
            slug: self.slug,
            version: self.version,
            state: self.state,
            kind: self.kind,
            owner: Body::new(
                self.owner_id,
                self.owner_slug,
                self.owner_name,
                self.owner_name_en,
            ),
            deciding_body: Body::new(
                self.deciding_id,
                self.deciding_slug,
                self.deciding_name,
                self.deciding_name_en,
            ),
            area: self.area_id,
            title: self.title,
            lead: self.lead,
            background: self.background,
            purpose: self.purpose,
            goal: self.goal,
            target_group: self.target_group,
            can_change: parse_list(&self.can_change)?,
            cannot_change: parse_list(&self.cannot_change)?,
            decides: self.decides.parse::<Decides>().ok(),
            nothing_decided_at: self.nothing_decided_at,
            proposed_participation: self.proposed_participation,
            proposed_influence: self.proposed_influence,
            participation: self.participation,
            influence: self.influence,
            start_decision_id: self.start_decision_id,
            case_number: self.case_number,
            responsible_post_id: self.responsible_post_id,
            responsible_post: self.responsible_post,
            contact: self.contact,
            other_ways: self.other_ways,
            matter: self.matter_id,
            legal_ground: self.legal_ground,
            opens_on: self.opens_on,
            closes_on: self.closes_on,
            compile_by: self.compile_by,
            decision_on: self.decision_on,
            feedback_by: self.feedback_by,
            follow_up_on: self.follow_up_on,
            announced_at: self.announced_at,
            opened_at: self.opened_at,
            closed_at: self.closed_at,
            compilation: self.compilation,
            minority_views: self.minority_views,
            compilation_limits: self.compilation_limits,
            compiled_at: self.compiled_at,
            handling_at: self.handling_at,
            decided_upon_at: self.decided_upon_at,
            result_decision_id: self.result_decision_id,
            feedback_message: self.feedback_message,
            fed_back_at: self.fed_back_at,
            evaluation: self.evaluation,
            followed_up_at: self.followed_up_at,
            archived_at: self.archived_at,
            cancelled_at: self.cancelled_at,
            cancelled_reason: self.cancelled_reason,
            spoken: Spoken::default(),
            contributions_made: self.contributions_made,
            example_at: self.example_at,
            created_at: self.created_at,
            updated_at: self.updated_at,
        })
    }
}

/// A dialogue by its id.
pub async fn find(conn: &mut Conn, id: Id) -> Result<Option<Dialogue>> {
    let row: Option<Row> = sqlx::query_as(select_dialogue!("WHERE d.id = $1"))
        .bind(id)
        .fetch_optional(conn)
        .await?;
    row.map(Row::into_dialogue).transpose()
}

/// Those of the dialogues in `ids`, a list, that there are.
pub async fn find_all(conn: &mut Conn, ids: &str) -> Result<Vec<Dialogue>> {
    let rows: Vec<Row> = sqlx::query_as(select_dialogue!(
        "WHERE d.id IN (SELECT value FROM json_each($1))"
    ))
    .bind(ids)
    .fetch_all(conn)
    .await?;
    rows.into_iter().map(Row::into_dialogue).collect()
}

/// A dialogue by its address part.
pub async fn find_by_slug(conn: &mut Conn, slug: &str) -> Result<Option<Dialogue>> {
    let row: Option<Row> = sqlx::query_as(select_dialogue!("WHERE d.slug = $1"))
        .bind(slug)
        .fetch_optional(conn)
        .await?;
    row.map(Row::into_dialogue).transpose()
}

#[derive(sqlx::FromRow)]
struct FactsRow {
    waiting: i64,
    unthemed: i64,
    themes_without_outcome: i64,
    commitments_missing: i64,
    commitments_unsettled: i64,
    untold: i64,
    meetings: i64,
    cancel_decisions: i64,
    committees_unanswered: i64,
    measures_planned: i64,
    measures_untold: i64,
    measure_untold: Option<Id>,
    theme_without_outcome: Option<Id>,
    theme_without_commitment: Option<Id>,
    commitment_unsettled: Option<Id>,
    last_due: Option<Date>,
    result_decided_on: Option<Date>,
    start_decided_on: Option<Date>,
    start_decided_by: Option<Id>,
}

/// What the gates ask about and the dialogue's row does not hold, but for what the registers say.
pub async fn facts(conn: &mut Conn, id: Id) -> Result<Facts> {
    let row: FactsRow = sqlx::query_as(concat!(
        "SELECT
            (SELECT COUNT(*) FROM contributions WHERE dialogue_id = $1 AND state = 'received') AS waiting,
            (SELECT COUNT(*) FROM contributions c WHERE c.dialogue_id = $1 AND ", is_shown!("c"), " AND c.theme_id IS NULL
             AND NOT ", belongs_elsewhere!("c"), ") AS unthemed,
            (SELECT COUNT(*) FROM themes LEFT JOIN outcomes ON outcomes.theme_id = themes.id
             WHERE themes.dialogue_id = $1 AND outcomes.theme_id IS NULL) AS themes_without_outcome,
            (SELECT COUNT(*) FROM themes JOIN outcomes ON outcomes.theme_id = themes.id LEFT JOIN commitments ON commitments.theme_id = themes.id
             WHERE themes.dialogue_id = $1 AND outcomes.outcome IN ('carried_out', 'partly', 'investigating') AND commitments.id IS NULL) AS commitments_missing,
            (SELECT COUNT(*) FROM themes JOIN commitments ON commitments.theme_id = themes.id
             WHERE themes.dialogue_id = $1 AND commitments.settled_at IS NULL) AS commitments_unsettled,
            (SELECT COUNT(*) FROM deliveries x JOIN correspondents p ON p.id = x.correspondent_id
             WHERE p.dialogue_id = $1 AND x.standing = 'waiting') AS untold,
            (SELECT COUNT(*) FROM political_steps WHERE dialogue_id = $1 AND kind = 'meeting') AS meetings,
            (SELECT COUNT(*) FROM dialogue_decisions WHERE dialogue_id = $1 AND purpose = 'cancel') AS cancel_decisions,
            (SELECT COUNT(*) FROM consultations WHERE dialogue_id = $1 AND answered_at IS NULL AND left_at IS NULL) AS committees_unanswered,
            (SELECT COUNT(*) FROM inclusion_measures
             WHERE dialogue_id = $1 AND who <> '' AND happens_on IS NOT NULL AND place <> '') AS measures_planned,
            (SELECT COUNT(*) FROM inclusion_measures WHERE dialogue_id = $1 AND told_at IS NULL) AS measures_untold,
            (SELECT id FROM inclusion_measures WHERE dialogue_id = $1 AND told_at IS NULL
             ORDER BY COALESCE(happens_on, '9999'), created_at, id LIMIT 1) AS measure_untold,
            (SELECT themes.id FROM themes LEFT JOIN outcomes ON outcomes.theme_id = themes.id
             WHERE themes.dialogue_id = $1 AND outcomes.theme_id IS NULL ORDER BY themes.position LIMIT 1) AS theme_without_outcome,
            (SELECT themes.id FROM themes JOIN outcomes ON outcomes.theme_id = themes.id LEFT JOIN commitments ON commitments.theme_id = themes.id
             WHERE themes.dialogue_id = $1 AND outcomes.outcome IN ('carried_out', 'partly', 'investigating') AND commitments.id IS NULL
             ORDER BY themes.position LIMIT 1) AS theme_without_commitment,
            (SELECT commitments.id FROM themes JOIN commitments ON commitments.theme_id = themes.id
             WHERE themes.dialogue_id = $1 AND commitments.settled_at IS NULL ORDER BY commitments.due_on, commitments.id LIMIT 1) AS commitment_unsettled,
            (SELECT MAX(commitments.due_on) FROM themes JOIN commitments ON commitments.theme_id = themes.id
             WHERE themes.dialogue_id = $1) AS last_due,
            (SELECT decisions.decided_on FROM dialogues JOIN decisions ON decisions.id = dialogues.start_decision_id
             WHERE dialogues.id = $1) AS start_decided_on,
            (SELECT decisions.body_id FROM dialogues JOIN decisions ON decisions.id = dialogues.start_decision_id
             WHERE dialogues.id = $1) AS start_decided_by,
            (SELECT MAX(decisions.decided_on) FROM dialogue_decisions JOIN decisions ON decisions.id = dialogue_decisions.decision_id
             JOIN bodies ON bodies.id = decisions.body_id JOIN dialogues ON dialogues.id = dialogue_decisions.dialogue_id
             WHERE dialogue_decisions.dialogue_id = $1 AND dialogue_decisions.purpose = 'result' AND decisions.minutes_url <> ''
               AND (bodies.id IN (dialogues.deciding_body_id, dialogues.owner_id) OR bodies.kind IN ('council', 'executive_board')
                 OR bodies.id IN (SELECT from_body_id FROM dialogue_handovers WHERE dialogue_id = $1))) AS result_decided_on"
    ))
    .bind(id)
    .fetch_one(conn)
    .await?;
    Ok(Facts {
        waiting: row.waiting,
        unthemed: row.unthemed,
        themes_without_outcome: row.themes_without_outcome,
        commitments_missing: row.commitments_missing,
        commitments_unsettled: row.commitments_unsettled,
        untold: row.untold,
        meeting_is_set: row.meetings > 0,
        result_decided_on: row.result_decided_on,
        cancel_is_decided: row.cancel_decisions > 0,
        committees_unanswered: row.committees_unanswered,
        measures_planned: row.measures_planned,
        measures_untold: row.measures_untold,
        measure_untold: row.measure_untold,
        theme_without_outcome: row.theme_without_outcome,
        theme_without_commitment: row.theme_without_commitment,
        commitment_unsettled: row.commitment_unsettled,
        last_due: row.last_due,
        start_decided: row.start_decided_by.zip(row.start_decided_on),
        registers: Registers::default(),
        not_in_easy_swedish: 0,
    })
}

/// Takes the dialogue's row for this transaction and counts its version up, if it is still
/// `version`: on PostgreSQL others wait here, on SQLite the transaction has the lock already.
pub async fn lock(conn: &mut Conn, id: Id, version: i64, now: Timestamp) -> Result<bool> {
    let done = sqlx::query("UPDATE dialogues SET version = version + 1, updated_at = $3 WHERE id = $1 AND version = $2")
        .bind(id)
        .bind(version)
        .bind(now)
        .execute(conn)
        .await?;
    Ok(done.rows_affected() == 1)
}

/// Takes the dialogue's row for this transaction without changing it, if it is still `version`.
pub async fn hold(conn: &mut Conn, id: Id, version: i64) -> Result<bool> {
    let done = sqlx::query("UPDATE dialogues SET version = version WHERE id = $1 AND version = $2")
        .bind(id)
        .bind(version)
        .execute(conn)
        .await?;
    Ok(done.rows_affected() == 1)
}

/// Takes the dialogue's row for this transaction without changing it, whatever its version; false when
/// there is none.
pub async fn hold_row(conn: &mut Conn, id: Id) -> Result<bool> {
    let done = sqlx::query("UPDATE dialogues SET version = version WHERE id = $1")
        .bind(id)
        .execute(conn)
        .await?;
    Ok(done.rows_affected() == 1)
}

/// Takes the dialogue's row for this transaction without changing it; false when there is none, or `now` lies before its first moment or
/// after its last: the clock may come late to open or to close it.
pub async fn hold_in_time(conn: &mut Conn, id: Id, now: Timestamp) -> Result<bool> {
    let done = sqlx::query(concat!(
        "UPDATE dialogues SET version = version WHERE id = $1 AND ",
        is_in_time!("$2")
    ))
    .bind(id)
    .bind(now)
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Takes the row of a dialogue that the clock's `step` is due for at `now`; false when it is not due,
/// also when that changed while this transaction waited for the row.
pub async fn hold_due(conn: &mut Conn, id: Id, step: Step, now: Timestamp) -> Result<bool> {
    let sql = match step {
        Step::Open => {
            "UPDATE dialogues SET version = version WHERE id = $1 AND state = 'announced' AND opens_at <= $2"
        }
        Step::Close => {
            "UPDATE dialogues SET version = version WHERE id = $1 AND state = 'open' AND closes_at <= $2"
        }
        _ => return Ok(false),
    };
    let done = sqlx::query(sql).bind(id).bind(now).execute(conn).await?;
    Ok(done.rows_affected() == 1)
}

/// Moves the dialogue from `from` to `to` and notes when; false when somebody else moved it first.
pub async fn set_state(
    conn: &mut Conn,
    id: Id,
    from: State,
    to: State,
    now: Timestamp,
) -> Result<bool> {
    let sql = match to {
        State::Draft | State::Decided => {
            "UPDATE dialogues SET version = version + 1, state = $3, updated_at = $4 WHERE id = $1 AND state = $2"
        }
        State::Announced => {
            "UPDATE dialogues SET version = version + 1, state = $3, updated_at = $4, announced_at = $4 WHERE id = $1 AND state = $2"
        }
        State::Open => {
            "UPDATE dialogues SET version = version + 1, state = $3, updated_at = $4, opened_at = $4 WHERE id = $1 AND state = $2"
        }
        State::Closed => {
            "UPDATE dialogues SET version = version + 1, state = $3, updated_at = $4, closed_at = $4 WHERE id = $1 AND state = $2"
        }
        State::Compiled => {
            "UPDATE dialogues SET version = version + 1, state = $3, updated_at = $4, compiled_at = $4 WHERE id = $1 AND state = $2"
        }
        State::Handling => {
            "UPDATE dialogues SET version = version + 1, state = $3, updated_at = $4, handling_at = $4 WHERE id = $1 AND state = $2"
        }
        State::DecidedUpon => {
            "UPDATE dialogues SET version = version + 1, state = $3, updated_at = $4, decided_upon_at = $4 WHERE id = $1 AND state = $2"
        }
        State::FedBack => {
            "UPDATE dialogues SET version = version + 1, state = $3, updated_at = $4, fed_back_at = $4 WHERE id = $1 AND state = $2"
        }
        State::FollowedUp => {
            "UPDATE dialogues SET version = version + 1, state = $3, updated_at = $4, followed_up_at = $4 WHERE id = $1 AND state = $2"
        }
        State::Archived => {
            "UPDATE dialogues SET version = version + 1, state = $3, updated_at = $4, archived_at = $4 WHERE id = $1 AND state = $2"
        }
        State::Cancelled => {
            "UPDATE dialogues SET version = version + 1, state = $3, updated_at = $4, cancelled_at = $4 WHERE id = $1 AND state = $2"
        }
    };
    let done = sqlx::query(sql)
        .bind(id)
        .bind(from)
        .bind(to)
        .bind(now)
        .execute(conn)
        .await?;
    Ok(done.rows_affected() == 1)
}
