//! Asking the index. Every question goes by (term, kind, place) and stops after a number of rows, so that it costs the same
//! for a thousand ideas and for a million.

use std::collections::HashMap;

use sqlx::AssertSqlSafe;

use crate::core::{Id, Result};
use crate::db::{Conn, json_list};
use crate::decisions::is_public_on;
use crate::dialogues::{is_found_by_themes, shows_outcomes};
use crate::search::model::{Candidate, DEPTH, Filter, Kind, MOST, WIDE, places};

/// How often each term of $1 stands in each kind; counting stops at $2.
pub const COUNTS: &str = "SELECT t.value,
        (SELECT COUNT(*) FROM (SELECT 1 AS one FROM search_postings p WHERE p.term = t.value AND p.kind = 'dialog' LIMIT $2) q1),
        (SELECT COUNT(*) FROM (SELECT 1 AS one FROM search_postings p WHERE p.term = t.value AND p.kind = 'beslut' LIMIT $2) q2),
        (SELECT COUNT(*) FROM (SELECT 1 AS one FROM search_postings p WHERE p.term = t.value AND p.kind = 'svar' LIMIT $2) q3),
        (SELECT COUNT(*) FROM (SELECT 1 AS one FROM search_postings p WHERE p.term = t.value AND p.kind = 'initiativ' LIMIT $2) q4),
        (SELECT COUNT(*) FROM (SELECT 1 AS one FROM search_postings p WHERE p.term = t.value AND p.kind = 'ide' LIMIT $2) q5)
     FROM json_each($1) t";

/// How often a term stands in each kind, in the order of [`Kind::ALL`].
pub type Often = [i64; 5];

/// How often each of `terms` stands in each kind, in the order of [`Kind::ALL`]; no more than [`DEPTH`] are counted.
pub async fn counts(conn: &mut Conn, terms: &[String]) -> Result<HashMap<String, Often>> {
    let rows: Vec<(String, i64, i64, i64, i64, i64)> = sqlx::query_as(COUNTS)
        .bind(json_list(terms))
        .bind(DEPTH)
        .fetch_all(conn)
        .await?;
    Ok(rows
        .into_iter()
        .map(|(term, a, b, c, d, e)| (term, [a, b, c, d, e]))
        .collect())
}

/// That a decision is for the dialogue `o` what came of a theme of the name `$theme`, as `sources/decisions.rs` has it; always where
/// none is asked for.
macro_rules! came_of {
    ($theme:literal) => {
        concat!(
            "(",
            $theme,
            " IS NULL OR EXISTS (
            SELECT 1 FROM outcomes r JOIN themes m ON m.id = r.theme_id
            WHERE r.decision_id = l.decision_id AND m.dialogue_id = o.id AND m.title = ",
            $theme,
            " AND ",
            is_found_by_themes!("o"),
            " AND ",
            shows_outcomes!("o"),
            "))"
        )
    };
}

/// That a decision `d` is on a dialogue that the filter lets through: on any of its dialogues.
const DECISION_FITS: &str = concat!(
    "($5 IS NULL AND $6 IS NULL AND $9 IS NULL OR EXISTS (
        SELECT 1 FROM dialogue_decisions l JOIN dialogues o ON o.id = l.dialogue_id JOIN bodies b ON b.id = o.owner_id
        WHERE l.decision_id = d.subject AND ($5 IS NULL OR o.slug = $5) AND ($6 IS NULL OR b.slug = $6) AND ",
    came_of!("$9"),
    " AND ",
    is_public_on!("o", "l"),
    "))"
);

/// That anything else is in a dialogue that the filter lets through, and belongs to the theme: an idea and the answer to it to that in
/// which the idea is, the answer to a theme to this, from when the compilation is locked.
const FITS: &str = concat!(
    "($5 IS NULL OR d.dialogue_id = (SELECT id FROM dialogues WHERE slug = $5))
     AND ($6 IS NULL OR d.dialogue_id IN (SELECT o.id FROM dialogues o JOIN bodies b ON b.id = o.owner_id WHERE b.slug = $6))
     AND ($9 IS NULL OR EXISTS (
        SELECT 1 FROM themes m JOIN dialogues o ON o.id = m.dialogue_id
        WHERE m.id = COALESCE((SELECT k.theme_id FROM contributions k WHERE k.id = d.subject), d.subject)
          AND m.title = $9 AND ",
    is_found_by_themes!("o"),
    "))"
);

/// The same of an initiative, which is the body's with which it lies and belongs to no theme.
const INITIATIVE_FITS: &str = "($5 IS NULL OR d.dialogue_id = (SELECT id FROM dialogues WHERE slug = $5))
     AND ($6 IS NULL OR d.subject IN (SELECT i.id FROM initiatives i JOIN bodies b ON b.id = i.body_id WHERE b.slug = $6))
     AND CAST($9 AS TEXT) IS NULL";

/// On which dialogues the decisions of $1 are that the filter lets through.
pub const TIED: &str = concat!(
    "SELECT l.decision_id, o.id FROM dialogue_decisions l JOIN dialogues o ON o.id = l.dialogue_id JOIN bodies b ON b.id = o.owner_id
     WHERE l.decision_id IN (SELECT value FROM json_each($1)) AND ($2 IS NULL OR o.slug = $2) AND ($3 IS NULL OR b.slug = $3) AND ",
    came_of!("$4"),
    " AND ",
    is_public_on!("o", "l"),
    " ORDER BY o.id"
);

/// From where it is walked back to what fits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// From all that has the word.
    Word,
    /// From all that is in the dialogue: for a word that stands in so much that this would be too far back otherwise.
    Dialogue,
}

/// What is in a dialogue, the newest first. $1 is the kind, $2 how far back, $3 and $4 from which place to which, $5 the dialogue.
const fn in_dialogue(kind: Kind) -> &'static str {
    match kind {
        Kind::Decision => {
            "SELECT y.place FROM dialogue_decisions l JOIN search_docs y ON y.kind = $1 AND y.subject = l.decision_id
             WHERE l.dialogue_id = (SELECT id FROM dialogues WHERE slug = $5) AND y.place BETWEEN $3 AND $4
             ORDER BY y.place DESC LIMIT $2"
        }
        _ => {
            "SELECT y.place FROM search_docs y
             WHERE y.dialogue_id = (SELECT id FROM dialogues WHERE slug = $5) AND y.kind = $1 AND y.place BETWEEN $3 AND $4
             ORDER BY y.place DESC LIMIT $2"
        }
    }
}

/// What has the term, the newest first. $1 to $4 as in [`in_dialogue`].
fn having(term: &str) -> String {
    format!(
        "SELECT place, weight FROM search_postings WHERE term = {term} AND kind = $1 AND place BETWEEN $3 AND $4 ORDER BY place DESC LIMIT $2"
    )
}

/// How much there is to walk back through, for `first` terms; counting stops at $2 for each. $1 to $4 as in [`in_dialogue`]; the
/// dialogue or the terms follow.
pub fn walked_sql(kind: Kind, way: Way, first: usize) -> String {
    let parts: Vec<String> = match way {
        Way::Dialogue => vec![format!("SELECT 1 AS one FROM ({}) t", in_dialogue(kind))],
        Way::Word => (0..first)
            .map(|n| {
                format!(
                    "SELECT 1 AS one FROM ({}) t{n}",
                    having(&format!("${}", n + 5))
                )
            })
            .collect(),
    };
    format!("SELECT COUNT(*) FROM ({}) u", parts.join(" UNION ALL "))
}

/// The question for candidates, with `first` terms of the word that fewest have and `rest` terms of each other word. $1 is the
/// kind, $2 how far back, $3 and $4 from which place to which, so that a year is asked for before it is cut; $5 to $7 filter by
/// dialogue, body and year, $8 is how many, $9 filters by theme. The terms follow.
pub fn candidates_sql(kind: Kind, way: Way, first: usize, rest: &[usize]) -> String {
    let mut place = 9;
    let mut next = || {
        place += 1;
        format!("${place}")
    };
    let newest: Vec<String> = (0..first)
        .map(|n| match way {
            Way::Word => format!("SELECT * FROM ({}) t{n}", having(&next())),
            // In this order on SQLite: each of the dialogue is looked up under the term.
            Way::Dialogue => format!(
                "SELECT p.place, p.weight FROM ({}) own{n} CROSS JOIN search_postings p WHERE p.term = {} AND p.kind = $1 AND p.place = own{n}.place",
                in_dialogue(kind),
                next()
            ),
        })
        .collect();
    let others: Vec<String> = rest
        .iter()
        .enumerate()
        .map(|(n, terms)| {
            let terms: Vec<String> = (0..*terms).map(|_| next()).collect();
            format!(
                ", (SELECT MAX(p.weight) FROM search_postings p WHERE p.term IN ({}) AND p.kind = $1 AND p.place = c.place) AS w{n}",
                terms.join(", ")
            )
        })
        .collect();
    let fits = match kind {
        Kind::Decision => DECISION_FITS,
        Kind::Initiative => INITIATIVE_FITS,
        _ => FITS,
    };
    let sum: String = (0..rest.len()).map(|n| format!(" + x.w{n}")).collect();
    let all: String = (0..rest.len())
        .map(|n| format!(" AND x.w{n} IS NOT NULL"))
        .collect();
    format!(
        "SELECT d.subject, x.place, CAST(x.weight{sum} AS BIGINT) AS weight, d.dialogue_id, d.year
         FROM (SELECT c.place, c.weight{others}
               FROM (SELECT place, MAX(weight) AS weight FROM ({newest}) u GROUP BY place) c) x
         JOIN search_docs d ON d.place = x.place
         WHERE {fits} AND ($7 IS NULL OR d.year = $7){all}
         ORDER BY x.place DESC LIMIT $8",
        others = others.concat(),
        newest = newest.join(" UNION ALL "),
    )
}

/// The newest of `kind` that have a term of each of `words`, of which the first is the one that fewest have, and whether older ones
/// were not looked at. It `is_common` when as much has even the first as is looked at.
pub async fn candidates(
    conn: &mut Conn,
    kind: Kind,
    words: &[Vec<String>],
    is_common: bool,
    filter: &Filter,
) -> Result<(Vec<Candidate>, bool)> {
    let Some((first, rest)) = words.split_first() else {
        return Ok((Vec::new(), false));
    };
    if filter.theme.is_some() && !kind.is_themed() {
        return Ok((Vec::new(), false));
    }
    let lengths: Vec<usize> = rest.iter().map(Vec::len).collect();
    let way = if is_common && filter.dialogue.is_some() {
        Way::Dialogue
    } else {
        Way::Word
    };
    let is_wide = filter.dialogue.is_some() || filter.theme.is_some() || filter.body.is_some();
    let depth = if is_wide { WIDE } else { DEPTH };
    let (from, until) = filter.year.map_or((0, i64::MAX), places);
    // Made of numbers alone.
    let sql = candidates_sql(kind, way, first.len(), &lengths);
    let mut query = sqlx::query_as::<_, (String, i64, i64, Option<Id>, i64)>(AssertSqlSafe(sql))
        .bind(kind)
        .bind(depth)
        .bind(from)
        .bind(until)
        .bind(filter.dialogue.clone())
        .bind(filter.body.clone())
        .bind(filter.year)
        .bind(i64::try_from(MOST).unwrap_or(i64::MAX))
        .bind(filter.theme.clone());
    for term in words.iter().flatten() {
        query = query.bind(term.clone());
    }
    let rows = query.fetch_all(&mut *conn).await?;
    let mut all: Vec<Candidate> = rows
        .into_iter()
        .map(|(subject, place, weight, dialogue, year)| Candidate {
            kind,
            subject,
            place,
            weight,
            dialogues: dialogue.into_iter().collect(),
            year,
        })
        .collect();
    if kind == Kind::Decision && !all.is_empty() {
        tie(conn, &mut all, filter).await?;
    }
    let is_cut = if is_common && filter.is_within_kinds() {
        let mut query =
            sqlx::query_as::<_, (i64,)>(AssertSqlSafe(walked_sql(kind, way, first.len())))
                .bind(kind)
                .bind(depth)
                .bind(from)
                .bind(until);
        match way {
            Way::Dialogue => query = query.bind(filter.dialogue.clone()),
            Way::Word => {
                for term in first {
                    query = query.bind(term.clone());
                }
            }
        }
        let (walked,) = query.fetch_one(conn).await?;
        walked >= depth
    } else {
        is_common
    };
    Ok((all, is_cut))
}

/// The years of the oldest and the newest that can be found.
pub async fn years(conn: &mut Conn) -> Result<(Option<i64>, Option<i64>)> {
    Ok(sqlx::query_as(
        "SELECT (SELECT year FROM search_docs ORDER BY place LIMIT 1), (SELECT year FROM search_docs ORDER BY place DESC LIMIT 1)",
    )
    .fetch_one(conn)
    .await?)
}

/// Sets the dialogues of decisions: all that the filter lets through.
async fn tie(conn: &mut Conn, decisions: &mut [Candidate], filter: &Filter) -> Result<()> {
    let subjects: Vec<&String> = decisions.iter().map(|one| &one.subject).collect();
    let rows: Vec<(String, Id)> = sqlx::query_as(TIED)
        .bind(json_list(&subjects))
        .bind(filter.dialogue.clone())
        .bind(filter.body.clone())
        .bind(filter.theme.clone())
        .fetch_all(conn)
        .await?;
    let mut tied: HashMap<String, Vec<Id>> = HashMap::new();
    for (decision, dialogue) in rows {
        tied.entry(decision).or_default().push(dialogue);
    }
    for one in decisions {
        one.dialogues = tied.remove(&one.subject).unwrap_or_default();
    }
    Ok(())
}

/// Words that have a form of $1, with their terms, those that share most of them first; no more than $2.
pub const NEAR: &str =
    "SELECT n.word, w.term FROM search_near n JOIN search_words w ON w.word = n.word
     WHERE n.form IN (SELECT value FROM json_each($1)) GROUP BY n.word, w.term ORDER BY COUNT(*) DESC, n.word LIMIT $2";
/// So many words that share a form are measured.
const MEASURED: i64 = 2_000;

/// Words that have one of `forms`, with their terms.
pub async fn near(conn: &mut Conn, forms: &[String]) -> Result<Vec<(String, String)>> {
    Ok(sqlx::query_as(NEAR)
        .bind(json_list(forms))
        .bind(MEASURED)
        .fetch_all(conn)
        .await?)
}
