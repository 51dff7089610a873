//! `/admin/dialoger/{slug}/avbryt`: entering a body's decision to stop a dialogue.

use axum::extract::Path;
use axum::response::Response;
use leptos::prelude::*;

use crate::bodies;
use crate::core::{Error, Form, Result, text};
use crate::decisions::{self, DECISION_FIELDS, Purpose, decision_fields};
use crate::design::form::{Checkboxes, Choice, HiddenField, PostForm, Submit, TextArea};
use crate::design::{ButtonKind, ConfirmPanel};
use crate::desk::{
    Screen, Settled, after_step, again, deed, href, once_field, open_to_record, screen, settle,
};
use crate::dialogues::{self, Cancellation, Dialogue, Kind, Problem, Step};
use crate::feedback;
use crate::once::once;
use crate::site::{Desk, Posted};

/// GET `/admin/dialoger/{slug}/avbryt`.
pub async fn show(desk: Desk, Path(slug): Path<String>) -> Result<Response> {
    let dialogue = open_to_record(&desk, &slug).await?;
    if dialogue.state.after(Step::Cancel).is_none() {
        return Err(Error::Refused("the dialogue is over"));
    }
    let form = decisions::first_values(Form::new(), &dialogue);
    page(&desk, &dialogue, form, dialogue.version, false).await
}

/// POST `/admin/dialoger/{slug}/avbryt`.
pub async fn submit(desk: Desk, Path(slug): Path<String>, posted: Posted) -> Result<Response> {
    let l = desk.locale;
    let dialogue = open_to_record(&desk, &slug).await?;
    let mut form = DECISION_FIELDS
        .iter()
        .chain(&["reason", "drops_matter", "sure"])
        .fold(Form::new(), |form, name| form.with(name, posted.get(name)));
    let version = posted.number("version");
    if posted.get("reason").trim().is_empty() {
        form.error("reason", Problem::Missing.words(l));
    }
    let drops_matter = posted.is_ticked("drops_matter");
    if !dialogue.may_be_stopped(drops_matter) {
        form.error("drops_matter", Problem::LawDemandsIt.words(l));
    }
    let decision = decisions::read(&posted, &dialogue, Purpose::Cancel, desk.today);
    if let Err(problems) = &decision {
        for (field, problem) in problems {
            form.error(field, problem.words(l));
        }
    }
    if !posted.is_ticked("sure") {
        form.error("sure", text::sure_cancel_missing(l));
    }
    let (Ok(decision), true) = (decision, form.is_valid()) else {
        return page(&desk, &dialogue, form, version, false).await;
    };
    let cancellation = Cancellation {
        decision,
        reason: posted.get("reason").to_owned(),
        drops_matter: drops_matter && dialogue.kind == Kind::Statutory,
    };
    let mut deed = deed(&desk).await?;
    let answer = once(&mut deed, &desk.path, &posted, async |deed| {
        dialogues::cancel(deed, dialogue.id, version, &cancellation)
            .await
            .map(|_| dialogue.id)
    })
    .await;
    match settle(deed, answer, &mut form, l).await? {
        Settled::Done(_) => Ok(after_step(&desk, &dialogue, "", Step::Cancel)),
        Settled::Stale => {
            let now = again(&desk, dialogue.id).await?;
            page(&desk, &now, form, now.version, true).await
        }
        _ => page(&desk, &dialogue, form, version, false).await,
    }
}

async fn page(
    desk: &Desk,
    dialogue: &Dialogue,
    form: Form,
    version: i64,
    stale: bool,
) -> Result<Response> {
    let mut conn = desk.app.db.read().await?;
    let l = desk.locale;
    let bodies = bodies::begun(&mut conn, desk.today).await?;
    let told = feedback::preview(&mut conn, dialogue.id).await?.recipients;
    let decision = decision_fields(&form, &bodies, text::decisions_group(l), Purpose::Cancel, l);
    let about = Screen::new(text::step_cancel(l), text::admin_cancel_lead(l))
        .with(&form)
        .stale(stale)
        .calling(vec![
            ("reason", text::admin_cancel_reason(l)),
            ("drops_matter", text::admin_cancel_matter(l)),
            ("sure", text::sure_cancel(l)),
        ]);
    let action = desk.href(&href(dialogue, "avbryt"));
    let boxed = |name: &'static str, label: &'static str, words: String| {
        let ticked = Some(form.value(name).to_owned()).filter(|value| !value.is_empty());
        let choices = vec![Choice::new("1", words)];
        view! { <Checkboxes field=form.field(name) checked=ticked.into_iter().collect() label=label choices=choices/> }
            .into_any()
    };
    let matter = (dialogue.kind == Kind::Statutory).then(|| {
        let words = text::admin_cancel_matter_box(l, dialogue.legal_ground.clone());
        boxed("drops_matter", text::admin_cancel_matter(l), words)
    });
    let sure = boxed("sure", text::sure_cancel(l), text::sure_cancel_box(l, told));
    let once = once_field(desk);
    Ok(screen(desk, dialogue, about, move || {
        view! {
            <ConfirmPanel heading=text::admin_cancel_heading(l) danger=true>
                <p>{text::feedback_cancelled_told(l, told)}</p>
                <PostForm action=action>
                    <HiddenField name="version" value=version.to_string()/>
                    {once}
                    {decision}
                    <TextArea field=form.field("reason") label=text::admin_cancel_reason(l) hint=text::admin_cancel_reason_hint(l) rows=4 required=true/>
                    {matter}
                    {sure}
                    <Submit text=text::step_cancel(l) kind=ButtonKind::Danger/>
                </PostForm>
            </ConfirmPanel>
        }
        .into_any()
    }))
}
