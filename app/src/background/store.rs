//! The population's shares in the database.

use super::model::{NewPopulation, Population, Question, Share};
use crate::core::{Id, Result, Timestamp};
use crate::db::Conn;

#[derive(sqlx::FromRow)]
struct Row {
    id: Id,
    question: Question,
    year: i64,
    source: String,
    example_at: Option<Timestamp>,
    version: i64,
}

/// All figures, the latest first within a question.
pub async fn all(conn: &mut Conn) -> Result<Vec<Population>> {
    let rows: Vec<Row> = sqlx::query_as(
        "SELECT id, question, year, source, example_at, version FROM populations ORDER BY question, year DESC",
    )
    .fetch_all(&mut *conn)
    .await?;
    let shares: Vec<(Id, String, String, i64)> = sqlx::query_as(
        "SELECT population_id, answer, name_en, permille FROM population_shares ORDER BY population_id, place",
    )
    .fetch_all(conn)
    .await?;
    Ok(rows
        .into_iter()
        .map(|row| Population {
            id: row.id,
            question: row.question,
            year: row.year,
            source: row.source,
            shares: shares
                .iter()
                .filter(|(population, ..)| *population == row.id)
                .map(|(_, answer, name_en, permille)| Share {
                    answer: answer.clone(),
                    name_en: name_en.clone(),
                    permille: *permille,
                })
                .collect(),
            example_at: row.example_at,
            version: row.version,
        })
        .collect())
}

/// Enters figures.
pub async fn insert(
    conn: &mut Conn,
    id: Id,
    new: &NewPopulation,
    (now, example_at): (Timestamp, Option<Timestamp>),
) -> Result<()> {
    sqlx::query(
        "INSERT INTO populations (id, question, year, source, example_at, version, created_at) VALUES ($1, $2, $3, $4, $5, 1, $6)",
    )
    .bind(id)
    .bind(new.question)
    .bind(new.year)
    .bind(new.source.trim())
    .bind(example_at)
    .bind(now)
    .execute(&mut *conn)
    .await?;
    insert_shares(conn, id, new).await
}

/// Changes figures; they are the municipality's own then.
pub async fn update(conn: &mut Conn, id: Id, new: &NewPopulation) -> Result<()> {
    sqlx::query(
        "UPDATE populations SET year = $2, source = $3, example_at = NULL, version = version + 1 WHERE id = $1",
    )
    .bind(id)
    .bind(new.year)
    .bind(new.source.trim())
    .execute(&mut *conn)
    .await?;
    sqlx::query("DELETE FROM population_shares WHERE population_id = $1")
        .bind(id)
        .execute(&mut *conn)
        .await?;
    insert_shares(conn, id, new).await
}

async fn insert_shares(conn: &mut Conn, id: Id, new: &NewPopulation) -> Result<()> {
    for (place, share) in (1_i64..).zip(&new.shares) {
        sqlx::query(
            "INSERT INTO population_shares (population_id, place, answer, name_en, permille) VALUES ($1, $2, $3, $4, $5)",
        )
        .bind(id)
        .bind(place)
        .bind(share.answer.trim())
        .bind(share.name_en.trim())
        .bind(share.permille)
        .execute(&mut *conn)
        .await?;
    }
    Ok(())
}
