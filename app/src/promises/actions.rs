//! Reading the promises, and reminding of what is owed.

use std::collections::BTreeMap;

use super::model::{self, Figures, Promised, Standing, Year};
use super::store;
use crate::app::App;
use crate::core::digest::sha256_hex;
use crate::core::{Date, Id, Lateness, Result};
use crate::db::Conn;
use crate::deed::{Actor, Deed};
use crate::desk::owed::Debt;
use crate::desk::owed_in;
use crate::mail::{self, Kind, NewMessage};
use crate::staff::{self, Account, Role};
use crate::{coordination, dialogues, initiatives};

/// The promises of a year and the older ones that are not kept, only those of `body`, by its slug, when it is
/// given; the first due on top.
pub async fn of_year(
    conn: &mut Conn,
    year: Year,
    body: Option<&str>,
    today: Date,
) -> Result<Vec<Promised>> {
    let mut all = store::of_year(conn, year, body, today).await?;
    let (first, next) = year.days();
    let answers = initiatives::promised(conn, (&first, &next), body, today).await?;
    all.extend(answers.into_iter().map(|promise| Promised {
        kind: model::Kind::Answer,
        words: String::new(),
        commitment: None,
        slug: promise.number.to_string(),
        title: promise.heading,
        is_example: promise.is_example,
        owner: promise.body,
        due: promise.due,
        moved_from: promise.moved_from,
        moved_because: promise.moved_because,
        kept_on: promise.kept_on,
        is_explained: false,
    }));
    all.sort_by_key(|promise| promise.due);
    Ok(all)
}

/// How the promises of each kind stand whose days lie in the years from `first` to `last`, by year; a day that was moved
/// counts where it is now (P25).
pub async fn by_year(
    conn: &mut Conn,
    (first, last): (Year, Year),
    today: Date,
) -> Result<BTreeMap<(Year, model::Kind), Figures>> {
    let days = (first.days().0, last.days().1);
    let days = (days.0.as_str(), days.1.as_str());
    let mut all: BTreeMap<(Year, model::Kind), Figures> = BTreeMap::new();
    for row in store::days(conn, days).await? {
        let standing = Standing::of(row.due_on, row.kept(), row.is_explained(), today);
        let year = Year::of(row.due_on);
        all.entry((year, row.kind)).or_default().add(standing);
    }
    for answer in initiatives::answer_days(conn, days).await? {
        let standing = Standing::of(answer.due, answer.kept_on, false, today);
        let key = (Year::of(answer.due), model::Kind::Answer);
        all.entry(key).or_default().add(standing);
    }
    Ok(all)
}

/// Reminds of everything that is owed, in one deed for each dialogue and each initiative: what is due soon is told to whoever owes it,
/// what is overdue also to the coordinator, and what is long overdue also to the elected. Each is told once of each.
/// Returns how many mails were left. Done again, or by several workers, it reminds of nothing twice.
pub async fn remind(app: &App) -> Result<usize> {
    let mut conn = app.db.read().await?;
    let rows = dialogues::under_way(&mut conn, None).await?;
    let today = app.now().date();
    let owed = owed_in(&mut conn, &rows).await?;
    drop(conn);
    let late: Vec<Debt> = owed
        .into_iter()
        .filter(|debt| debt.is_pressing(today))
        .collect();
    let mut left = initiatives::remind(app).await?;
    for row in &rows {
        let of_it: Vec<&Debt> = late.iter().filter(|debt| debt.slug == row.slug).collect();
        if !of_it.is_empty() {
            let mut deed = app.begin(Actor::Clock).await?;
            left += remind_of(&mut deed, row.id, &of_it).await?;
            deed.commit().await?;
        }
    }
    Ok(left)
}

/// Reminds of what is late in one dialogue, as far as that has not been done: everybody whose turn has come, also who was
/// passed over, since it became known late. Whom nobody can be told of yet, since no account has the role, is told when
/// one has.
async fn remind_of(deed: &mut Deed, dialogue: Id, debts: &[&Debt]) -> Result<usize> {
    let (now, today) = (deed.now, deed.now.date());
    // One mail tells of all that became late at once; whoever has two roles gets it once.
    let mut told: Vec<(Account, String)> = Vec::new();
    for debt in debts {
        let key = debt.kind.key();
        for rung in Lateness::of(debt.due, today).rungs() {
            let role = whom(debt, *rung);
            let accounts = accounts(deed, (role, debt.body_of(role))).await?;
            let mark = (key.as_str(), debt.due);
            if accounts.is_empty()
                || !store::note_reminder(deed.conn(), dialogue, mark, *rung, now).await?
            {
                continue;
            }
            let what = format!("{key} {} {rung}", debt.due);
            for account in accounts {
                match told.iter_mut().find(|(other, _)| *other == account) {
                    Some((_, all)) => all.push_str(&what),
                    None => told.push((account, what.clone())),
                }
            }
        }
    }
    let mut left = 0;
    for (account, what) in told {
        let name = format!(
            "{}:{dialogue}:{}:{}",
            Kind::Reminder,
            account.id,
            sha256_hex(&what)
        );
        let message = NewMessage {
            kind: Kind::Reminder,
            deed: name,
            to: account.email,
            locale: account.locale,
            participant: None,
            dialogue: Some(dialogue),
            contribution: None,
            initiative: None,
        };
        left += usize::from(mail::queue(deed, &message).await?);
    }
    Ok(left)
}

/// Who is told in a role for a body. Reminders for the coordinator follow the register of functions (P38).
pub(super) async fn accounts(deed: &mut Deed, (role, body): (Role, Id)) -> Result<Vec<Account>> {
    let today = deed.now.date();
    let with_role = staff::with_role(deed.conn(), role, body).await?;
    match role {
        Role::Coordinator => coordination::to_tell(deed.conn(), with_role, today).await,
        _ => Ok(with_role),
    }
}

/// Whom a debt is told to when it comes to that.
fn whom(debt: &Debt, rung: Lateness) -> Role {
    match rung {
        Lateness::Coming | Lateness::Soon => debt.kind.role(),
        Lateness::Overdue => Role::Coordinator,
        Lateness::LongOverdue => Role::Elected,
    }
}
