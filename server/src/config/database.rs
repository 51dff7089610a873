//! Where the database is. Only those commands make one that are meant to: `serve` on SQLite, `migrate`,
//! `seed` and `restore`. All others must find it, so that a wrong folder is told and not filled.

use radslag_app::core::Error;
use radslag_app::db::{Db, Dialect, Schema};

use super::{ConfigError, Shared};

/// Connections of one process.
const CONNECTIONS: u32 = 16;

impl Shared {
    /// The database's address.
    pub fn database(&self) -> Result<String, ConfigError> {
        let url = self
            .database_url
            .clone()
            .unwrap_or_else(|| format!("sqlite:{}", self.data_dir.join("radslag.db").display()));
        if Dialect::of(&url).is_err() || url == "sqlite:" || url.contains(":memory:") {
            return Err(ConfigError::Wrong {
                name: "RADSLAG_DATABASE_URL",
                value: url.split(':').next().unwrap_or_default().to_owned() + ":…",
                advice: "write sqlite:path/to/file.db or postgres://user:password@host/database",
            });
        }
        Ok(url)
    }

    /// Makes the database if it is not there, with the folder for data, and brings its schema up to date.
    pub async fn make_database(&self) -> Result<(), ConfigError> {
        let url = self.database()?;
        self.make_data_dir()?;
        Ok(Db::migrate(&url).await.map_err(Error::from)?)
    }

    /// The database, which must be there with this version's schema, or a newer one: while several servers
    /// get a new version one after the other, the others go on.
    pub(super) async fn find_database(&self) -> Result<Db, ConfigError> {
        let url = self.database()?;
        let place = place(&url);
        match Db::schema(&url).await.map_err(Error::from) {
            Ok(Schema::Same) => {}
            Ok(Schema::Newer) => {
                tracing::warn!(
                    "a newer version has migrated the database: update this program too"
                );
            }
            Ok(Schema::Older) => return Err(ConfigError::OldDatabase { place }),
            Ok(Schema::Missing) => return Err(ConfigError::NoDatabase { place }),
            Err(error) if error.is_no_database() => return Err(ConfigError::NoDatabase { place }),
            Err(error) => return Err(error.into()),
        }
        let db = Db::connect(&url, CONNECTIONS).await;
        Ok(db.map_err(Error::from)?)
    }

    pub(super) fn make_data_dir(&self) -> Result<(), ConfigError> {
        std::fs::create_dir_all(&self.data_dir).map_err(|error| ConfigError::DataDir {
            path: self.data_dir.display().to_string(),
            error,
        })
    }
}

/// What an operator may read of the address: it may hold a password.
fn place(url: &str) -> String {
    match url.strip_prefix("sqlite:") {
        Some(path) => {
            let path = path.split('?').next().unwrap_or_default();
            format!("the database {}", path.strip_prefix("//").unwrap_or(path))
        }
        None => "the PostgreSQL database".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_tells_no_password() {
        assert_eq!(
            place("sqlite:data/radslag.db"),
            "the database data/radslag.db"
        );
        assert_eq!(
            place("sqlite:///var/x.db?mode=rw"),
            "the database /var/x.db"
        );
        assert_eq!(place("postgres://u:hemligt@h/d"), "the PostgreSQL database");
    }
}
