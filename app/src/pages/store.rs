//! The policy's adoption data in the database.

use super::model::Adoption;
use crate::core::Result;
use crate::db::Conn;

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
