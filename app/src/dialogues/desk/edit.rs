//! `/admin/dialoger/{slug}/redigera`: writing a dialogue before it opens.

use axum::extract::Path;
use axum::response::Response;
use leptos::prelude::*;

use super::edit_form::{Offered, fields};
use crate::bodies;
use crate::core::{Form, Result, text};
use crate::design::{Actions, ButtonLink};
use crate::desk::{
    Screen, Settled, Sheet, again, back_to, chosen_area, deed, href, matter_name, open_for,
    placed_areas, post_name, screen, settle, shown, too_short, wrong_owner,
};
use crate::dialogues::{self, Dialogue, Problem, State, Texts};
use crate::mandates;
use crate::site::{Desk, Posted};
use crate::staff::Action;
use crate::statutes;

/// The form with the values of `texts`.
fn filled(texts: &Texts) -> Form {
    texts
        .values()
        .into_iter()
        .fold(Form::new(), |form, (name, value)| form.with(name, value))
}

/// GET `/admin/dialoger/{slug}/redigera`. After opening, a change is a revision.
pub async fn show(desk: Desk, Path(slug): Path<String>) -> Result<Response> {
    let dialogue = open_for(&desk, &slug, Action::EditDialogue).await?;
    if dialogue.state.is_locked() {
        return Ok(desk.see_other(&href(&dialogue, "revidera")));
    }
    let sheet = Sheet::fresh(filled(&Texts::of(&dialogue)), dialogue.version);
    page(&desk, &dialogue, sheet).await
}

/// POST `/admin/dialoger/{slug}/redigera`.
pub async fn submit(desk: Desk, Path(slug): Path<String>, posted: Posted) -> Result<Response> {
    let l = desk.locale;
    let dialogue = open_for(&desk, &slug, Action::EditDialogue).await?;
    let stored = Texts::of(&dialogue);
    let stored_values = stored.values();
    // What is decided or promised to everybody is not in the form: it stays as it is.
    let typed = |name: &str| -> &str {
        if dialogues::is_fixed(dialogue.state, name) {
            stored_values
                .iter()
                .find(|(n, _)| *n == name)
                .map_or("", |(_, value)| value.as_str())
        } else {
            posted.get(name)
        }
    };
    let (texts, unreadable) = Texts::read(typed, &stored);
    let mut form = stored_values
        .iter()
        .fold(Form::new(), |form, (name, _)| form.with(name, typed(name)));
    for (field, problem) in &unreadable {
        form.error(field, problem.words(l));
    }
    let mut conn = desk.app.db.read().await?;
    let areas = placed_areas(&mut conn, l, desk.today).await?;
    let registers =
        dialogues::registers(&mut conn, &texts.put_on(&dialogue), None, desk.today).await?;
    drop(conn);
    if let Some(placed) = chosen_area(&areas, form.value("area"))
        && dialogue.state == State::Draft
        && texts.kind.follows_the_map()
        && !placed.lies_with(dialogue.owner.id)
    {
        form.error("area", wrong_owner(placed, l));
    }
    if let (Some(demand), Some(first)) = (&registers.demand, texts.opens_on)
        && let Some(field) = texts.too_short(&dialogue, demand)
    {
        form.error(field, too_short(demand, first, l));
    }
    if !form.is_valid() {
        for (field, problem) in texts.problems(&dialogue, registers, desk.today) {
            // That is said with the right owner's name and with the law's already.
            if !matches!(problem, Problem::WrongOwner | Problem::ShorterThanTheLaw) {
                form.error(field, problem.words(l));
            }
        }
        return page(&desk, &dialogue, Sheet::posted(form, &posted)).await;
    }
    let version = posted.number("version");
    let mut deed = deed(&desk).await?;
    let answer = dialogues::edit(&mut deed, dialogue.id, version, &texts).await;
    match settle(deed, answer, &mut form, l).await? {
        Settled::Done(_) => Ok(back_to(&desk, &dialogue, "")),
        Settled::Stale => {
            let now = again(&desk, dialogue.id).await?;
            let sheet = meeting(&desk, &now, &posted).await?;
            if sheet.is_as_saved() {
                return Ok(back_to(&desk, &now, ""));
            }
            page(&desk, &now, sheet).await
        }
        _ => page(&desk, &dialogue, Sheet::posted(form, &posted)).await,
    }
}

/// What was posted, together with what somebody else has saved in `now`. Everything that was in the form
/// is looked at, also what a body has decided meanwhile: what was typed there is shown, though it can
/// no longer be saved.
async fn meeting(desk: &Desk, now: &Dialogue, posted: &Posted) -> Result<Sheet> {
    let l = desk.locale;
    let Offered {
        bodies,
        posts,
        areas,
        matters,
    } = offered(desk, now).await?;
    let saved = filled(&Texts::of(now));
    let typed = saved.names().fold(saved.clone(), |form, name| {
        if posted.has(name) {
            form.with(name, posted.get(name))
        } else {
            form
        }
    });
    let no_longer = |name: &str| now.state.is_locked() || dialogues::is_fixed(now.state, name);
    let sheet = Sheet::posted(typed, posted).without(no_longer);
    let shown = |name: &str, value: &str| match name {
        "responsible_post" => post_name(&posts, value, l),
        "matter" => matter_name(&matters, value, l),
        "area" => chosen_area(&areas, value)
            .map(|placed| placed.area.name(l).to_owned())
            .unwrap_or_default(),
        name => shown(name, value, &bodies, l),
    };
    Ok(sheet.meeting(&saved, now.version, &[], shown))
}

async fn offered(desk: &Desk, dialogue: &Dialogue) -> Result<Offered> {
    let mut conn = desk.app.db.read().await?;
    Ok(Offered {
        bodies: bodies::all(&mut conn).await?,
        posts: mandates::of_body(&mut conn, dialogue.owner.id).await?,
        areas: placed_areas(&mut conn, desk.locale, desk.today).await?,
        matters: statutes::all(&mut conn).await?,
    })
}

async fn page(desk: &Desk, dialogue: &Dialogue, sheet: Sheet) -> Result<Response> {
    let l = desk.locale;
    let offered = offered(desk, dialogue).await?;
    let lead = match dialogue.state {
        State::Draft => text::admin_edit_lead(l),
        state if state.is_locked() => text::admin_edit_lead_locked(l),
        _ => text::admin_edit_lead_decided(l),
    };
    let about = Screen::new(text::admin_edit(l), lead).of(&sheet);
    let view = if dialogue.state.is_locked() {
        let revise = desk.href(&href(dialogue, "revidera"));
        view! { <Actions><ButtonLink href=revise text=text::admin_revise(l)/></Actions> }.into_any()
    } else {
        fields(desk, dialogue, &sheet, &offered)
    };
    Ok(screen(desk, dialogue, about, move || view))
}
