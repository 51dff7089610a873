//! The alarms: nobody answers for a dialogue, or soon will (P24), or a goal period ends with a dialogue of the whole
//! municipality undecided (P31). The desk shows them; whoever coordinates and whoever keeps the registers is told
//! of each once.

use super::actions::accounts;
use super::store;
use crate::app::App;
use crate::core::digest::sha256_hex;
use crate::core::{Date, Id, Lateness, Locale, Result, text};
use crate::db::Conn;
use crate::deed::{Actor, Deed};
use crate::desk::owed::{Debt, Kind, unanswered_for, undecided_in_time};
use crate::dialogues::{self, DeskRow};
use crate::mail::{self, Letter, NewMessage};
use crate::staff::Role;
use crate::{goals, mandates};

/// Who is told: whoever coordinates, whoever keeps the registers, and the elected people themselves.
const WHOM: [Role; 3] = [Role::Coordinator, Role::Administrator, Role::Elected];

/// What is wrong in these dialogues on `today`.
async fn alarms(conn: &mut Conn, rows: &[DeskRow], today: Date) -> Result<Vec<Debt>> {
    let posts = mandates::all(conn).await?;
    let periods = goals::all(conn).await?;
    let mut alarms = unanswered_for(rows, &posts, today);
    alarms.extend(undecided_in_time(rows, &periods, today));
    Ok(alarms)
}

/// What an alarm is called in the table of reminders, and its day: it rings again only for another post, another
/// day, or when the post stands empty anew.
fn mark(alarm: &Debt) -> (String, Date) {
    let key = alarm.kind.key();
    match &alarm.kind {
        Kind::PostEnds(post) => (format!("{key} {post}"), alarm.due),
        Kind::PostIsEmpty { post, since } => (
            format!("{key} {post}"),
            since.unwrap_or_else(Date::long_ago),
        ),
        _ => (key, alarm.due),
    }
}

/// Tells of every alarm once, in one deed for each dialogue. Returns how many mails were left. Done again, or by
/// several workers, it tells of nothing twice.
pub async fn alarm(app: &App) -> Result<usize> {
    let today = app.now().date();
    let mut conn = app.db.read().await?;
    let rows = dialogues::under_way(&mut conn, None).await?;
    let all = alarms(&mut conn, &rows, today).await?;
    drop(conn);
    let mut left = 0;
    for row in &rows {
        let of_it: Vec<&Debt> = all.iter().filter(|alarm| alarm.slug == row.slug).collect();
        if !of_it.is_empty() {
            let mut deed = app.begin(Actor::Clock).await?;
            left += tell(&mut deed, row, &of_it).await?;
            deed.commit().await?;
        }
    }
    Ok(left)
}

/// Tells of what nobody has been told of yet. Where no account has a role to be told in, that waits until one has.
async fn tell(deed: &mut Deed, row: &DeskRow, alarms: &[&Debt]) -> Result<usize> {
    let now = deed.now;
    let mut told_to = Vec::new();
    for role in WHOM {
        for account in accounts(deed, (role, row.owner.id)).await? {
            if !told_to.contains(&account) {
                told_to.push(account);
            }
        }
    }
    if told_to.is_empty() {
        return Ok(0);
    }
    let mut told = String::new();
    for alarm in alarms {
        let (key, due) = mark(alarm);
        let mark = (key.as_str(), due);
        if store::note_reminder(deed.conn(), row.id, mark, Lateness::Soon, now).await? {
            told.extend([key.as_str(), " ", &due.to_string(), ";"]);
        }
    }
    if told.is_empty() {
        return Ok(0);
    }
    let digest = sha256_hex(&told);
    let mut left = 0;
    for account in told_to {
        let message = NewMessage {
            kind: mail::Kind::Alarm,
            deed: format!("{}:{}:{}:{digest}", mail::Kind::Alarm, row.id, account.id),
            to: account.email,
            locale: account.locale,
            participant: None,
            dialogue: Some(row.id),
            contribution: None,
            initiative: None,
        };
        left += usize::from(mail::queue(deed, &message).await?);
    }
    Ok(left)
}

/// The letter that tells of everything that is wrong in `dialogue` now; none when nothing is any more.
pub async fn letter(app: &App, conn: &mut Conn, dialogue: Id, l: Locale) -> Result<Option<Letter>> {
    let today = app.now().date();
    let rows = dialogues::desk_row(conn, dialogue).await?;
    let alarms = alarms(conn, &rows, today).await?;
    let (Some(row), false) = (rows.first(), alarms.is_empty()) else {
        return Ok(None);
    };
    let subject = text::promises_alarm_subject(l, row.title.as_str());
    let mut letter = Letter::new(l, subject, text::promises_mail_why(l))
        .paragraph(text::promises_alarm_lead(l, row.title.as_str()));
    for alarm in alarms {
        let words = match &alarm.kind {
            Kind::GoalsEnd(period, _) => text::promises_alarm_goals(l, period.last.long(l)),
            _ => text::promises_alarm_post(l).to_owned(),
        };
        letter = letter.heading(alarm.name(l, today)).paragraph(words);
    }
    let desk = format!("/admin/dialoger/{}", row.slug);
    Ok(Some(letter.button(
        text::promises_mail_open(l),
        app.url(&l.path(&desk)),
    )))
}
