//! `/admin/dialoger/{slug}/hor-hemma/{number}`: sending an idea on to where it belongs, and taking that back (P22).

use axum::extract::Path;
use axum::response::Response;
use leptos::prelude::*;

use super::met::typed;
use crate::contributions::{self, Idea};
use crate::core::{Error, Form, Result, text};
use crate::design::form::{
    Choice, HiddenField, PostForm, Radios, Select, Submit, TextArea, TextField,
};
use crate::design::{ButtonKind, Prose, Section};
use crate::desk::{Screen, Settled, back_to, deed, href, open_for, screen, settle};
use crate::dialogues::{Dialogue, EntryError};
use crate::moderation;
use crate::rerouting::model::may_be_rerouted;
use crate::rerouting::{self, Elsewhere, NewRerouting, Place, Rerouting, To};
use crate::site::{Desk, Posted};
use crate::staff::Action;
use crate::themes;

const FIELDS: [&str; 5] = ["place", "authority", "dialogue", "words", "reason"];

/// What the page is made of.
struct Data {
    dialogue: Dialogue,
    idea: Idea,
    version: i64,
    elsewhere: Vec<Elsewhere>,
}

async fn data(desk: &Desk, slug: &str, number: &str) -> Result<Data> {
    let number: i64 = number.parse().map_err(|_| Error::NotFound)?;
    let dialogue = open_for(desk, slug, Action::Moderate).await?;
    let mut conn = desk.app.db.read().await?;
    let idea = contributions::one(&mut conn, dialogue.id, number).await?;
    let version = moderation::record(&mut conn, idea.id).await?.version;
    let elsewhere = rerouting::open_elsewhere(&mut conn, idea.id, desk.now).await?;
    Ok(Data {
        dialogue,
        idea,
        version,
        elsewhere,
    })
}

fn path(number: i64) -> String {
    format!("hor-hemma/{number}")
}

/// GET `/admin/dialoger/{slug}/hor-hemma/{number}`.
pub async fn show(desk: Desk, Path((slug, number)): Path<(String, String)>) -> Result<Response> {
    let data = data(&desk, &slug, &number).await?;
    Ok(page(&desk, data, &Form::new(), false))
}

/// POST `/admin/dialoger/{slug}/hor-hemma/{number}`: what `do` says: send it on, or take that back.
pub async fn submit(
    desk: Desk,
    Path((slug, number)): Path<(String, String)>,
    posted: Posted,
) -> Result<Response> {
    let before = data(&desk, &slug, &number).await?;
    let mut form = posted.keep(&FIELDS);
    let (id, version) = (before.idea.id, posted.number("version"));
    let mut deed = deed(&desk).await?;
    let answer: Result<(), EntryError> = match posted.get("do") {
        "reroute" => {
            let new = NewRerouting {
                place: posted.get("place").parse().ok(),
                authority: posted.get("authority").to_owned(),
                dialogue: posted.get("dialogue").parse().ok(),
                words: posted.get("words").to_owned(),
            };
            rerouting::reroute(&mut deed, id, version, &new)
                .await
                .map(drop)
        }
        "back" => rerouting::take_back(&mut deed, id, version, posted.get("reason")).await,
        _ => Err(Error::NotFound.into()),
    };
    match settle(deed, answer, &mut form, desk.locale).await? {
        Settled::Done(()) => Ok(back_to(&desk, &before.dialogue, &path(before.idea.number))),
        Settled::Stale => {
            let now = data(&desk, &slug, &number).await?;
            // Pressed twice: what the form asks for is so, in the same words.
            let last = rerouting::last(&mut *desk.app.db.read().await?, id).await?;
            let is_so = last.is_some_and(|last| match &last.taken_back {
                None => posted.get("do") == "reroute" && last.words == posted.get("words").trim(),
                Some(back) => {
                    posted.get("do") == "back" && back.reason == posted.get("reason").trim()
                }
            });
            if is_so {
                return Ok(back_to(&desk, &now.dialogue, &path(now.idea.number)));
            }
            form = form.with("do", posted.get("do"));
            Ok(page(&desk, now, &form, true))
        }
        _ => Ok(page(&desk, before, &form, false)),
    }
}

fn page(desk: &Desk, data: Data, form: &Form, stale: bool) -> Response {
    let l = desk.locale;
    let Data {
        dialogue,
        idea,
        version,
        elsewhere,
    } = data;
    let may = may_be_rerouted(dialogue.state);
    let can_come_back = idea
        .rerouted
        .as_ref()
        .is_some_and(Rerouting::can_be_taken_back);
    let lead = match (&idea.rerouted, may) {
        (Some(_), true) if idea.rerouted.as_ref().is_some_and(is_adrift) => {
            text::rerouting_lead_adrift(l)
        }
        (Some(_), _) => text::rerouting_lead_done(l),
        (None, true) => text::rerouting_lead(l),
        (None, false) => text::rerouting_lead_late(l),
    };
    // The form that was sent is no longer there when somebody else has sent the idea on, or taken it back.
    let typed = if stale {
        typed(&idea, &elsewhere, form, l)
    } else {
        None
    };
    let about = Screen::new(text::rerouting_title(l, idea.number), lead)
        .with(form)
        .stale(stale && typed.is_none())
        .conflict(typed.is_some())
        .calling(vec![
            ("place", text::rerouting_place(l)),
            ("authority", text::rerouting_authority(l)),
            ("dialogue", text::rerouting_dialogue(l)),
            ("words", text::rerouting_words(l)),
            ("reason", text::rerouting_reason(l)),
        ]);
    let action = desk.href(&href(&dialogue, &path(idea.number)));
    let public = desk.href(&format!(
        "/dialoger/{}/ideer/{}",
        dialogue.slug, idea.number
    ));
    let body = match &idea.rerouted {
        Some(rerouting) => {
            let notice = rerouting::notice(rerouting, false, l);
            let back = (may || !form.is_valid()).then(|| {
                if can_come_back || !form.is_valid() {
                    back_form(action, version, form, l)
                } else {
                    view! { <p>{text::rerouting_stays_there(l)}</p> }.into_any()
                }
            });
            view! { {notice}{back} }.into_any()
        }
        // Where it has become too late meanwhile the form stands once more, with what was typed.
        None if may || !form.is_valid() => {
            let came = idea.came_from.as_ref().map(|from| {
                let words = text::rerouting_not_back(l, from.number, from.title.clone());
                view! { <p>{words}</p> }
            });
            let form = reroute_form(action, version, form, elsewhere, l);
            view! { {came}{form} }.into_any()
        }
        None => ().into_any(),
    };
    let themes = desk.href(&href(&dialogue, "teman"));
    screen(desk, &dialogue, about, move || {
        let heading = themes::called(idea.number, idea.title, l);
        view! {
            {typed}
            <Section heading=heading>
                <Prose text=idea.text lang=idea.lang dir="auto"/>
                <p class="small"><a href=public>{text::contributions_receipt_public(l)}</a></p>
            </Section>
            {body}
            <p><a href=themes>{text::rerouting_to_themes(l)}</a></p>
        }
        .into_any()
    })
}

fn is_adrift(rerouting: &Rerouting) -> bool {
    rerouting.to.as_ref().is_some_and(To::is_adrift)
}

fn reroute_form(
    action: String,
    version: i64,
    form: &Form,
    elsewhere: Vec<Elsewhere>,
    l: crate::core::Locale,
) -> AnyView {
    let places = Place::ALL
        .iter()
        .copied()
        .filter(|place| *place != Place::Dialogue || !elsewhere.is_empty())
        .map(|place| Choice::new(place.as_str(), place.name(l)))
        .collect();
    let [place, authority, dialogue, words] =
        ["place", "authority", "dialogue", "words"].map(|name| form.field(name));
    let dialogues = (!elsewhere.is_empty()).then(|| {
        let mut choices = vec![Choice::new("", text::admin_choose(l))];
        choices.extend(
            elsewhere
                .into_iter()
                .map(|other| Choice::new(other.id.to_string(), other.title)),
        );
        view! {
            <Select field=dialogue label=text::rerouting_dialogue(l) hint=text::rerouting_dialogue_hint(l) choices=choices/>
        }
    });
    view! {
        <PostForm action=action>
            <HiddenField name="version" value=version.to_string()/>
            <Radios field=place label=text::rerouting_place(l) choices=places/>
            <TextField field=authority label=text::rerouting_authority(l) hint=text::rerouting_authority_hint(l)/>
            {dialogues}
            <TextArea field=words label=text::rerouting_words(l) hint=text::rerouting_words_hint(l) rows=5 required=true/>
            <Submit text=text::rerouting_submit(l) name="do" value="reroute"/>
        </PostForm>
    }
    .into_any()
}

fn back_form(action: String, version: i64, form: &Form, l: crate::core::Locale) -> AnyView {
    let reason = form.field("reason");
    view! {
        <Section heading=text::rerouting_back(l)>
            <PostForm action=action>
                <HiddenField name="version" value=version.to_string()/>
                <TextArea field=reason label=text::rerouting_reason(l) hint=text::rerouting_reason_hint(l) rows=3 required=true/>
                <Submit text=text::rerouting_back_submit(l) kind=ButtonKind::Plain name="do" value="back"/>
            </PostForm>
        </Section>
    }
    .into_any()
}
