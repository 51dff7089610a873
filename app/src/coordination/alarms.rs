//! Telling of the alarms by mail: the desk shows them, but whoever could mend them may not look there (P38).

use super::model::{Alarm, Place, alarms, in_office};
use super::store;
use crate::app::App;
use crate::core::{Date, Locale, Result, text};
use crate::db::Conn;
use crate::deed::{Actor, Deed};
use crate::desk::is_anything_overdue;
use crate::mail::{Kind, Letter};
use crate::promises::{About, Told};
use crate::staff::{self, Account, Role};

/// What is to be alarmed of on `today`, whoever looks.
async fn raised(conn: &mut Conn, today: Date) -> Result<Vec<Alarm>> {
    let functions = store::all(conn).await?;
    let is_overdue = is_anything_overdue(conn, today).await?;
    Ok(alarms(&functions, today, is_overdue))
}

/// Tells of every alarm once, for as long as it lasts. Returns how many mails were left. Done again, or by several workers,
/// it tells of nothing twice.
pub async fn alarm(app: &App) -> Result<usize> {
    let today = app.now().date();
    let mut conn = app.db.read().await?;
    let raised = raised(&mut conn, today).await?;
    drop(conn);
    let mut deed = app.begin(Actor::Clock).await?;
    let lasting: Vec<String> = raised.iter().map(|alarm| alarm.key()).collect();
    store::forget_alarms(deed.conn(), &lasting).await?;
    let left = tell(&mut deed, &lasting).await?;
    deed.commit().await?;
    Ok(left)
}

/// Tells of what nobody has been told of yet. Where nobody can be told, that waits until somebody can.
async fn tell(deed: &mut Deed, lasting: &[String]) -> Result<usize> {
    let now = deed.now;
    let whom = whom(deed.conn(), now.date()).await?;
    if whom.is_empty() {
        return Ok(0);
    }
    let mut told = Told::default();
    for alarm in lasting {
        if store::note_alarm(deed.conn(), alarm, now).await? {
            // The day makes it another mail when it is raised again.
            told.add(&whom, &format!("{alarm} {};", now.date()));
        }
    }
    told.leave(deed, Kind::Alarm, About::Coordination).await
}

/// Those who can act: whoever keeps the register, and who coordinates or steps in today.
async fn whom(conn: &mut Conn, today: Date) -> Result<Vec<Account>> {
    let keepers = staff::accounts_for_all(conn, Role::Administrator).await?;
    let mut ids: Vec<_> = keepers.into_iter().map(|(id, _)| id).collect();
    let functions = store::all(conn).await?;
    for place in Place::ALL {
        ids.extend(in_office(&functions, *place, today).map(|function| function.staff));
    }
    ids.sort();
    ids.dedup();
    let mut whom = Vec::new();
    for id in ids {
        whom.extend(staff::account(conn, id).await?);
    }
    Ok(whom)
}

/// The letter that tells of everything that is wrong now; none when nothing is any more.
pub async fn letter(app: &App, conn: &mut Conn, l: Locale) -> Result<Option<Letter>> {
    let raised = raised(conn, app.now().date()).await?;
    if raised.is_empty() {
        return Ok(None);
    }
    let subject = text::coordination_mail_subject(l);
    let mut letter = Letter::new(l, subject, text::promises_mail_why(l))
        .paragraph(text::coordination_mail_lead(l));
    for alarm in raised {
        let (title, rest) = alarm.words(l);
        letter = letter.heading(title).paragraph(rest);
    }
    Ok(Some(
        letter
            .paragraph(text::coordination_mail_who(l))
            .button(text::coordination_mail_open(l), app.url(&l.path("/admin"))),
    ))
}
