//! `/admin/dialoger/{slug}/ideer/{number}/besked`: noting afterwards how the sender of an idea is reached, when nobody did so as it was
//! entered (P3, P17).

use axum::extract::Path;
use axum::response::Response;
use leptos::prelude::*;

use super::reply::{fields, read};
use crate::core::{Error, Form, Locale, Result, text};
use crate::deliveries::{self, NewCorrespondent, Reached, Way};
use crate::design::form::{PostForm, Submit};
use crate::design::{NoticeBanner, NoticeKind, Panel};
use crate::desk::{OwnLabels, Screen, Settled, back_to, deed, href, open_for, screen, settle};
use crate::dialogues::Dialogue;
use crate::site::{Desk, Posted};
use crate::staff::Action;

const FIELDS: [&str; 4] = ["reply_name", "reply_address", "reply_phone", "reply_lang"];

/// GET `/admin/dialoger/{slug}/ideer/{number}/besked`.
pub async fn show(desk: Desk, Path((slug, number)): Path<(String, i64)>) -> Result<Response> {
    let (dialogue, reached) = found(&desk, &slug, number).await?;
    let form = Form::new().with("reply_lang", Locale::Sv.tag());
    Ok(page(&desk, &dialogue, (number, &reached), form, None))
}

/// POST `/admin/dialoger/{slug}/ideer/{number}/besked`.
pub async fn submit(
    desk: Desk,
    Path((slug, number)): Path<(String, i64)>,
    posted: Posted,
) -> Result<Response> {
    let l = desk.locale;
    let (dialogue, reached) = found(&desk, &slug, number).await?;
    let here = format!("ideer/{number}/besked");
    let mut form = posted.keep(&FIELDS);
    let Some(new) = read(&posted, &mut form, l) else {
        if form.is_valid() {
            form.error("reply_address", text::register_reply_where(l));
        }
        return Ok(page(&desk, &dialogue, (number, &reached), form, None));
    };
    let mut deed = deed(&desk).await?;
    let answer = deliveries::add(&mut deed, dialogue.id, reached.idea, &new).await;
    match settle(deed, answer, &mut form, l).await? {
        Settled::Done(()) => Ok(back_to(&desk, &dialogue, &here)),
        Settled::Stale => {
            let (dialogue, reached) = found(&desk, &slug, number).await?;
            let saved = saved(&desk, &dialogue, &reached).await?;
            let is_same = |reach: &NewCorrespondent| {
                reach.same_as() == new.same_as() && reach.locale == new.locale
            };
            if saved.as_ref().is_some_and(is_same) {
                // Pressed twice, or somebody else has noted the same.
                return Ok(desk.see_other(&href(&dialogue, &here)));
            }
            let met = Met { typed: new, saved };
            Ok(page(&desk, &dialogue, (number, &reached), form, Some(met)))
        }
        _ => Ok(page(&desk, &dialogue, (number, &reached), form, None)),
    }
}

/// What somebody typed who was second, and what stands; nothing where it is told by mail, or forgotten since.
struct Met {
    typed: NewCorrespondent,
    saved: Option<NewCorrespondent>,
}

/// How the sender is reached by letter or by a call.
async fn saved(
    desk: &Desk,
    dialogue: &Dialogue,
    reached: &Reached,
) -> Result<Option<NewCorrespondent>> {
    let Some((person, _)) = reached.person else {
        return Ok(None);
    };
    let mut conn = desk.app.db.read().await?;
    let person = deliveries::person(&mut conn, dialogue.id, person).await?;
    Ok(person.reach)
}

/// That somebody else was first, or has taken it away for good where it `is_gone`, with what was typed and is not saved; what stands is told to
/// those alone who may see and correct it.
fn was_first(met: Met, (may_see, is_gone): (bool, bool), l: Locale) -> AnyView {
    let typed = format!(
        "{} {}",
        text::admin_conflict_typed(l),
        in_a_line(&met.typed)
    );
    let saved = met
        .saved
        .filter(|_| may_see)
        .map(|reach| format!("{} {}", text::admin_conflict_saved(l), in_a_line(&reach)))
        .map(|words| view! { <li>{words}</li> });
    let (title, words) = if is_gone {
        (
            text::deliveries_add_gone_since(l),
            text::deliveries_add_gone_since_words(l),
        )
    } else {
        (
            text::deliveries_add_was_first(l),
            text::deliveries_add_was_first_words(l),
        )
    };
    view! {
        <NoticeBanner kind=NoticeKind::Mind title=title>
            <p>{words}</p>
            <ul><li>{typed}</li>{saved}</ul>
        </NoticeBanner>
    }
    .into_any()
}

/// Name, address or number, and the language.
fn in_a_line(reach: &NewCorrespondent) -> String {
    let address = reach.address.replace('\n', ", ");
    let parts = [
        reach.name.as_str(),
        address.as_str(),
        reach.phone.as_str(),
        reach.locale.own_name(),
    ];
    let said: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    said.join(", ")
}

async fn found(desk: &Desk, slug: &str, number: i64) -> Result<(Dialogue, Reached)> {
    let dialogue = open_for(desk, slug, Action::RegisterContribution).await?;
    let mut conn = desk.app.db.read().await?;
    let reached = deliveries::reached(&mut conn, dialogue.id, number).await?;
    drop(conn);
    Ok((dialogue, reached.ok_or(Error::NotFound)?))
}

/// The page; `met` is for whoever was second.
fn page(
    desk: &Desk,
    dialogue: &Dialogue,
    (number, reached): (i64, &Reached),
    form: Form,
    met: Option<Met>,
) -> Response {
    let l = desk.locale;
    let labels: OwnLabels = vec![
        ("reply_name", text::register_reply_name(l)),
        ("reply_address", text::register_reply_address(l)),
        ("reply_phone", text::register_reply_phone(l)),
        ("reply_lang", text::register_reply_lang(l)),
    ];
    let lead = if reached.is_gone {
        ""
    } else {
        text::deliveries_add_lead(l)
    };
    let about = Screen::new(text::deliveries_add_title(l, number), lead)
        .with(&form)
        .conflict(met.is_some())
        .calling(labels);
    // How somebody is reached is corrected by who sends the letters.
    let may_correct = desk.may(Action::SendFeedback, dialogue.owner.id);
    let was_first = met.map(|met| was_first(met, (may_correct, reached.is_gone), l));
    let correct = reached
        .person
        .filter(|_| may_correct && !reached.is_gone)
        .map(|(person, _)| desk.href(&href(dialogue, &format!("utskick/mottagare/{person}"))));
    let known = match (reached.by_mail, reached.person) {
        (true, _) => Some(text::deliveries_add_by_mail(l)),
        (false, Some(_)) if reached.is_gone => Some(text::deliveries_add_gone(l)),
        (false, Some((_, Way::Letter))) => Some(text::deliveries_add_by_letter(l)),
        (false, Some((_, Way::Call))) => Some(text::deliveries_add_by_call(l)),
        (false, None) if !reached.may_be_added(dialogue.state) => {
            Some(text::deliveries_add_too_late(l))
        }
        (false, None) => None,
    };
    let action = desk.href(&href(dialogue, &format!("ideer/{number}/besked")));
    screen(desk, dialogue, about, move || {
        let Some(known) = known else {
            return view! {
                {was_first}
                <PostForm action=action>
                    {fields(&form, l)}
                    <Submit text=text::deliveries_save(l)/>
                </PostForm>
            }
            .into_any();
        };
        let correct =
            correct.map(|href| view! { <p><a href=href>{text::deliveries_correct(l)}</a></p> });
        view! { {was_first}<Panel><p>{known}</p>{correct}</Panel> }.into_any()
    })
}
