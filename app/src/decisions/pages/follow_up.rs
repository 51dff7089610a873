//! `/admin/dialoger/{slug}/uppfoljning`: what became of what was promised, and what was learnt.

use axum::extract::Path;
use axum::response::Response;
use leptos::prelude::*;

use super::standing_badge;
use crate::core::{Form, Result, text};
use crate::decisions::{self, Commitment, Standing, asks_participants};
use crate::design::form::{PostForm, Submit, TextArea};
use crate::design::{Actions, ButtonKind, DataTable, Empty, Gates, Prose, Section, filled};
use crate::desk::{
    Screen, Settled, Sheet, again, as_typed, back_to, deed, href, next_checklist, open_for, screen,
    settle,
};
use crate::dialogues::{self, Dialogue, Step};
use crate::site::{Desk, Posted};
use crate::staff::Action;

/// GET `/admin/dialoger/{slug}/uppfoljning`.
pub async fn show(desk: Desk, Path(slug): Path<String>) -> Result<Response> {
    let dialogue = open_for(&desk, &slug, Action::FollowUp).await?;
    let form = Form::new().with("evaluation", dialogue.evaluation.clone());
    let sheet = Sheet::fresh(form, dialogue.version);
    page(&desk, &dialogue, sheet).await
}

/// POST `/admin/dialoger/{slug}/uppfoljning`: saves what was learnt, and goes on to the last look
/// before the follow-up is closed where that button was pressed.
pub async fn submit(desk: Desk, Path(slug): Path<String>, posted: Posted) -> Result<Response> {
    let dialogue = open_for(&desk, &slug, Action::FollowUp).await?;
    let mut form = posted.keep(&["evaluation"]);
    let version = posted.number("version");
    let next = match posted.get("do") {
        "close" => "steg/follow_up",
        _ => "uppfoljning",
    };
    let (id, written) = (dialogue.id, posted.get("evaluation"));
    let mut deed = deed(&desk).await?;
    let answer = dialogues::save_evaluation(&mut deed, id, version, written).await;
    match settle(deed, answer, &mut form, desk.locale).await? {
        Settled::Done(()) => Ok(back_to(&desk, &dialogue, next)),
        Settled::Stale => {
            let now = again(&desk, id).await?;
            let saved = Form::new().with("evaluation", now.evaluation.clone());
            let sheet = Sheet::posted(form, &posted).meeting(&saved, now.version, &[], as_typed);
            if sheet.is_as_saved() {
                return Ok(back_to(&desk, &now, next));
            }
            page(&desk, &now, sheet).await
        }
        _ => page(&desk, &dialogue, Sheet::posted(form, &posted)).await,
    }
}

async fn page(desk: &Desk, dialogue: &Dialogue, sheet: Sheet) -> Result<Response> {
    let mut conn = desk.app.db.read().await?;
    let l = desk.locale;
    let facts = dialogues::facts(&mut conn, dialogue.id, desk.today).await?;
    let promised: Vec<Commitment> = decisions::results(&mut conn, dialogue.id)
        .await?
        .into_iter()
        .filter_map(|result| result.commitment)
        .collect();
    let writing = dialogue.state.is_followed();
    let checklist = writing.then(|| next_checklist(desk, dialogue, Step::FollowUp, &facts));
    let about = Screen::new(
        text::decisions_follow_up(l),
        text::decisions_follow_up_lead(l),
    )
    .of(&sheet);
    let save = sheet.save_words(text::admin_save(l), l);
    let hidden = sheet.hidden();
    let form = sheet.form;
    let table = table(desk, dialogue, promised, writing);
    let action = desk.href(&href(dialogue, "uppfoljning"));
    Ok(screen(desk, dialogue, about, move || {
        let learnt = if writing {
            view! {
                <PostForm action=action>
                    {hidden}
                    <TextArea field=form.field("evaluation") label=text::decisions_evaluation(l) hint=text::decisions_evaluation_hint(l) rows=8/>
                    <Actions>
                        <Submit text=save name="do" value="save"/>
                        <Submit text=text::decisions_to_closing(l) kind=ButtonKind::Plain name="do" value="close"/>
                    </Actions>
                </PostForm>
            }
            .into_any()
        } else {
            view! { <Section heading=text::decisions_evaluation(l)><Prose text=form.value("evaluation").to_owned()/></Section> }
                .into_any()
        };
        view! {
            {checklist.map(|items| view! {
                <Gates items=items ok_word=text::admin_gate_ok(l) missing_word=text::admin_gate_missing(l) waiting_word=text::admin_gate_waiting(l)/>
            })}
            <Section heading=text::decisions_commitments(l) id="commitments_settled">{table}</Section>
            {learnt}
        }
        .into_any()
    }))
}

/// The commitments and how they go; `writing` is whether more can be told of them.
fn table(desk: &Desk, dialogue: &Dialogue, promised: Vec<Commitment>, writing: bool) -> AnyView {
    let (l, today) = (desk.locale, desk.today);
    if promised.is_empty() {
        return view! { <Empty title=text::decisions_no_commitments(l)/> }.into_any();
    }
    let rows = promised
        .into_iter()
        .map(|c| {
            let path = href(dialogue, &format!("uppfoljning/{}", c.id));
            let badge = standing_badge(&c, l, today);
            let late = (c.standing(today) == Standing::Overdue).then(|| {
                let words = text::admin_days_late(l, c.due_on.days_until(today));
                view! { <p class="small">{words}</p> }
            });
            let asks = asks_participants(dialogue.state, c.due_on, today) || c.verdicts.all() > 0;
            let answers = asks.then(|| {
                let path = href(dialogue, &format!("uppfoljning/{}/svar", c.id));
                let words = text::commitments_answers(l, c.verdicts.all());
                let of = format!("{words}: {}", c.promise);
                view! { <p class="small"><a href=desk.href(&path) aria-label=of>{words}</a></p> }
            });
            let promise = if writing {
                view! { <a href=desk.href(&path)>{c.promise}</a> }.into_any()
            } else {
                c.promise.into_any()
            };
            vec![
                promise,
                c.owner.into_any(),
                c.due_on.near(l, today).into_any(),
                view! { {badge}{late} }.into_any(),
                view! { {filled(c.note)}{answers} }.into_any(),
            ]
        })
        .collect();
    let headers = [
        text::decisions_column_promise(l),
        text::decisions_owner(l),
        text::decisions_due_on(l),
        text::decisions_column_state(l),
        text::decisions_column_note(l),
    ];
    let headers = headers.map(str::to_owned).to_vec();
    view! { <DataTable caption=text::decisions_commitments_caption(l) headers=headers rows=rows/> }
        .into_any()
}
