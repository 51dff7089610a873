//! A deed: one actor's change, in one transaction, with its time, its audit events and its jobs.
//! Every use case in every `actions.rs` takes one; what it did exists when the deed is committed.

use crate::app::App;
use crate::audit;
use crate::core::{Error, Id, Result, Timestamp};
use crate::db::{Conn, Tx};
use crate::staff::{Action, Staff};

/// Who does something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Actor {
    /// A participant, without an account: the records never say which.
    Resident,
    /// The clock: opening, closing, sending.
    Clock,
    /// Whoever runs commands on the server.
    Operator,
    /// Somebody who is signed in.
    Staff(Staff),
}

impl Actor {
    /// The staff member's id, when there is one.
    pub fn staff_id(&self) -> Option<Id> {
        match self {
            Self::Staff(staff) => Some(staff.id),
            _ => None,
        }
    }

    /// What the audit log calls the actor: an id or a word, never a name or an address.
    pub fn audit_name(&self) -> String {
        match self {
            Self::Resident => audit::Other::Resident.to_string(),
            Self::Clock => audit::Other::Clock.to_string(),
            Self::Operator => audit::Other::Operator.to_string(),
            Self::Staff(staff) => staff.id.to_string(),
        }
    }
}

/// A transaction and everything that belongs to the change it makes.
#[derive(Debug)]
pub struct Deed {
    tx: Tx,
    /// When it is done: one time for all its rows.
    pub now: Timestamp,
    /// Who does it.
    pub actor: Actor,
    /// The product around it.
    pub app: App,
    /// In which role the rights table allowed it, for the audit log.
    role: &'static str,
    /// What it will have done, for the log: written last.
    noted: Vec<audit::Noted>,
    /// Whether it has made a job.
    has_jobs: bool,
}

impl Deed {
    pub(crate) fn new(tx: Tx, actor: Actor, app: App) -> Self {
        let now = app.now();
        Self {
            tx,
            now,
            actor,
            app,
            role: "",
            noted: Vec::new(),
            has_jobs: false,
        }
    }

    /// The connection inside the transaction.
    pub fn conn(&mut self) -> &mut Conn {
        &mut self.tx
    }

    /// A new id at the deed's time.
    pub fn new_id(&self) -> Id {
        Id::new(self.now, &self.app.random)
    }

    /// Asks the rights table whether the actor may do `action` for `body`. The clock and the
    /// operator may; a resident may nothing that needs a right.
    pub fn require(&mut self, action: Action, body: Id) -> Result<()> {
        match &self.actor {
            Actor::Clock | Actor::Operator => Ok(()),
            Actor::Resident => Err(Error::Forbidden),
            Actor::Staff(staff) => {
                let role = staff.role_for(action, Some(body)).ok_or(Error::Forbidden)?;
                self.role = role.as_str();
                Ok(())
            }
        }
    }

    /// Asks whether the actor may do `action` for at least one body: for what lies with none yet.
    pub fn require_for_any(&mut self, action: Action) -> Result<()> {
        match &self.actor {
            Actor::Clock | Actor::Operator => Ok(()),
            Actor::Resident => Err(Error::Forbidden),
            Actor::Staff(staff) => {
                let role = staff.role_for(action, None).ok_or(Error::Forbidden)?;
                self.role = role.as_str();
                Ok(())
            }
        }
    }

    /// Asks whether the actor may do `action` for all bodies: for what belongs to the whole site.
    pub fn require_for_all(&mut self, action: Action) -> Result<()> {
        // A body that is not there can only be covered by a role for all of them.
        let nobody = self.new_id();
        self.require(action, nobody)
    }

    /// Notes that it happened. It is written at the end of the subject's chain, in the same transaction, when the deed is committed:
    /// chains are taken last, after every row, whatever else an action does after it has said so here (ADR 0004).
    #[expect(
        clippy::unused_async,
        reason = "it reads like everything else that a deed writes"
    )]
    pub async fn audit(&mut self, event: audit::Event<'_>) -> Result<()> {
        let actor = self.actor.audit_name();
        self.noted.push(audit::Noted::new(&event, actor, self.role));
        Ok(())
    }

    /// Writes to the site's own chain that `action` happened to what has the id `subject`.
    pub async fn audit_on_site(
        &mut self,
        action: &'static str,
        subject: Id,
        before: &str,
        after: &str,
    ) -> Result<()> {
        self.audit(audit::Event {
            chain: audit::SITE,
            action,
            subject: &subject.to_string(),
            before,
            after,
        })
        .await
    }

    /// Notes `action` on `subject` in the chain of a dialogue, with what it was before and after.
    pub async fn audit_on_dialogue(
        &mut self,
        dialogue: Id,
        action: &'static str,
        subject: &str,
        (before, after): (&str, &str),
    ) -> Result<()> {
        self.audit(audit::Event {
            chain: &dialogue.to_string(),
            action,
            subject,
            before,
            after,
        })
        .await
    }

    /// Notes that the deed has made a job: the worker is woken when the job is there.
    pub(crate) fn makes_jobs(&mut self) {
        self.has_jobs = true;
    }

    /// Makes it true, and lets everybody find what it has made public, and nothing that it has covered (P23). What it noted for the log
    /// is written here, after all its rows.
    pub async fn commit(mut self) -> Result<()> {
        crate::search::keep(&mut self.tx).await?;
        audit::append_all(&mut self.tx, self.now, self.noted).await?;
        self.tx.commit().await?;
        if self.has_jobs {
            self.app.bell.notify_one();
        }
        Ok(())
    }
}
