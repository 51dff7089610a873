//! The two pages that mails lead to. Mail scanners open links, so a GET changes nothing.

use axum::extract::{FromRequest, Path, Request, State};
use axum::response::{IntoResponse, Response};
use http::header;
use jiff::SignedDuration;

use super::{actions, pages, store};
use crate::app::App;
use crate::core::{Error, Id, Locale, Result, Timestamp};
use crate::db::Conn;
use crate::deed::Actor;
use crate::dialogues::{self, Dialogue};
use crate::site::{Posted, Visit};
use crate::translations;

/// For so long after the yes the page leads to the dialogues. Later the link may be in the hands of somebody else, who shall not learn
/// what its owner took part in.
const SHOWN: SignedDuration = SignedDuration::from_hours(1);

/// GET `/bekrafta/{code}`.
pub async fn ask_to_confirm(visit: Visit, Path(code): Path<String>) -> Result<Response> {
    let mut conn = visit.app.db.read().await?;
    let participant = match actions::by_confirm_code(&mut conn, &code).await {
        Ok(participant) => participant,
        Err(Error::NotFound) => {
            drop(conn);
            return Ok(pages::unknown_link(&visit));
        }
        Err(error) => return Err(error),
    };
    // Whoever has said no gets no mail by confirming: that page has the way back.
    if participant.has_left() {
        return Ok(visit.see_other(&format!("/avregistrera/{}", participant.unsubscribe_code)));
    }
    let mut took_part = Vec::new();
    let is_new = |at: Timestamp| at > visit.now.plus(-SHOWN);
    if participant.confirmed_at.is_some_and(is_new) {
        took_part = dialogues_of(&mut conn, participant.id, visit.locale).await?;
    }
    drop(conn);
    Ok(pages::confirm_page(&visit, &participant, took_part))
}

/// The public dialogues that somebody has sent something in to, as they are read in `l`.
async fn dialogues_of(conn: &mut Conn, participant: Id, l: Locale) -> Result<Vec<Dialogue>> {
    let ids = store::dialogues(conn, participant).await?;
    let ids: Vec<Id> = ids.into_iter().map(|(id,)| id).collect();
    let spoken = translations::of_lists(conn, &ids, l).await?;
    let found = dialogues::get_all(conn, &ids).await?;
    Ok(found
        .into_values()
        .filter(Dialogue::is_public)
        .map(|dialogue| spoken.put_on(dialogue))
        .collect())
}

/// POST `/bekrafta/{code}`.
pub async fn confirm(visit: Visit, Path(code): Path<String>) -> Result<Response> {
    let mut deed = visit.app.begin(Actor::Resident).await?;
    match actions::confirm(&mut deed, &code).await {
        Ok(()) => {}
        Err(Error::NotFound) => return Ok(pages::unknown_link(&visit)),
        Err(error) => return Err(error),
    }
    deed.commit().await?;
    Ok(visit.see_other(&format!("/bekrafta/{code}")))
}

/// GET `/avregistrera/{code}`.
pub async fn ask_to_leave(visit: Visit, Path(code): Path<String>) -> Result<Response> {
    let found = actions::by_unsubscribe_code(&mut *visit.app.db.read().await?, &code).await;
    match found {
        Ok(participant) => Ok(pages::leave_page(&visit, &participant)),
        Err(Error::NotFound) => Ok(pages::gone_link(&visit)),
        Err(error) => Err(error),
    }
}

/// POST `/avregistrera/{code}`: from a mail program (RFC 8058), or from the page's buttons. Mail
/// programs may post `multipart/form-data`; our own page never does.
pub async fn leave_or_come_back(
    State(app): State<App>,
    visit: Visit,
    Path(code): Path<String>,
    request: Request,
) -> Result<Response> {
    let is_multipart = request
        .headers()
        .get(header::CONTENT_TYPE)
        .is_some_and(|kind| kind.as_bytes().starts_with(b"multipart/form-data"));
    let posted = if is_multipart {
        Posted::new(&[("List-Unsubscribe", "One-Click")])
    } else {
        match Posted::from_request(request, &app).await {
            Ok(posted) => posted,
            Err(response) => return Ok(response),
        }
    };
    let mut deed = app.begin(Actor::Resident).await?;
    let done = if posted.get("mejl") == "ja" {
        actions::come_back(&mut deed, &code).await
    } else {
        actions::leave(&mut deed, &code).await
    };
    match done {
        Ok(()) => deed.commit().await?,
        Err(Error::NotFound) => return Ok(pages::gone_link(&visit)),
        Err(error) => return Err(error),
    }
    if posted.get("List-Unsubscribe") == "One-Click" {
        // RFC 8058 forbids a redirect; nobody reads the answer.
        return Ok(http::StatusCode::OK.into_response());
    }
    Ok(visit.see_other(&format!("/avregistrera/{code}")))
}
