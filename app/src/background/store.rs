//! The population's shares in the database: the register, and what each dialogue is compared with.

use super::model::{NewPopulation, Population, Question, Share};
use crate::core::{Id, Result, Timestamp};
use crate::db::Conn;

/// A share with the figures that it is one of.
#[derive(sqlx::FromRow)]
struct Row {
    id: Id,
    question: Question,
    year: i64,
    source: String,
    example_at: Option<Timestamp>,
    version: i64,
    answer: String,
    name_en: String,
    permille: i64,
}

/// The figures of rows in which each has its shares one after the other.
fn gathered(rows: Vec<Row>) -> Vec<Population> {
    let mut all: Vec<Population> = Vec::new();
    for row in rows {
        if all.last().is_none_or(|last| last.id != row.id) {
            all.push(Population {
                id: row.id,
                question: row.question,
                year: row.year,
                source: row.source,
                shares: Vec::new(),
                example_at: row.example_at,
                version: row.version,
            });
        }
        if let Some(population) = all.last_mut() {
            population.shares.push(Share {
                answer: row.answer,
                name_en: row.name_en,
                permille: row.permille,
            });
        }
    }
    all
}

/// All figures of the register, the latest first within a question. One statement reads them, so that each is whole also while
/// somebody changes it.
pub async fn all(conn: &mut Conn) -> Result<Vec<Population>> {
    let rows = sqlx::query_as(
        "SELECT p.id, p.question, p.year, p.source, p.example_at, p.version, s.answer, s.name_en, s.permille
         FROM populations p JOIN population_shares s ON s.population_id = p.id
         ORDER BY p.question, p.year DESC, p.id, s.place",
    )
    .fetch_all(conn)
    .await?;
    Ok(gathered(rows))
}

/// What a dialogue is compared with.
pub async fn compared(conn: &mut Conn, dialogue: Id) -> Result<Vec<Population>> {
    let rows = sqlx::query_as(
        "SELECT p.population_id AS id, p.question, p.year, p.source, p.example_at, p.version, s.answer, s.name_en, s.permille
         FROM compared_populations p JOIN compared_shares s ON s.dialogue_id = p.dialogue_id AND s.question = p.question
         WHERE p.dialogue_id = $1 ORDER BY p.question, s.place",
    )
    .bind(dialogue)
    .fetch_all(conn)
    .await?;
    Ok(gathered(rows))
}

/// Keeps `population` as what a dialogue is compared with.
pub async fn compare(conn: &mut Conn, dialogue: Id, population: &Population) -> Result<()> {
    sqlx::query(
        "INSERT INTO compared_populations (dialogue_id, question, population_id, version, year, source, example_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7)",
    )
    .bind(dialogue)
    .bind(population.question)
    .bind(population.id)
    .bind(population.version)
    .bind(population.year)
    .bind(population.source.as_str())
    .bind(population.example_at)
    .execute(&mut *conn)
    .await?;
    for (place, share) in (1_i64..).zip(&population.shares) {
        sqlx::query(
            "INSERT INTO compared_shares (dialogue_id, question, place, answer, name_en, permille) VALUES ($1, $2, $3, $4, $5, $6)",
        )
        .bind(dialogue)
        .bind(population.question)
        .bind(place)
        .bind(share.answer.as_str())
        .bind(share.name_en.as_str())
        .bind(share.permille)
        .execute(&mut *conn)
        .await?;
    }
    Ok(())
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
