//! `/folj/bekrafta/{code}`: which of what was asked for its owner wants. Mail scanners open links, so a GET changes nothing.

use axum::extract::Path;
use axum::response::Response;
use jiff::SignedDuration;
use leptos::prelude::*;

use crate::core::{Error, Form, Id, Result, text};
use crate::deed::Actor;
use crate::design::{Checkboxes, Choice, Page, PageTitle, PostForm, Submit};
use crate::following::actions;
use crate::following::model::{Subscription, Target};
use crate::participants::{self, Participant};
use crate::site::{Document, Posted, Visit};

/// For so long the page leads to what its reader has just said yes to. Later the link may be in the hands of somebody else, to whom it
/// tells nothing.
const SHOWN: SignedDuration = SignedDuration::from_hours(1);

/// GET `/folj/bekrafta/{code}`.
pub async fn show(visit: Visit, Path(code): Path<String>) -> Result<Response> {
    let mut conn = visit.app.db.read().await?;
    let participant = match participants::by_confirm_code(&mut conn, &code).await {
        Ok(participant) => participant,
        Err(Error::NotFound) => {
            drop(conn);
            return Ok(participants::unknown_link(&visit));
        }
        Err(error) => return Err(error),
    };
    let waiting = actions::waiting(&mut conn, participant.id, visit.locale).await?;
    if waiting.is_empty() {
        let mut begun = actions::of_participant(&mut conn, participant.id, visit.locale).await?;
        drop(conn);
        begun.retain(|each| {
            each.confirmed_at
                .is_some_and(|at| at > visit.now.plus(-SHOWN))
        });
        return Ok(nothing_waits(&visit, &begun));
    }
    drop(conn);
    Ok(page(&visit, &participant, &waiting))
}

/// POST `/folj/bekrafta/{code}`.
pub async fn submit(visit: Visit, Path(code): Path<String>, posted: Posted) -> Result<Response> {
    let mut deed = visit.app.begin(Actor::Resident).await?;
    let participant = match participants::by_confirm_code(deed.conn(), &code).await {
        Ok(participant) => participant,
        Err(Error::NotFound) => return Ok(participants::unknown_link(&visit)),
        Err(error) => return Err(error),
    };
    let wanted: Vec<Id> = posted
        .all("vill")
        .filter_map(|id| id.parse().ok())
        .collect();
    actions::confirm(&mut deed, &participant, &wanted).await?;
    deed.commit().await?;
    let done = if wanted.is_empty() { "nej" } else { "klart" };
    Ok(visit.see_other(&format!("/folj/bekrafta/{code}?{done}=1")))
}

fn page(visit: &Visit, participant: &Participant, waiting: &[Subscription]) -> Response {
    let l = visit.locale;
    let title = text::following_confirm_title(l);
    let lead = text::own_lead(l, participant.email.veiled());
    let action = visit.href(&visit.path);
    let checked: Vec<String> = waiting.iter().map(|each| each.id.to_string()).collect();
    let choices: Vec<Choice> = waiting
        .iter()
        .map(|each| Choice::new(each.id.to_string(), each.name(l)).hint(each.frequency.name(l)))
        .collect();
    let field = Form::new().field("vill");
    visit.page(Document::new(title).hidden(), move || {
        view! {
            <Page>
                <PageTitle title=title lead=lead/>
                <PostForm action=action>
                    <Checkboxes field=field checked=checked label=text::following_confirm_choose(l) choices=choices/>
                    <Submit text=text::following_mail_confirm_button(l)/>
                </PostForm>
            </Page>
        }
        .into_any()
    })
}

/// Thanks, with what is followed since just now, how often, and the ways to it; or that nothing waits any more.
fn nothing_waits(visit: &Visit, begun: &[Subscription]) -> Response {
    let l = visit.locale;
    let (title, words) = if visit.asked("klart").is_some() {
        (
            text::following_confirmed_title(l),
            text::following_confirmed_words(l),
        )
    } else {
        (
            text::following_nothing_title(l),
            text::following_nothing_words(l),
        )
    };
    let (own, dialogues) = (visit.href("/mitt"), visit.href("/dialoger"));
    let ways: Vec<AnyView> = begun
        .iter()
        .map(|each| {
            // All dialogues are led to below.
            if each.target == Target::Everything {
                let words = each.name_and_often(l);
                return view! { <li>{words}</li> }.into_any();
            }
            let (way, name) = (visit.href(&each.path), each.name(l));
            let often = format!(" ({})", each.often(l));
            view! { <li><a href=way>{name}</a>{often}</li> }.into_any()
        })
        .collect();
    let is_any = !ways.is_empty();
    visit.page(Document::new(title).hidden(), move || {
        let ways = is_any.then(|| view! { <ul>{ways}</ul> });
        view! {
            <Page>
                <PageTitle title=title lead=words/>
                {ways}
                <p>
                    <a href=own>{text::own_ask_title(l)}</a>
                    " · "
                    <a href=dialogues>{text::nav_dialogues(l)}</a>
                </p>
            </Page>
        }
        .into_any()
    })
}
