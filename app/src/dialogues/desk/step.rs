//! `/admin/dialoger/{slug}/steg/{step}`: the last look before a step that cannot be taken back.
//! The page says what will happen, and to how many.

use axum::extract::Path;
use axum::response::Response;
use leptos::prelude::*;

use super::overview::{is_confirmed, may_take};
use crate::core::{Error, Form, Locale, Result, text};
use crate::db::Conn;
use crate::decisions::{self, Purpose};
use crate::design::form::{HiddenField, PostForm, Submit};
use crate::design::{Actions, ButtonKind, ButtonLink, ConfirmPanel, Prose, Section};
use crate::desk::{
    self, Screen, Settled, after_step, again, deed, has_taken, href, open, screen, settle,
};
use crate::dialogues::{self, Dialogue, Gate, Step};
use crate::feedback;
use crate::site::{Desk, Posted};
use crate::themes;

/// The dialogue and the step, for whoever may take it where such a page is there for it.
async fn opened(desk: &Desk, slug: &str, step: &str) -> Result<(Dialogue, Step)> {
    let dialogue = open(desk, slug).await?;
    let step: Step = step.parse().map_err(|_| Error::NotFound)?;
    if !is_confirmed(step) {
        return Err(Error::NotFound);
    }
    if may_take(desk, &dialogue, step) {
        Ok((dialogue, step))
    } else {
        Err(Error::Forbidden)
    }
}

/// GET `/admin/dialoger/{slug}/steg/{step}`. A step that does not follow has nothing to confirm.
pub async fn show(desk: Desk, Path((slug, step)): Path<(String, String)>) -> Result<Response> {
    let (dialogue, step) = opened(&desk, &slug, &step).await?;
    if dialogue.state.after(step).is_none() {
        return Ok(desk.see_other(&href(&dialogue, "")));
    }
    page(&desk, &dialogue, step, Vec::new(), false).await
}

/// POST `/admin/dialoger/{slug}/steg/{step}`.
pub async fn submit(
    desk: Desk,
    Path((slug, step)): Path<(String, String)>,
    posted: Posted,
) -> Result<Response> {
    let (dialogue, step) = opened(&desk, &slug, &step).await?;
    let version = posted.number("version");
    let mut deed = deed(&desk).await?;
    let answer = dialogues::take(&mut deed, dialogue.id, version, step).await;
    let answer = answer.map_err(Into::into);
    match settle(deed, answer, &mut Form::new(), desk.locale).await? {
        Settled::Done(_) => Ok(after_step(&desk, &dialogue, "", step)),
        Settled::Missing(gates) => page(&desk, &dialogue, step, gates, false).await,
        Settled::Again | Settled::Stale => {
            let now = again(&desk, dialogue.id).await?;
            if has_taken(&now, step) {
                // The other one has taken it, or the same form was sent twice: the overview tells.
                return Ok(after_step(&desk, &now, "", step));
            }
            if now.state.after(step).is_none() {
                return Err(Error::Refused("the step does not follow"));
            }
            page(&desk, &now, step, Vec::new(), true).await
        }
    }
}

async fn page(
    desk: &Desk,
    dialogue: &Dialogue,
    step: Step,
    refused: Vec<Gate>,
    stale: bool,
) -> Result<Response> {
    let mut conn = desk.app.db.read().await?;
    let l = desk.locale;
    let facts = dialogues::facts(&mut conn, dialogue.id, desk.today).await?;
    // What is missing is told at once, not when it is refused.
    let missing: Vec<Gate> = if refused.is_empty() {
        let checklist = dialogue.checklist(step, &facts, desk.today);
        let open = checklist.into_iter().filter(|(_, ok)| !ok);
        open.map(|(gate, _)| gate).collect()
    } else {
        refused
    };
    let happens = happens(desk, &mut conn, dialogue, step).await?;
    drop(conn);
    let mut about = Screen::new(step.name(l), "").stale(stale);
    about.missing = desk::missing(desk, dialogue, &facts, &missing);
    let ready = missing.is_empty();
    let version = dialogue.version.to_string();
    let action = desk.href(&href(dialogue, &format!("steg/{step}")));
    let back = desk.href(&href(dialogue, ""));
    let locked = (step == Step::Compile).then(|| locked_texts(dialogue, l));
    Ok(screen(desk, dialogue, about, move || {
        let lines = happens
            .into_iter()
            .map(|words| view! { <li>{words}</li> })
            .collect_view();
        let panel = ready.then(|| {
            view! {
                <ConfirmPanel heading=text::sure_heading(l) danger=true>
                    <ul>{lines}</ul>
                    <PostForm action=action>
                        <HiddenField name="version" value=version/>
                        <Submit text=step.name(l)/>
                    </PostForm>
                </ConfirmPanel>
            }
        });
        view! {
            {locked}
            {panel}
            <Actions><ButtonLink href=back text=text::sure_back(l) kind=ButtonKind::Plain/></Actions>
        }
        .into_any()
    }))
}

/// The texts that are locked for good with the compilation, to be read once more before that.
fn locked_texts(dialogue: &Dialogue, l: Locale) -> AnyView {
    [
        (text::themes_compilation(l), &dialogue.compilation),
        (text::themes_minority_views(l), &dialogue.minority_views),
        (text::themes_limits(l), &dialogue.compilation_limits),
    ]
    .into_iter()
    .filter(|(_, words)| !words.is_empty())
    .map(|(heading, words)| {
        let words = words.clone();
        view! { <Section heading=heading><Prose text=words/></Section> }
    })
    .collect_view()
    .into_any()
}

/// What the step does, in sentences with its days and numbers.
async fn happens(
    desk: &Desk,
    conn: &mut Conn,
    dialogue: &Dialogue,
    step: Step,
) -> Result<Vec<String>> {
    let (l, today) = (desk.locale, desk.today);
    let count = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
    Ok(match step {
        Step::Announce => {
            let last = dialogue.closes_on.map_or(String::new(), |day| day.full(l));
            let opens = match dialogue.opens_on {
                Some(first) if first > today => text::sure_announce(l, last, first.full(l)),
                _ => text::sure_announce_now(l, last),
            };
            vec![
                opens,
                text::sure_announce_lock(l).to_owned(),
                text::sure_announce_stays(l).to_owned(),
            ]
        }
        Step::Compile => {
            let themes = i64::try_from(themes::list(conn, dialogue.id).await?.len());
            let (made, themes) = (dialogue.contributions_made, themes.unwrap_or(i64::MAX));
            vec![
                text::sure_compile(l, made, themes),
                text::sure_compile_lock(l).to_owned(),
                text::sure_compile_then(l).to_owned(),
            ]
        }
        Step::BeginHandling => {
            let body = dialogue.deciding_body.name(l).to_owned();
            vec![
                text::sure_begin_handling(l, body, dialogue.contributions_made),
                text::sure_begin_handling_then(l).to_owned(),
            ]
        }
        Step::DecideUpon => {
            let results = decisions::results(conn, dialogue.id).await?;
            let promised = results.iter().filter(|r| r.commitment.is_some()).count();
            let told = feedback::preview(conn, dialogue.id).await?.recipients;
            let mut lines: Vec<String> = decisions::of_dialogue(conn, dialogue.id)
                .await?
                .into_iter()
                .filter(|d| d.purpose == Purpose::Result)
                .map(|d| {
                    let body = d.body.name(l).to_owned();
                    text::sure_decide_upon(l, body, d.decided_on.near(l, today), d.paragraph)
                })
                .collect();
            lines.push(text::sure_decide_upon_themes(l, count(results.len())));
            lines.push(text::sure_decide_upon_promises(l, count(promised)));
            lines.push(text::sure_decide_upon_then(l, told));
            lines
        }
        Step::FollowUp => {
            let results = decisions::results(conn, dialogue.id).await?;
            let promised = results.iter().filter(|r| r.commitment.is_some()).count();
            vec![text::sure_follow_up(l, count(promised))]
        }
        Step::Archive => vec![
            text::sure_archive(l, dialogue.contributions_made),
            text::sure_archive_then(l).to_owned(),
        ],
        _ => Vec::new(),
    })
}
