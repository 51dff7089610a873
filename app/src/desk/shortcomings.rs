//! What is owed to those who reported a shortcoming, as the desk shows it.

use crate::core::{Date, Lateness, Result, text};
use crate::db::Conn;
use crate::design::{Link, OwedItem, Urgency};
use crate::shortcomings::{self, Shortcoming};
use crate::site::Desk;
use crate::staff::Action;

/// The reports that wait for an answer, for those who answer them.
pub async fn waiting(desk: &Desk, conn: &mut Conn) -> Result<Vec<Shortcoming>> {
    if desk.staff.may_everywhere(Action::EditPages) {
        shortcomings::waiting(conn).await
    } else {
        Ok(Vec::new())
    }
}

/// Whether its day is over.
pub fn is_unanswered(it: &Shortcoming, today: Date) -> bool {
    matches!(
        Lateness::of(it.due, today),
        Lateness::Overdue | Lateness::LongOverdue
    )
}

/// A report in the list of what is owed.
pub fn shortcoming_item(desk: &Desk, it: &Shortcoming) -> OwedItem {
    let l = desk.locale;
    let urgency = match Lateness::of(it.due, desk.today) {
        Lateness::Overdue | Lateness::LongOverdue => Urgency::Late,
        Lateness::Soon => Urgency::Soon,
        Lateness::Coming => Urgency::Later,
    };
    let came = text::shortcomings_came(l, it.received_at.date().near(l, desk.today));
    let page = Some(it.page.clone()).filter(|page| !page.is_empty());
    OwedItem {
        urgency,
        when: super::pages::when(l, desk.today, it.due),
        what: text::shortcomings_owed(l, it.heading()),
        details: [Some(came), page].into_iter().flatten().collect(),
        action: Link::new(
            desk.href(&format!("/admin/brister/{}", it.id)),
            text::admin_owed_do(l),
        ),
    }
}
