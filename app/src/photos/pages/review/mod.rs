//! `/admin/granska/{id}/bilder/{place}`: one photo under review, large; and the photos of an idea beside its text.

mod beside;
mod forms;
mod one;

pub use beside::{under_review, undescribed};

use axum::extract::Path;
use axum::response::Response;
use http::StatusCode;

use self::one::page;
use crate::core::{Error, Form, Id, Locale, Result, text};
use crate::db::Conn;
use crate::dialogues;
use crate::moderation::{self, ModerateError, Only, Record, Rule};
use crate::photos::actions;
use crate::photos::model::{Act, Photo, PhotoAct};
use crate::site::{Desk, Posted};
use crate::staff::Action;

/// In the address of a review: on which photo something was just saved.
const SAVED: &str = "bild";

const FIELDS: [&str; 3] = ["our_alt", "refuse_rule", "refuse_words"];

/// What the page is made of.
struct Data {
    record: Record,
    dialogue: String,
    photo: Photo,
    acts: Vec<Act>,
    /// Which dialogue the reader keeps to.
    only: Only,
}

async fn data(desk: &Desk, conn: &mut Conn, (id, place): (&str, &str)) -> Result<Data> {
    let id: Id = id.parse().map_err(|_| Error::NotFound)?;
    let place: i64 = place.parse().map_err(|_| Error::NotFound)?;
    let record = moderation::record(conn, id).await?;
    let dialogue = dialogues::get(conn, record.dialogue_id).await?;
    if !desk.may(Action::Moderate, dialogue.owner.id) {
        return Err(Error::Forbidden);
    }
    let photo = actions::get(conn, id, place).await?;
    Ok(Data {
        acts: actions::acts(conn, id, photo.id).await?,
        dialogue: dialogue.title,
        only: Only::asked(desk, conn).await?,
        record,
        photo,
    })
}

fn fresh(photo: &Photo) -> Form {
    Form::new()
        .with("our_alt", photo.our_alt.clone())
        .with("refuse_rule", photo.rule.clone())
        .with("refuse_words", photo.words_to_sender.clone())
}

/// GET `/admin/granska/{id}/bilder/{place}`.
pub async fn show(desk: Desk, Path((id, place)): Path<(String, String)>) -> Result<Response> {
    let mut conn = desk.app.db.read().await?;
    let data = data(&desk, &mut conn, (&id, &place)).await?;
    drop(conn);
    let form = fresh(&data.photo);
    Ok(page(&desk, data, form, StatusCode::OK, None))
}

/// POST `/admin/granska/{id}/bilder/{place}`: does the act and goes back to the idea; or 422 or 409 with all that was typed.
pub async fn submit(
    desk: Desk,
    Path((id, place)): Path<(String, String)>,
    posted: Posted,
) -> Result<Response> {
    let l = desk.locale;
    let contribution: Id = id.parse().map_err(|_| Error::NotFound)?;
    let at: i64 = place.parse().map_err(|_| Error::NotFound)?;
    let mut form = posted.keep(&FIELDS);
    let version = posted.number("version");
    let mut deed = desk.app.begin(desk.actor()).await?;
    let answer = match asked(&posted, &mut form, l) {
        Ok(act) => actions::review(&mut deed, (contribution, at), version, &act).await,
        Err(error) => Err(error),
    };
    let is_twice = matches!(answer, Err(ModerateError::NoChange))
        && actions::is_left_by(&mut deed, (contribution, at)).await?;
    // Pressed twice, it is done.
    let answer = if is_twice { Ok(()) } else { answer };
    let (status, problem) = match answer {
        Ok(()) => {
            deed.commit().await?;
            let mut conn = desk.app.db.read().await?;
            let only = Only::asked(&desk, &mut conn).await?;
            drop(conn);
            let back = only.path(&format!("/{contribution}"), Some((SAVED, &place)));
            return Ok(desk.see_other(&format!("{back}#bilder")));
        }
        Err(ModerateError::Other(Error::Stale)) => {
            (StatusCode::CONFLICT, Some(text::photos_stale(l)))
        }
        Err(error) => (
            StatusCode::UNPROCESSABLE_ENTITY,
            point_out(&mut form, error, l)?,
        ),
    };
    drop(deed);
    let mut conn = desk.app.db.read().await?;
    let data = data(&desk, &mut conn, (&id, &place)).await?;
    drop(conn);
    // Each of the page's forms posts its own fields; the others stand as they stood.
    let begun = fresh(&data.photo);
    let form = FIELDS
        .into_iter()
        .filter(|name| !posted.has(name))
        .fold(form, |form, name| form.with(name, begun.value(name)));
    Ok(page(&desk, data, form, status, problem))
}

fn asked(posted: &Posted, form: &mut Form, l: Locale) -> Result<PhotoAct, ModerateError> {
    match posted.get("act") {
        "describe" => Ok(PhotoAct::Describe {
            words: form.value("our_alt").to_owned(),
        }),
        "leave_out" => {
            let rule: Option<Rule> = form.value("refuse_rule").parse().ok();
            if rule.is_none() {
                form.error("refuse_rule", text::moderation_rule_missing(l));
            }
            Ok(PhotoAct::LeaveOut {
                rule: rule.ok_or(ModerateError::Missing)?,
                words: form.value("refuse_words").to_owned(),
            })
        }
        "show" => Ok(PhotoAct::Show),
        _ => Err(Error::NotFound.into()),
    }
}

/// Puts what is wrong at its field; what belongs at none is returned, to be told on top. Leaving a photo out asks for what refusing an
/// idea does, in fields of the same names.
fn point_out(form: &mut Form, error: ModerateError, l: Locale) -> Result<Option<&'static str>> {
    match error {
        ModerateError::NoChange => Ok(Some(text::photos_no_change(l))),
        error => moderation::point_out(form, "refuse", error, l),
    }
}

/// Where a photo is reviewed, below the queue.
fn under(contribution: Id, place: i64) -> String {
    format!("/{contribution}/bilder/{place}")
}

/// The same as a whole path.
fn path(contribution: Id, place: i64) -> String {
    format!("/admin/granska{}", under(contribution, place))
}
