//! The two databases, SQLite and PostgreSQL, behind one SQL text. Nothing else names sqlx's types for
//! connections; see docs/adr/0002 for what was measured and which rules follow.

mod dialect;
mod list;
mod migrate;
mod page;
#[cfg(test)]
mod tests;

use std::time::Duration;

use sqlx::any::AnyPoolOptions;
use sqlx::pool::PoolConnection;
use sqlx::{Any, AnyPool, Transaction};

use dialect::Missing;

pub use dialect::Dialect;
pub use list::{json_list, parse_list};
pub use migrate::Schema;
pub use page::{Keyset, PageOf};

/// A connection, alone or inside a transaction: what every store function takes.
pub type Conn = sqlx::AnyConnection;
/// A transaction; dropped without `commit`, it never happened.
pub type Tx = Transaction<'static, Any>;

/// The pool of connections to one database.
#[derive(Debug, Clone)]
pub struct Db {
    pool: AnyPool,
    dialect: Dialect,
}

impl Db {
    /// Opens `url` (`sqlite:path/to/file.db` or `postgres://…`) with at most `connections`
    /// connections. The database must be there: only [`Db::migrate`] makes one.
    pub async fn connect(url: &str, connections: u32) -> sqlx::Result<Self> {
        sqlx::any::install_default_drivers();
        let dialect = Dialect::of(url)?;
        let pool = AnyPoolOptions::new()
            .max_connections(connections)
            .acquire_timeout(Duration::from_secs(10))
            .after_connect(move |conn, _| Box::pin(dialect.prepare(conn)))
            .connect(&dialect.url(url, Missing::Refused))
            .await?;
        Ok(Self { pool, dialect })
    }

    /// Makes the database at `url` if it is an SQLite file that is not there, and brings its schema up to date, on a connection of its own so that a failure leaves no
    /// lock behind. Safe when several processes do it at once.
    pub async fn migrate(url: &str) -> sqlx::Result<()> {
        migrate::run(url).await
    }

    /// How the schema of `url` stands to this program's. Asked on a connection of its own, which changes
    /// nothing and tells at once what is wrong: a pool would try again until its time is up.
    pub async fn schema(url: &str) -> sqlx::Result<Schema> {
        migrate::schema(url).await
    }

    /// A connection for reading.
    pub async fn read(&self) -> sqlx::Result<PoolConnection<Any>> {
        self.pool.acquire().await
    }

    /// A transaction for writing. On SQLite it takes the write lock at once, waiting for it, so that
    /// a read inside it is still true when it writes.
    pub async fn begin(&self) -> sqlx::Result<Tx> {
        match self.dialect {
            Dialect::Sqlite => self.pool.begin_with("BEGIN IMMEDIATE").await,
            Dialect::Postgres => self.pool.begin().await,
        }
    }

    /// A transaction for reading that sees one moment all along, however long it takes.
    pub async fn snapshot(&self) -> sqlx::Result<Tx> {
        match self.dialect {
            Dialect::Sqlite => self.pool.begin().await,
            Dialect::Postgres => {
                self.pool
                    .begin_with("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")
                    .await
            }
        }
    }

    /// Which of the two databases this is.
    pub const fn dialect(&self) -> Dialect {
        self.dialect
    }

    /// Closes every connection after the work under way.
    pub async fn close(&self) {
        self.pool.close().await;
    }
}
