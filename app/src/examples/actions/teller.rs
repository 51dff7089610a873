//! Moves through the time of an example.

use std::collections::BTreeMap;
use std::fmt::Display;

use jiff::SignedDuration;

use super::days;
use crate::app::App;
use crate::core::{Clock, Date, Error, Id, Result, Timestamp};
use crate::deed::{Actor, Deed};
use crate::dialogues::{self, Dialogue};
use crate::staff::{Role, RoleFor, Staff};

/// The product at any past moment, and who acts there.
pub struct Teller {
    app: App,
    /// The bodies by their address part.
    pub bodies: BTreeMap<String, Id>,
    /// The areas by their name.
    pub areas: BTreeMap<String, Id>,
    /// The kinds of matter by their name.
    pub matters: BTreeMap<String, Id>,
    /// The posts by the address part of their body and their title.
    pub posts: BTreeMap<(String, String), Id>,
    /// The names of the dialogues by their address part.
    pub titles: BTreeMap<String, String>,
    /// The accounts by their address.
    pub accounts: BTreeMap<String, Id>,
}

impl Teller {
    pub fn new(app: App) -> Self {
        Self {
            app,
            bodies: BTreeMap::new(),
            areas: BTreeMap::new(),
            matters: BTreeMap::new(),
            posts: BTreeMap::new(),
            titles: BTreeMap::new(),
            accounts: BTreeMap::new(),
        }
    }

    /// The body with that address part.
    pub fn body(&self, slug: &str) -> Result<Id> {
        self.bodies
            .get(slug)
            .copied()
            .ok_or_else(|| told(format!("no body {slug}")))
    }

    /// The area with that name.
    pub fn area(&self, name: &str) -> Result<Id> {
        self.areas
            .get(name)
            .copied()
            .ok_or_else(|| told(format!("no area {name}")))
    }

    /// The kind of matter with that name.
    pub fn matter(&self, name: &str) -> Result<Id> {
        self.matters
            .get(name)
            .copied()
            .ok_or_else(|| told(format!("no kind of matter {name}")))
    }

    /// The post of that body with that title.
    pub fn post(&self, body: &str, title: &str) -> Result<Id> {
        self.posts
            .get(&(body.to_owned(), title.to_owned()))
            .copied()
            .ok_or_else(|| told(format!("no post {title} of {body}")))
    }

    /// The name of the dialogue with that address part.
    pub fn title(&self, slug: &str) -> Result<String> {
        self.titles
            .get(slug)
            .cloned()
            .ok_or_else(|| told(format!("no dialogue {slug}")))
    }

    /// The draft at that address, when an initiative has begun it.
    pub async fn draft(&self, slug: &str) -> Result<Option<Dialogue>> {
        match dialogues::get_by_slug(&mut *self.app.db.read().await?, slug).await {
            Ok(draft) => Ok(Some(draft)),
            Err(Error::NotFound) => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// The account with that address.
    pub fn account(&self, email: &str) -> Result<Id> {
        self.accounts
            .get(email)
            .copied()
            .ok_or_else(|| told(format!("no account {email}")))
    }

    /// The day `days` from today.
    pub fn day(&self, days: i64) -> Date {
        self.app.now().date().plus_days(days)
    }

    /// The day `days` from today on which bodies meet and offices work: what is planned, and what is done as planned.
    pub fn working_day(&self, days: i64) -> Date {
        days::working_day(self.day(0), days)
    }

    /// The first working day from the day `days` from today on: what is done about something that has come in.
    pub fn then_or_later(&self, days: i64) -> Date {
        self.day(days).or_next_working_day()
    }

    /// `minutes` after midnight on `day`, but never later than now.
    fn moment(&self, day: Date, minutes: i64) -> Timestamp {
        let moment = day.start().plus(SignedDuration::from_mins(minutes));
        moment.min(self.app.now())
    }

    /// A deed of somebody with `role`, that day.
    pub async fn deed(&self, role: Role, day: Date, minutes: i64) -> Result<Deed> {
        let then = self.at(day, minutes);
        let now = then.now();
        let roles = vec![RoleFor { role, body: None }];
        let account = Staff {
            id: crate::staff::id_by_role(&mut *self.app.db.read().await?, role).await?,
            email: "exempel@exempel.se".parse().map_err(told)?,
            name: role.to_string(),
            locale: crate::core::Locale::Sv,
            roles,
        };
        debug_assert!(now <= self.app.now());
        Ok(then.begin(Actor::Staff(account)).await?)
    }

    /// A deed of `actor`, that day.
    pub async fn deed_of(&self, actor: Actor, day: Date, minutes: i64) -> Result<Deed> {
        Ok(self.at(day, minutes).begin(actor).await?)
    }

    fn at(&self, day: Date, minutes: i64) -> App {
        let clock = Clock::mock(self.moment(day, minutes));
        App::new(
            self.app.db.clone(),
            clock,
            self.app.random.clone(),
            self.app.settings.clone(),
        )
    }

    /// A dialogue as it is now.
    pub async fn dialogue(&self, id: Id) -> Result<Dialogue> {
        dialogues::get(&mut *self.app.db.read().await?, id).await
    }

    /// The product as it is now.
    pub fn app(&self) -> &App {
        &self.app
    }
}

/// A refusal while telling: the content breaks a rule, or the program does.
pub fn told(error: impl Display) -> Error {
    Error::Internal(error.to_string())
}
