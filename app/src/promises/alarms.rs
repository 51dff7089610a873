//! The alarms: nobody answers for a dialogue, or soon will (P24), or a goal period ends with a dialogue of the whole
//! municipality undecided (P31). The desk shows them; whoever coordinates, whoever keeps the registers and the elected
//! people of the body are told of each once.

use super::ladder::{About, Told, told_as};
use super::store;
use crate::app::App;
use crate::core::{Date, Id, Lateness, Locale, Result, text};
use crate::db::Conn;
use crate::deed::{Actor, Deed};
use crate::desk::alarms_in;
use crate::desk::owed::{Debt, Kind};
use crate::dialogues::{self, DeskRow};
use crate::mail::{self, Letter};
use crate::staff::{self, Role};

/// Who is told: whoever coordinates, whoever keeps the registers, and the elected people themselves.
const WHOM: [Role; 3] = [Role::Coordinator, Role::Administrator, Role::Elected];

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
    let all = alarms_in(&mut conn, &rows, today).await?;
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
    let mut whom = Vec::new();
    for role in WHOM {
        let with_role = staff::with_role(deed.conn(), role, row.owner.id).await?;
        whom.extend(told_as(deed.conn(), role, with_role, now.date()).await?);
    }
    if whom.is_empty() {
        return Ok(0);
    }
    let mut told = Told::default();
    for alarm in alarms {
        let (key, due) = mark(alarm);
        let mark = (key.as_str(), due);
        if store::note_reminder(deed.conn(), row.id, mark, Lateness::Soon, now).await? {
            told.add(&whom, &format!("{key} {due};"));
        }
    }
    told.leave(deed, mail::Kind::Alarm, About::Dialogue(row.id))
        .await
}

/// The letter that tells of everything that is wrong in `dialogue` now; none when nothing is any more.
pub async fn letter(app: &App, conn: &mut Conn, dialogue: Id, l: Locale) -> Result<Option<Letter>> {
    let today = app.now().date();
    let rows = dialogues::desk_row(conn, dialogue).await?;
    let alarms = alarms_in(conn, &rows, today).await?;
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
