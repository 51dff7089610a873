//! Migrations: the shared ones and, for what cannot be shared, one folder per database.

use sqlx::migrate::{MigrateError, Migration, Migrator};
use sqlx::{AnyConnection, Connection};

use super::Dialect;

static SHARED: Migrator = sqlx::migrate!("../migrations");
static SQLITE: Migrator = sqlx::migrate!("../migrations/sqlite");
static POSTGRES: Migrator = sqlx::migrate!("../migrations/postgres");

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
    let mut conn = AnyConnection::connect(&dialect.url(url)).await?;
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
