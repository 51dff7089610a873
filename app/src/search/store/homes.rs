//! Where what is found belongs: the dialogues and the bodies that results are told with and narrowed by.

use std::collections::BTreeMap;

use super::index::ids;
use crate::core::{Id, Result};
use crate::db::{Conn, json_list};
use crate::dialogues::Body;
use crate::search::model::Home;

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
