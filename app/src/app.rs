//! What every request and every job is given: the database, the clock, randomness and settings.

use std::ops::Deref;
use std::sync::Arc;

use tokio::sync::Notify;

use crate::core::{Clock, Id, Random, Timestamp};
use crate::db::{Conn, Db};
use crate::deed::{Actor, Deed};
use crate::places::Tiles;

/// The running product. Cheap to clone.
#[derive(Debug, Clone)]
pub struct App(Arc<Inner>);

/// What an [`App`] is made of.
#[derive(Debug)]
pub struct Inner {
    /// The database.
    pub db: Db,
    /// The time.
    pub clock: Clock,
    /// Randomness for ids and codes.
    pub random: Random,
    /// What the operator decided.
    pub settings: Settings,
    /// Rung when a deed of this process has made a job, so that the worker does not sleep on it.
    pub bell: Notify,
}

/// What the operator decided, checked at start.
#[derive(Debug, Clone)]
pub struct Settings {
    /// The address residents use, without a slash at the end: `https://dialog.vanersborg.se`.
    pub base_url: String,
    /// What contributions one address may send to one dialogue in an hour before it is asked to wait.
    pub submissions_per_hour: i64,
    /// Signs the time of a form, so that a program that answers at once is told from a person.
    pub secret: [u8; 32],
    /// The municipality's own map; nothing where the one that ships is shown.
    pub tiles: Option<Arc<Tiles>>,
    /// Where the built scripts and styles are.
    pub assets: Assets,
}

/// The addresses of the built files; their names carry a digest, so they are cached for ever.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Assets {
    /// The style sheet.
    pub css: String,
    /// The module that starts the WebAssembly.
    pub js: String,
    /// The WebAssembly of all islands.
    pub wasm: String,
}

impl App {
    /// Puts the parts together.
    pub fn new(db: Db, clock: Clock, random: Random, settings: Settings) -> Self {
        Self(Arc::new(Inner {
            db,
            clock,
            random,
            settings,
            bell: Notify::new(),
        }))
    }

    /// The time now.
    pub fn now(&self) -> Timestamp {
        self.clock.now()
    }

    /// Begins a deed of `actor`: a transaction with the time, ids and audit that belong to it.
    pub async fn begin(&self, actor: Actor) -> sqlx::Result<Deed> {
        Ok(Deed::new(self.db.begin().await?, actor, self.clone()))
    }

    /// A new id.
    pub fn new_id(&self) -> Id {
        Id::new(self.now(), &self.random)
    }

    /// The whole address of `path`, for mails and feeds.
    pub fn url(&self, path: &str) -> String {
        format!("{}{path}", self.settings.base_url)
    }
}

impl Deref for App {
    type Target = Inner;

    fn deref(&self) -> &Inner {
        &self.0
    }
}

/// A read connection, spelled shortly for pages.
pub async fn read(
    app: &App,
) -> sqlx::Result<impl std::ops::DerefMut<Target = Conn> + Send + use<>> {
    app.db.read().await
}
