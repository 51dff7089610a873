//! What it costs that each insert is on the disk before it is answered.

use std::time::Instant;

use radslag_app::db::{Conn, Db};

use super::Outcome;

const ROWS: i64 = 2_000;
const GROUP: i64 = 50;

/// One idea.
pub async fn one(conn: &mut Conn, id: i64) -> Outcome<()> {
    sqlx::query("INSERT INTO idea (id, dialogue, title, body) VALUES ($1, $2, $3, $4)")
        .bind(id)
        .bind("ett-levande-torg")
        .bind(format!("Fler bänkar {id}"))
        .bind("Sätt fler bänkar med ryggstöd och armstöd, så att även äldre orkar stanna.")
        .execute(conn)
        .await?;
    Ok(())
}

pub async fn measure(db: &Db) -> Outcome<()> {
    println!("\n| durable inserts | rows a second |\n|---|--:|");
    let mut next = 1_000_000;
    for size in [1, GROUP] {
        let begun = Instant::now();
        for _ in 0..ROWS / size {
            let mut tx = db.begin().await?;
            for _ in 0..size {
                one(&mut tx, next).await?;
                next += 1;
            }
            tx.commit().await?;
        }
        let seconds = begun.elapsed().as_secs_f64();
        let rate = f64::from(i32::try_from(ROWS)?) / seconds;
        println!("| {size} in a transaction | {rate:.0} |");
    }
    Ok(())
}
