//! `/admin/dialoger/{slug}/utskick/mottagare/{id}`: correcting how somebody is reached, and taking it away.

use axum::extract::Path;
use axum::response::Response;
use leptos::prelude::*;

use super::words::{languages, who};
use crate::core::{Error, Form, Id, Locale, Result, locale, text};
use crate::deliveries::{
    self, Correspondent, Elsewhere, NewCorrespondent, Owes, Unsent, Way, lines_of,
};
use crate::design::form::{
    Checkboxes, Choice, HiddenField, PostForm, Select, Submit, TextArea, TextField,
};
use crate::design::{ConfirmPanel, Section};
use crate::desk::{
    OwnLabels, Screen, Settled, Sheet, as_typed, back_to, deed, href, open_for, screen,
    settle_as_it_is, without_numbers,
};
use crate::dialogues::{Dialogue, EntryError};
use crate::site::{Desk, Posted};
use crate::staff::Action;

const FIELDS: [&str; 4] = ["reply_name", "reply_address", "reply_phone", "reply_lang"];

/// GET `/admin/dialoger/{slug}/utskick/mottagare/{id}`.
pub async fn show(desk: Desk, Path((slug, id)): Path<(String, String)>) -> Result<Response> {
    let (dialogue, person) = found(&desk, &slug, &id).await?;
    if person.reach.is_none() {
        return Err(Error::NotFound);
    }
    let sheet = Sheet::fresh(filled(&person), person.version);
    page(&desk, &dialogue, &person, sheet, false).await
}

/// POST `/admin/dialoger/{slug}/utskick/mottagare/{id}`: corrects it, or takes it away.
pub async fn submit(
    desk: Desk,
    Path((slug, id)): Path<(String, String)>,
    posted: Posted,
) -> Result<Response> {
    let l = desk.locale;
    let (dialogue, person) = found(&desk, &slug, &id).await?;
    let place = (person.id, posted.number("version"));
    let erases = posted.get("do") == "erase";
    if person.reach.is_none() {
        return is_gone(&desk, &dialogue, erases);
    }
    let mut form = posted.keep(&FIELDS);
    if erases {
        form = filled(&person);
    }
    let mut deed = deed(&desk).await?;
    let answer: Result<(), EntryError> = if erases {
        deliveries::erase(&mut deed, dialogue.id, place, posted.is_ticked("sure")).await
    } else {
        let new = NewCorrespondent {
            way: person.way,
            name: posted.get("reply_name").to_owned(),
            address: lines_of(posted.get("reply_address")),
            phone: posted.get("reply_phone").to_owned(),
            locale: locale::or_default(posted.get("reply_lang")),
        };
        deliveries::correct(&mut deed, dialogue.id, place, &new).await
    };
    // Who is taken away may have been entered with one.
    let answer = without_numbers(answer, &form, |_| !erases);
    match settle_as_it_is(deed, answer, &mut form, l).await? {
        Settled::Done(()) => Ok(back_to(&desk, &dialogue, "utskick")),
        Settled::Stale if erases => {
            // As it stands by now: it may be gone, or corrected, or something else may wait.
            let (dialogue, person) = found(&desk, &slug, &id).await?;
            if person.reach.is_none() {
                return is_gone(&desk, &dialogue, erases);
            }
            let sheet = Sheet::fresh(filled(&person), person.version);
            page(&desk, &dialogue, &person, sheet, true).await
        }
        Settled::Stale => {
            let sheet = Sheet::posted(form, &posted);
            let sheet = sheet.meeting(&filled(&person), person.version, &[], as_typed);
            if sheet.is_as_saved() {
                return Ok(back_to(&desk, &dialogue, "utskick"));
            }
            page(&desk, &dialogue, &person, sheet, false).await
        }
        _ if erases => {
            let sheet = Sheet::fresh(form, person.version);
            page(&desk, &dialogue, &person, sheet, false).await
        }
        _ => {
            page(
                &desk,
                &dialogue,
                &person,
                Sheet::posted(form, &posted),
                false,
            )
            .await
        }
    }
}

/// Where to when it is gone already. Whoever takes it away has pressed twice, or somebody else was first, maybe from another dialogue: it
/// stands as they want it. There is nothing to correct any more.
fn is_gone(desk: &Desk, dialogue: &Dialogue, erases: bool) -> Result<Response> {
    if erases {
        Ok(back_to(desk, dialogue, "utskick"))
    } else {
        Err(Error::NotFound)
    }
}

/// Somebody of the dialogue, as they stand now.
async fn found(desk: &Desk, slug: &str, id: &str) -> Result<(Dialogue, Correspondent)> {
    let dialogue = open_for(desk, slug, Action::SendFeedback).await?;
    let id: Id = id.parse().map_err(|_| Error::NotFound)?;
    let mut conn = desk.app.db.read().await?;
    let person = deliveries::person(&mut conn, dialogue.id, id).await?;
    Ok((dialogue, person))
}

fn filled(person: &Correspondent) -> Form {
    let of = |value: fn(&NewCorrespondent) -> &String| {
        person
            .reach
            .as_ref()
            .map(value)
            .cloned()
            .unwrap_or_default()
    };
    Form::new()
        .with("reply_name", of(|reach| &reach.name))
        .with("reply_address", of(|reach| &reach.address))
        .with("reply_phone", of(|reach| &reach.phone))
        .with("reply_lang", person.locale.tag())
}

async fn page(
    desk: &Desk,
    dialogue: &Dialogue,
    person: &Correspondent,
    sheet: Sheet,
    stale: bool,
) -> Result<Response> {
    let l = desk.locale;
    let mut conn = desk.app.db.read().await?;
    let unsent = deliveries::unsent(&mut conn, person.id).await?;
    let elsewhere = deliveries::stands_elsewhere(&mut conn, person.id).await?;
    drop(conn);
    let elsewhere = stands_too(desk, elsewhere);
    let labels: OwnLabels = vec![
        ("reply_name", text::register_reply_name(l)),
        ("reply_address", text::register_reply_address(l)),
        ("reply_phone", text::register_reply_phone(l)),
        ("reply_lang", text::register_reply_lang(l)),
        ("sure", text::deliveries_erase_ask(l)),
    ];
    let mut about = Screen::new(who(person, l), text::deliveries_person_lead(l))
        .of(&sheet)
        .calling(labels);
    if stale {
        about = about.stale(true);
    }
    let action = desk.href(&href(dialogue, &format!("utskick/mottagare/{}", person.id)));
    let form = sheet.form.clone();
    let hidden = sheet.hidden();
    let save = sheet.save_words(text::deliveries_save(l), l);
    let way = person.way;
    let languages = languages();
    let taken_away = taken_away((action.clone(), person.version), unsent, &form, l);
    Ok(screen(desk, dialogue, about, move || {
        let reach = match way {
            Way::Letter => view! {
                <TextArea field=form.field("reply_address") label=text::register_reply_address(l) rows=4 autocomplete="off"/>
            }
            .into_any(),
            Way::Call => view! {
                <TextField field=form.field("reply_phone") label=text::register_reply_phone(l) kind="tel" autocomplete="off"/>
            }
            .into_any(),
        };
        view! {
            <PostForm action=action>
                {hidden}
                <TextField field=form.field("reply_name") label=text::register_reply_name(l) autocomplete="off"/>
                {reach}
                <Select field=form.field("reply_lang") label=text::register_reply_lang(l) choices=languages/>
                <Submit text=save/>
            </PostForm>
            {elsewhere}
            {taken_away}
        }
        .into_any()
    }))
}

/// The button that takes it away. Where something waits it is named first, and whoever presses says that they are sure.
fn taken_away(
    (action, version): (String, i64),
    unsent: Vec<Unsent>,
    form: &Form,
    l: Locale,
) -> AnyView {
    let sure = (!unsent.is_empty()).then(|| {
        let field = form.field("sure");
        let choices = vec![Choice::new("1", text::deliveries_erase_sure(l))];
        view! { <Checkboxes field=field checked=Vec::new() label=text::deliveries_erase_ask(l) choices=choices/> }
            .into_any()
    });
    let waiting = (!unsent.is_empty()).then(|| {
        let lines = unsent
            .into_iter()
            .map(|each| view! { <li>{unsent_words(each, l)}</li> })
            .collect_view();
        view! {
            <p>{text::deliveries_erase_unsent(l)}</p>
            <ul>{lines}</ul>
        }
        .into_any()
    });
    let version = version.to_string();
    view! {
        <ConfirmPanel heading=text::deliveries_erase(l) danger=true>
            <p>{text::deliveries_erase_words(l)}</p>
            {waiting}
            <PostForm action=action>
                <HiddenField name="version" value=version/>
                {sure}
                <Submit text=text::deliveries_erase(l) name="do" value="erase"/>
            </PostForm>
        </ConfirmPanel>
    }
    .into_any()
}

/// What waits in one dialogue, in words: "Ett levande torg: 2 brev".
fn unsent_words(unsent: Unsent, l: Locale) -> String {
    let Unsent { title, what, count } = unsent;
    match what {
        Owes::Letters => text::deliveries_unsent_letters(l, count, title),
        Owes::Calls => text::deliveries_unsent_calls(l, count, title),
        Owes::Receipts => text::deliveries_unsent_receipts(l, count, title),
    }
}

/// In which other dialogues the same stands, each with the way there for whoever may correct it.
fn stands_too(desk: &Desk, elsewhere: Vec<Elsewhere>) -> Option<AnyView> {
    if elsewhere.is_empty() {
        return None;
    }
    let l = desk.locale;
    let lines = elsewhere
        .into_iter()
        .map(|other| {
            if !desk.may(Action::SendFeedback, other.owner) {
                return view! { <li>{other.title}</li> }.into_any();
            }
            let (slug, person) = (other.slug, other.person);
            let there = desk.href(&format!(
                "/admin/dialoger/{slug}/utskick/mottagare/{person}"
            ));
            view! { <li><a href=there>{other.title}</a></li> }.into_any()
        })
        .collect_view();
    Some(
        view! {
            <Section heading=text::deliveries_elsewhere(l)>
                <ul>{lines}</ul>
                <p>{text::deliveries_elsewhere_words(l)}</p>
            </Section>
        }
        .into_any(),
    )
}
