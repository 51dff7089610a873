//! The alarms of the coordinating function, for whoever administers the organisation and whoever coordinates.

use leptos::prelude::*;

use super::REGISTER;
use crate::coordination::{self, Alarm, alarms};
use crate::core::{Result, text};
use crate::db::Conn;
use crate::design::{NoticeBanner, NoticeKind};
use crate::site::Desk;
use crate::staff::Action;

/// What is to be alarmed of, on the desk of whoever keeps the register or coordinates; nothing for others.
pub async fn alarm_notices(
    desk: &Desk,
    conn: &mut Conn,
    is_overdue: bool,
) -> Result<Option<AnyView>> {
    let keeps = desk.staff.may_everywhere(Action::Administer);
    if !keeps && !desk.staff.may(Action::Announce, None) {
        return Ok(None);
    }
    let functions = coordination::all(conn).await?;
    Ok(notices(alarms(&functions, desk.today, is_overdue), desk))
}

/// The alarms as notices, with the way to the register for whoever keeps it.
pub fn notices(alarms: Vec<Alarm>, desk: &Desk) -> Option<AnyView> {
    let l = desk.locale;
    if alarms.is_empty() {
        return None;
    }
    let register = desk
        .staff
        .may_everywhere(Action::Administer)
        .then(|| desk.href(REGISTER))
        .filter(|_| desk.path != REGISTER);
    let notices = alarms
        .into_iter()
        .map(|alarm| {
            let (title, rest) = alarm.words(l);
            let link = register.clone().map(|href| {
                view! { <p><a href=href>{text::coordination_open_register(l)}</a></p> }
            });
            view! {
                <NoticeBanner kind=NoticeKind::Mind title=title>
                    <p>{rest}</p>
                    {link}
                </NoticeBanner>
            }
        })
        .collect_view();
    Some(notices.into_any())
}
