//! `/admin/dialoger/{slug}/inkludering/{measure}/resultat`: how a measure went, or why it was not carried out.

use axum::extract::Path;
use axum::response::Response;
use leptos::prelude::*;

use super::measure;
use crate::core::{Form, Result, text};
use crate::design::form::{Choice, PostForm, Radios, Submit, TextArea, TextField};
use crate::design::{Prose, SummaryList, SummaryRow};
use crate::desk::{Screen, Settled, Sheet, back_to, deed, href, open_for, screen, settle};
use crate::dialogues::Dialogue;
use crate::inclusion::model::amount;
use crate::inclusion::{self, Measure, NewTold, Outcome};
use crate::site::{Desk, Posted};
use crate::staff::Action;

/// GET `/admin/dialoger/{slug}/inkludering/{measure}/resultat`.
pub async fn show(desk: Desk, Path((slug, part)): Path<(String, String)>) -> Result<Response> {
    let dialogue = open_for(&desk, &slug, Action::EditDialogue).await?;
    let measure = measure(&desk, &dialogue, &part).await?;
    if !dialogue.state.tells_inclusion() {
        return Ok(desk.see_other(&href(&dialogue, "inkludering")));
    }
    let sheet = Sheet::fresh(filled(&measure), measure.version);
    Ok(page(&desk, &dialogue, &measure, &sheet))
}

fn filled(measure: &Measure) -> Form {
    let told = measure.told.as_ref();
    let reached = told.and_then(|told| told.reached);
    Form::new()
        .with("outcome", told.map_or("", |told| told.outcome.as_str()))
        .with("result", told.map_or("", |told| told.result.as_str()))
        .with(
            "reached",
            reached.map(|number| number.to_string()).unwrap_or_default(),
        )
}

/// POST `/admin/dialoger/{slug}/inkludering/{measure}/resultat`.
pub async fn submit(
    desk: Desk,
    Path((slug, part)): Path<(String, String)>,
    posted: Posted,
) -> Result<Response> {
    let l = desk.locale;
    let dialogue = open_for(&desk, &slug, Action::EditDialogue).await?;
    let old = measure(&desk, &dialogue, &part).await?;
    let mut form = posted.keep(&["outcome", "result", "reached"]);
    let reached = amount(posted.get("reached")).unwrap_or_else(|problem| {
        form.error("reached", problem.words(l));
        None
    });
    let told = NewTold {
        outcome: posted.get("outcome").parse().ok(),
        result: posted.get("result").to_owned(),
        reached,
    };
    if !form.is_valid() {
        for (field, problem) in told.problems() {
            form.error(field, problem.words(l));
        }
        return Ok(page(&desk, &dialogue, &old, &Sheet::posted(form, &posted)));
    }
    let mut deed = deed(&desk).await?;
    let place = (old.id, posted.number("version"));
    let answer = inclusion::tell(&mut deed, dialogue.id, place, &told).await;
    match settle(deed, answer, &mut form, l).await? {
        Settled::Done(()) => Ok(back_to(&desk, &dialogue, "inkludering")),
        Settled::Stale => {
            let now = measure(&desk, &dialogue, &part).await?;
            let shown = |name: &str, value: &str| match (name, value.parse::<Outcome>()) {
                ("outcome", Ok(outcome)) => outcome.name(l).to_owned(),
                _ => value.to_owned(),
            };
            // What came of it is said of what was done.
            let together: &[&'static str] = &["outcome", "result", "reached"];
            let sheet = Sheet::posted(form, &posted);
            let sheet = sheet.meeting(&filled(&now), now.version, &[together], shown);
            if sheet.is_as_saved() {
                return Ok(back_to(&desk, &dialogue, "inkludering"));
            }
            Ok(page(&desk, &dialogue, &now, &sheet))
        }
        _ => Ok(page(&desk, &dialogue, &old, &Sheet::posted(form, &posted))),
    }
}

fn page(desk: &Desk, dialogue: &Dialogue, measure: &Measure, sheet: &Sheet) -> Response {
    let l = desk.locale;
    let group = measure.plan.group(l).0.to_owned();
    let about = Screen::new(
        text::inclusion_result_title(l, group),
        text::inclusion_result_lead(l),
    )
    .of(sheet)
    .calling(vec![
        ("outcome", text::inclusion_outcome(l)),
        ("result", text::inclusion_result(l)),
        ("reached", text::inclusion_reached(l)),
    ]);
    let form = sheet.form.clone();
    let (hidden, save) = (sheet.hidden(), sheet.save_words(text::admin_save(l), l));
    let path = format!("inkludering/{}/resultat", measure.id);
    let action = desk.href(&href(dialogue, &path));
    let how = measure.plan.measure.clone();
    let details = measure.plan.who_when_where(l);
    screen(desk, dialogue, about, move || {
        let choices = Outcome::ALL
            .iter()
            .map(|outcome| Choice::new(outcome.as_str(), outcome.name(l)))
            .collect();
        view! {
            <SummaryList>
                <SummaryRow term=text::inclusion_measure(l)>
                    <Prose text=how/>
                    {(!details.is_empty()).then(|| view! { <p class="small">{details}</p> })}
                </SummaryRow>
            </SummaryList>
            <PostForm action=action>
                {hidden}
                <Radios field=form.field("outcome") label=text::inclusion_outcome(l) choices=choices/>
                <TextArea field=form.field("result") label=text::inclusion_result(l) hint=text::inclusion_result_hint(l) rows=4 required=true/>
                <TextField field=form.field("reached") label=text::inclusion_reached(l) note=text::admin_optional(l) hint=text::inclusion_reached_hint(l) inputmode="numeric" short=true/>
                <Submit text=save/>
            </PostForm>
        }
        .into_any()
    })
}
