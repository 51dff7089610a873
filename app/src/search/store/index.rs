//! Writing the index.

use crate::core::{Id, Result};
use crate::db::{Conn, json_list};
use crate::search::model::{Entry, Kind, Source, forms};

/// So many changes a deed indexes itself.
const MOST_MARKS: usize = 500;

/// What has changed in this deed, each once and in order; it is not marked any more. Of a deed that changes very much all is left to
/// the worker, so that nobody waits for it: what is not public is not shown meanwhile, wherever it stands in the index.
pub async fn take_marks(conn: &mut Conn) -> Result<Vec<(Kind, String)>> {
    let mut marks: Vec<(Kind, String)> = sqlx::query_as(
        "SELECT DISTINCT kind, subject FROM search_marks ORDER BY kind, subject LIMIT $1",
    )
    .bind(i64::try_from(MOST_MARKS + 1).unwrap_or(i64::MAX))
    .fetch_all(&mut *conn)
    .await?;
    if marks.is_empty() {
        return Ok(marks);
    }
    if marks.len() > MOST_MARKS {
        marks.clear();
        sqlx::query(
            "INSERT INTO search_queue (kind, subject) SELECT DISTINCT kind, subject FROM search_marks WHERE 1 = 1
             ON CONFLICT (kind, subject) DO NOTHING",
        )
        .execute(&mut *conn)
        .await?;
    }
    sqlx::query("DELETE FROM search_marks")
        .execute(conn)
        .await?;
    Ok(marks)
}

/// Takes `most` out of what is to be indexed anew, in order.
pub async fn take_queued(conn: &mut Conn, most: i64) -> Result<Vec<(Kind, String)>> {
    let queued: Vec<(Kind, String)> =
        sqlx::query_as("SELECT kind, subject FROM search_queue ORDER BY kind, subject LIMIT $1")
            .bind(most)
            .fetch_all(&mut *conn)
            .await?;
    let mut taken = Vec::new();
    for (kind, subject) in queued {
        // Of two workers one takes it.
        let done = sqlx::query("DELETE FROM search_queue WHERE kind = $1 AND subject = $2")
            .bind(kind)
            .bind(&subject)
            .execute(&mut *conn)
            .await?;
        if done.rows_affected() == 1 {
            taken.push((kind, subject));
        }
    }
    Ok(taken)
}

/// Puts everything that everybody can read, and everything that stands in the index, among what is indexed anew.
pub async fn queue_all(conn: &mut Conn) -> Result<()> {
    for sql in [
        "DELETE FROM search_queue",
        "INSERT INTO search_queue (kind, subject) SELECT kind, subject FROM search_docs",
        "INSERT INTO search_queue (kind, subject) SELECT 'dialog', id FROM dialogues WHERE announced_at IS NOT NULL
         ON CONFLICT (kind, subject) DO NOTHING",
        "INSERT INTO search_queue (kind, subject) SELECT DISTINCT 'beslut', decision_id FROM dialogue_decisions WHERE 1 = 1
         ON CONFLICT (kind, subject) DO NOTHING",
        "INSERT INTO search_queue (kind, subject) SELECT 'svar', id FROM themes WHERE answered_at IS NOT NULL
         ON CONFLICT (kind, subject) DO NOTHING",
        "INSERT INTO search_queue (kind, subject) SELECT 'svar', id FROM contributions
         WHERE answered_at IS NOT NULL AND state IN ('published', 'masked')
         ON CONFLICT (kind, subject) DO NOTHING",
        "INSERT INTO search_queue (kind, subject) SELECT 'initiativ', id FROM initiatives WHERE state IN ('published', 'masked')
         ON CONFLICT (kind, subject) DO NOTHING",
        "INSERT INTO search_queue (kind, subject) SELECT 'ide', id FROM contributions WHERE state IN ('published', 'masked')
         ON CONFLICT (kind, subject) DO NOTHING",
    ] {
        sqlx::query(sql).execute(&mut *conn).await?;
    }
    Ok(())
}

/// With which version of the analysis all was indexed last, or is being, and whether something is to be indexed anew.
pub async fn state(conn: &mut Conn) -> Result<(Option<String>, bool)> {
    let (version, queued): (Option<String>, i64) = sqlx::query_as(
        "SELECT (SELECT value FROM search_state WHERE name = 'version'),
                (SELECT COUNT(*) FROM (SELECT 1 AS one FROM search_queue LIMIT 1) q)",
    )
    .fetch_one(conn)
    .await?;
    Ok((version, queued > 0))
}

/// Sets it; false when it is so already.
pub async fn set_version(conn: &mut Conn, value: &str) -> Result<bool> {
    let done = sqlx::query(
        "INSERT INTO search_state (name, value) VALUES ('version', $1)
         ON CONFLICT (name) DO UPDATE SET value = excluded.value WHERE search_state.value <> excluded.value",
    )
    .bind(value)
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Forgets with which version all was indexed, so that all of it is indexed anew.
pub async fn forget_version(conn: &mut Conn) -> Result<()> {
    sqlx::query("DELETE FROM search_state")
        .execute(conn)
        .await?;
    Ok(())
}

/// What the index says of `subject`, held until the end of the deed: its place and its terms.
pub async fn hold(conn: &mut Conn, kind: Kind, subject: &str) -> Result<Option<(i64, String)>> {
    Ok(sqlx::query_as(
        "UPDATE search_docs SET subject = $2 WHERE kind = $1 AND subject = $2 RETURNING place, terms",
    )
    .bind(kind)
    .bind(subject)
    .fetch_optional(conn)
    .await?)
}

/// Takes what is at `place` out of the index.
pub async fn remove(conn: &mut Conn, kind: Kind, (place, terms): (i64, &str)) -> Result<()> {
    sqlx::query(
        "DELETE FROM search_postings WHERE kind = $1 AND place = $2 AND term IN (SELECT value FROM json_each($3))",
    )
    .bind(kind)
    .bind(place)
    .bind(terms)
    .execute(&mut *conn)
    .await?;
    sqlx::query("DELETE FROM search_docs WHERE place = $1")
        .bind(place)
        .execute(conn)
        .await?;
    Ok(())
}

/// Puts an entry into the index. When two were made public in the same second and their ids end alike, the later one moves on.
pub async fn insert(conn: &mut Conn, source: &Source, entry: &Entry) -> Result<()> {
    let terms: Vec<&String> = entry.terms.keys().collect();
    let terms = json_list(&terms);
    let mut place = entry.place;
    while !insert_doc(conn, source, entry, (place, &terms)).await? {
        place += 1;
    }
    let mut weights: Vec<i64> = entry.terms.values().copied().collect();
    weights.sort_unstable();
    weights.dedup();
    for weight in weights {
        let of_weight: Vec<&String> = entry
            .terms
            .iter()
            .filter(|(_, own)| **own == weight)
            .map(|(term, _)| term)
            .collect();
        sqlx::query(
            "INSERT INTO search_postings (term, kind, place, weight) SELECT value, $2, $3, $4 FROM json_each($1)",
        )
        .bind(json_list(&of_weight))
        .bind(source.kind)
        .bind(place)
        .bind(weight)
        .execute(&mut *conn)
        .await?;
    }
    Ok(())
}

async fn insert_doc(
    conn: &mut Conn,
    source: &Source,
    entry: &Entry,
    (place, terms): (i64, &str),
) -> Result<bool> {
    let done = sqlx::query(
        "INSERT INTO search_docs (place, kind, subject, dialogue_id, year, terms) VALUES ($1, $2, $3, $4, $5, $6)
         ON CONFLICT (place) DO NOTHING",
    )
    .bind(place)
    .bind(source.kind)
    .bind(&source.subject)
    .bind(source.dialogue)
    .bind(entry.year)
    .bind(terms)
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Makes words known, so that they are found when they are typed wrongly. In order, so that no two deeds wait for each other
/// crosswise.
pub async fn learn(conn: &mut Conn, words: &[(String, String)]) -> Result<()> {
    let all: Vec<&String> = words.iter().map(|(word, _)| word).collect();
    let known: Vec<(String,)> = sqlx::query_as(
        "SELECT word FROM search_words WHERE word IN (SELECT value FROM json_each($1))",
    )
    .bind(json_list(&all))
    .fetch_all(&mut *conn)
    .await?;
    let known: std::collections::HashSet<String> = known.into_iter().map(|(word,)| word).collect();
    for (word, term) in words.iter().filter(|(word, _)| !known.contains(word)) {
        sqlx::query(
            "INSERT INTO search_words (word, term) VALUES ($1, $2) ON CONFLICT (word) DO NOTHING",
        )
        .bind(word)
        .bind(term)
        .execute(&mut *conn)
        .await?;
        let forms: Vec<String> = forms(word).into_iter().collect();
        sqlx::query(
            "INSERT INTO search_near (form, word) SELECT value, $2 FROM json_each($1) WHERE 1 = 1 ON CONFLICT (form, word) DO NOTHING",
        )
        .bind(json_list(&forms))
        .bind(word)
        .execute(&mut *conn)
        .await?;
    }
    Ok(())
}

/// Forgets words of which no term of `terms`, a JSON list, stands in anything any more.
pub async fn unlearn(conn: &mut Conn, terms: &str) -> Result<()> {
    let left: Vec<(String,)> = sqlx::query_as(
        "SELECT w.word FROM search_words w WHERE w.term IN (SELECT value FROM json_each($1))
           AND NOT EXISTS (SELECT 1 FROM search_postings p WHERE p.term = w.term) ORDER BY w.word",
    )
    .bind(terms)
    .fetch_all(&mut *conn)
    .await?;
    for (word,) in left {
        let forms: Vec<String> = forms(&word).into_iter().collect();
        sqlx::query(
            "DELETE FROM search_near WHERE word = $2 AND form IN (SELECT value FROM json_each($1))",
        )
        .bind(json_list(&forms))
        .bind(&word)
        .execute(&mut *conn)
        .await?;
        sqlx::query("DELETE FROM search_words WHERE word = $1")
            .bind(&word)
            .execute(&mut *conn)
            .await?;
    }
    Ok(())
}

/// The dialogue's id as it is bound in lists.
pub(super) fn ids(of: &[Id]) -> String {
    json_list(&of.iter().map(Id::to_string).collect::<Vec<_>>())
}
