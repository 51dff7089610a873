//! `/admin/dialoger/{slug}/uppfoljning/{commitment}`: how one promise goes.

use axum::extract::Path;
use axum::response::Response;
use leptos::prelude::*;

use crate::core::{Error, Form, Locale, Result, text};
use crate::decisions::{self, Commitment, Progress};
use crate::design::form::{Choice, DateField, PostForm, Radios, Submit, TextArea};
use crate::desk::{
    Screen, Settled, Sheet, again, back_to, deed, href, needed_day, open_for, screen, settle,
};
use crate::dialogues::{Dialogue, Problem};
use crate::site::{Desk, Posted};
use crate::staff::Action;

const FIELDS: [&str; 3] = ["how", "done_on", "note"];

/// The commitment with that id among those of `dialogue`.
pub(super) async fn commitment_of(
    desk: &Desk,
    dialogue: &Dialogue,
    id: &str,
) -> Result<Commitment> {
    decisions::results(&mut *desk.app.db.read().await?, dialogue.id)
        .await?
        .into_iter()
        .filter_map(|result| result.commitment)
        .find(|c| c.id.to_string() == id)
        .ok_or(Error::NotFound)
}

/// The form with what was told last.
fn filled(commitment: &Commitment) -> Form {
    let how = match (commitment.done_on, commitment.settled_at) {
        (Some(_), _) => "done",
        (None, Some(_)) => "explained",
        (None, None) => "under_way",
    };
    let day = commitment.done_on.map(|day| day.to_string());
    Form::new()
        .with("how", how)
        .with("done_on", day.unwrap_or_default())
        .with("note", commitment.note.clone())
}

/// GET `/admin/dialoger/{slug}/uppfoljning/{commitment}`. Outside the follow-up there is nothing to
/// tell: what was told stands with the others.
pub async fn show(desk: Desk, Path((slug, id)): Path<(String, String)>) -> Result<Response> {
    let dialogue = open_for(&desk, &slug, Action::FollowUp).await?;
    let commitment = commitment_of(&desk, &dialogue, &id).await?;
    if !dialogue.state.is_followed() {
        return Ok(desk.see_other(&href(&dialogue, "uppfoljning")));
    }
    let sheet = Sheet::fresh(filled(&commitment), dialogue.version);
    Ok(page(&desk, &dialogue, &commitment, sheet))
}

/// POST `/admin/dialoger/{slug}/uppfoljning/{commitment}`.
pub async fn submit(
    desk: Desk,
    Path((slug, id)): Path<(String, String)>,
    posted: Posted,
) -> Result<Response> {
    let l = desk.locale;
    let dialogue = open_for(&desk, &slug, Action::FollowUp).await?;
    let commitment = commitment_of(&desk, &dialogue, &id).await?;
    let mut form = posted.keep(&FIELDS);
    let version = posted.number("version");
    let note = posted.get("note").to_owned();
    let progress = match posted.get("how") {
        "done" => {
            needed_day(&mut form, &posted, "done_on", l).map(|on| Progress::Done { on, note })
        }
        "explained" => Some(Progress::Explained { note }),
        "under_way" => Some(Progress::UnderWay { note }),
        _ => {
            form.error("how", Problem::NotAChoice.words(l));
            None
        }
    };
    let Some(progress) = progress else {
        let sheet = Sheet::posted(form, &posted);
        return Ok(page(&desk, &dialogue, &commitment, sheet));
    };
    let mut deed = deed(&desk).await?;
    let answer = decisions::note_progress(&mut deed, commitment.id, version, &progress).await;
    match settle(deed, answer, &mut form, l).await? {
        Settled::Done(()) => Ok(back_to(&desk, &dialogue, "uppfoljning")),
        Settled::Stale => {
            let now = again(&desk, dialogue.id).await?;
            let saved = commitment_of(&desk, &now, &id).await?;
            let shown = |name: &str, value: &str| match name {
                "how" => how(value, l).to_owned(),
                _ => value.to_owned(),
            };
            // The day is the day of what is chosen.
            let together: &[&'static str] = &["how", "done_on"];
            let sheet = Sheet::posted(form, &posted);
            let sheet = sheet.meeting(&filled(&saved), now.version, &[together], shown);
            if sheet.is_as_saved() {
                return Ok(back_to(&desk, &now, "uppfoljning"));
            }
            Ok(page(&desk, &now, &saved, sheet))
        }
        _ => {
            let sheet = Sheet::posted(form, &posted);
            Ok(page(&desk, &dialogue, &commitment, sheet))
        }
    }
}

fn how(word: &str, l: Locale) -> &'static str {
    match word {
        "done" => text::decisions_how_done(l),
        "explained" => text::decisions_how_explained(l),
        _ => text::decisions_how_under_way(l),
    }
}

fn page(desk: &Desk, dialogue: &Dialogue, commitment: &Commitment, sheet: Sheet) -> Response {
    let l = desk.locale;
    let due = commitment.due_on.near(l, desk.today);
    let lead = text::decisions_commitment_lead(l, due, commitment.owner.clone());
    let about = Screen::new(commitment.promise.clone(), lead).of(&sheet);
    let save = sheet.save_words(text::admin_save(l), l);
    let hidden = sheet.hidden();
    let form = sheet.form;
    let path = format!("uppfoljning/{}", commitment.id);
    let action = desk.href(&href(dialogue, &path));
    screen(desk, dialogue, about, move || {
        let choices = ["done", "explained", "under_way"]
            .map(|word| Choice::new(word, how(word, l)))
            .to_vec();
        view! {
            <PostForm action=action>
                {hidden}
                <Radios field=form.field("how") label=text::decisions_how(l) choices=choices/>
                <DateField field=form.field("done_on") label=text::decisions_done_on(l) hint=text::decisions_done_on_hint(l)/>
                <TextArea field=form.field("note") label=text::decisions_note(l) hint=text::decisions_note_hint(l) rows=4 required=true/>
                <Submit text=save/>
            </PostForm>
        }
        .into_any()
    })
}
