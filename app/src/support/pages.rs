//! The button, the number, and that it is no vote (P8).

use axum::extract::{FromRequestParts, Path};
use axum::response::{IntoResponse, Redirect, Response};
use http::request::Parts;
use http::{HeaderValue, StatusCode, header};
use leptos::prelude::*;

use super::model::{Agreed, Press, PressError, Pressed, Supporter, takes_support};
use super::press;
use crate::app::App;
use crate::contributions::{self, Idea, numbered_path};
use crate::core::{Error, Locale, Result, text};
use crate::design::{Actions, ButtonKind, ButtonLink, Page, PageTitle, PostForm, Section, Submit};
use crate::dialogues::{Dialogue, public_dialogue};
use crate::site::{Document, Posted, Visit, supporter_cookie, supporter_in};

/// Where on the idea's page it stands.
const PLACE: &str = "haller-med";

impl FromRequestParts<App> for Supporter {
    type Rejection = std::convert::Infallible;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Self::Rejection> {
        let kept = supporter_in(parts, app);
        Ok(Self::of(&app.settings.secret, kept.as_deref()))
    }
}

/// In the address of a press that is sent once more, with the cookie that the browser was given.
const AGAIN: &str = "igen";

/// POST `/dialoger/{slug}/ideer/{number}/haller-med`: back to the idea, with the cookie that makes the browser count once. A browser that
/// has none is given one and sends the press once more by itself (307), so that only one that keeps it is counted.
pub async fn submit(
    visit: Visit,
    supporter: Supporter,
    Path((slug, number)): Path<(String, String)>,
    posted: Posted,
) -> Result<Response> {
    let mut conn = visit.app.db.read().await?;
    let dialogue = public_dialogue(&mut conn, &slug, &visit).await?;
    let number: i64 = number.parse().map_err(|_| Error::NotFound)?;
    // One that is not shown is answered as its page is.
    contributions::one(&mut conn, dialogue.id, number).await?;
    drop(conn);
    let what = match posted.get("act") {
        "agree" => Press::Agree,
        "take_back" => Press::TakeBack,
        _ => return Err(Error::NotFound),
    };
    let idea = numbered_path(&slug, number);
    if what == Press::Agree && !supporter.is_known() && visit.asked(AGAIN).is_some() {
        return Ok(not_now(&visit, &idea, StatusCode::FORBIDDEN));
    }
    let client = &visit.client.0;
    match press(&visit.app, (dialogue.id, number), &supporter, what, client).await {
        Ok(Pressed::Done(number)) => {
            let back = format!("{}#{PLACE}", numbered_path(&slug, number));
            keeping(visit.see_other(&back), &visit.app, &supporter)
        }
        Ok(Pressed::Named(supporter)) => {
            let again = visit.href(&format!("{idea}/haller-med?{AGAIN}"));
            let again = Redirect::temporary(&again).into_response();
            keeping(again, &visit.app, &supporter)
        }
        Err(PressError::Closed) => Ok(not_now(&visit, &idea, StatusCode::CONFLICT)),
        Err(PressError::TooMany) => Ok(not_now(&visit, &idea, StatusCode::TOO_MANY_REQUESTS)),
        Err(PressError::Other(error)) => Err(error),
    }
}

/// The answer with the cookie that the browser is to keep.
fn keeping(mut answer: Response, app: &App, supporter: &Supporter) -> Result<Response> {
    if let Some(kept) = supporter.to_keep(&app.settings.secret) {
        let cookie = HeaderValue::from_str(&supporter_cookie(app, &kept))
            .map_err(|error| Error::Internal(error.to_string()))?;
        answer.headers_mut().append(header::SET_COOKIE, cookie);
    }
    Ok(answer)
}

/// Says why it was not counted, and leads back.
fn not_now(visit: &Visit, idea: &str, status: StatusCode) -> Response {
    let l = visit.locale;
    let (title, words) = match status {
        StatusCode::CONFLICT => (text::support_closed(l), text::support_closed_words(l)),
        StatusCode::FORBIDDEN => (
            text::support_no_cookies(l),
            text::support_no_cookies_words(l),
        ),
        _ => (text::support_too_many(l), text::support_too_many_words(l)),
    };
    let back = visit.href(idea);
    visit.page(Document::new(title).status(status).hidden(), move || {
        view! {
            <Page>
                <PageTitle title=title lead=words/>
                <Actions>
                    <ButtonLink href=back text=text::support_back(l) kind=ButtonKind::Plain/>
                </Actions>
            </Page>
        }
        .into_any()
    })
}

/// How many agree with an idea, the button while the dialogue takes ideas, and that it is no vote. Nothing where it belongs
/// somewhere else, and nothing afterwards when nobody has agreed; of an idea that is shown under another, the way to that one.
pub fn agreement(
    visit: &Visit,
    dialogue: &Dialogue,
    idea: &Idea,
    agreed: Agreed,
) -> Option<AnyView> {
    let l = visit.locale;
    let is_open = takes_support(dialogue.state, idea.state, idea.rerouted.is_some());
    let leading = idea.same.as_ref().map(|group| group.leading().number);
    if idea.rerouted.is_some() || (!is_open && agreed.count == 0) {
        return None;
    }
    if let Some(leading) = leading.filter(|number| *number != idea.number) {
        let href = format!(
            "{}#{PLACE}",
            visit.href(&numbered_path(&dialogue.slug, leading))
        );
        return is_open.then(|| {
            view! {
                <Section heading=text::support_heading(l) id=PLACE>
                    <p><a href=href>{text::support_there(l, leading)}</a></p>
                </Section>
            }
            .into_any()
        });
    }
    let form = is_open.then(|| {
        button(
            visit,
            &numbered_path(&dialogue.slug, idea.number),
            agreed.mine,
        )
    });
    let count = text::support_count(l, agreed.count);
    Some(
        view! {
            <Section heading=text::support_heading(l) id=PLACE>
                <p><strong>{count}</strong></p>
                {form}
                <p class="small">{text::support_no_vote(l)}</p>
            </Section>
        }
        .into_any(),
    )
}

fn button(visit: &Visit, idea: &str, is_mine: bool) -> AnyView {
    let l = visit.locale;
    let action = visit.href(&format!("{idea}/haller-med"));
    let privacy = visit.href("/personuppgifter");
    if is_mine {
        return view! {
            <PostForm action=action label=text::support_heading(l)>
                <p>{text::support_mine(l)}</p>
                <Submit text=text::support_take_back(l) kind=ButtonKind::Plain name="act" value="take_back"/>
            </PostForm>
        }
        .into_any();
    }
    view! {
        <PostForm action=action label=text::support_heading(l)>
            <Submit text=text::support_agree(l) kind=ButtonKind::Plain name="act" value="agree"/>
            <p class="small">{text::support_cookie(l)} " " <a href=privacy>{text::contributions_write_privacy(l)}</a></p>
        </PostForm>
    }
    .into_any()
}

/// "12 håller med", for the line under an idea in a list; nothing when nobody does.
pub fn in_list(count: i64, l: Locale) -> Option<String> {
    (count > 0).then(|| text::support_count(l, count))
}
