//! Many dialogues at once: lists for residents, the desk, the clock's due ones, and revisions.

use crate::core::words::like_patterns;
use crate::core::{Date, Id, Result, Timestamp};
use crate::db::{Conn, Keyset, json_list};
use crate::dialogues::model::{
    Body, Card, CardKey, DeskFilter, DeskKey, DeskRow, Filter, Influence, Kind, Named, Phase,
    Revised, Revision, State, Step, Work,
};
use crate::dialogues::{is_found_by_themes, is_public};

/// All columns of a card, for a WHERE clause to follow.
macro_rules! select_card {
    ($($rest:tt)+) => {
        concat!(
            "SELECT d.id, d.slug, d.title, d.lead, d.state, d.influence, d.opens_on, d.closes_on, d.decision_on, d.contributions_made,
                    d.fed_back_at, d.example_at, o.id AS owner_id, o.slug AS owner_slug, o.name AS owner_name, o.name_en AS owner_name_en
             FROM dialogues d JOIN bodies o ON o.id = d.owner_id ",
            $($rest)+
        )
    };
}

#[derive(sqlx::FromRow)]
struct CardRow {
    id: Id,
    slug: String,
    title: String,
    lead: String,
    state: State,
    influence: Option<Influence>,
    opens_on: Option<Date>,
    closes_on: Option<Date>,
    decision_on: Option<Date>,
    contributions_made: i64,
    fed_back_at: Option<Timestamp>,
    example_at: Option<Timestamp>,
    owner_id: Id,
    owner_slug: String,
    owner_name: String,
    owner_name_en: String,
}

impl From<CardRow> for Card {
    fn from(row: CardRow) -> Self {
        Self {
            is_spoken: false,
            id: row.id,
            slug: row.slug,
            title: row.title,
            lead: row.lead,
            state: row.state,
            owner: Body::new(
                row.owner_id,
                row.owner_slug,
                row.owner_name,
                row.owner_name_en,
            ),
            influence: row.influence,
            opens_on: row.opens_on,
            closes_on: row.closes_on,
            decision_on: row.decision_on,
            contributions_made: row.contributions_made,
            fed_back_at: row.fed_back_at,
            example_at: row.example_at,
        }
    }
}

/// How many words of a search count; `words::like_patterns` gives no more.
const WORDS: usize = 8;

/// Public dialogues in the order of their places. `standing` is the state as [`State::on`] has it by the days, for the
/// clock may be late. The place is a number that grows down the list: open by last day, coming by first day, then
/// handled and the rest, each by first day from the latest back.
const CARDS: &str = concat!(
    "SELECT * FROM (
        SELECT p.*, CASE
            WHEN p.standing = 'open' THEN CAST(replace(p.closes_on, '-', '') AS BIGINT)
            WHEN p.standing = 'announced' THEN 100000000 + CAST(replace(p.opens_on, '-', '') AS BIGINT)
            WHEN p.standing IN ('closed', 'compiled', 'handling', 'decided_upon')
                THEN 299999999 - CAST(replace(p.opens_on, '-', '') AS BIGINT)
            ELSE 399999999 - CAST(replace(p.opens_on, '-', '') AS BIGINT) END AS place
        FROM (SELECT c.*, CASE WHEN c.state = 'open' AND c.closes_on < $15 THEN 'closed'
                               WHEN c.state = 'open' AND c.opens_on > $15 THEN 'announced' ELSE c.state END AS standing FROM (",
    select_card!(
        "WHERE ", is_public!("d"), " AND d.opens_on IS NOT NULL
           AND ($2 IS NULL OR o.slug = $2)
           AND ($14 IS NULL OR ", is_found_by_themes!("d"), "
                AND EXISTS (SELECT 1 FROM themes t WHERE t.dialogue_id = d.id AND t.title = $14))
           AND d.search_text LIKE $6 AND d.search_text LIKE $7 AND d.search_text LIKE $8 AND d.search_text LIKE $9
           AND d.search_text LIKE $10 AND d.search_text LIKE $11 AND d.search_text LIKE $12 AND d.search_text LIKE $13"
    ),
    ") c) p WHERE p.standing IN (SELECT value FROM json_each($1))
     ) s WHERE ($3 IS NULL OR (s.place, s.id) > ($3, $4)) ORDER BY s.place, s.id LIMIT $5"
);

#[derive(sqlx::FromRow)]
struct PlacedRow {
    #[sqlx(flatten)]
    card: CardRow,
    place: i64,
}

/// A page of [`CARDS`] after the card of the key, each with its own key.
pub async fn cards(
    conn: &mut Conn,
    filter: &Filter,
    keyset: &Keyset<CardKey>,
    today: Date,
) -> Result<Vec<(Card, CardKey)>> {
    let states = filter
        .phase
        .map_or_else(|| State::ALL.to_vec(), Phase::states);
    let states: Vec<&str> = states.into_iter().map(State::as_str).collect();
    let mut patterns = like_patterns(&filter.words);
    patterns.resize(WORDS, "%".to_owned());
    let mut query = sqlx::query_as::<_, PlacedRow>(CARDS)
        .bind(json_list(&states))
        .bind(filter.body.clone())
        .bind(keyset.after.map(|key| key.place))
        .bind(keyset.after.map(|key| key.id))
        .bind(keyset.limit());
    for pattern in patterns {
        query = query.bind(pattern);
    }
    query = query.bind(filter.theme.clone()).bind(today);
    Ok(query
        .fetch_all(conn)
        .await?
        .into_iter()
        .map(|row| {
            let card = Card::from(row.card);
            let key = CardKey {
                place: row.place,
                id: card.id,
            };
            (card, key)
        })
        .collect())
}

/// Open dialogues whose last day is not over, the one that closes first on top.
pub async fn open(conn: &mut Conn, today: Date, most: i64) -> Result<Vec<Card>> {
    let rows: Vec<CardRow> = sqlx::query_as(select_card!(
        "WHERE d.state = 'open' AND d.opens_on <= $1 AND d.closes_on >= $1 ORDER BY d.closes_on, d.id LIMIT $2"
    ))
    .bind(today)
    .bind(most)
    .fetch_all(conn)
    .await?;
    Ok(rows.into_iter().map(Card::from).collect())
}

/// Announced dialogues, the one that opens first on top.
pub async fn coming(conn: &mut Conn, most: i64) -> Result<Vec<Card>> {
    let rows: Vec<CardRow> = sqlx::query_as(select_card!(
        "WHERE d.state = 'announced' ORDER BY d.opens_on, d.id LIMIT $1"
    ))
    .bind(most)
    .fetch_all(conn)
    .await?;
    Ok(rows.into_iter().map(Card::from).collect())
}

/// Dialogues with a result, the latest on top.
pub async fn answered(conn: &mut Conn, most: i64) -> Result<Vec<Card>> {
    let rows: Vec<CardRow> = sqlx::query_as(select_card!(
        "WHERE d.state IN ('fed_back', 'followed_up', 'archived') ORDER BY d.fed_back_at DESC, d.id DESC LIMIT $1"
    ))
    .bind(most)
    .fetch_all(conn)
    .await?;
    Ok(rows.into_iter().map(Card::from).collect())
}

/// What the clock has to open, then what it has to close, the longest overdue first.
pub async fn due(conn: &mut Conn, step: Step, now: Timestamp) -> Result<Vec<Id>> {
    let sql = match step {
        Step::Open => {
            "SELECT id FROM dialogues WHERE state = 'announced' AND opens_at <= $1 ORDER BY opens_at, id"
        }
        Step::Close => {
            "SELECT id FROM dialogues WHERE state = 'open' AND closes_at <= $1 ORDER BY closes_at, id"
        }
        _ => return Ok(Vec::new()),
    };
    let rows: Vec<(Id,)> = sqlx::query_as(sql).bind(now).fetch_all(conn).await?;
    Ok(rows.into_iter().map(|(id,)| id).collect())
}

#[derive(sqlx::FromRow)]
struct RevisionRow {
    id: Id,
    field: Revised,
    before_text: String,
    after_text: String,
    reason: String,
    decision_id: Option<Id>,
    revised_at: Timestamp,
}

/// A dialogue's revisions, the oldest first.
pub async fn revisions(conn: &mut Conn, dialogue: Id) -> Result<Vec<Revision>> {
    let rows: Vec<RevisionRow> = sqlx::query_as(
        "SELECT id, field, before_text, after_text, reason, decision_id, revised_at
         FROM dialogue_revisions WHERE dialogue_id = $1 ORDER BY revised_at, id",
    )
    .bind(dialogue)
    .fetch_all(conn)
    .await?;
    Ok(rows
        .into_iter()
        .map(|row| Revision {
            id: row.id,
            field: row.field,
            before: row.before_text,
            after: row.after_text,
            reason: row.reason,
            decision_id: row.decision_id,
            revised_at: row.revised_at,
        })
        .collect())
}

#[derive(sqlx::FromRow)]
struct DeskRowRow {
    id: Id,
    slug: String,
    title: String,
    state: State,
    kind: Kind,
    opens_on: Option<Date>,
    closes_on: Option<Date>,
    compile_by: Option<Date>,
    decision_on: Option<Date>,
    feedback_by: Option<Date>,
    follow_up_on: Option<Date>,
    waiting: i64,
    waiting_since: Option<Timestamp>,
    updated_at: Timestamp,
    deciding_body_id: Id,
    responsible_post_id: Option<Id>,
    responsible_post: String,
    owner_id: Id,
    owner_slug: String,
    owner_name: String,
    owner_name_en: String,
}

/// The admin area's list, the last changed first. What is over is said as a case of its own, so that the
/// planner keeps to the order of the index.
pub const DESK: &str =
    "SELECT d.id, d.slug, d.title, d.state, d.kind, d.opens_on, d.closes_on, d.compile_by, d.decision_on, d.feedback_by, d.follow_up_on,
            (SELECT COUNT(*) FROM contributions c WHERE c.dialogue_id = d.id AND c.state = 'received')
              + (SELECT COUNT(*) FROM comments k WHERE k.dialogue_id = d.id AND k.state = 'received') AS waiting,
            (SELECT MIN(w.at) FROM (
                SELECT MIN(c.received_at) AS at FROM contributions c WHERE c.dialogue_id = d.id AND c.state = 'received'
                UNION ALL SELECT MIN(k.received_at) FROM comments k WHERE k.dialogue_id = d.id AND k.state = 'received') w) AS waiting_since,
            d.updated_at, d.deciding_body_id, d.responsible_post_id, d.responsible_post,
            o.id AS owner_id, o.slug AS owner_slug, o.name AS owner_name, o.name_en AS owner_name_en
     FROM dialogues d JOIN bodies o ON o.id = d.owner_id
     WHERE (d.updated_at, d.id) < ($1, $2)
       AND ($3 IS NULL OR CASE WHEN d.state IN ('archived', 'cancelled') THEN 1 ELSE 0 END = $3)
       AND ($4 IS NULL OR d.owner_id IN (SELECT value FROM json_each($4)) OR d.deciding_body_id IN (SELECT value FROM json_each($4)))
       AND ($6 IS NULL OR d.id = $6)
     ORDER BY d.updated_at DESC, d.id DESC LIMIT $5";

/// Dialogues that `filter` asks for, the last changed first. The first page goes on after a moment that
/// lies beyond all, so that the index serves it like any other.
pub async fn desk(
    conn: &mut Conn,
    filter: &DeskFilter,
    keyset: &Keyset<DeskKey>,
) -> Result<Vec<DeskRow>> {
    let before = keyset
        .after
        .map_or(i64::MAX, |key| key.updated_at.as_micros());
    let id = keyset
        .after
        .map_or_else(String::new, |key| key.id.to_string());
    let rows: Vec<DeskRowRow> = sqlx::query_as(DESK)
        .bind(before)
        .bind(id)
        .bind(filter.work.map(|work| i64::from(work == Work::Over)))
        .bind(filter.bodies.as_deref().map(ids))
        .bind(keyset.limit())
        .bind(filter.only)
        .fetch_all(conn)
        .await?;
    Ok(rows.into_iter().map(DeskRow::from).collect())
}

impl From<DeskRowRow> for DeskRow {
    fn from(row: DeskRowRow) -> Self {
        Self {
            id: row.id,
            slug: row.slug,
            title: row.title,
            state: row.state,
            kind: row.kind,
            owner: Body::new(
                row.owner_id,
                row.owner_slug,
                row.owner_name,
                row.owner_name_en,
            ),
            deciding_body: row.deciding_body_id,
            responsible_post_id: row.responsible_post_id,
            responsible_post: row.responsible_post,
            opens_on: row.opens_on,
            closes_on: row.closes_on,
            compile_by: row.compile_by,
            decision_on: row.decision_on,
            feedback_by: row.feedback_by,
            follow_up_on: row.follow_up_on,
            waiting: row.waiting,
            waiting_since: row.waiting_since,
            updated_at: row.updated_at,
        }
    }
}

/// When the result of each of these was decided, in any order; those without a decision are left out.
pub async fn decided_days(conn: &mut Conn, dialogues: &[Id]) -> Result<Vec<(Id, Date)>> {
    Ok(sqlx::query_as(
        "SELECT d.id, e.decided_on FROM dialogues d JOIN decisions e ON e.id = d.result_decision_id
         WHERE d.decided_upon_at IS NOT NULL AND d.id IN (SELECT value FROM json_each($1))",
    )
    .bind(ids(dialogues))
    .fetch_all(conn)
    .await?)
}

/// What these are called, in any order; those that are not there are left out.
pub async fn named(conn: &mut Conn, dialogues: &[Id]) -> Result<Vec<Named>> {
    let rows: Vec<(Id, String, String)> = sqlx::query_as(
        "SELECT id, slug, title FROM dialogues WHERE id IN (SELECT value FROM json_each($1))",
    )
    .bind(ids(dialogues))
    .fetch_all(conn)
    .await?;
    Ok(rows
        .into_iter()
        .map(|(id, slug, title)| Named { id, slug, title })
        .collect())
}

fn ids(of: &[Id]) -> String {
    json_list(&of.iter().map(Id::to_string).collect::<Vec<_>>())
}
