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
use crate::dialogues::{self, Cancellation, Dialogue, Problem, Step};
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
        .chain(&["reason", "sure"])
        .fold(Form::new(), |form, name| form.with(name, posted.get(name)));
    let version = posted.number("version");
    if posted.get("reason").trim().is_empty() {
        form.error("reason", Problem::Missing.words(l));
    }
    let decision = decisions::read(&posted, &dialogue, Purpose::Cancel, desk.today);
    if let Err(problems) = &decision {
        for (field, problem) in problems {
            form.error(field, problem.words(l));
        }
    }
    if posted.get("sure").is_empty() {
        form.error("sure", text::sure_cancel_missing(l));
    }
    let (Ok(decision), true) = (decision, form.is_valid()) else {
        return page(&desk, &dialogue, form, version, false).await;
    };
    let cancellation = Cancellation {
        decision,
        reason: posted.get("reason").to_owned(),
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
            ("sure", text::sure_cancel(l)),
        ]);
    let action = desk.href(&href(dialogue, "avbryt"));
    let ticked = match form.value("sure") {
        "" => Vec::new(),
        value => vec![value.to_owned()],
    };
    let sure = form.field("sure");
    let choices = vec![Choice::new("1", text::sure_cancel_box(l, told))];
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
                    <Checkboxes field=sure checked=ticked label=text::sure_cancel(l) choices=choices/>
                    <Submit text=text::step_cancel(l) kind=ButtonKind::Danger/>
                </PostForm>
            </ConfirmPanel>
        }
        .into_any()
    }))
}
