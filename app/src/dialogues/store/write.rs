//! Creating a dialogue and changing its columns. Each takes a row that the deed holds already.

use crate::core::words::search_text;
use crate::core::{Id, Result, Timestamp};
use crate::db::{Conn, json_list};
use crate::dialogues::model::{
    Decides, Dialogue, Influence, NewDialogue, Participation, Revised, Texts,
};

/// Whether a dialogue has just this title.
pub async fn is_title_there(conn: &mut Conn, title: &str) -> Result<bool> {
    let row: Option<(i64,)> = sqlx::query_as("SELECT 1 FROM dialogues WHERE title = $1 LIMIT 1")
        .bind(title)
        .fetch_optional(conn)
        .await?;
    Ok(row.is_some())
}

/// Adds a draft under `slug`; false when another dialogue has that address.
pub async fn insert(
    conn: &mut Conn,
    id: Id,
    slug: &str,
    new: &NewDialogue,
    created_by: Option<Id>,
    now: Timestamp,
) -> Result<bool> {
    let done = sqlx::query(
        "INSERT INTO dialogues (id, slug, version, state, kind, owner_id, deciding_body_id, title, lead, background, purpose, goal,
            target_group, can_change, cannot_change, inclusion, decides, case_number, responsible_post, contact, other_ways, legal_ground,
            compilation, compilation_limits, feedback_message, evaluation, cancelled_reason, contributions_made, example_at, search_text,
            created_by, created_at, updated_at, area_id)
         VALUES ($1, $2, 1, 'draft', $3, $4, $5, $6, '', '', '', '', '', '[]', '[]', '[]', $7, '', '', '', '', '', '', '', '', '', '', 0, $8,
            $9, $10, $11, $11, $12)
         ON CONFLICT (slug) DO NOTHING",
    )
    .bind(id)
    .bind(slug)
    .bind(new.kind)
    .bind(new.owner)
    .bind(new.deciding_body)
    .bind(&new.title)
    .bind(new.decides.map_or("", Decides::as_str))
    .bind(new.example.then_some(now))
    .bind(search_text(&[&new.title]))
    .bind(created_by)
    .bind(now)
    .bind(new.area)
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Stores all editable texts and days; the moments of opening and closing follow from the days.
pub async fn update_texts(conn: &mut Conn, id: Id, t: &Texts) -> Result<()> {
    sqlx::query(
        "UPDATE dialogues SET title = $2, kind = $3, deciding_body_id = $4, lead = $5, background = $6, decides = $7, can_change = $8,
            cannot_change = $9, purpose = $10, goal = $11, target_group = $12, proposed_participation = $13, proposed_influence = $14,
            case_number = $15, responsible_post_id = $16, contact = $17, other_ways = $18, matter_id = $19,
            opens_on = $20, closes_on = $21, opens_at = $22, closes_at = $23, compile_by = $24, decision_on = $25, feedback_by = $26,
            follow_up_on = $27, area_id = $28
         WHERE id = $1",
    )
    .bind(id)
    .bind(&t.title)
    .bind(t.kind)
    .bind(t.deciding_body)
    .bind(&t.lead)
    .bind(&t.background)
    .bind(t.decides.map_or("", Decides::as_str))
    .bind(json_list(&t.can_change))
    .bind(json_list(&t.cannot_change))
    .bind(&t.purpose)
    .bind(&t.goal)
    .bind(&t.target_group)
    .bind(t.proposed_participation)
    .bind(t.proposed_influence)
    .bind(&t.case_number)
    .bind(t.responsible_post)
    .bind(&t.contact)
    .bind(&t.other_ways)
    .bind(t.matter)
    .bind(t.opens_on)
    .bind(t.closes_on)
    .bind(t.opens_on.map(crate::core::Date::start))
    .bind(t.closes_on.map(crate::core::Date::end))
    .bind(t.compile_by)
    .bind(t.decision_on)
    .bind(t.feedback_by)
    .bind(t.follow_up_on)
    .bind(t.area)
    .execute(conn)
    .await?;
    Ok(())
}

/// Stores what the post that answers for the dialogue is called.
pub async fn set_post_words(conn: &mut Conn, id: Id, words: &str) -> Result<()> {
    sqlx::query("UPDATE dialogues SET responsible_post = $2 WHERE id = $1")
        .bind(id)
        .bind(words)
        .execute(conn)
        .await?;
    Ok(())
}

/// Stores which law demands the dialogue, in words (P29).
pub async fn set_legal_ground(conn: &mut Conn, id: Id, words: &str) -> Result<()> {
    sqlx::query("UPDATE dialogues SET legal_ground = $2 WHERE id = $1")
        .bind(id)
        .bind(words)
        .execute(conn)
        .await?;
    Ok(())
}

/// Stores what a body decided when it decided to hold the dialogue (P14, P19–P21). The case number
/// is the decision's where the dialogue had none.
pub async fn set_start_decision(
    conn: &mut Conn,
    id: Id,
    decision: Id,
    (participation, influence): (Participation, Influence),
    case_number: &str,
    attested_at: Timestamp,
) -> Result<()> {
    sqlx::query(
        "UPDATE dialogues SET start_decision_id = $2, participation = $3, influence = $4, nothing_decided_at = $6,
            case_number = CASE WHEN case_number = '' THEN $5 ELSE case_number END
         WHERE id = $1",
    )
    .bind(id)
    .bind(decision)
    .bind(participation)
    .bind(influence)
    .bind(case_number)
    .bind(attested_at)
    .execute(conn)
    .await?;
    Ok(())
}

/// Stores degrees that a new decision changed (P15, P21).
pub async fn set_degrees(conn: &mut Conn, dialogue: &Dialogue) -> Result<()> {
    sqlx::query("UPDATE dialogues SET participation = $2, influence = $3 WHERE id = $1")
        .bind(dialogue.id)
        .bind(dialogue.participation)
        .bind(dialogue.influence)
        .execute(conn)
        .await?;
    Ok(())
}

/// Stores the compilation, the minority views and what the material cannot show.
pub async fn set_compilation(
    conn: &mut Conn,
    id: Id,
    (compilation, views, limits): (&str, &str, &str),
) -> Result<()> {
    sqlx::query("UPDATE dialogues SET compilation = $2, minority_views = $3, compilation_limits = $4 WHERE id = $1")
        .bind(id)
        .bind(compilation)
        .bind(views)
        .bind(limits)
        .execute(conn)
        .await?;
    Ok(())
}

/// Stores what was learnt.
pub async fn set_evaluation(conn: &mut Conn, id: Id, evaluation: &str) -> Result<()> {
    sqlx::query("UPDATE dialogues SET evaluation = $2 WHERE id = $1")
        .bind(id)
        .bind(evaluation)
        .execute(conn)
        .await?;
    Ok(())
}

/// Stores why the dialogue is stopped, and when the body closed the matter that the law demanded it on.
pub async fn set_cancelled_reason(
    conn: &mut Conn,
    id: Id,
    reason: &str,
    matter_dropped_at: Option<Timestamp>,
) -> Result<()> {
    sqlx::query("UPDATE dialogues SET cancelled_reason = $2, matter_dropped_at = $3 WHERE id = $1")
        .bind(id)
        .bind(reason)
        .bind(matter_dropped_at)
        .execute(conn)
        .await?;
    Ok(())
}

/// Stores what search looks in.
pub async fn set_search_text(conn: &mut Conn, id: Id, search_text: &str) -> Result<()> {
    sqlx::query("UPDATE dialogues SET search_text = $2 WHERE id = $1")
        .bind(id)
        .bind(search_text)
        .execute(conn)
        .await?;
    Ok(())
}

/// Titles and summaries of the dialogue's themes, which search looks in too.
pub async fn theme_texts(conn: &mut Conn, id: Id) -> Result<Vec<(String, String)>> {
    Ok(
        sqlx::query_as(
            "SELECT title, summary FROM themes WHERE dialogue_id = $1 ORDER BY position",
        )
        .bind(id)
        .fetch_all(conn)
        .await?,
    )
}

/// A change of a public text, for [`insert_revision`].
#[derive(Debug)]
pub struct NewRevision<'a> {
    /// What was changed.
    pub field: Revised,
    /// What it was.
    pub before: &'a str,
    /// What it became.
    pub after: &'a str,
    /// Why.
    pub reason: &'a str,
    /// The new decision, where one is needed.
    pub decision: Option<Id>,
}

/// Keeps a change of a public text (P4).
pub async fn insert_revision(
    conn: &mut Conn,
    id: Id,
    dialogue: Id,
    revision: &NewRevision<'_>,
    now: Timestamp,
) -> Result<()> {
    sqlx::query(
        "INSERT INTO dialogue_revisions (id, dialogue_id, field, before_text, after_text, reason, decision_id, revised_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
    )
    .bind(id)
    .bind(dialogue)
    .bind(revision.field)
    .bind(revision.before)
    .bind(revision.after)
    .bind(revision.reason)
    .bind(revision.decision)
    .bind(now)
    .execute(conn)
    .await?;
    Ok(())
}
