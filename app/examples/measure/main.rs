//! What one SQL text on two databases costs, what each does with writers at the same time (the figures behind
//! docs/adr/0002-one-sql-text.md), and how long it takes to leave feedback for 100,000 participants.
//!
//!     scripts/with-postgres cargo run --release --features radslag-app/testing --example measure
//!
//! Prints Markdown tables. Run it on an idle machine; what counts are the ratios within one run.

mod counter;
mod feedback;
mod inserts;
mod reads;

use std::error::Error;

use radslag_app::db::{Db, Dialect};

type Outcome<T> = Result<T, Box<dyn Error + Send + Sync>>;

/// Connections that work at the same time.
const WRITERS: u32 = 8;

#[tokio::main]
async fn main() -> Outcome<()> {
    let folder = std::env::temp_dir().join(format!("radslag-measure-{}", std::process::id()));
    std::fs::create_dir_all(&folder)?;
    std::fs::File::create(folder.join("measure.db"))?;
    let sqlite = format!("sqlite:{}", folder.join("measure.db").display());
    let result = measure(&sqlite).await;
    std::fs::remove_dir_all(&folder)?;
    result?;
    let Ok(postgres) = std::env::var("RADSLAG_TEST_POSTGRES_URL") else {
        println!("\nPostgreSQL was left out: run this through scripts/with-postgres.");
        return Ok(());
    };
    measure(&postgres).await
}

async fn measure(url: &str) -> Outcome<()> {
    let db = Db::connect(url, WRITERS).await?;
    println!("\n# {:?}\n", db.dialect());
    prepare(&db).await?;
    match db.dialect() {
        Dialect::Sqlite => reads::sqlite(&db, url).await?,
        Dialect::Postgres => reads::postgres(&db, url).await?,
    }
    counter::measure(&db).await?;
    inserts::measure(&db).await?;
    db.close().await;
    feedback::measure(db.dialect()).await
}

/// A table of 20,000 ideas and a counter.
async fn prepare(db: &Db) -> Outcome<()> {
    let mut tx = db.begin().await?;
    for statement in [
        "CREATE TABLE idea (id BIGINT PRIMARY KEY, dialogue TEXT NOT NULL, title TEXT NOT NULL, body TEXT NOT NULL)",
        "CREATE TABLE counter (id BIGINT PRIMARY KEY, n BIGINT NOT NULL)",
        "INSERT INTO counter (id, n) VALUES (1, 0)",
    ] {
        sqlx::query(statement).execute(&mut *tx).await?;
    }
    for id in 0..20_000_i64 {
        inserts::one(&mut tx, id).await?;
    }
    tx.commit().await?;
    Ok(())
}
