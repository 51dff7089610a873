//! Writing the index.

use crate::contributions::is_shown;
use crate::core::{Id, Result};
use crate::db::{Conn, json_list};
use crate::dialogues::is_public;
use crate::search::model::{Entry, Kind, Source, forms};

/// So many changes a deed indexes itself.
const MOST_MARKS: usize = 500;

/// Claims what has changed, until the end of the deed: whoever else would index the same waits, whether it stands in the index or
/// not. In order, so that no two wait for each other crosswise. What is queued already is held, too: no worker takes it before
/// the change is there to be read.
const CLAIM: &str = "INSERT INTO search_queue (kind, subject) SELECT DISTINCT kind, subject FROM search_marks WHERE 1 = 1 ORDER BY kind, subject
     ON CONFLICT (kind, subject) DO UPDATE SET subject = excluded.subject";

/// What has changed in this deed, each once and in order, claimed; it is not marked any more. [`release`] ends the claim. Of a deed
/// that changes very much all is left to the worker, so that nobody waits for it: what is not public is not shown meanwhile, wherever
/// it stands in the index.
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
    sqlx::query(CLAIM).execute(&mut *conn).await?;
    sqlx::query("DELETE FROM search_marks")
        .execute(conn)
        .await?;
    if marks.len() > MOST_MARKS {
        marks.clear();
    }
    Ok(marks)
}

/// Ends the claim to what a deed has indexed itself. While all is indexed with another version of the analysis than `version`, it
/// stays queued: after an upgrade the worker does it once more.
pub async fn release(conn: &mut Conn, subjects: &[(Kind, String)], version: &str) -> Result<()> {
    for kind in Kind::ALL {
        let own: Vec<&String> = subjects
            .iter()
            .filter(|(of, _)| of == kind)
            .map(|(_, subject)| subject)
            .collect();
        if own.is_empty() {
            continue;
        }
        sqlx::query(
            "DELETE FROM search_queue WHERE kind = $1 AND subject IN (SELECT value FROM json_each($2))
               AND NOT EXISTS (SELECT 1 FROM search_state s WHERE s.value <> $3)",
        )
        .bind(*kind)
        .bind(json_list(&own))
        .bind(version)
        .execute(&mut *conn)
        .await?;
    }
    Ok(())
}

/// Takes `most` out of what is to be indexed anew, in order, and claims it: whoever changes it waits until it is indexed.
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

/// Everything that everybody can read, and everything that stands in the index. What is queued already is held as in [`CLAIM`].
const QUEUE_ALL: &str = concat!(
    "INSERT INTO search_queue (kind, subject)
     SELECT kind, subject FROM (
        SELECT kind, subject FROM search_docs
        UNION SELECT 'dialog', id FROM dialogues WHERE ",
    is_public!(),
    "
        UNION SELECT 'beslut', decision_id FROM dialogue_decisions
        UNION SELECT 'svar', id FROM themes WHERE answered_at IS NOT NULL
        UNION SELECT 'svar', id FROM contributions WHERE answered_at IS NOT NULL AND ",
    is_shown!(),
    "
        UNION SELECT 'initiativ', id FROM initiatives WHERE ",
    is_shown!(),
    "
        UNION SELECT 'ide', id FROM contributions WHERE ",
    is_shown!(),
    ") a
     WHERE 1 = 1 ORDER BY kind, subject
     ON CONFLICT (kind, subject) DO UPDATE SET subject = excluded.subject"
);

/// Puts everything that everybody can read, and everything that stands in the index, among what is indexed anew. What somebody
/// indexes just now is waited for, and indexed once more.
pub async fn queue_all(conn: &mut Conn) -> Result<()> {
    sqlx::query(QUEUE_ALL).execute(conn).await?;
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

/// What the index says of `subject`: its place and its terms.
pub async fn standing(conn: &mut Conn, kind: Kind, subject: &str) -> Result<Option<(i64, String)>> {
    Ok(
        sqlx::query_as("SELECT place, terms FROM search_docs WHERE kind = $1 AND subject = $2")
            .bind(kind)
            .bind(subject)
            .fetch_optional(conn)
            .await?,
    )
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

/// Holds terms that this deed has taken out of something until it is done: who takes the same out of something else waits before
/// [`unlearn`], and of all the last one sees that nothing has them any more. In order, so that no two wait for each other crosswise.
pub async fn hold(conn: &mut Conn, terms: &[String]) -> Result<()> {
    if terms.is_empty() {
        return Ok(());
    }
    sqlx::query(
        "INSERT INTO search_leaving (term) SELECT value FROM json_each($1) WHERE 1 = 1 ORDER BY 1
         ON CONFLICT (term) DO UPDATE SET term = excluded.term",
    )
    .bind(json_list(terms))
    .execute(conn)
    .await?;
    Ok(())
}

/// Forgets words of which no term of `terms`, which are held, stands in anything any more.
pub async fn unlearn(conn: &mut Conn, terms: &[String]) -> Result<()> {
    if terms.is_empty() {
        return Ok(());
    }
    let terms = json_list(terms);
    let left: Vec<(String,)> = sqlx::query_as(
        "SELECT w.word FROM search_words w WHERE w.term IN (SELECT value FROM json_each($1))
           AND NOT EXISTS (SELECT 1 FROM search_postings p WHERE p.term = w.term) ORDER BY w.word",
    )
    .bind(&terms)
    .fetch_all(&mut *conn)
    .await?;
    forget_words(conn, left).await?;
    sqlx::query("DELETE FROM search_leaving WHERE term IN (SELECT value FROM json_each($1))")
        .bind(&terms)
        .execute(conn)
        .await?;
    Ok(())
}

/// Forgets every word whose term stands in nothing, however it came to stay: a look at all of them, when all has been indexed anew.
pub async fn unlearn_strays(conn: &mut Conn) -> Result<()> {
    let strays: Vec<(String,)> = sqlx::query_as(
        "SELECT w.word FROM search_words w WHERE NOT EXISTS (SELECT 1 FROM search_postings p WHERE p.term = w.term) ORDER BY w.word",
    )
    .fetch_all(&mut *conn)
    .await?;
    forget_words(conn, strays).await
}

async fn forget_words(conn: &mut Conn, words: Vec<(String,)>) -> Result<()> {
    for (word,) in words {
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
