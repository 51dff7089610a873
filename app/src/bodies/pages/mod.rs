//! `/admin/organisation/namnder`: the register of bodies.

mod add;
mod end;
mod list;
mod one;
mod rename;

use axum::routing::get;

use self::add::NewBodyForm;
use self::rename::NameForm;
use super::{BodyKind, RegisteredBody};
use crate::bodies;
use crate::core::{Error, Locale, Result, text};
use crate::organisation::register_form;
use crate::site::{Desk, Routes};
use crate::staff::Action;

const REGISTER: &str = "/admin/organisation/namnder";

/// The routes; only those who administer all bodies come in.
pub fn routes(routes: Routes) -> Routes {
    let right = Action::Administer;
    routes
        .staff("/admin/organisation/namnder", right, get(list::show))
        .staff(
            "/admin/organisation/namnder/ny",
            right,
            register_form::<NewBodyForm>(),
        )
        .staff("/admin/organisation/namnder/{slug}", right, get(one::show))
        .staff(
            "/admin/organisation/namnder/{slug}/namn",
            right,
            register_form::<NameForm>(),
        )
        .staff(
            "/admin/organisation/namnder/{slug}/upphor",
            right,
            get(end::show).post(end::submit),
        )
}

/// The path of a page about `body`, without the language.
fn href(body: &RegisteredBody, rest: &str) -> String {
    format!("{REGISTER}/{}{rest}", body.body.slug)
}

/// The pages above one about `body`.
fn above(body: &RegisteredBody, l: Locale) -> Vec<(String, String)> {
    vec![
        (REGISTER.to_owned(), text::bodies_title(l).to_owned()),
        (href(body, ""), body.body.name(l).to_owned()),
    ]
}

/// The body at `slug`, for administrators.
async fn open(desk: &Desk, slug: &str) -> Result<RegisteredBody> {
    crate::organisation::keeper(desk)?;
    bodies::find_by_slug(&mut *desk.app.db.read().await?, slug)
        .await?
        .ok_or(Error::NotFound)
}

fn kind_name(kind: BodyKind, l: Locale) -> &'static str {
    match kind {
        BodyKind::Council => text::bodies_kind_council(l),
        BodyKind::ExecutiveBoard => text::bodies_kind_executive_board(l),
        BodyKind::Committee => text::bodies_kind_committee(l),
    }
}
