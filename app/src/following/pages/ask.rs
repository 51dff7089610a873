//! `/folj`: what to follow, with which address and how often. The answer never says whether the address is known.

use axum::response::Response;
use http::StatusCode;
use leptos::prelude::*;

use super::form::{FIELDS, fields};
use crate::bodies;
use crate::contributions::TRAP;
use crate::core::{Form, Result, text};
use crate::db::Conn;
use crate::deed::Actor;
use crate::design::{Choice, ErrorSummary, Link, Page, PageTitle, PostForm, Select, Submit};
use crate::dialogues;
use crate::following::actions::{self, Wish};
use crate::following::model::{Frequency, Target};
use crate::participants::read_email;
use crate::site::{Document, Posted, Visit};
use crate::translations;

/// GET `/folj`.
pub async fn show(visit: Visit) -> Result<Response> {
    let what = visit.asked("vad").unwrap_or_else(|| "allt".to_owned());
    let mut conn = visit.app.db.read().await?;
    let target = actions::find(&mut conn, &what).await?;
    if visit.asked("skickat").is_some() {
        let back = named(&visit, &mut conn, &what, target).await?;
        drop(conn);
        return Ok(asked(&visit, back));
    }
    let (what, usual) = match target {
        Some(target) => (what, target.usual()),
        None => ("allt".to_owned(), Frequency::Weekly),
    };
    let choices = choices(&visit, &mut conn, &what, target).await?;
    drop(conn);
    let form = Form::new()
        .with("vad", what)
        .with("email", "")
        .with("ofta", usual.as_str());
    Ok(page(&visit, form, choices, StatusCode::OK))
}

/// POST `/folj`.
pub async fn submit(visit: Visit, posted: Posted) -> Result<Response> {
    let l = visit.locale;
    let mut form = posted.keep(&FIELDS);
    let mut conn = visit.app.db.read().await?;
    let target = actions::find(&mut conn, form.value("vad")).await?;
    if target.is_none() {
        form.error("vad", text::following_what_wrong(l));
    }
    let frequency = match form.value("ofta") {
        "" => target.map(Target::usual),
        word => word.parse().ok(),
    };
    if frequency.is_none() {
        form.error("ofta", text::problem_not_a_choice(l));
    }
    let email = read_email(&mut form, "email", l);
    let mut status = StatusCode::UNPROCESSABLE_ENTITY;
    if let (Some(target), Some(frequency), Some(email)) = (target, frequency, email) {
        drop(conn);
        let wish = Wish {
            target,
            frequency,
            email,
        };
        // What only a program fills in asks for nothing.
        if !posted.get(TRAP).is_empty() || wished(&visit, &wish).await? {
            return Ok(visit.see_other(&sent_path(target, form.value("vad"))));
        }
        form.error("email", text::following_too_many(l));
        status = StatusCode::TOO_MANY_REQUESTS;
        conn = visit.app.db.read().await?;
    }
    let what = form.value("vad").to_owned();
    let choices = choices(&visit, &mut conn, &what, target).await?;
    drop(conn);
    Ok(page(&visit, form, choices, status))
}

async fn wished(visit: &Visit, wish: &Wish) -> Result<bool> {
    let mut deed = visit.app.begin(Actor::Resident).await?;
    let is_within = actions::ask(&mut deed, wish, &visit.client.0, visit.locale).await?;
    deed.commit().await?;
    Ok(is_within)
}

/// The page that says to look in the mailbox; it leads back to what is to be followed.
fn sent_path(target: Target, what: &str) -> String {
    let mut query = form_urlencoded::Serializer::new(String::new());
    query.append_pair("skickat", "1");
    if target != Target::Everything {
        query.append_pair("vad", what);
    }
    format!("/folj?{}", query.finish())
}

/// The way to the dialogue, idea or body that `what` says, with its name for the reader.
async fn named(
    visit: &Visit,
    conn: &mut Conn,
    what: &str,
    target: Option<Target>,
) -> Result<Option<Link>> {
    let l = visit.locale;
    let name = what.split_once(':').map_or("", |(_, name)| name);
    Ok(match target {
        Some(Target::Dialogue(id)) => {
            let dialogue = dialogues::get(conn, id).await?;
            let dialogue = translations::read_in(conn, dialogue, l).await?;
            let path = format!("/dialoger/{}", dialogue.slug);
            let words = text::following_what_dialogue(l, dialogue.title);
            Some(Link::new(visit.href(&path), words))
        }
        Some(Target::Idea(_)) => {
            let (slug, number) = name.rsplit_once('/').unwrap_or((name, ""));
            let dialogue = dialogues::get_by_slug(conn, slug).await?;
            let dialogue = translations::read_in(conn, dialogue, l).await?;
            let number: i64 = number.parse().unwrap_or_default();
            let path = format!("/dialoger/{slug}/ideer/{number}");
            let words = text::following_what_idea(l, number, dialogue.title);
            Some(Link::new(visit.href(&path), words))
        }
        Some(Target::Body(_)) => bodies::find_by_slug(conn, name).await?.map(|body| {
            let words = text::following_what_body(l, body.body.name(l));
            Link::new(visit.href(&format!("/namnder/{name}")), words)
        }),
        Some(Target::Everything) | None => None,
    })
}

/// Everything, each body, and the dialogue or idea that was asked for.
async fn choices(
    visit: &Visit,
    conn: &mut Conn,
    what: &str,
    target: Option<Target>,
) -> Result<Vec<Choice>> {
    let l = visit.locale;
    let mut choices = vec![Choice::new("allt", text::following_what_everything(l))];
    if let Some(Target::Dialogue(_) | Target::Idea(_)) = target {
        let named = named(visit, conn, what, target).await?;
        choices.extend(named.map(|link| Choice::new(what, link.text)));
    }
    let bodies = bodies::there(conn, visit.today).await?;
    choices.extend(bodies.into_iter().map(|body| {
        let words = text::following_what_body(l, body.body.name(l));
        Choice::new(format!("namnd:{}", body.body.slug), words)
    }));
    Ok(choices)
}

fn page(visit: &Visit, form: Form, choices: Vec<Choice>, status: StatusCode) -> Response {
    let l = visit.locale;
    let title = text::following_title(l);
    let whole = if form.is_valid() {
        title.to_owned()
    } else {
        text::form_error_title(l, title)
    };
    let document = Document::new(whole)
        .described(text::following_lead(l))
        .status(status);
    let action = visit.href("/folj");
    let (own, feed) = (visit.href("/mitt"), "/nytt.atom");
    visit.page(document, move || {
        let errors = form.errors();
        let what = form.field("vad");
        let fields = fields(&form, l);
        view! {
            <Page>
                <PageTitle title=title lead=text::following_lead(l)/>
                <PostForm action=action>
                    <ErrorSummary title=text::form_error_summary(l) errors=errors/>
                    <Select field=what label=text::following_what(l) choices=choices/>
                    {fields}
                    <Submit text=text::following_deed(l)/>
                </PostForm>
                <p>
                    <a href=own>{text::own_ask_title(l)}</a>
                    " · "
                    <a href=feed>{text::footer_feed(l)}</a>
                </p>
            </Page>
        }
        .into_any()
    })
}

/// A mail is on its way: the same words always.
fn asked(visit: &Visit, back: Option<Link>) -> Response {
    let l = visit.locale;
    let title = text::following_asked_title(l);
    let own = visit.href("/mitt");
    visit.page(Document::new(title).hidden(), move || {
        let back = back.map(|link| view! { <p><a href=link.href>{link.text}</a></p> });
        view! {
            <Page>
                <PageTitle title=title lead=text::following_asked_words(l)/>
                {back}
                <p>{text::following_asked_none(l)} " " <a href=own>{text::own_ask_title(l)}</a></p>
            </Page>
        }
        .into_any()
    })
}
