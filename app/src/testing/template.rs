//! Databases that tests copy theirs from. Migrating one takes a second and telling the examples half a minute; copying takes
//! neither. Each kind is made once for each build of the tests.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::time::{Duration, UNIX_EPOCH};

use sqlx::{AnyConnection, AssertSqlSafe, Connection};

use super::TestDb;
use crate::core::digest::sha256_hex;
use crate::db::{Db, Dialect};
use crate::examples;

/// What is in the database that a test begins with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Template {
    /// Nothing.
    Empty,
    /// The examples, told at noon on the first day of every test.
    Examples,
}

/// The password of every account of the examples in tests.
pub const PASSWORD: &str = "ett långt lösenord";

impl Template {
    /// A copy by the name of `name`: where it is, and its file if it is one.
    pub async fn copy(self, dialect: Dialect, name: &str) -> (String, Option<PathBuf>) {
        match dialect {
            Dialect::Sqlite => {
                let file = std::env::temp_dir().join(format!("{name}.db"));
                fs::copy(self.file().await, &file).expect("the template is copied");
                (url_of(&file), Some(file))
            }
            Dialect::Postgres => (self.copy_in_postgres(name).await, None),
        }
    }

    fn name(self) -> String {
        let kind = match self {
            Self::Empty => "empty",
            Self::Examples => "examples",
        };
        format!("radslag_template_{}_{kind}", build())
    }

    /// Fills the empty database at `url`.
    async fn fill(self, url: &str) {
        Db::migrate(url).await.expect("migrations run");
        if self == Self::Examples {
            let db = TestDb::at(url.to_owned(), None, 1).await;
            let is_told = examples::seed(&db.app, PASSWORD).await;
            assert!(is_told.expect("the examples are told"));
            db.app.db.close().await;
        }
    }

    /// The file that is copied. Whoever comes first makes it; the others wait.
    async fn file(self) -> PathBuf {
        let place = std::env::temp_dir();
        let file = place.join(format!("{}.db", self.name()));
        let lock = File::create(place.join(format!("{}.lock", self.name()))).expect("a file");
        lock.lock().expect("the lock is had");
        if !file.exists() {
            forget_old_builds(&place);
            let new = file.with_extension("new");
            self.fill(&url_of(&new)).await;
            fs::rename(&new, &file).expect("the template is in place");
        }
        file
    }

    async fn copy_in_postgres(self, name: &str) -> String {
        let template = self.name();
        let new = format!("{template}_new");
        let mut admin = Postgres::connect().await;
        // Held until the connection closes.
        admin.run("SELECT pg_advisory_lock(7253411)").await;
        if !admin.has(&template).await {
            admin.run(&format!("DROP DATABASE IF EXISTS {new}")).await;
            admin.run(&format!("CREATE DATABASE {new}")).await;
            self.fill(&admin.url_of(&new)).await;
            admin
                .run(&format!("ALTER DATABASE {new} RENAME TO {template}"))
                .await;
        }
        admin.run("SELECT pg_advisory_unlock(7253411)").await;
        admin
            .run(&format!("CREATE DATABASE {name} TEMPLATE {template}"))
            .await;
        let url = admin.url_of(name);
        admin.conn.close().await.expect("the connection closes");
        url
    }
}

fn url_of(file: &Path) -> String {
    format!("sqlite:{}", file.display())
}

/// What tells this build of the tests from every other.
fn build() -> String {
    let program = std::env::current_exe().expect("the program has a file");
    let about = fs::metadata(&program).expect("it can be looked at");
    let made = about.modified().ok();
    let made = made.and_then(|at| at.duration_since(UNIX_EPOCH).ok());
    let what = format!("{}\n{made:?}\n{}", program.display(), about.len());
    sha256_hex(what)[..12].to_owned()
}

/// Removes what builds of other days have left. Other tests of today may be at work with theirs.
fn forget_old_builds(place: &Path) {
    const DAY: Duration = Duration::from_hours(24);
    for entry in fs::read_dir(place).into_iter().flatten().flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        let about = entry.metadata().and_then(|about| about.modified());
        let is_old = about.is_ok_and(|at| at.elapsed().is_ok_and(|age| age > DAY));
        if is_old && name.starts_with("radslag_template_") {
            let _ = fs::remove_file(entry.path());
        }
    }
}

/// The server that `RADSLAG_TEST_POSTGRES_URL` leads to.
struct Postgres {
    url: String,
    conn: AnyConnection,
}

impl Postgres {
    async fn connect() -> Self {
        sqlx::any::install_default_drivers();
        let url = std::env::var("RADSLAG_TEST_POSTGRES_URL").expect(
            "RADSLAG_TEST_POSTGRES_URL is set by scripts/with-postgres, which `make test` uses",
        );
        let conn = AnyConnection::connect(&url).await;
        Self {
            url,
            conn: conn.expect("PostgreSQL answers"),
        }
    }

    async fn run(&mut self, sql: &str) {
        sqlx::raw_sql(AssertSqlSafe(sql.to_owned()))
            .execute(&mut self.conn)
            .await
            .unwrap_or_else(|error| panic!("{sql}: {error}"));
    }

    async fn has(&mut self, database: &str) -> bool {
        let (count,): (i64,) =
            sqlx::query_as("SELECT COUNT(*) FROM pg_database WHERE datname = $1")
                .bind(database)
                .fetch_one(&mut self.conn)
                .await
                .expect("PostgreSQL answers");
        count > 0
    }

    fn url_of(&self, database: &str) -> String {
        let (before, after) = self
            .url
            .rsplit_once("/postgres")
            .expect("the address ends in /postgres");
        format!("{before}/{database}{after}")
    }
}
