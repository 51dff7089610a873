//! The same reads through `Any` and through the database's own driver.

use std::time::Instant;

use radslag_app::db::Db;
use sqlx::{Connection, PgConnection, SqliteConnection};

use super::Outcome;

const POINT: &str = "SELECT title, body FROM idea WHERE id = $1";
const LIST: &str = "SELECT title, body FROM idea WHERE id > $1 ORDER BY id LIMIT 50";
const TIMES: i64 = 3_000;

/// The median time in microseconds of `TIMES` runs of a query on `$conn`.
macro_rules! median {
    ($conn:expr, $sql:expr) => {{
        let mut times = Vec::new();
        for round in 0..TIMES {
            let id = round * 6 % 19_000;
            let begun = Instant::now();
            let rows: Vec<(String, String)> =
                sqlx::query_as($sql).bind(id).fetch_all(&mut *$conn).await?;
            times.push(begun.elapsed());
            assert!(!rows.is_empty(), "there is an idea {id}");
        }
        times.sort_unstable();
        times[times.len() / 2].as_secs_f64() * 1e6
    }};
}

macro_rules! compare {
    ($db:expr, $native:expr) => {{
        println!("| median of {TIMES} | own driver | `Any` | ratio |\n|---|--:|--:|--:|");
        let mut any = $db.read().await?;
        for (name, sql) in [("one row by its key", POINT), ("a list of 50 rows", LIST)] {
            // Once each for the caches, so that neither goes first.
            let _: (f64, f64) = (median!($native, sql), median!(any, sql));
            let native: f64 = median!($native, sql);
            let any: f64 = median!(any, sql);
            println!(
                "| {name} | {native:.0} µs | {any:.0} µs | {:.2} |",
                any / native
            );
        }
    }};
}

pub async fn sqlite(db: &Db, url: &str) -> Outcome<()> {
    let mut native = SqliteConnection::connect(url).await?;
    compare!(db, &mut native);
    Ok(())
}

pub async fn postgres(db: &Db, url: &str) -> Outcome<()> {
    let mut native = PgConnection::connect(url).await?;
    compare!(db, &mut native);
    Ok(())
}
