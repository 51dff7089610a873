//! Databases for tests: each test gets its own, on SQLite and, where one is given, on PostgreSQL.

mod ask;
mod plan;
mod registers;
mod sign_in;
mod way;
mod world;

pub use ask::{Answer, Browser};
pub use plan::plan;
pub use registers::{area, chair, said_easily};
pub use way::as_it_stands;
pub use world::World;

use std::path::PathBuf;
use std::sync::atomic::{AtomicU64, Ordering};

use sqlx::{AnyConnection, Connection};

use crate::app::{App, Assets, Settings};
use crate::core::{Clock, Random, Timestamp};
use crate::db::{Db, Dialect};
use crate::deed::Actor;
use crate::jobs;
use crate::mail::Mailer;

static NEXT: AtomicU64 = AtomicU64::new(0);

/// A fresh, migrated database and an [`App`] over it with a mock clock and seeded randomness.
/// The clock stands at 23 November 2026, 12.00.
#[derive(Debug)]
pub struct TestDb {
    /// The product over the database.
    pub app: App,
    /// Where it is, for a second connection.
    pub url: String,
    /// Takes the mail of [`TestDb::run_jobs`]; `mailer.sent()` is what has gone out.
    pub mailer: Mailer,
    file: Option<PathBuf>,
}

/// Noon on the first day of every test.
///
/// # Panics
/// Never: the date is right.
pub fn noon() -> Timestamp {
    let day: crate::core::Date = "2026-11-23".parse().expect("a date");
    day.start().plus(jiff::SignedDuration::from_hours(12))
}

impl TestDb {
    /// A new database of the given kind. PostgreSQL is reached through `RADSLAG_TEST_POSTGRES_URL`,
    /// which `make test` sets; a test without it fails rather than passing unseen.
    ///
    /// # Panics
    /// When no database can be made.
    pub async fn new(dialect: Dialect) -> Self {
        let name = format!(
            "radslag_{}_{}",
            std::process::id(),
            NEXT.fetch_add(1, Ordering::SeqCst)
        );
        let (url, file) = match dialect {
            Dialect::Sqlite => {
                let file = std::env::temp_dir().join(format!("{name}.db"));
                (format!("sqlite:{}", file.display()), Some(file))
            }
            Dialect::Postgres => (new_postgres_database(&name).await, None),
        };
        Db::migrate(&url).await.expect("migrations run");
        let db = Db::connect(&url, 8).await.expect("the database answers");
        let settings = Settings {
            base_url: "http://radslag.test".to_owned(),
            submissions_per_hour: 20,
            secret: [7; 32],
            tiles: None,
            assets: Assets::default(),
        };
        Self {
            app: App::new(db, Clock::mock(noon()), Random::seeded(1), settings),
            url,
            mailer: Mailer::memory(),
            file,
        }
    }

    /// Does everything that is due now, mail included. Returns how many tries were made.
    ///
    /// # Panics
    /// When the database does not answer.
    pub async fn run_jobs(&self) -> usize {
        jobs::run_due(&self.app, &self.mailer)
            .await
            .expect("the database answers")
    }

    /// Begins a deed of the server's operator.
    ///
    /// # Panics
    /// When the database does not answer.
    pub async fn deed(&self) -> crate::deed::Deed {
        self.app
            .begin(Actor::Operator)
            .await
            .expect("the database answers")
    }
}

impl Drop for TestDb {
    fn drop(&mut self) {
        if let Some(file) = &self.file {
            for suffix in ["", "-wal", "-shm"] {
                let _ = std::fs::remove_file(format!("{}{suffix}", file.display()));
            }
        }
    }
}

/// What the product answers to a GET of `path`, language and all: the status and the page.
///
/// # Panics
/// When the answer is not text.
pub async fn fetch(app: &App, path: &str) -> (http::StatusCode, String) {
    let answer = Browser::new(app).get(path).await;
    (answer.status, answer.page)
}

async fn new_postgres_database(name: &str) -> String {
    sqlx::any::install_default_drivers();
    let admin = std::env::var("RADSLAG_TEST_POSTGRES_URL").expect(
        "RADSLAG_TEST_POSTGRES_URL is set by scripts/with-postgres, which `make test` uses",
    );
    let mut conn = AnyConnection::connect(&admin)
        .await
        .expect("PostgreSQL answers");
    sqlx::raw_sql(sqlx::AssertSqlSafe(format!("CREATE DATABASE {name}")))
        .execute(&mut conn)
        .await
        .expect("a database is made");
    conn.close().await.expect("the connection closes");
    let (before, after) = admin
        .rsplit_once("/postgres")
        .expect("the address ends in /postgres");
    format!("{before}/{name}{after}")
}

/// Makes each test twice: `name::sqlite` and `name::postgres`. The body gets a [`TestDb`].
#[macro_export]
macro_rules! on_both_databases {
    ($($(#[$meta:meta])* async fn $name:ident($db:ident: TestDb) $body:block)+) => {
        $($(#[$meta])* mod $name {
            #[allow(unused_imports, clippy::allow_attributes, reason = "a test may need nothing from outside")]
            use super::*;

            async fn body($db: $crate::testing::TestDb) $body

            #[tokio::test]
            async fn sqlite() {
                body($crate::testing::TestDb::new($crate::db::Dialect::Sqlite).await).await;
            }

            #[tokio::test]
            async fn postgres() {
                body($crate::testing::TestDb::new($crate::db::Dialect::Postgres).await).await;
            }
        })+
    };
}
