//! Where what is found belongs: the dialogues, the bodies and the themes that results are told with and narrowed by.

use std::collections::{BTreeMap, HashMap};

use super::index::ids;
use crate::core::{Id, Result};
use crate::db::{Conn, json_list};
use crate::dialogues::{Body, is_found_by_themes, is_public, shows_outcomes};
use crate::search::model::{Home, Topic};

#[derive(sqlx::FromRow)]
struct HomeRow {
    id: Id,
    slug: String,
    title: String,
    owner_id: Id,
    owner_slug: String,
    owner_name: String,
    owner_name_en: String,
}

/// What these dialogues are called, and whose they are.
pub async fn homes(conn: &mut Conn, dialogues: &[Id]) -> Result<BTreeMap<Id, Home>> {
    let rows: Vec<HomeRow> = sqlx::query_as(
        "SELECT d.id, d.slug, d.title, o.id AS owner_id, o.slug AS owner_slug, o.name AS owner_name, o.name_en AS owner_name_en
         FROM dialogues d JOIN bodies o ON o.id = d.owner_id WHERE d.id IN (SELECT value FROM json_each($1))",
    )
    .bind(ids(dialogues))
    .fetch_all(conn)
    .await?;
    Ok(rows
        .into_iter()
        .map(|row| {
            let home = Home {
                slug: row.slug,
                title: row.title,
                owner: Body::new(
                    row.owner_id,
                    row.owner_slug,
                    row.owner_name,
                    row.owner_name_en,
                ),
            };
            (row.id, home)
        })
        .collect())
}

/// The dialogue at `slug` with its Swedish name, where everybody can read it.
pub async fn public_home(conn: &mut Conn, slug: &str) -> Result<Option<(Id, String)>> {
    Ok(sqlx::query_as(concat!(
        "SELECT id, title FROM dialogues WHERE slug = $1 AND ",
        is_public!()
    ))
    .bind(slug)
    .fetch_optional(conn)
    .await?)
}

/// The oldest theme of the Swedish name `title` that everybody can read, with its dialogue.
pub async fn oldest_topic(conn: &mut Conn, title: &str) -> Result<Option<(Id, Id)>> {
    Ok(sqlx::query_as(concat!(
        "SELECT m.id, m.dialogue_id FROM themes m JOIN dialogues o ON o.id = m.dialogue_id
         WHERE m.title = $1 AND ",
        is_found_by_themes!("o"),
        " ORDER BY m.id LIMIT 1"
    ))
    .bind(title)
    .fetch_optional(conn)
    .await?)
}

/// With which bodies these initiatives lie; those that lie with none are left out.
pub async fn lying(conn: &mut Conn, initiatives: &[&str]) -> Result<BTreeMap<String, Body>> {
    let rows: Vec<(String, Id, String, String, String)> = sqlx::query_as(
        "SELECT i.id, b.id AS body_id, b.slug, b.name, b.name_en FROM initiatives i JOIN bodies b ON b.id = i.body_id
         WHERE i.id IN (SELECT value FROM json_each($1))",
    )
    .bind(json_list(initiatives))
    .fetch_all(conn)
    .await?;
    Ok(rows
        .into_iter()
        .map(|(initiative, id, slug, name, name_en)| {
            (initiative, Body::new(id, slug, name, name_en))
        })
        .collect())
}

/// To which themes the ideas, answers and decisions of $1 belong, from when the compilation is locked; $2 asks for those of one name.
pub const TOPICS: &str = concat!(
    "SELECT k.id AS subject, m.id, m.dialogue_id, m.title
     FROM contributions k JOIN themes m ON m.id = k.theme_id JOIN dialogues o ON o.id = m.dialogue_id
     WHERE k.id IN (SELECT value FROM json_each($1)) AND ($2 IS NULL OR m.title = $2) AND ",
    is_found_by_themes!("o"),
    " UNION ALL
     SELECT m.id, m.id, m.dialogue_id, m.title
     FROM themes m JOIN dialogues o ON o.id = m.dialogue_id
     WHERE m.id IN (SELECT value FROM json_each($1)) AND ($2 IS NULL OR m.title = $2) AND ",
    is_found_by_themes!("o"),
    " UNION ALL
     SELECT r.decision_id, m.id, m.dialogue_id, m.title
     FROM outcomes r JOIN themes m ON m.id = r.theme_id JOIN dialogues o ON o.id = m.dialogue_id
     WHERE r.decision_id IN (SELECT value FROM json_each($1)) AND ($2 IS NULL OR m.title = $2) AND ",
    is_found_by_themes!("o"),
    " AND ",
    shows_outcomes!("o")
);

/// To which themes these belong, each by its subject; only to those of the name `theme` where one is asked for.
pub async fn topics(
    conn: &mut Conn,
    subjects: &[&str],
    theme: Option<&str>,
) -> Result<HashMap<String, Vec<Topic>>> {
    if subjects.is_empty() {
        return Ok(HashMap::new());
    }
    let rows: Vec<(String, Id, Id, String)> = sqlx::query_as(TOPICS)
        .bind(json_list(subjects))
        .bind(theme.map(str::to_owned))
        .fetch_all(conn)
        .await?;
    let mut topics: HashMap<String, Vec<Topic>> = HashMap::new();
    for (subject, id, dialogue, title) in rows {
        topics.entry(subject).or_default().push(Topic {
            id,
            dialogue,
            title,
        });
    }
    Ok(topics)
}
