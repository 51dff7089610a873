//! Lists of what everybody can read. All of them go by the index of shown contributions of one
//! dialogue, so that a page costs the same however many there are.

use crate::contributions::model::{Count, Filter, Listed, Tally, ThemeChoice};
use crate::contributions::{answered, is_shown};
use crate::core::words::like_patterns;
use crate::core::{Id, Result};
use crate::db::{Conn, Keyset, PageOf, json_list};
use crate::dialogues::shows_outcomes;
use crate::rerouting::is_in_force;

/// Counting stops here: "more than a thousand" says enough, and costs the same for a million.
const COUNTED: i64 = 1000;
/// Among so many that share a word, the most alike are looked for.
const CANDIDATES: i64 = 200;

/// From where, and the filter: $1 dialogue, $3 kind, $4 theme, $5 answered (−1 for either), $6 the
/// patterns of the search, of which none may fail to match. What says the same as one that came first is shown under that
/// one, but a search finds each by its own words.
macro_rules! shown {
    ([$($select:tt)+], $rest:literal) => {
        concat!(
            $($select)+,
            " FROM covered_contributions c
              JOIN dialogues d ON d.id = c.dialogue_id
              LEFT JOIN themes t ON t.id = c.theme_id
              LEFT JOIN reroutings r ON r.contribution_id = c.id AND ", is_in_force!("r"), "
              LEFT JOIN outcomes o ON o.theme_id = c.theme_id AND ", shows_outcomes!("d"), "
              WHERE c.dialogue_id = $1 AND ", is_shown!("c"), "
                AND ($3 IS NULL OR c.kind = $3)
                AND ($4 IS NULL OR c.theme_id = $4)
                AND ($5 < 0 OR $5 = ", answered!(), ")
                AND ($6 <> '[]' OR NOT EXISTS (SELECT 1 FROM same_ideas s JOIN contributions x ON x.id = s.leading_id
                                               WHERE s.contribution_id = c.id AND ", is_shown!("x"), "))
                AND NOT EXISTS (SELECT 1 FROM json_each($6) pattern WHERE c.search_text NOT LIKE pattern.value) ",
            $rest
        )
    };
}

macro_rules! listed {
    ($rest:literal) => {
        shown!(
            ["SELECT c.number, c.kind, c.title, substr(c.text, 1, 600) AS text, CAST(length(c.text) AS BIGINT) AS length,
                    c.lang, c.tie, c.shown_name, c.channel, c.state, c.received_at, COALESCE(t.title, '') AS theme, r.place,
                    COALESCE(r.authority, '') AS authority,
                    (SELECT COUNT(*) FROM same_ideas s JOIN contributions x ON x.id = s.contribution_id
                     WHERE s.leading_id = c.id AND ", is_shown!("x"), ") AS same, c.supports,
                    (SELECT COUNT(*) FROM photos p WHERE p.contribution_id = c.id AND p.left_out_at IS NULL) AS photos,
                    ", answered!(), " AS answered"],
            $rest
        )
    };
}

pub const NEWEST: &str = listed!("AND c.number < $2 ORDER BY c.number DESC LIMIT $7");
pub const OLDEST: &str = listed!("AND c.number > $2 ORDER BY c.number LIMIT $7");
/// What follows is told by where the idea numbered $2 stands now; the first page follows a number that there is none of.
pub const MOST_SUPPORTED: &str = listed!(
    "AND (c.supports, c.number) < (COALESCE((SELECT k.supports FROM contributions k WHERE k.dialogue_id = $1 AND k.number = $2), 9223372036854775807), $2)
     ORDER BY c.supports DESC, c.number DESC LIMIT $7"
);
const COUNT: &str = concat!(
    "SELECT COUNT(*) FROM (",
    shown!(["SELECT 1 AS one"], "AND c.number > $2 LIMIT $7"),
    ") counted"
);
pub const SIMILAR: &str = concat!(
    "SELECT c.number, c.title, c.text
     FROM covered_contributions c
     WHERE c.dialogue_id = $1 AND ",
    is_shown!("c"),
    "
       AND c.number > (SELECT d.contributions_made - 20000 FROM dialogues d WHERE d.id = $1)
       AND EXISTS (SELECT 1 FROM json_each($2) pattern WHERE c.search_text LIKE pattern.value)
     ORDER BY c.number DESC LIMIT $3"
);

fn answered(filter: &Filter) -> i64 {
    filter.answered.map_or(-1, i64::from)
}

fn patterns(filter: &Filter) -> String {
    json_list(&like_patterns(&filter.query))
}

async fn page(
    conn: &mut Conn,
    sql: &'static str,
    dialogue: Id,
    filter: &Filter,
    from: i64,
    page: &Keyset<i64>,
) -> Result<PageOf<Listed, i64>> {
    let rows: Vec<Listed> = sqlx::query_as(sql)
        .bind(dialogue)
        .bind(from)
        .bind(filter.kind)
        .bind(filter.theme)
        .bind(answered(filter))
        .bind(patterns(filter))
        .bind(page.limit())
        .fetch_all(conn)
        .await?;
    Ok(PageOf::cut(rows, page, |row| row.number))
}

/// A page of what is shown, the latest first.
pub async fn newest(
    conn: &mut Conn,
    dialogue: Id,
    filter: &Filter,
    keyset: &Keyset<i64>,
) -> Result<PageOf<Listed, i64>> {
    let from = keyset.after.unwrap_or(i64::MAX);
    page(conn, NEWEST, dialogue, filter, from, keyset).await
}

/// A page of what is shown, the first first.
pub async fn oldest(
    conn: &mut Conn,
    dialogue: Id,
    filter: &Filter,
    keyset: &Keyset<i64>,
) -> Result<PageOf<Listed, i64>> {
    let from = keyset.after.unwrap_or(0);
    page(conn, OLDEST, dialogue, filter, from, keyset).await
}

/// A page of what is shown, what most agree with first.
pub async fn most_supported(
    conn: &mut Conn,
    dialogue: Id,
    filter: &Filter,
    keyset: &Keyset<i64>,
) -> Result<PageOf<Listed, i64>> {
    let from = keyset.after.unwrap_or(i64::MAX);
    page(conn, MOST_SUPPORTED, dialogue, filter, from, keyset).await
}

/// How many are shown under `filter`.
pub async fn count(conn: &mut Conn, dialogue: Id, filter: &Filter) -> Result<Count> {
    let (found,): (i64,) = sqlx::query_as(COUNT)
        .bind(dialogue)
        .bind(0_i64)
        .bind(filter.kind)
        .bind(filter.theme)
        .bind(answered(filter))
        .bind(patterns(filter))
        .bind(COUNTED + 1)
        .fetch_one(conn)
        .await?;
    Ok(Count {
        number: found.min(COUNTED),
        and_more: found > COUNTED,
    })
}

/// The latest shown contributions that have at least one of `patterns` in them: number, title, text.
/// Looks back over twenty thousand and no further, for it is asked while somebody writes.
pub async fn similar_candidates(
    conn: &mut Conn,
    dialogue: Id,
    patterns: &[String],
) -> Result<Vec<(i64, String, String)>> {
    Ok(sqlx::query_as(SIMILAR)
        .bind(dialogue)
        .bind(json_list(patterns))
        .bind(CANDIDATES)
        .fetch_all(conn)
        .await?)
}

/// How the contributions of a dialogue are accounted for.
pub async fn tally(conn: &mut Conn, dialogue: Id) -> Result<Tally> {
    Ok(sqlx::query_as(concat!(
        "SELECT COUNT(*) AS made,
                COUNT(CASE WHEN c.state = 'received' THEN 1 END) AS waiting,
                COUNT(CASE WHEN c.state = 'refused' THEN 1 END) AS refused,
                COUNT(CASE WHEN ",
        is_shown!("c"),
        " AND r.id IS NOT NULL THEN 1 END) AS rerouted,
                COUNT(CASE WHEN ",
        is_shown!("c"),
        " AND r.id IS NULL AND c.theme_id IS NOT NULL THEN 1 END) AS themed
         FROM contributions c LEFT JOIN reroutings r ON r.contribution_id = c.id AND ",
        is_in_force!("r"),
        " WHERE c.dialogue_id = $1"
    ))
    .bind(dialogue)
    .fetch_one(conn)
    .await?)
}

/// The dialogue's themes in their order.
pub async fn themes(conn: &mut Conn, dialogue: Id) -> Result<Vec<ThemeChoice>> {
    Ok(
        sqlx::query_as("SELECT id, title FROM themes WHERE dialogue_id = $1 ORDER BY position")
            .bind(dialogue)
            .fetch_all(conn)
            .await?,
    )
}
