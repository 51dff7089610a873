//! Eight writers read a number and write it back plus one: which ways lose nothing?

use radslag_app::db::{Db, Dialect};
use sqlx::Any;
use sqlx::pool::PoolConnection;

use super::{Outcome, WRITERS};

const ROUNDS: u32 = 50;

/// One way of doing it: how the transaction begins, how the number is read, and on what condition it is written.
#[derive(Clone, Copy)]
struct Way {
    name: &'static str,
    begin: &'static str,
    read: &'static str,
    write: &'static str,
}

const READ: &str = "SELECT n FROM counter WHERE id = 1";
const WRITE: &str = "UPDATE counter SET n = $1 + 1 WHERE id = 1";

const SQLITE: &[Way] = &[
    Way {
        name: "`BEGIN`",
        begin: "BEGIN",
        read: READ,
        write: WRITE,
    },
    Way {
        name: "`BEGIN IMMEDIATE`",
        begin: "BEGIN IMMEDIATE",
        read: READ,
        write: WRITE,
    },
];

const POSTGRES: &[Way] = &[
    Way {
        name: "`BEGIN`",
        begin: "BEGIN",
        read: READ,
        write: WRITE,
    },
    Way {
        name: "`SERIALIZABLE`",
        begin: "BEGIN ISOLATION LEVEL SERIALIZABLE",
        read: READ,
        write: WRITE,
    },
    Way {
        name: "`WHERE n = $1`, rows counted",
        begin: "BEGIN",
        read: READ,
        write: "UPDATE counter SET n = $1 + 1 WHERE id = 1 AND n = $1",
    },
    Way {
        name: "`FOR UPDATE`",
        begin: "BEGIN",
        read: "SELECT n FROM counter WHERE id = 1 FOR UPDATE",
        write: WRITE,
    },
];

pub async fn measure(db: &Db) -> Outcome<()> {
    let ways = match db.dialect() {
        Dialect::Sqlite => SQLITE,
        Dialect::Postgres => POSTGRES,
    };
    let tries = WRITERS * ROUNDS;
    println!(
        "\n| {WRITERS} writers, {tries} tries | said to succeed | the counter reads |\n|---|--:|--:|"
    );
    for way in ways {
        let mut conn = db.read().await?;
        sqlx::query("UPDATE counter SET n = 0 WHERE id = 1")
            .execute(&mut *conn)
            .await?;
        drop(conn);
        let mut writers = tokio::task::JoinSet::new();
        for _ in 0..WRITERS {
            let (db, way) = (db.clone(), *way);
            writers.spawn(async move { write(&db, way).await });
        }
        let mut succeeded = 0;
        while let Some(written) = writers.join_next().await {
            succeeded += written??;
        }
        let mut conn = db.read().await?;
        let (n,): (i64,) = sqlx::query_as(READ).fetch_one(&mut *conn).await?;
        println!("| {} | {succeeded} | {n} |", way.name);
    }
    Ok(())
}

async fn write(db: &Db, way: Way) -> Outcome<u32> {
    let mut conn = db.read().await?;
    let mut succeeded = 0;
    for _ in 0..ROUNDS {
        match once(&mut conn, way).await {
            Ok(true) => succeeded += 1,
            Ok(false) | Err(_) => {
                // Where even BEGIN was refused there is nothing to roll back.
                sqlx::query("ROLLBACK").execute(&mut *conn).await.ok();
            }
        }
    }
    Ok(succeeded)
}

async fn once(conn: &mut PoolConnection<Any>, way: Way) -> sqlx::Result<bool> {
    sqlx::query(way.begin).execute(&mut **conn).await?;
    let (n,): (i64,) = sqlx::query_as(way.read).fetch_one(&mut **conn).await?;
    let done = sqlx::query(way.write).bind(n).execute(&mut **conn).await?;
    if done.rows_affected() == 0 {
        return Ok(false);
    }
    sqlx::query("COMMIT").execute(&mut **conn).await?;
    Ok(true)
}
