//! Rewritten texts and the policy's adoption data in the database.

use super::model::{Adoption, PageText, Standing};
use crate::core::{Id, Locale, Result, Timestamp};
use crate::db::Conn;

/// The newest text of `page` in `locale`, when somebody has rewritten it.
pub async fn newest(conn: &mut Conn, page: Standing, locale: Locale) -> Result<Option<PageText>> {
    let row: Option<(String, i64, Timestamp)> = sqlx::query_as(
        "SELECT markdown, version, edited_at FROM page_texts
         WHERE page = $1 AND locale = $2 ORDER BY version DESC LIMIT 1",
    )
    .bind(page)
    .bind(locale)
    .fetch_optional(conn)
    .await?;
    Ok(row.map(|(markdown, version, edited_at)| PageText {
        markdown,
        version,
        edited_at: Some(edited_at),
    }))
}

/// Every rewritten page: which, in which language, and when last.
pub async fn rewritten(conn: &mut Conn) -> Result<Vec<(Standing, Locale, Timestamp)>> {
    Ok(sqlx::query_as(
        "SELECT page, locale, MAX(edited_at) AS edited_at FROM page_texts GROUP BY page, locale",
    )
    .fetch_all(conn)
    .await?)
}

/// Stores version `version` of the text. A duplicate error says that somebody else stored it first.
pub async fn insert(
    conn: &mut Conn,
    page: Standing,
    locale: Locale,
    version: i64,
    markdown: &str,
    by: Option<Id>,
    now: Timestamp,
) -> Result<()> {
    sqlx::query(
        "INSERT INTO page_texts (page, locale, version, markdown, edited_by, edited_at)
         VALUES ($1, $2, $3, $4, $5, $6)",
    )
    .bind(page)
    .bind(locale)
    .bind(version)
    .bind(markdown)
    .bind(by)
    .bind(now)
    .execute(conn)
    .await?;
    Ok(())
}

/// What the settings `policy.version`, `policy.adopted_by`, `policy.adopted_on` and
/// `policy.case_number` say; an empty or unreadable value is as good as none.
pub async fn adoption(conn: &mut Conn) -> Result<Adoption> {
    let rows: Vec<(String, String)> =
        sqlx::query_as("SELECT name, value FROM settings WHERE name LIKE 'policy.%'")
            .fetch_all(conn)
            .await?;
    let mut adoption = Adoption::default();
    for (name, value) in rows {
        let value = value.trim().to_owned();
        if value.is_empty() {
            continue;
        }
        match name.as_str() {
            "policy.version" => adoption.version = Some(value),
            "policy.adopted_by" => adoption.adopted_by = Some(value),
            "policy.adopted_on" => adoption.adopted_on = value.parse().ok(),
            "policy.case_number" => adoption.case_number = Some(value),
            _ => {}
        }
    }
    Ok(adoption)
}
