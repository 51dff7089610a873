//! Databases for tests: each test gets its own, on SQLite and, where one is given, on PostgreSQL.

mod ask;
mod plan;
mod registers;
mod sign_in;
mod template;
mod together;
mod way;
mod world;

pub use ask::{Answer, Browser};
pub use plan::plan;
pub use registers::{area, chair, said_easily};
pub use template::PASSWORD;
pub use together::{Meeting, together};
pub use way::as_it_stands;
pub use world::World;

use std::path::PathBuf;
use std::sync::atomic::{AtomicU64, Ordering};

use crate::app::{App, Assets, Settings};
use crate::core::{Clock, Random, Timestamp};
use crate::db::{Db, Dialect};
use crate::deed::Actor;
use crate::jobs;
use crate::mail::Mailer;

use template::Template;

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
    /// A new database of the given kind, with nothing in it. PostgreSQL is reached through `RADSLAG_TEST_POSTGRES_URL`,
    /// which `make test` sets; a test without it fails rather than passing unseen.
    ///
    /// # Panics
    /// When no database can be made.
    pub async fn new(dialect: Dialect) -> Self {
        let (url, file) = Template::Empty.copy(dialect, &new_name()).await;
        Self::at(url, file, 1).await
    }

    /// What is at `url`, with randomness of its own by `seed`: what was made with another is not met again.
    async fn at(url: String, file: Option<PathBuf>, seed: u64) -> Self {
        let db = Db::connect(&url, 8).await.expect("the database answers");
        let settings = Settings {
            base_url: "http://radslag.test".to_owned(),
            submissions_per_hour: 20,
            secret: [7; 32],
            tiles: None,
            assets: Assets::default(),
        };
        Self {
            app: App::new(db, Clock::mock(noon()), Random::seeded(seed), settings),
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

/// A name that no other database has.
fn new_name() -> String {
    let number = NEXT.fetch_add(1, Ordering::SeqCst);
    format!("radslag_{}_{number}", std::process::id())
}

/// A [`TestDb`] with the examples in it, whose accounts all have [`PASSWORD`].
#[derive(Debug)]
pub struct Examples;

impl Examples {
    /// As [`TestDb::new`].
    ///
    /// # Panics
    /// When no database can be made.
    pub async fn told(dialect: Dialect) -> TestDb {
        let (url, file) = Template::Examples.copy(dialect, &new_name()).await;
        TestDb::at(url, file, 2).await
    }
}

/// Makes each test twice: `name::sqlite` and `name::postgres`. The body gets a [`TestDb`]; those that say `db: Examples` get one
/// with the [`Examples`] in it.
#[macro_export]
macro_rules! on_both_databases {
    ($($(#[$meta:meta])* async fn $name:ident($db:ident: TestDb) $body:block)+) => {
        $($crate::on_both_databases! { @each [TestDb::new] $(#[$meta])* $name $db $body })+
    };
    ($($(#[$meta:meta])* async fn $name:ident($db:ident: Examples) $body:block)+) => {
        $($crate::on_both_databases! { @each [Examples::told] $(#[$meta])* $name $db $body })+
    };
    (@each [$kind:ident::$make:ident] $(#[$meta:meta])* $name:ident $db:ident $body:block) => {
        $(#[$meta])* mod $name {
            #[allow(unused_imports, clippy::allow_attributes, reason = "a test may need nothing from outside")]
            use super::*;

            async fn body($db: $crate::testing::TestDb) $body

            #[tokio::test]
            async fn sqlite() {
                body($crate::testing::$kind::$make($crate::db::Dialect::Sqlite).await).await;
            }

            #[tokio::test]
            async fn postgres() {
                body($crate::testing::$kind::$make($crate::db::Dialect::Postgres).await).await;
            }
        }
    };
}
