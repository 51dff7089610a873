//! What is owed of initiatives, as the desk shows it (P37, P38).

use crate::core::{Date, Lateness, text};
use crate::design::{Link, OwedItem, Urgency};
use crate::initiatives::{Owed, Owes};
use crate::site::Desk;
use crate::staff::Action;

/// Whether it is the reader who does it. What lies with no body yet may be done by whoever may do it for some body.
pub fn may_do_initiative(desk: &Desk, debt: &Owed) -> bool {
    let body = debt.body.as_ref().map(|body| body.id);
    desk.staff.may(debt.what.right(), body)
}

/// Whether the reader sees it: what is not reviewed is read by those who review.
pub fn may_see_initiative(desk: &Desk, debt: &Owed) -> bool {
    let body = debt.body.as_ref().map(|body| body.id);
    may_do_initiative(desk, debt)
        || debt.what != Owes::Review && desk.staff.may(Action::ViewDesk, body)
}

/// Whether its day is over.
pub fn is_late(debt: &Owed, today: Date) -> bool {
    matches!(
        Lateness::of(debt.due, today),
        Lateness::Overdue | Lateness::LongOverdue
    )
}

/// What is owed of an initiative, in the list; `mine` for whoever does it.
pub fn initiative_item(desk: &Desk, debt: &Owed, mine: bool) -> OwedItem {
    let l = desk.locale;
    let urgency = match Lateness::of(debt.due, desk.today) {
        Lateness::Overdue | Lateness::LongOverdue => Urgency::Late,
        Lateness::Soon => Urgency::Soon,
        Lateness::Coming => Urgency::Later,
    };
    let body = debt
        .body
        .as_ref()
        .map_or(text::initiatives_no_body(l), |body| body.name(l));
    let number = text::initiatives_number(l, debt.number);
    let who = debt.what.role().name(l);
    let page = format!("/admin/initiativ/{}", debt.number);
    let action = match (mine, debt.what) {
        (true, Owes::Answer) => {
            Link::new(desk.href(&format!("{page}/svar")), text::admin_owed_do(l))
        }
        (true, _) => Link::new(desk.href(&page), text::admin_owed_do(l)),
        (false, _) => Link::new(desk.href(&page), text::initiatives_owed_look(l)),
    };
    OwedItem {
        urgency,
        when: super::pages::when(l, desk.today, debt.due),
        what: format!("{}: {}", debt.what.name(l), debt.heading),
        details: vec![number, body.to_owned(), who.to_owned()],
        action,
    }
}
