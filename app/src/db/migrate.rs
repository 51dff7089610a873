//! Migrations: the shared ones and, for what cannot be shared, one folder per database.

use std::collections::BTreeSet;

use sqlx::migrate::{MigrateError, Migration, Migrator};
use sqlx::{AnyConnection, Connection};

use super::dialect::Missing;
use super::{Conn, Dialect};

static SHARED: Migrator = sqlx::migrate!("../migrations");
static SQLITE: Migrator = sqlx::migrate!("../migrations/sqlite");
static POSTGRES: Migrator = sqlx::migrate!("../migrations/postgres");

/// How a database's schema stands to this program's.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Schema {
    /// There is none of ours: the database is empty, or another program's.
    Missing,
    /// Migrations have still to run.
    Older,
    /// They fit.
    Same,
    /// A newer version of the program has migrated it.
    Newer,
}

fn migrations(dialect: Dialect) -> Migrator {
    let own = match dialect {
        Dialect::Sqlite => &SQLITE,
        Dialect::Postgres => &POSTGRES,
    };
    let all: Vec<Migration> = SHARED.iter().chain(own.iter()).cloned().collect();
    Migrator::with_migrations(all)
}

/// Runs what has not run yet. SQLite has no advisory locks: there the whole run holds the write lock.
pub(super) async fn run(url: &str) -> sqlx::Result<()> {
    sqlx::any::install_default_drivers();
    let dialect = Dialect::of(url)?;
    let mut conn = AnyConnection::connect(&dialect.url(url, Missing::Made)).await?;
    dialect.prepare(&mut conn).await?;
    let migrator = migrations(dialect);
    let result = match dialect {
        Dialect::Sqlite => {
            let mut tx = conn.begin_with("BEGIN IMMEDIATE").await?;
            match migrator.run(&mut *tx).await {
                Ok(()) => tx.commit().await.map_err(MigrateError::from),
                Err(error) => Err(error),
            }
        }
        Dialect::Postgres => migrator.run(&mut conn).await,
    };
    conn.close().await?;
    result.map_err(|error| sqlx::Error::Migrate(Box::new(error)))
}

/// Compares the migrations that have run with those that the program has.
pub(super) async fn schema(url: &str) -> sqlx::Result<Schema> {
    sqlx::any::install_default_drivers();
    let dialect = Dialect::of(url)?;
    let mut conn = AnyConnection::connect(&dialect.url(url, Missing::Refused)).await?;
    let schema = compare(&mut conn, dialect).await;
    conn.close().await?;
    schema
}

async fn compare(conn: &mut Conn, dialect: Dialect) -> sqlx::Result<Schema> {
    let tables = match dialect {
        Dialect::Sqlite => "SELECT COUNT(*) FROM sqlite_master WHERE name = '_sqlx_migrations'",
        Dialect::Postgres => {
            "SELECT COUNT(*) FROM information_schema.tables
             WHERE table_schema = current_schema() AND table_name = '_sqlx_migrations'"
        }
    };
    let (tables,): (i64,) = sqlx::query_as(tables).fetch_one(&mut *conn).await?;
    if tables == 0 {
        return Ok(Schema::Missing);
    }
    let rows: Vec<(i64,)> = sqlx::query_as("SELECT version FROM _sqlx_migrations WHERE success")
        .fetch_all(conn)
        .await?;
    let has_run: BTreeSet<i64> = rows.into_iter().map(|(version,)| version).collect();
    let ours: BTreeSet<i64> = migrations(dialect).iter().map(|one| one.version).collect();
    Ok(if ours.is_disjoint(&has_run) {
        Schema::Missing
    } else if !ours.is_subset(&has_run) {
        Schema::Older
    } else if ours == has_run {
        Schema::Same
    } else {
        Schema::Newer
    })
}
