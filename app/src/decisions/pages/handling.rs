//! `/admin/dialoger/{slug}/handlaggning`: the way from the compilation to the decision: steps,
//! decisions, and what they mean for each theme.

use axum::extract::Path;
use axum::response::Response;
use leptos::prelude::*;

use crate::core::{Locale, Result, text};
use crate::decisions::{self, Decision, PoliticalStep, Purpose, ThemeResult};
use crate::design::{
    Actions, ButtonKind, ButtonLink, DataTable, Empty, Gates, OutcomeBadge, Section, filled,
};
use crate::desk::{Screen, href, next_checklist, open, screen};
use crate::dialogues::{self, Dialogue, State, Step, outcome_kind};
use crate::site::Desk;
use crate::staff::Action;

/// GET `/admin/dialoger/{slug}/handlaggning`.
pub async fn show(desk: Desk, Path(slug): Path<String>) -> Result<Response> {
    let desk = &desk;
    let dialogue = &open(desk, &slug).await?;
    let mut conn = desk.app.db.read().await?;
    let l = desk.locale;
    let steps = decisions::political_steps(&mut conn, dialogue.id).await?;
    let made: Vec<Decision> = decisions::of_dialogue(&mut conn, dialogue.id)
        .await?
        .into_iter()
        .filter(|d| d.purpose == Purpose::Result)
        .collect();
    let results = decisions::results(&mut conn, dialogue.id).await?;
    let facts = dialogues::facts(&mut conn, dialogue.id, desk.today).await?;
    let checklist = matches!(dialogue.state, State::Compiled | State::Handling)
        .then(|| dialogue.state.next_step())
        .flatten()
        .map(|step| (step, next_checklist(desk, dialogue, step, &facts)));
    let about = Screen::new(
        text::decisions_handling(l),
        text::decisions_handling_lead(l),
    );
    let steps = step_section(desk, dialogue, steps);
    let may_enter =
        dialogue.state.takes_results() && decisions::may_record(&desk.staff, dialogue.bodies());
    let enough = !made.is_empty();
    let made = decision_section(desk, dialogue, made, may_enter);
    let outcomes = outcome_section(desk, dialogue, results, may_enter && enough);
    let overview = desk.href(&href(dialogue, ""));
    Ok(screen(desk, dialogue, about, move || {
        let done = checklist.map(|(step, items)| {
            // Where everything is there, the way to the step itself.
            let ready = items.iter().all(|gate| gate.ok) && may_take(desk, dialogue, step);
            let take = ready.then(|| {
                let href = desk.href(&href(dialogue, &format!("steg/{step}")));
                view! { <ButtonLink href=href text=step.name(l)/> }
            });
            view! {
                <Section heading=text::admin_next(l, step.name(l))>
                    <Gates items=items ok_word=text::admin_gate_ok(l) missing_word=text::admin_gate_missing(l) waiting_word=text::admin_gate_waiting(l)/>
                    <Actions>
                        {take}
                        <ButtonLink href=overview text=text::decisions_to_overview(l) kind=ButtonKind::Plain/>
                    </Actions>
                </Section>
            }
        });
        view! { {steps}{made}{outcomes}{done} }.into_any()
    }))
}

/// Whether the reader takes `step`, which ends the handling or begins it.
fn may_take(desk: &Desk, dialogue: &Dialogue, step: Step) -> bool {
    if step == Step::DecideUpon {
        decisions::may_record(&desk.staff, dialogue.bodies())
    } else {
        desk.may(Action::RecordHandling, dialogue.owner.id)
    }
}

fn step_section(desk: &Desk, dialogue: &Dialogue, steps: Vec<PoliticalStep>) -> AnyView {
    let (l, today) = (desk.locale, desk.today);
    let may = desk.may(Action::RecordHandling, dialogue.owner.id) && dialogue.state.takes_steps();
    let rows: Vec<Vec<AnyView>> = steps
        .into_iter()
        .map(|step| {
            let change = may.then(|| {
                let path = href(dialogue, &format!("handlaggning/steg/{}", step.id));
                let words = text::admin_gate_change(l);
                let of = format!("{words}: {}", step.title);
                view! { <a href=desk.href(&path) aria-label=of>{words}</a> }
            });
            let title = if step.url.is_empty() {
                step.title.into_any()
            } else {
                view! { <a href=step.url>{step.title}</a> }.into_any()
            };
            vec![
                title,
                step.kind.name(l).into_any(),
                step.happens_on.near(l, today).into_any(),
                filled(step.note).into_any(),
                change.into_any(),
            ]
        })
        .collect();
    let headers = [
        text::decisions_column_step(l),
        text::decisions_column_kind(l),
        text::decisions_column_day(l),
        text::decisions_column_note(l),
        text::decisions_column_change(l),
    ];
    let headers = headers.map(str::to_owned).to_vec();
    let add = may.then(|| desk.href(&href(dialogue, "handlaggning/steg")));
    let list = if rows.is_empty() {
        view! { <Empty title=text::decisions_no_steps(l) text=text::decisions_no_steps_words(l)/> }
            .into_any()
    } else {
        view! { <DataTable caption=text::decisions_steps_caption(l) headers=headers rows=rows/> }
            .into_any()
    };
    view! {
        <Section heading=text::decisions_steps(l) id="meeting">
            {list}
            {add.map(|href| view! { <Actions><ButtonLink href=href text=text::decisions_add_step(l) kind=ButtonKind::Plain/></Actions> })}
        </Section>
    }
    .into_any()
}

/// Who decided, and on which part when it was not on the whole question.
fn body_and_part(decision: &Decision, l: Locale) -> AnyView {
    let body = decision.body.name(l).to_owned();
    let part = (!decision.part.is_empty()).then(|| {
        let part = decision.part.clone();
        view! { <p class="small">{text::decisions_part_only(l)} " " {part}</p> }
    });
    view! { {body}{part} }.into_any()
}

fn decision_section(
    desk: &Desk,
    dialogue: &Dialogue,
    made: Vec<Decision>,
    may: bool,
) -> Option<AnyView> {
    let (l, today) = (desk.locale, desk.today);
    if made.is_empty() && !may {
        return None;
    }
    let rows: Vec<Vec<AnyView>> = made
        .into_iter()
        .map(|d| {
            let path = href(dialogue, &format!("handlaggning/beslut/{}", d.id));
            let paragraph = format!("§ {}", d.paragraph);
            let change = may.then(|| {
                let of = format!("{} {paragraph}", text::admin_gate_change(l));
                view! { <a href=desk.href(&path) aria-label=of>{text::admin_gate_change(l)}</a> }
            });
            vec![
                paragraph.into_any(),
                body_and_part(&d, l),
                d.decided_on.near(l, today).into_any(),
                d.summary.into_any(),
                view! { {change} }.into_any(),
            ]
        })
        .collect();
    let headers = [
        text::decisions_paragraph(l),
        text::decisions_body(l),
        text::decisions_decided_on(l),
        text::decisions_summary(l),
        text::decisions_column_change(l),
    ];
    let headers = headers.map(str::to_owned).to_vec();
    let add = may.then(|| desk.href(&href(dialogue, "handlaggning/beslut")));
    let list = if rows.is_empty() {
        view! { <Empty title=text::decisions_none(l) text=text::decisions_none_words(l)/> }
            .into_any()
    } else {
        view! { <DataTable caption=text::decisions_result_caption(l) headers=headers rows=rows/> }
            .into_any()
    };
    Some(
        view! {
            <Section heading=text::decisions_result(l) id="result_decision">
                {list}
                {add.map(|href| view! { <Actions><ButtonLink href=href text=text::decisions_add(l) kind=ButtonKind::Plain/></Actions> })}
            </Section>
        }
        .into_any(),
    )
}

fn outcome_section(
    desk: &Desk,
    dialogue: &Dialogue,
    results: Vec<ThemeResult>,
    may: bool,
) -> Option<AnyView> {
    let l = desk.locale;
    let entered = results.iter().any(|r| r.outcome.is_some());
    if !may && !entered {
        return None;
    }
    let rows: Vec<Vec<AnyView>> = results
        .into_iter()
        .map(|r| {
            let path = href(dialogue, &format!("handlaggning/tema/{}", r.theme_id));
            let badge = match r.outcome {
                Some(outcome) => {
                    view! { <OutcomeBadge kind=outcome_kind(outcome) text=outcome.name(l)/> }
                        .into_any()
                }
                None => text::decisions_no_outcome(l).into_any(),
            };
            let title = if may {
                view! { <a href=desk.href(&path)>{r.title}</a> }.into_any()
            } else {
                r.title.into_any()
            };
            let promise = r.commitment.map(|c| c.promise).unwrap_or_default();
            vec![title, badge, r.reason.into_any(), promise.into_any()]
        })
        .collect();
    let headers = [
        text::decisions_column_theme(l),
        text::decisions_column_outcome(l),
        text::decisions_column_reason(l),
        text::decisions_column_promise(l),
    ];
    let headers = headers.map(str::to_owned).to_vec();
    Some(
        view! {
            <Section heading=text::decisions_outcomes(l) id="outcomes">
                <DataTable caption=text::decisions_outcomes_caption(l) headers=headers rows=rows/>
            </Section>
        }
        .into_any(),
    )
}
