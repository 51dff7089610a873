//! `/admin/dialoger/{slug}/beslut`: entering the body's decision to hold the dialogue (P14, P19–P21).

use axum::extract::Path;
use axum::response::Response;
use leptos::prelude::*;

use crate::bodies;
use crate::core::{Form, Locale, Result, text};
use crate::decisions::{self, DECISION_FIELDS, Purpose, decision_fields};
use crate::design::form::{Checkboxes, Choice, FieldGroup, HiddenField, PostForm, Radios, Submit};
use crate::design::{Gates, Section};
use crate::desk::{
    Screen, Settled, after_step, again, deed, href, missing, once_field, open_to_record, screen,
    settle,
};
use crate::dialogues::{
    self, Dialogue, Doer, Facts, Gate, Influence, Participation, Problem, StartDecision, State,
    Step,
};
use crate::once::once;
use crate::site::{Desk, Posted};

/// GET `/admin/dialoger/{slug}/beslut`. What is decided already is on the overview.
pub async fn show(desk: Desk, Path(slug): Path<String>) -> Result<Response> {
    let dialogue = open_to_record(&desk, &slug).await?;
    if dialogue.state != State::Draft {
        return Ok(desk.see_other(&href(&dialogue, "")));
    }
    let degree = |word: Option<&'static str>| word.unwrap_or_default();
    let form = decisions::first_values(Form::new(), &dialogue)
        .with(
            "participation",
            degree(dialogue.proposed_participation.map(Participation::as_str)),
        )
        .with(
            "influence",
            degree(dialogue.proposed_influence.map(Influence::as_str)),
        );
    let about = Screen::new(
        text::decisions_start(desk.locale),
        text::decisions_start_lead(desk.locale),
    );
    page(&desk, &dialogue, about, form, dialogue.version).await
}

/// POST `/admin/dialoger/{slug}/beslut`.
pub async fn submit(desk: Desk, Path(slug): Path<String>, posted: Posted) -> Result<Response> {
    let l = desk.locale;
    let dialogue = open_to_record(&desk, &slug).await?;
    let mut form = DECISION_FIELDS
        .iter()
        .chain(&["participation", "influence", "nothing_decided"])
        .fold(Form::new(), |form, name| form.with(name, posted.get(name)));
    let decision = decisions::read(&posted, &dialogue, Purpose::Start, desk.today);
    if let Err(problems) = &decision {
        for (field, problem) in problems {
            form.error(field, problem.words(l));
        }
    }
    let participation = posted.get("participation").parse::<Participation>();
    if participation.is_err() {
        form.error("participation", Problem::NotAChoice.words(l));
    }
    let influence = posted.get("influence").parse::<Influence>();
    if influence.is_err() {
        form.error("influence", Problem::NotAChoice.words(l));
    }
    let attests_nothing_decided = posted.is_ticked("nothing_decided");
    if !attests_nothing_decided {
        form.error("nothing_decided", text::decisions_attest_missing(l));
    }
    let mut about = Screen::new(text::decisions_start(l), text::decisions_start_lead(l));
    let version = posted.number("version");
    let (Ok(decision), Ok(participation), Ok(influence), true) =
        (decision, participation, influence, form.is_valid())
    else {
        let about = about.with(&form);
        return page(&desk, &dialogue, about, form, version).await;
    };
    let start = StartDecision {
        decision,
        participation,
        influence,
        attests_nothing_decided,
    };
    let mut deed = deed(&desk).await?;
    let answer = once(&mut deed, &desk.path, &posted, async |deed| {
        dialogues::record_start_decision(deed, dialogue.id, version, &start)
            .await
            .map(|_| dialogue.id)
    })
    .await;
    match settle(deed, answer, &mut form, l).await? {
        Settled::Done(_) => Ok(after_step(&desk, &dialogue, "", Step::Decide)),
        Settled::Stale => {
            let now = again(&desk, dialogue.id).await?;
            let about = about.stale(true);
            page(&desk, &now, about, form, now.version).await
        }
        Settled::Missing(gates) => {
            about.missing = missing(&desk, &dialogue, &facts(&desk, &dialogue).await?, &gates);
            page(&desk, &dialogue, about, form, version).await
        }
        Settled::Again => {
            let about = about.with(&form);
            page(&desk, &dialogue, about, form, version).await
        }
    }
}

async fn facts(desk: &Desk, dialogue: &Dialogue) -> Result<Facts> {
    dialogues::facts(&mut *desk.app.db.read().await?, dialogue.id, desk.today).await
}

async fn page(
    desk: &Desk,
    dialogue: &Dialogue,
    about: Screen,
    form: Form,
    version: i64,
) -> Result<Response> {
    let mut conn = desk.app.db.read().await?;
    let l = desk.locale;
    let bodies = bodies::begun(&mut conn, desk.today).await?;
    let facts = dialogues::facts(&mut conn, dialogue.id, desk.today).await?;
    // What this form itself fills in is no news here.
    let left: Vec<Gate> = dialogue
        .checklist(Step::Decide, &facts, desk.today)
        .into_iter()
        .filter(|(gate, ok)| {
            !ok && gate.doer(dialogue.state) != Doer::Recorder && *gate != Gate::CaseNumber
        })
        .map(|(gate, _)| gate)
        .collect();
    let left = if about.missing.is_empty() {
        missing(desk, dialogue, &facts, &left)
    } else {
        Vec::new()
    };
    let action = desk.href(&href(dialogue, "beslut"));
    let preview = desk.href(&href(dialogue, "forhandsgranska"));
    let decision = decision_fields(&form, &bodies, text::decisions_group(l), Purpose::Start, l);
    let ticked = match form.value("nothing_decided") {
        "" => Vec::new(),
        value => vec![value.to_owned()],
    };
    let (participation, influence) = (form.field("participation"), form.field("influence"));
    let attest = form.field("nothing_decided");
    let once = once_field(desk);
    Ok(screen(desk, dialogue, about, move || {
        view! {
            <p><a href=preview>{text::decisions_start_preview(l)}</a></p>
            {(!left.is_empty()).then(|| view! {
                <Section heading=text::decisions_left(l)>
                    <p>{text::decisions_left_words(l)}</p>
                    <Gates items=left ok_word=text::admin_gate_ok(l) missing_word=text::admin_gate_missing(l) waiting_word=text::admin_gate_waiting(l)/>
                </Section>
            })}
            <PostForm action=action>
                <HiddenField name="version" value=version.to_string()/>
                {once}
                {decision}
                <FieldGroup legend=text::decisions_degrees(l) hint=text::decisions_degrees_hint(l)>
                    <Radios field=participation label=text::field_participation(l) choices=participations(l)/>
                    <Radios field=influence label=text::field_influence(l) choices=influences(l)/>
                </FieldGroup>
                <Checkboxes
                    field=attest
                    checked=ticked
                    label=text::decisions_attest(l)
                    hint=text::decisions_attest_hint(l)
                    choices=vec![Choice::new("1", text::decisions_attest_box(l))]
                />
                <Submit text=text::decisions_start_submit(l)/>
            </PostForm>
        }
        .into_any()
    }))
}

fn participations(l: Locale) -> Vec<Choice> {
    let choice = |degree: &Participation| Choice::new(degree.as_str(), degree.name(l));
    Participation::ALL.iter().map(choice).collect()
}

fn influences(l: Locale) -> Vec<Choice> {
    let choice =
        |degree: &Influence| Choice::new(degree.as_str(), degree.name(l)).hint(degree.promise(l));
    Influence::ALL.iter().map(choice).collect()
}
