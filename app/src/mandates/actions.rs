//! Reading the register of posts and mandates, and changing it.

use super::model::{Mandate, NewMandate, NewPost, Post, ends_with_body};
use super::store;
use crate::bodies;
use crate::core::{Date, Error, Id, Result, still};
use crate::db::Conn;
use crate::deed::Deed;
use crate::dialogues::{EntryError, Problem, Problems};
use crate::staff::{self, Action};

/// All posts with their mandates, by body.
pub async fn all(conn: &mut Conn) -> Result<Vec<Post>> {
    store::posts(conn, None).await
}

/// The posts of a body with their mandates, the presidium first.
pub async fn of_body(conn: &mut Conn, body: Id) -> Result<Vec<Post>> {
    store::posts(conn, Some(body)).await
}

/// A post with its mandates, if there is one.
pub async fn find(conn: &mut Conn, id: Id) -> Result<Option<Post>> {
    let Some(body) = store::body_of(conn, id).await? else {
        return Ok(None);
    };
    let posts = store::posts(conn, Some(body)).await?;
    Ok(posts.into_iter().find(|post| post.id == id))
}

/// A post with its mandates, or [`Error::NotFound`].
pub async fn get(conn: &mut Conn, id: Id) -> Result<Post> {
    find(conn, id).await?.ok_or(Error::NotFound)
}

/// Whether `post` is one of `body`'s that somebody holds on `day`.
pub async fn answers(conn: &mut Conn, post: Id, body: Id, day: Date) -> Result<bool> {
    let is_of_body = store::body_of(conn, post).await? == Some(body);
    Ok(is_of_body && store::has_mandate(conn, post, day).await?)
}

/// Adds a post to a body and returns its id.
pub async fn add_post(deed: &mut Deed, body: Id, new: &NewPost) -> Result<Id, EntryError> {
    deed.require_for_all(Action::Administer)?;
    let today = deed.now.date();
    let mut problems = Problems::new();
    // Held, so that no other post of the same title comes in between.
    match bodies::hold(deed.conn(), body).await? {
        None => problems.push(("body", Problem::NotAChoice)),
        Some(body) if body.period.is_over(today) => problems.push(("body", Problem::TooLate)),
        Some(_) => {}
    }
    let others = of_body(deed.conn(), body).await?;
    problems.extend(new.problems(&others));
    EntryError::unless_none(problems)?;
    let (id, now) = (deed.new_id(), deed.now);
    store::insert_post(deed.conn(), id, body, new, now).await?;
    deed.audit_on_site("post.added", id, "", &format!("{body}\n{new}"))
        .await?;
    Ok(id)
}

/// Changes what a post is called. Dialogues keep the words that were shown when it was chosen.
pub async fn change_post(
    deed: &mut Deed,
    id: Id,
    version: i64,
    new: &NewPost,
) -> Result<(), EntryError> {
    deed.require_for_all(Action::Administer)?;
    let body = get(deed.conn(), id).await?.body.id;
    bodies::hold(deed.conn(), body).await?;
    let posts = of_body(deed.conn(), body).await?;
    let old = still(&posts, version, |post| {
        (post.id == id).then_some(post.version)
    })?;
    EntryError::unless_none(new.problems(posts.iter().filter(|post| post.id != id)))?;
    let before = NewPost {
        title: old.title.clone(),
        title_en: old.title_en.clone(),
        standing: old.standing,
    };
    store::update_post(deed.conn(), id, new).await?;
    deed.audit_on_site("post.changed", id, &before.to_string(), &new.to_string())
        .await?;
    Ok(())
}

/// Gives a post to somebody from a day to a day and returns the mandate's id. Two never hold it on the
/// same day; that nobody does is allowed, and the desk says so.
pub async fn add(deed: &mut Deed, post: Id, new: &NewMandate) -> Result<Id, EntryError> {
    let post = held(deed, post).await?;
    EntryError::unless_none(problems(deed, &post, None, new).await?)?;
    let (id, now) = (deed.new_id(), deed.now);
    store::insert(deed.conn(), id, post.id, new, now).await?;
    let after = format!("{}\n{new}", post.id);
    deed.audit_on_site("mandate.given", id, "", &after).await?;
    Ok(id)
}

/// Changes the days of a mandate, or whose account it is. The first day of one that has begun stays.
pub async fn change(
    deed: &mut Deed,
    post: Id,
    mandate: Id,
    version: i64,
    new: &NewMandate,
) -> Result<(), EntryError> {
    let post = held(deed, post).await?;
    let old = still(&post.mandates, version, |other| {
        (other.id == mandate).then_some(other.version)
    })?;
    let mut wrong = problems(deed, &post, Some(old), new).await?;
    let first = old.period.first();
    if first <= deed.now.date() && new.first != first {
        wrong.push(("first_day", Problem::HasBegun));
    }
    EntryError::unless_none(wrong)?;
    store::update(deed.conn(), mandate, new).await?;
    let before = old.as_entered();
    deed.audit_on_site(
        "mandate.changed",
        mandate,
        &before.to_string(),
        &new.to_string(),
    )
    .await?;
    Ok(())
}

/// Ends the mandates of the posts of `body` with it, on its day `last` (P24, P30): what goes on longer ends then, and what has not
/// begun by then falls away. What has begun after that day stands in the way. The right to end the body is the caller's to check,
/// and so is holding it.
pub async fn end_with_body(deed: &mut Deed, body: Id, last: Date) -> Result<(), EntryError> {
    let today = deed.now.date();
    let posts = of_body(deed.conn(), body).await?;
    let ends = ends_with_body(&posts, last, today)
        .map_err(|problem| EntryError::at("last_day", problem))?;
    for (mandate, becomes) in ends {
        let (action, after) = if let Some(new) = becomes {
            store::update(deed.conn(), mandate.id, &new).await?;
            ("mandate.changed", new.to_string())
        } else {
            store::remove(deed.conn(), mandate.id).await?;
            ("mandate.fell_away", String::new())
        };
        let before = mandate.as_entered().to_string();
        deed.audit_on_site(action, mandate.id, &before, &after)
            .await?;
    }
    Ok(())
}

/// How many mandates end earlier, or fall away, when `body` ends after the day `last`.
pub async fn ending_with_body(conn: &mut Conn, body: Id, last: Date) -> Result<usize> {
    let posts = of_body(conn, body).await?;
    let mandates = posts.iter().flat_map(|post| &post.mandates);
    Ok(mandates
        .filter(|mandate| !mandate.period.is_over(last.plus_days(1)))
        .count())
}

/// The post, held, for administrators for all bodies.
async fn held(deed: &mut Deed, post: Id) -> Result<Post> {
    deed.require_for_all(Action::Administer)?;
    store::hold(deed.conn(), post).await?;
    get(deed.conn(), post).await
}

async fn problems(
    deed: &mut Deed,
    post: &Post,
    old: Option<&Mandate>,
    new: &NewMandate,
) -> Result<Problems> {
    let of_body = bodies::get(deed.conn(), post.body.id).await?.period;
    let others = post
        .mandates
        .iter()
        .filter(|other| Some(other.id) != old.map(|old| old.id));
    let mut problems = new.problems(others, of_body, deed.now.date());
    // The post is held by somebody, not by an account: when that is closed the mandate goes on, and may be changed.
    if let Some(id) = new
        .staff
        .filter(|id| old.and_then(|old| old.staff) != Some(*id))
    {
        let is_in =
            |accounts: Vec<(Id, String)>| accounts.iter().any(|(account, _)| *account == id);
        if is_in(staff::closed_accounts(deed.conn()).await?) {
            problems.push(("staff", Problem::AccountIsClosed));
        } else if !is_in(staff::accounts(deed.conn()).await?) {
            problems.push(("staff", Problem::NotAChoice));
        }
    }
    Ok(problems)
}

/// What the pages show of one mandate of a post, or [`Error::NotFound`].
pub(super) fn one_of(post: &Post, mandate: Id) -> Result<Mandate> {
    let found = post.mandates.iter().find(|other| other.id == mandate);
    found.cloned().ok_or(Error::NotFound)
}
