//! Moves through the time of an example.

use std::collections::BTreeMap;
use std::fmt::Display;

use jiff::SignedDuration;

use super::scenes::When;
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
}

impl Teller {
    pub fn new(app: App) -> Self {
        Self {
            app,
            bodies: BTreeMap::new(),
            areas: BTreeMap::new(),
            matters: BTreeMap::new(),
            posts: BTreeMap::new(),
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

    /// The day `days` from today.
    pub fn day(&self, days: i64) -> Date {
        self.app.now().date().plus_days(days)
    }

    /// `when` on the clock, but never later than now.
    fn moment(&self, when: When) -> Timestamp {
        let moment = self
            .day(when.days)
            .start()
            .plus(SignedDuration::from_mins(when.minutes));
        moment.min(self.app.now())
    }

    /// A deed of somebody with `role`, at that time.
    pub async fn deed(&self, role: Role, when: When) -> Result<Deed> {
        let then = self.at(when);
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

    /// A deed of `actor`, at that time.
    pub async fn deed_of(&self, actor: Actor, when: When) -> Result<Deed> {
        Ok(self.at(when).begin(actor).await?)
    }

    fn at(&self, when: When) -> App {
        let clock = Clock::mock(self.moment(when));
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
