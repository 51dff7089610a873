//! Telling staff, each of each thing once: what is owed climbs from whoever owes it to the coordinator to the elected (P38);
//! an alarm goes to everybody at once. Dialogues, initiatives, reported shortcomings and the register of the coordinating function
//! all tell by this.

use crate::coordination;
use crate::core::digest::sha256_hex;
use crate::core::{Date, Id, Lateness, Result, Timestamp};
use crate::db::Conn;
use crate::deed::Deed;
use crate::mail::{self, Kind, NewMessage, Subject};
use crate::staff::{Account, Role};

/// One thing that is owed by a day, and of which people are reminded.
pub trait Owing: Sync {
    /// What it is called where it is noted that people are reminded of it.
    fn key(&self) -> String;

    /// By when.
    fn due(&self) -> Date;

    /// Who does it.
    fn role(&self) -> Role;

    /// Who has `role` for it.
    fn with_role(
        &self,
        conn: &mut Conn,
        role: Role,
    ) -> impl Future<Output = Result<Vec<Account>>> + Send;

    /// Notes that somebody is reminded of it at this lateness. False when that has been done.
    fn note(
        &self,
        conn: &mut Conn,
        lateness: Lateness,
        now: Timestamp,
    ) -> impl Future<Output = Result<bool>> + Send;
}

/// Whether somebody is reminded on `today` of what is owed on `due`. A review or a receipt is owed within two working days, so it
/// is always soon: of that one is reminded when it is late.
pub fn is_pressing(due: Date, is_always_soon: bool, today: Date) -> bool {
    match Lateness::of(due, today) {
        Lateness::Coming => false,
        Lateness::Soon => !is_always_soon,
        Lateness::Overdue | Lateness::LongOverdue => true,
    }
}

/// Who is told when it has come to `rung` with what `owing` owes.
const fn whom(owing: Role, rung: Lateness) -> Role {
    match rung {
        Lateness::Coming | Lateness::Soon => owing,
        Lateness::Overdue => Role::Coordinator,
        Lateness::LongOverdue => Role::Elected,
    }
}

/// Reminds everybody whose turn has come of `debts`, also who was passed over, since it became known late. Whom nobody can be
/// told of yet, since no account has the role, is told when one has. Returns how many mails were left.
pub async fn remind_of<O: Owing>(deed: &mut Deed, debts: &[O], about: About) -> Result<usize> {
    let (now, today) = (deed.now, deed.now.date());
    let mut told = Told::default();
    for debt in debts {
        for rung in Lateness::of(debt.due(), today).rungs() {
            let role = whom(debt.role(), *rung);
            let with_role = debt.with_role(deed.conn(), role).await?;
            let accounts = told_as(deed.conn(), role, with_role, today).await?;
            if accounts.is_empty() || !debt.note(deed.conn(), *rung, now).await? {
                continue;
            }
            let what = format!("{} {} {rung};", debt.key(), debt.due());
            told.add(&accounts, &what);
        }
    }
    told.leave(deed, Kind::Reminder, about).await
}

/// Who is told in a role that those `with_role` have. What is for the coordinator follows the register of functions (P38).
pub async fn told_as(
    conn: &mut Conn,
    role: Role,
    with_role: Vec<Account>,
    today: Date,
) -> Result<Vec<Account>> {
    match role {
        Role::Coordinator => coordination::to_tell(conn, with_role, today).await,
        _ => Ok(with_role),
    }
}

/// What a mail to staff is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum About {
    /// A dialogue.
    Dialogue(Id),
    /// An initiative.
    Initiative(Id),
    /// A reported shortcoming.
    Shortcoming(Id),
    /// Who coordinates all of them.
    Coordination,
}

/// Who is told of what: one mail tells each of everything, also whoever has two roles.
#[derive(Debug, Default)]
pub struct Told(Vec<(Account, String)>);

impl Told {
    /// These are told of `what` too; the same each time that is tried.
    pub fn add(&mut self, accounts: &[Account], what: &str) {
        for account in accounts {
            match self.0.iter_mut().find(|(other, _)| other == account) {
                Some((_, all)) => all.push_str(what),
                None => self.0.push((account.clone(), what.to_owned())),
            }
        }
    }

    /// Leaves a mail to each, and returns how many.
    pub async fn leave(self, deed: &mut Deed, kind: Kind, about: About) -> Result<usize> {
        let (name, about) = match about {
            About::Dialogue(id) => (
                id.to_string(),
                Subject {
                    dialogue: Some(id),
                    ..Subject::default()
                },
            ),
            About::Initiative(id) => (
                id.to_string(),
                Subject {
                    initiative: Some(id),
                    ..Subject::default()
                },
            ),
            About::Shortcoming(id) => (
                id.to_string(),
                Subject {
                    shortcoming: Some(id),
                    ..Subject::default()
                },
            ),
            About::Coordination => ("coordination".to_owned(), Subject::default()),
        };
        let mut left = 0;
        for (account, what) in self.0 {
            let message = NewMessage {
                kind,
                deed: format!("{kind}:{name}:{}:{}", account.id, sha256_hex(&what)),
                to: account.email,
                locale: account.locale,
                participant: None,
                about,
            };
            left += usize::from(mail::queue(deed, &message).await?);
        }
        Ok(left)
    }
}
