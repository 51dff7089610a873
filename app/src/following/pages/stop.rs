//! `/folj/avsluta/{code}`: ends all following, from a mail program with one POST (RFC 8058) or from the page's button.

use axum::extract::{FromRequest, Path, Request, State};
use axum::response::{IntoResponse, Response};
use http::{StatusCode, header};
use leptos::prelude::*;

use crate::app::App;
use crate::core::{Error, Result, text};
use crate::deed::Actor;
use crate::design::{Page, PageTitle, PostForm, Submit};
use crate::following::actions;
use crate::participants::gone_link;
use crate::site::{Document, Posted, Visit};

/// GET `/folj/avsluta/{code}`.
pub async fn show(visit: Visit, Path(code): Path<String>) -> Result<Response> {
    let mut conn = visit.app.db.read().await?;
    let participant = match actions::by_stop_code(&mut conn, &code).await {
        Ok(participant) => participant,
        Err(Error::NotFound) => {
            drop(conn);
            return Ok(gone_link(&visit));
        }
        Err(error) => return Err(error),
    };
    let is_over = actions::of_participant(&mut conn, participant.id, visit.locale)
        .await?
        .is_empty();
    drop(conn);
    let l = visit.locale;
    let (title, words) = if is_over {
        (text::following_stopped(l), text::following_stopped_words(l))
    } else {
        (text::following_stop(l), text::following_stop_words(l))
    };
    let action = visit.href(&visit.path);
    let own = visit.href("/mitt");
    Ok(visit.page(Document::new(title).hidden(), move || {
        let form = (!is_over).then(|| {
            view! { <PostForm action=action><Submit text=text::following_stop_deed(l)/></PostForm> }
        });
        view! {
            <Page>
                <PageTitle title=title lead=words/>
                {form}
                <p><a href=own>{text::own_ask_title(l)}</a></p>
            </Page>
        }
        .into_any()
    }))
}

/// POST `/folj/avsluta/{code}`. Mail programs may post `multipart/form-data`; whatever is posted means the same.
pub async fn submit(
    State(app): State<App>,
    visit: Visit,
    Path(code): Path<String>,
    request: Request,
) -> Result<Response> {
    let is_multipart = request
        .headers()
        .get(header::CONTENT_TYPE)
        .is_some_and(|kind| kind.as_bytes().starts_with(b"multipart/form-data"));
    let is_one_click = is_multipart
        || match Posted::from_request(request, &app).await {
            Ok(posted) => posted.get("List-Unsubscribe") == "One-Click",
            Err(response) => return Ok(response),
        };
    let mut deed = app.begin(Actor::Resident).await?;
    let participant = match actions::by_stop_code(deed.conn(), &code).await {
        Ok(participant) => participant,
        Err(Error::NotFound) => return Ok(gone_link(&visit)),
        Err(error) => return Err(error),
    };
    actions::stop_all(&mut deed, participant.id).await?;
    deed.commit().await?;
    if is_one_click {
        // RFC 8058 forbids a redirect; nobody reads the answer.
        return Ok(StatusCode::OK.into_response());
    }
    Ok(visit.see_other(&format!("/folj/avsluta/{code}")))
}
