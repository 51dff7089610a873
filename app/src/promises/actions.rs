//! Reading the promises, and reminding of what is owed.

use std::collections::BTreeMap;

use super::ladder::{About, Owing, remind_of};
use super::model::{self, Figures, Promised, Standing, Year};
use super::store;
use crate::app::App;
use crate::core::{Date, Id, Lateness, Result, Timestamp};
use crate::db::Conn;
use crate::deed::Actor;
use crate::desk::owed::Debt;
use crate::desk::owed_in;
use crate::staff::{self, Account, Role};
use crate::{dialogues, initiatives, shortcomings};

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

/// Reminds of everything that is owed, in one deed for each dialogue, each initiative and each reported shortcoming: what is due soon is told to whoever owes it,
/// what is overdue also to the coordinator, and what is long overdue also to the elected. Each is told once of each.
/// Returns how many mails were left. Done again, or by several workers, it reminds of nothing twice.
pub async fn remind(app: &App) -> Result<usize> {
    let mut conn = app.db.read().await?;
    let rows = dialogues::under_way(&mut conn, None).await?;
    let today = app.now().date();
    let owed = owed_in(&mut conn, &rows, today).await?;
    drop(conn);
    let mut left = initiatives::remind(app).await? + shortcomings::remind(app).await?;
    for row in &rows {
        let late: Vec<InDialogue> = owed
            .iter()
            .filter(|debt| debt.slug == row.slug && debt.is_pressing(today))
            .map(|debt| InDialogue {
                dialogue: row.id,
                debt,
            })
            .collect();
        if !late.is_empty() {
            let mut deed = app.begin(Actor::Clock).await?;
            left += remind_of(&mut deed, &late, About::Dialogue(row.id)).await?;
            deed.commit().await?;
        }
    }
    Ok(left)
}

/// What is owed in one dialogue.
struct InDialogue<'a> {
    dialogue: Id,
    debt: &'a Debt,
}

impl Owing for InDialogue<'_> {
    fn key(&self) -> String {
        self.debt.kind.key()
    }

    fn due(&self) -> Date {
        self.debt.due
    }

    fn role(&self) -> Role {
        self.debt.kind.role()
    }

    async fn with_role(&self, conn: &mut Conn, role: Role) -> Result<Vec<Account>> {
        staff::with_role(conn, role, self.debt.body_of(role)).await
    }

    async fn note(&self, conn: &mut Conn, lateness: Lateness, now: Timestamp) -> Result<bool> {
        let key = self.key();
        let mark = (key.as_str(), self.debt.due);
        store::note_reminder(conn, self.dialogue, mark, lateness, now).await
    }
}
