//! Where elected people see what they answer for, read it on one page, reply and hand over; and what everybody reads of
//! their replies.

mod behind;
mod handover;
mod home;
mod list;
mod public;
mod replies;
mod reply;
mod summary;

pub use home::mine;
pub use public::given;

use axum::routing::get;

use crate::site::Routes;
use crate::staff::Action;

/// The workspace, without the language.
const HOME: &str = "/admin/fortroendevald";

/// The routes. Each action asks for a mandate that covers the day.
pub fn routes(routes: Routes) -> Routes {
    let (view, reply) = (Action::ViewDesk, Action::ReplyAsElected);
    routes
        .staff("/admin/fortroendevald", reply, get(home::show))
        .staff(
            "/admin/fortroendevald/overlamning/{post}",
            view,
            get(handover::show),
        )
        .staff(
            "/admin/dialoger/{slug}/pa-en-sida",
            view,
            get(summary::show),
        )
        .staff(
            "/admin/dialoger/{slug}/pa-en-sida/bidrag",
            view,
            get(behind::show),
        )
        .staff("/admin/dialoger/{slug}/svar", reply, get(replies::show))
        .staff(
            "/admin/dialoger/{slug}/svar/{subject}",
            reply,
            get(reply::show).post(reply::submit),
        )
}
