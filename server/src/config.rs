//! What the operator decides, by flag or environment. Every value is checked at start; a wrong one is
//! refused with what to do.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};

use clap::Args;
use radslag_app::app::{App, Assets, Settings};
use radslag_app::core::digest::sha256_hex;
use radslag_app::core::{Clock, Random};
use radslag_app::db::{Db, Dialect};
use radslag_app::mail::{Mailer, MailerError};

/// Why the program did not start, and what to do about it.
#[derive(Debug, thiserror::Error)]
pub enum ConfigError {
    /// A value that cannot be right.
    #[error("{name} is {value:?}: {advice}")]
    Wrong {
        /// The environment variable.
        name: &'static str,
        /// What it is set to.
        value: String,
        /// What to do.
        advice: &'static str,
    },
    /// The folder for data cannot be used.
    #[error("RADSLAG_DATA_DIR {path}: {error}. Choose a folder that this user may write in.")]
    DataDir {
        /// The folder.
        path: String,
        /// What the system says.
        error: std::io::Error,
    },
    /// Outgoing mail.
    #[error("outgoing mail: {0}. Check RADSLAG_SMTP_URL, RADSLAG_MAIL_FROM and RADSLAG_DATA_DIR.")]
    Mail(#[from] MailerError),
    /// The database does not answer.
    #[error("the database does not answer: {0}. Check RADSLAG_DATABASE_URL.")]
    Database(#[from] sqlx_error::Error),
}

/// The database layer's own error, under the name this crate needs.
mod sqlx_error {
    pub use radslag_app::core::Error;
}

/// Settings that every command shares.
#[derive(Debug, Clone, Args)]
pub struct Shared {
    /// Folder for the database file, outgoing mail and backups.
    #[arg(long, env = "RADSLAG_DATA_DIR", default_value = "data", global = true)]
    pub data_dir: PathBuf,
    /// `sqlite:path/to/file.db` or `postgres://user:password@host/database`. Default: radslag.db in the data folder.
    #[arg(
        long,
        env = "RADSLAG_DATABASE_URL",
        hide_env_values = true,
        global = true
    )]
    pub database_url: Option<String>,
    /// The address residents use, without a slash at the end.
    #[arg(
        long,
        env = "RADSLAG_BASE_URL",
        default_value = "http://127.0.0.1:3000",
        global = true
    )]
    pub base_url: String,
    /// Outgoing mail: `smtp://user:password@host:port` (encrypted where the server offers it), `smtps://…`, `smtp://…?tls=required` or `smtp://…?tls=none`. Without it mails are written as files in the data folder.
    #[arg(long, env = "RADSLAG_SMTP_URL", hide_env_values = true, global = true)]
    pub smtp_url: Option<String>,
    /// A file with certificates (PEM) that the mail server's is checked against, beside the public authorities: where the municipality has an authority of its own.
    #[arg(long, env = "RADSLAG_SMTP_CA", global = true)]
    pub smtp_ca: Option<PathBuf>,
    /// The sender of all mail.
    #[arg(
        long,
        env = "RADSLAG_MAIL_FROM",
        default_value = "Medborgardialog <medborgardialog@exempel.se>",
        global = true
    )]
    pub mail_from: String,
    /// A file with the number of seconds to move the clock by: a rehearsal, which every page tells of.
    #[arg(long, env = "RADSLAG_REHEARSAL_CLOCK", global = true)]
    pub rehearsal_clock: Option<PathBuf>,
    /// How many contributions one network address may send to one dialogue in an hour.
    #[arg(long, env = "RADSLAG_SUBMISSIONS_PER_HOUR", default_value_t = 30, value_parser = clap::value_parser!(i64).range(1..), global = true)]
    pub submissions_per_hour: i64,
    /// At least 32 characters that sign forms and key the digests of throttles. Needed when several servers share a database; else made anew at each start.
    #[arg(long, env = "RADSLAG_SECRET", hide_env_values = true, global = true)]
    pub secret: Option<String>,
    /// The folder with the built scripts and styles. Default: `site` beside the program, else where the build puts it.
    #[arg(long, env = "RADSLAG_SITE_DIR", default_value_os_t = built_site(), global = true)]
    pub site_dir: PathBuf,
}

/// Settings of the web server.
#[derive(Debug, Clone, Args)]
pub struct Listen {
    /// Address and port to listen on.
    #[arg(long, env = "RADSLAG_ADDR", default_value = "127.0.0.1:3000")]
    pub addr: SocketAddr,
    /// How many proxies of yours stand in front: that many addresses at the end of X-Forwarded-For are believed.
    #[arg(long, env = "RADSLAG_TRUSTED_PROXIES", default_value_t = 0)]
    pub trusted_proxies: usize,
    /// Serve only: `radslag worker` turns the clock and sends mail.
    #[arg(long, env = "RADSLAG_NO_WORKER")]
    pub no_worker: bool,
}

impl Shared {
    /// The database's address; the data folder is made when it is not there.
    pub fn database(&self) -> Result<String, ConfigError> {
        std::fs::create_dir_all(&self.data_dir).map_err(|error| ConfigError::DataDir {
            path: self.data_dir.display().to_string(),
            error,
        })?;
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

    fn base_url(&self) -> Result<String, ConfigError> {
        let url = &self.base_url;
        let host = url
            .strip_prefix("https://")
            .or_else(|| url.strip_prefix("http://"))
            .unwrap_or_default();
        if host.is_empty() || host.contains('/') || host.contains(char::is_whitespace) {
            return Err(ConfigError::Wrong {
                name: "RADSLAG_BASE_URL",
                value: url.clone(),
                advice: "write the whole address without a path, such as https://dialog.kommun.se",
            });
        }
        Ok(url.clone())
    }

    fn secret(&self, random: &Random) -> Result<[u8; 32], ConfigError> {
        match &self.secret {
            None => Ok(random.bytes()),
            Some(secret) if secret.len() >= 32 => {
                let mut key = [0; 32];
                key.copy_from_slice(&sha256_hex(secret).as_bytes()[..32]);
                Ok(key)
            }
            Some(_) => Err(ConfigError::Wrong {
                name: "RADSLAG_SECRET",
                value: "…".to_owned(),
                advice: "use at least 32 random characters",
            }),
        }
    }

    /// The clock that was asked for.
    pub fn clock(&self) -> Clock {
        self.rehearsal_clock
            .clone()
            .map_or(Clock::System, Clock::rehearsal)
    }

    /// How mail goes out: through the server that is set, else as files in the data folder.
    pub fn mailer(&self) -> Result<Mailer, ConfigError> {
        let base_url = self.base_url()?;
        let mailer = match &self.smtp_url {
            Some(url) => {
                let authority = self.smtp_authority()?;
                Mailer::smtp(url, authority.as_deref(), &self.mail_from, &base_url)
            }
            None => Mailer::folder(self.data_dir.join("mail"), &self.mail_from, &base_url),
        };
        mailer.map_err(ConfigError::Mail)
    }

    fn smtp_authority(&self) -> Result<Option<String>, ConfigError> {
        let Some(path) = &self.smtp_ca else {
            return Ok(None);
        };
        std::fs::read_to_string(path)
            .map(Some)
            .map_err(|_| ConfigError::Wrong {
                name: "RADSLAG_SMTP_CA",
                value: path.display().to_string(),
                advice: "name a file with certificates in PEM form that this user may read",
            })
    }

    /// The product over a migrated database.
    pub async fn app(&self) -> Result<App, ConfigError> {
        let random = Random::from_os();
        let url = self.database()?;
        let settings = Settings {
            base_url: self.base_url()?,
            submissions_per_hour: self.submissions_per_hour,
            secret: self.secret(&random)?,
            assets: assets(&self.site_dir),
        };
        if Dialect::of(&url).map_err(sqlx_error::Error::from)? == Dialect::Sqlite {
            Db::migrate(&url).await.map_err(sqlx_error::Error::from)?;
        }
        let db = Db::connect(&url, 16)
            .await
            .map_err(sqlx_error::Error::from)?;
        Ok(App::new(db, self.clock(), random, settings))
    }
}

/// `site` beside the program, as it is shipped; else `target/site`, as it is built.
fn built_site() -> PathBuf {
    std::env::current_exe()
        .ok()
        .and_then(|program| Some(program.parent()?.join("site")))
        .filter(|beside| beside.is_dir())
        .unwrap_or_else(|| "target/site".into())
}

/// The names of the built files, which carry digests of their content.
fn assets(site: &Path) -> Assets {
    let find = |extension: &str| {
        let files = std::fs::read_dir(site.join("pkg")).ok()?;
        files
            .filter_map(Result::ok)
            .filter(|entry| entry.path().extension().is_some_and(|e| e == extension))
            .max_by_key(|entry| entry.metadata().and_then(|m| m.modified()).ok())
            .map(|entry| format!("/pkg/{}", entry.file_name().to_string_lossy()))
    };
    Assets {
        css: find("css").unwrap_or_default(),
        js: find("js").unwrap_or_default(),
        wasm: find("wasm").unwrap_or_default(),
    }
}
