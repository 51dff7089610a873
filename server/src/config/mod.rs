//! What the operator decides, by flag or environment. Every value is checked at start; a wrong one is
//! refused with what to do.

mod database;
mod error;
mod mail;
mod secret;
mod site;
#[cfg(test)]
mod tests;

use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::Arc;

use clap::Args;
use clap::builder::BoolishValueParser;
use radslag_app::app::{App, Assets, Settings};
use radslag_app::core::{Clock, Random};
use radslag_app::db::Dialect;
use radslag_app::places::Tiles;

pub use error::ConfigError;

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
    /// Where mails that come back go, such as `studs@dialog.kommun.se`: each mail's return path then names it (`studs+…@`), and your mail server hands what comes there to `radslag bounce`. Without it they come back to the sender.
    #[arg(long, env = "RADSLAG_BOUNCE_ADDRESS", global = true)]
    pub bounce_address: Option<String>,
    /// A file with the number of seconds to move the clock by: a rehearsal, which every page tells of.
    #[arg(long, env = "RADSLAG_REHEARSAL_CLOCK", global = true)]
    pub rehearsal_clock: Option<PathBuf>,
    /// How many contributions one network address may send to one dialogue in an hour.
    #[arg(long, env = "RADSLAG_SUBMISSIONS_PER_HOUR", default_value_t = 30, value_parser = clap::value_parser!(i64).range(1..), global = true)]
    pub submissions_per_hour: i64,
    /// At least 32 characters that sign forms and known browsers and key the digests of throttles. Needed with PostgreSQL, the same for all servers and workers; with SQLite one is made and kept in the data folder.
    #[arg(long, env = "RADSLAG_SECRET", hide_env_values = true, global = true)]
    pub secret: Option<String>,
}

/// Settings of the web server.
#[derive(Debug, Clone, Args)]
pub struct Listen {
    /// Address and port to listen on.
    #[arg(long, env = "RADSLAG_ADDR", default_value = "127.0.0.1:3000", value_parser = address)]
    pub addr: SocketAddr,
    /// How many proxies of yours stand in front: that many addresses at the end of X-Forwarded-For are believed.
    #[arg(long, env = "RADSLAG_TRUSTED_PROXIES", default_value_t = 0, value_parser = proxies)]
    pub trusted_proxies: usize,
    /// The folder with the built scripts and styles. Default: `site` beside the program, else where the build puts it.
    #[arg(long, env = "RADSLAG_SITE_DIR", default_value_os_t = site::built())]
    pub site_dir: PathBuf,
    /// The municipality's own map: a `PMTiles` file (version 3) with pictures in it. Without it the sketch that ships is shown.
    #[arg(long, env = "RADSLAG_MAP_TILES")]
    pub map_tiles: Option<PathBuf>,
    /// Who made that map, as it stands beside it: `© Lantmäteriet`.
    #[arg(long, env = "RADSLAG_MAP_CREDIT")]
    pub map_credit: Option<String>,
    /// Serve only: `radslag worker` turns the clock and sends mail.
    #[arg(long, env = "RADSLAG_NO_WORKER", value_parser = BoolishValueParser::new())]
    pub no_worker: bool,
}

/// What a server shows beside pages.
#[derive(Debug, Clone, Default)]
struct Served {
    assets: Assets,
    tiles: Option<Arc<Tiles>>,
}

fn address(text: &str) -> Result<SocketAddr, &'static str> {
    text.parse()
        .map_err(|_| "write an IP address and a port, such as 127.0.0.1:3000 or [::1]:3000")
}

fn proxies(text: &str) -> Result<usize, &'static str> {
    text.parse()
        .ok()
        .filter(|count| *count <= 10)
        .ok_or("write how many proxies of yours a request passes, such as 1, or 0 for none")
}

impl Shared {
    /// The product over the database that is there.
    pub async fn app(&self) -> Result<App, ConfigError> {
        let random = Random::from_os();
        let secret = self.secret_or_new(&random)?;
        self.open(random, secret, Served::default()).await
    }

    /// The product for a process that does its work beside others, for long.
    pub async fn working_app(&self) -> Result<App, ConfigError> {
        let random = Random::from_os();
        let secret = self.lasting_secret(&random)?;
        self.open(random, secret, Served::default()).await
    }

    /// The product with its built files, to be served. On SQLite the database is made and migrated first.
    pub async fn served_app(&self, listen: &Listen) -> Result<App, ConfigError> {
        let random = Random::from_os();
        let served = Served {
            assets: listen.assets()?,
            tiles: listen.tiles()?,
        };
        let secret = self.lasting_secret(&random)?;
        // Nothing is made before everything is right.
        self.settings(secret, served.clone())?;
        self.clock()?;
        if Dialect::of(&self.database()?).is_ok_and(|dialect| dialect == Dialect::Sqlite) {
            self.make_database().await?;
        }
        self.open(random, secret, served).await
    }

    async fn open(
        &self,
        random: Random,
        secret: [u8; 32],
        served: Served,
    ) -> Result<App, ConfigError> {
        let settings = self.settings(secret, served)?;
        let clock = self.clock()?;
        let db = self.find_database().await?;
        Ok(App::new(db, clock, random, settings))
    }

    fn settings(&self, secret: [u8; 32], served: Served) -> Result<Settings, ConfigError> {
        Ok(Settings {
            base_url: self.base_url()?,
            submissions_per_hour: self.submissions_per_hour,
            secret,
            tiles: served.tiles,
            assets: served.assets,
        })
    }

    /// As browsers write the origin of our pages: posts are compared with it.
    fn base_url(&self) -> Result<String, ConfigError> {
        let url = &self.base_url;
        let (host, default_port) = match url.strip_prefix("https://") {
            Some(host) => (host, ":443"),
            None => (url.strip_prefix("http://").unwrap_or_default(), ":80"),
        };
        let is_odd = |c: char| c.is_whitespace() || c.is_ascii_uppercase() || "/?#@".contains(c);
        if host.is_empty() || host.contains(is_odd) || host.ends_with(default_port) {
            return Err(ConfigError::Wrong {
                name: "RADSLAG_BASE_URL",
                value: url.clone(),
                advice: "write the whole address in lower case, without a path and without the usual port, such as https://dialog.kommun.se",
            });
        }
        Ok(url.clone())
    }

    /// The clock that was asked for.
    fn clock(&self) -> Result<Clock, ConfigError> {
        let Some(file) = &self.rehearsal_clock else {
            return Ok(Clock::System);
        };
        let text = std::fs::read_to_string(file).unwrap_or_default();
        if text.trim().parse::<i64>().is_err() {
            return Err(ConfigError::Wrong {
                name: "RADSLAG_REHEARSAL_CLOCK",
                value: file.display().to_string(),
                advice: "name a file that holds a number of seconds, such as 0 or 86400, and that this user may read; leave it unset for the right time",
            });
        }
        Ok(Clock::rehearsal(file.clone()))
    }
}
