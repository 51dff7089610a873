//! `/admin/dialoger/{slug}/uppfoljning/{commitment}`: how one promise goes.

use axum::extract::Path;
use axum::response::Response;
use leptos::prelude::*;

use crate::core::{Error, Form, Result, text};
use crate::db::Conn;
use crate::decisions::{self, Commitment, Progress};
use crate::design::form::{Choice, DateField, PostForm, Radios, Submit, TextArea};
use crate::desk::{Screen, Settled, back_to, deed, href, open_for, screen, settle};
use crate::dialogues::{Dialogue, Problem, parse_day};
use crate::site::{Desk, Posted};
use crate::staff::Action;

async fn commitment_of(conn: &mut Conn, dialogue: &Dialogue, id: &str) -> Result<Commitment> {
    decisions::results(conn, dialogue.id)
        .await?
        .into_iter()
        .filter_map(|result| result.commitment)
        .find(|c| c.id.to_string() == id)
        .ok_or(Error::NotFound)
}

/// GET `/admin/dialoger/{slug}/uppfoljning/{commitment}`.
pub async fn show(desk: Desk, Path((slug, id)): Path<(String, String)>) -> Result<Response> {
    let mut conn = desk.app.db.read().await?;
    let dialogue = open_for(&desk, &mut conn, &slug, Action::FollowUp).await?;
    let commitment = commitment_of(&mut conn, &dialogue, &id).await?;
    let how = match (commitment.done_on, commitment.settled_at) {
        (Some(_), _) => "done",
        (None, Some(_)) => "explained",
        (None, None) => "under_way",
    };
    let day = commitment.done_on.map(|day| day.to_string());
    let form = Form::new()
        .with("how", how)
        .with("done_on", day.unwrap_or_default())
        .with("note", commitment.note.clone());
    Ok(page(&desk, &dialogue, &commitment, form))
}

/// POST `/admin/dialoger/{slug}/uppfoljning/{commitment}`.
pub async fn submit(
    desk: Desk,
    Path((slug, id)): Path<(String, String)>,
    posted: Posted,
) -> Result<Response> {
    let l = desk.locale;
    let mut conn = desk.app.db.read().await?;
    let dialogue = open_for(&desk, &mut conn, &slug, Action::FollowUp).await?;
    let commitment = commitment_of(&mut conn, &dialogue, &id).await?;
    let mut form = posted.keep(&["how", "done_on", "note"]);
    let note = posted.get("note").to_owned();
    let progress = match posted.get("how") {
        "done" => match parse_day(posted.get("done_on")) {
            Ok(Some(on)) => Some(Progress::Done { on, note }),
            Ok(None) => {
                form.error("done_on", Problem::Missing.words(l));
                None
            }
            Err(problem) => {
                form.error("done_on", problem.words(l));
                None
            }
        },
        "explained" => Some(Progress::Explained { note }),
        "under_way" => Some(Progress::UnderWay { note }),
        _ => {
            form.error("how", Problem::NotAChoice.words(l));
            None
        }
    };
    let Some(progress) = progress else {
        return Ok(page(&desk, &dialogue, &commitment, form));
    };
    let mut deed = deed(&desk).await?;
    let answer = decisions::note_progress(&mut deed, commitment.id, &progress).await;
    match settle(deed, answer, &mut form, l).await? {
        Settled::Done(()) => Ok(back_to(&desk, &dialogue, "uppfoljning")),
        _ => Ok(page(&desk, &dialogue, &commitment, form)),
    }
}

fn page(desk: &Desk, dialogue: &Dialogue, commitment: &Commitment, form: Form) -> Response {
    let l = desk.locale;
    let due = commitment.due_on.near(l, desk.today);
    let lead = text::decisions_commitment_lead(l, due, commitment.owner.clone());
    let about = Screen::new(commitment.promise.clone(), lead).with(&form);
    let path = format!("uppfoljning/{}", commitment.id);
    let action = desk.href(&href(dialogue, &path));
    screen(desk, dialogue, about, move || {
        let choices = vec![
            Choice::new("done", text::decisions_how_done(l)),
            Choice::new("explained", text::decisions_how_explained(l)),
            Choice::new("under_way", text::decisions_how_under_way(l)),
        ];
        view! {
            <PostForm action=action>
                <Radios field=form.field("how") label=text::decisions_how(l) choices=choices/>
                <DateField field=form.field("done_on") label=text::decisions_done_on(l) hint=text::decisions_done_on_hint(l)/>
                <TextArea field=form.field("note") label=text::decisions_note(l) hint=text::decisions_note_hint(l) rows=4/>
                <Submit text=text::admin_save(l)/>
            </PostForm>
        }
        .into_any()
    })
}
