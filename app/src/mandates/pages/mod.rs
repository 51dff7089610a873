//! `/admin/organisation/uppdrag`: the register of elected posts and mandates.

mod list;
mod mandate;
mod one;
mod post;

use axum::routing::get;

use self::mandate::MandateForm;
use self::post::ElectedPostForm;
use super::{Post, Standing};
use crate::core::{Error, Id, Locale, Result, text};
use crate::organisation::register_form;
use crate::site::{Desk, Routes};
use crate::staff::Action;

const REGISTER: &str = "/admin/organisation/uppdrag";

/// The routes; only those who administer all bodies come in.
pub fn routes(routes: Routes) -> Routes {
    let right = Action::Administer;
    routes
        .staff("/admin/organisation/uppdrag", right, get(list::show))
        .staff(
            "/admin/organisation/uppdrag/ny",
            right,
            register_form::<ElectedPostForm>(),
        )
        .staff("/admin/organisation/uppdrag/{id}", right, get(one::show))
        .staff(
            "/admin/organisation/uppdrag/{id}/andra",
            right,
            register_form::<ElectedPostForm>(),
        )
        .staff(
            "/admin/organisation/uppdrag/{id}/ny",
            right,
            register_form::<MandateForm>(),
        )
        .staff(
            "/admin/organisation/uppdrag/{id}/{mandate}",
            right,
            register_form::<MandateForm>(),
        )
}

/// The path of a page about `post`, without the language.
fn href(post: &Post, rest: &str) -> String {
    format!("{REGISTER}/{}{rest}", post.id)
}

/// The pages above one about `post`.
fn above(post: &Post, l: Locale) -> Vec<(String, String)> {
    vec![
        (REGISTER.to_owned(), text::mandates_title(l).to_owned()),
        (href(post, ""), post.name(l)),
    ]
}

/// An id in a path: what is none leads nowhere.
fn id(part: &str) -> Result<Id> {
    part.parse().map_err(|_| Error::NotFound)
}

/// The post at `part` of the path, for administrators.
async fn open(desk: &Desk, part: &str) -> Result<Post> {
    crate::organisation::keeper(desk)?;
    super::get(&mut *desk.app.db.read().await?, id(part)?).await
}

fn standing_name(standing: Standing, l: Locale) -> &'static str {
    match standing {
        Standing::Presidium => text::mandates_presidium(l),
        Standing::Member => text::mandates_member(l),
    }
}
