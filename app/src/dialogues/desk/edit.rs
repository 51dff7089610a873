//! `/admin/dialoger/{slug}/redigera`: writing a dialogue before it opens.

use axum::extract::Path;
use axum::response::Response;

use super::edit_form::fields;
use crate::bodies::{self, RegisteredBody};
use crate::core::{Form, Locale, Result, text};
use crate::desk::{
    Conflict, Screen, Settled, again, back_to, deed, href, label, open_for, screen, settle, shown,
};
use crate::dialogues::{self, DECIDED_FIELDS, Dialogue, State, Texts};
use crate::site::{Desk, Posted};
use crate::staff::Action;

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
    let form = filled(&Texts::of(&dialogue));
    let version = dialogue.version;
    page(&desk, &dialogue, form, version, None).await
}

/// POST `/admin/dialoger/{slug}/redigera`.
pub async fn submit(desk: Desk, Path(slug): Path<String>, posted: Posted) -> Result<Response> {
    let l = desk.locale;
    let dialogue = open_for(&desk, &slug, Action::EditDialogue).await?;
    let stored = Texts::of(&dialogue);
    let stored_values = stored.values();
    // What is decided is not in the form: it stays as it is.
    let typed = |name: &str| -> &str {
        if dialogue.state != State::Draft && DECIDED_FIELDS.contains(&name) {
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
    let version = posted.number("version");
    if !form.is_valid() {
        for (field, problem) in texts.problems(&dialogue, desk.today) {
            form.error(field, problem.words(l));
        }
        return page(&desk, &dialogue, form, version, None).await;
    }
    let mut deed = deed(&desk).await?;
    let answer = dialogues::edit(&mut deed, dialogue.id, version, &texts).await;
    match settle(deed, answer, &mut form, l).await? {
        Settled::Done(_) => Ok(back_to(&desk, &dialogue, "")),
        Settled::Stale => {
            // Read again: what the other one saved stands beside what was typed here.
            let now = again(&desk, dialogue.id).await?;
            let bodies = bodies::all(&mut *desk.app.db.read().await?).await?;
            let conflicts = conflicts(&Texts::of(&now), &texts, &bodies, l);
            page(&desk, &now, form, now.version, Some(conflicts)).await
        }
        _ => page(&desk, &dialogue, form, version, None).await,
    }
}

fn conflicts(saved: &Texts, typed: &Texts, bodies: &[RegisteredBody], l: Locale) -> Vec<Conflict> {
    saved
        .values()
        .into_iter()
        .zip(typed.values())
        .filter(|((_, saved), (_, typed))| saved != typed)
        .map(|((name, saved), (_, typed))| Conflict {
            label: label(name, l).to_owned(),
            saved: shown(name, &saved, bodies, l),
            typed: shown(name, &typed, bodies, l),
        })
        .collect()
}

async fn page(
    desk: &Desk,
    dialogue: &Dialogue,
    form: Form,
    version: i64,
    conflict: Option<Vec<Conflict>>,
) -> Result<Response> {
    let mut conn = desk.app.db.read().await?;
    let l = desk.locale;
    let bodies = bodies::all(&mut conn).await?;
    let lead = if dialogue.state == State::Draft {
        text::admin_edit_lead(l)
    } else {
        text::admin_edit_lead_decided(l)
    };
    let mut about = Screen::new(text::admin_edit(l), lead).with(&form);
    about.conflict = conflict;
    let view = fields(
        desk,
        dialogue,
        &form,
        &bodies,
        version,
        about.conflict.is_some(),
    );
    Ok(screen(desk, dialogue, about, move || view))
}
