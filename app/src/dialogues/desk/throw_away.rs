//! `/admin/dialoger/{slug}/kasta`: a last look before a draft is taken away.

use axum::extract::Path;
use axum::response::Response;
use leptos::prelude::*;

use crate::core::{Form, Result, text};
use crate::design::form::{Checkboxes, Choice, HiddenField, PostForm, Submit};
use crate::design::{ButtonKind, ConfirmPanel};
use crate::desk::{Screen, Settled, again, deed, href, open_for, screen, settle};
use crate::dialogues::{self, Dialogue, Problem};
use crate::site::{Desk, Posted};
use crate::staff::Action;

/// GET `/admin/dialoger/{slug}/kasta`.
pub async fn show(desk: Desk, Path(slug): Path<String>) -> Result<Response> {
    let dialogue = open_for(&desk, &slug, Action::EditDialogue).await?;
    page(&desk, &dialogue, Form::new(), false).await
}

/// POST `/admin/dialoger/{slug}/kasta`: back to the list of dialogues.
pub async fn submit(desk: Desk, Path(slug): Path<String>, posted: Posted) -> Result<Response> {
    let l = desk.locale;
    let dialogue = open_for(&desk, &slug, Action::EditDialogue).await?;
    let mut form = posted.keep(&["sure"]);
    if !posted.is_ticked("sure") {
        form.error("sure", text::throw_away_sure_missing(l));
        return page(&desk, &dialogue, form, false).await;
    }
    let mut deed = deed(&desk).await?;
    let answer = dialogues::throw_away(&mut deed, dialogue.id, posted.number("version")).await;
    match settle(deed, answer, &mut form, l).await? {
        Settled::Done(()) => Ok(desk.see_other("/admin/dialoger?kastat=1")),
        Settled::Stale => {
            let now = again(&desk, dialogue.id).await?;
            page(&desk, &now, Form::new(), true).await
        }
        _ => page(&desk, &dialogue, form, false).await,
    }
}

async fn page(desk: &Desk, dialogue: &Dialogue, form: Form, stale: bool) -> Result<Response> {
    let l = desk.locale;
    let kept = dialogues::kept_because(&mut *desk.app.db.read().await?, dialogue).await?;
    let lead = match kept {
        None => text::throw_away_lead(l),
        Some(Problem::WasPromised) => text::problem_was_promised(l),
        Some(_) => text::throw_away_decided(l),
    };
    let about = Screen::new(text::throw_away_title(l), lead)
        .with(&form)
        .stale(stale)
        .calling(vec![("sure", text::sure_cancel(l))]);
    let action = desk.href(&href(dialogue, "kasta"));
    let version = dialogue.version.to_string();
    let title = dialogue.title.clone();
    Ok(screen(desk, dialogue, about, move || {
        kept.is_none()
            .then(|| {
                let choices = vec![Choice::new("1", text::throw_away_sure(l))];
                view! {
                    <ConfirmPanel heading=text::throw_away_heading(l, title) danger=true>
                        <p>{text::throw_away_words(l)}</p>
                        <PostForm action=action>
                            <HiddenField name="version" value=version/>
                            <Checkboxes field=form.field("sure") checked=Vec::new() label=text::sure_cancel(l) choices=choices/>
                            <Submit text=text::throw_away_title(l) kind=ButtonKind::Danger/>
                        </PostForm>
                    </ConfirmPanel>
                }
            })
            .into_any()
    }))
}
