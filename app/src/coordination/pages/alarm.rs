//! The alarms of the coordinating function, for whoever administers the organisation and whoever coordinates.

use leptos::prelude::*;

use super::REGISTER;
use crate::coordination::{self, Alarm, Place, alarms};
use crate::core::{Locale, Result, text};
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
            let (title, rest) = words(alarm, l);
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

fn words(alarm: Alarm, l: Locale) -> (String, &'static str) {
    match alarm {
        Alarm::Vacant(Place::Coordinator) => (
            text::coordination_vacant(l).to_owned(),
            text::coordination_vacant_words(l),
        ),
        Alarm::Vacant(Place::Deputy) => (
            text::coordination_no_deputy(l).to_owned(),
            text::coordination_no_deputy_words(l),
        ),
        Alarm::Closed(place) => (
            text::coordination_closed(l, place.name(l)),
            text::coordination_closed_words(l),
        ),
        Alarm::Ends(place, last) => (
            text::coordination_ends(l, last.long(l), place.name(l)),
            text::coordination_ends_words(l),
        ),
        Alarm::Silent(since) => (
            text::coordination_silent(l, since.long(l)),
            text::coordination_silent_words(l),
        ),
    }
}
