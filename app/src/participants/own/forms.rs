//! GET and POST of somebody's own page. Mail scanners open links, so a GET changes nothing.

use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use http::{StatusCode, header};

use super::actions::{self, Taken};
use super::export::as_json;
use super::held::{Everything, Own};
use super::link::{OwnLink, Scope};
use super::pages;
use crate::contributions::TRAP;
use crate::core::locale::or_default;
use crate::core::{Error, Form, Id, Result, text};
use crate::deed::Actor;
use crate::following::{self, Choice};
use crate::participants::actions as people;
use crate::participants::{Participant, read_email};
use crate::site::{Posted, Visit};

/// GET `/mitt`.
pub async fn ask(visit: Visit) -> Response {
    if visit.asked("skickat").is_some() {
        pages::sent(&visit)
    } else {
        pages::ask(&visit, Form::new(), StatusCode::OK)
    }
}

/// POST `/mitt`: the same page whether the address is known or not.
pub async fn send(visit: Visit, posted: Posted) -> Result<Response> {
    let mut form = posted.keep(&["email"]);
    let Some(email) = read_email(&mut form, "email", visit.locale) else {
        return Ok(pages::ask(&visit, form, StatusCode::UNPROCESSABLE_ENTITY));
    };
    // What only a program fills in asks for nothing.
    if posted.get(TRAP).is_empty() {
        let mut deed = visit.app.begin(Actor::Resident).await?;
        let client = visit.client.0.clone();
        let is_within = actions::ask_for_link(&mut deed, &email, &client, visit.locale).await?;
        deed.commit().await?;
        if !is_within {
            form.error("email", text::following_too_many(visit.locale));
            return Ok(pages::ask(&visit, form, StatusCode::TOO_MANY_REQUESTS));
        }
    }
    Ok(visit.see_other("/mitt?skickat=1"))
}

/// Whose page the link opens and how much of it; nothing when it is none of ours, or its time is over.
async fn opened(visit: &Visit, code: &str) -> Result<Option<(Participant, Scope)>> {
    let Some(link) = OwnLink::parse(code).filter(|link| !link.is_over(visit.today)) else {
        return Ok(None);
    };
    let mut conn = visit.app.db.read().await?;
    match people::get(&mut conn, link.participant).await {
        Ok(participant) if link.is_signed(&visit.app, &participant) => {
            Ok(Some((participant, link.scope)))
        }
        Ok(_) | Err(Error::NotFound) => Ok(None),
        Err(error) => Err(error),
    }
}

/// GET `/mitt/{code}`.
pub async fn show(visit: Visit, Path(code): Path<String>) -> Result<Response> {
    let Some((participant, scope)) = opened(&visit, &code).await? else {
        return Ok(pages::over(&visit));
    };
    let own = Own::of(&visit, participant, scope, Form::new()).await?;
    Ok(pages::own(&visit, own, StatusCode::OK))
}

/// POST `/mitt/{code}`.
pub async fn change(visit: Visit, Path(code): Path<String>, posted: Posted) -> Result<Response> {
    let Some((participant, scope)) = opened(&visit, &code).await? else {
        return Ok(pages::over(&visit));
    };
    let mut deed = visit.app.begin(Actor::Resident).await?;
    let id = participant.id;
    let done = match (posted.get("do"), scope) {
        ("follow", _) => {
            following::change(&mut deed, id, &choices(&posted)).await?;
            "sparat"
        }
        ("language", _) => {
            let locale = or_default(posted.get("sprak"));
            actions::set_locale(&mut deed, &participant, locale).await?;
            "sparat"
        }
        ("leave", _) => {
            people::leave(&mut deed, &participant.unsubscribe_code).await?;
            "sparat"
        }
        ("come_back", _) => {
            people::come_back(&mut deed, &participant.unsubscribe_code).await?;
            "sparat"
        }
        ("again", _) => {
            actions::try_again(&mut deed, id).await?;
            "sparat"
        }
        ("link", _) => {
            actions::send_link(&mut deed, &participant, visit.locale).await?;
            "lank"
        }
        ("address", Scope::All) => {
            let mut form = posted.keep(&["email"]);
            let Some(email) = read_email(&mut form, "email", visit.locale) else {
                drop(deed);
                let own = Own::of(&visit, participant, scope, form).await?;
                return Ok(pages::own(&visit, own, StatusCode::UNPROCESSABLE_ENTITY));
            };
            actions::want_address(&mut deed, &participant, &email).await?;
            "adress"
        }
        _ => return Err(Error::NotFound),
    };
    deed.commit().await?;
    Ok(visit.see_other(&format!("/mitt/{code}?{done}=1")))
}

/// What is to become of each subscription that the form has.
fn choices(posted: &Posted) -> Vec<(Id, Choice)> {
    posted
        .pairs()
        .filter_map(|(name, value)| {
            let id: Id = name.strip_prefix("ofta-")?.parse().ok()?;
            let choice = match value {
                pages::END => Choice::End,
                frequency => Choice::Keep(frequency.parse().ok()?),
            };
            Some((id, choice))
        })
        .collect()
}

/// GET `/mitt/{code}/uppgifter.json`: everything that we hold, for programs.
pub async fn export(visit: Visit, Path(code): Path<String>) -> Result<Response> {
    let Some((participant, Scope::All)) = opened(&visit, &code).await? else {
        return Ok(pages::over(&visit));
    };
    let mut conn = visit.app.db.read().await?;
    let all = Everything::of(&mut conn, participant.id, (visit.today, visit.locale)).await?;
    drop(conn);
    let headers = [
        (header::CONTENT_TYPE, "application/json; charset=utf-8"),
        (header::CACHE_CONTROL, "no-store"),
        (
            header::CONTENT_DISPOSITION,
            "attachment; filename=\"uppgifter.json\"",
        ),
        (http::HeaderName::from_static("x-robots-tag"), "noindex"),
    ];
    let text =
        serde_json::to_string_pretty(&as_json(&visit.app, &participant, &all, visit.locale))?;
    Ok((headers, text).into_response())
}

/// GET `/mitt/{code}/ta-bort`.
pub async fn ask_to_withdraw(visit: Visit, Path(code): Path<String>) -> Result<Response> {
    let Some((participant, Scope::All)) = opened(&visit, &code).await? else {
        return Ok(pages::over(&visit));
    };
    Ok(pages::ask_to_withdraw(&visit, &participant))
}

/// POST `/mitt/{code}/ta-bort`.
pub async fn withdraw(visit: Visit, Path(code): Path<String>) -> Result<Response> {
    let Some((participant, Scope::All)) = opened(&visit, &code).await? else {
        return Ok(pages::over(&visit));
    };
    let mut deed = visit.app.begin(Actor::Resident).await?;
    actions::withdraw(&mut deed, participant.id).await?;
    deed.commit().await?;
    Ok(visit.see_other("/mitt?borta=1"))
}

/// GET `/ny-adress/{code}`.
pub async fn ask_about_new_address(visit: Visit, Path(code): Path<String>) -> Result<Response> {
    let mut conn = visit.app.db.read().await?;
    let wanted = actions::wanted(&mut conn, &code, visit.now).await?;
    drop(conn);
    Ok(match wanted {
        Some(email) => pages::ask_about_new_address(&visit, &email),
        None if visit.asked("klart").is_some() => pages::new_address_taken(&visit),
        None => pages::over(&visit),
    })
}

/// POST `/ny-adress/{code}`.
pub async fn take_new_address(visit: Visit, Path(code): Path<String>) -> Result<Response> {
    let mut deed = visit.app.begin(Actor::Resident).await?;
    let taken = actions::take_address(&mut deed, &code).await?;
    deed.commit().await?;
    Ok(match taken {
        Taken::Done => visit.see_other(&format!("/ny-adress/{code}?klart=1")),
        Taken::IsKnown => pages::address_is_known(&visit),
        Taken::Nothing => pages::over(&visit),
    })
}
