//! `/admin/dialoger/{slug}/handlaggning/tema/{theme}`: what a decision means for one theme (P16).

use axum::extract::Path;
use axum::response::Response;
use leptos::prelude::*;

use crate::core::{Error, Form, Result, text};
use crate::db::Keyset;
use crate::decisions::{self, NewCommitment, NewOutcome, Outcome, Purpose, ThemeResult};
use crate::design::form::{
    Choice, DateField, FieldGroup, PostForm, Radios, Select, Submit, TextArea, TextField,
};
use crate::design::{Prose, Section};
use crate::desk::{
    Screen, Settled, Sheet, again, back_to, deed, href, needed_day, once_field, open_to_record,
    screen, settle,
};
use crate::dialogues::{Dialogue, Problem};
use crate::once::once;
use crate::site::{Desk, Posted};
use crate::themes::{self, SortFilter};

const FIELDS: [&str; 7] = [
    "outcome", "decision", "did", "reason", "promise", "owner", "due_on",
];

async fn result_of(desk: &Desk, dialogue: &Dialogue, theme: &str) -> Result<ThemeResult> {
    decisions::results(&mut *desk.app.db.read().await?, dialogue.id)
        .await?
        .into_iter()
        .find(|r| r.theme_id.to_string() == theme)
        .ok_or(Error::NotFound)
}

fn filled(result: &ThemeResult) -> Form {
    let commitment = result.commitment.as_ref();
    let text = |value: Option<&String>| value.cloned().unwrap_or_default();
    Form::new()
        .with("outcome", result.outcome.map_or("", Outcome::as_str))
        .with(
            "decision",
            result
                .decision_id
                .map(|id| id.to_string())
                .unwrap_or_default(),
        )
        .with("did", result.did.clone())
        .with("reason", result.reason.clone())
        .with("promise", text(commitment.map(|c| &c.promise)))
        .with("owner", text(commitment.map(|c| &c.owner)))
        .with(
            "due_on",
            commitment.map(|c| c.due_on.to_string()).unwrap_or_default(),
        )
}

/// GET `/admin/dialoger/{slug}/handlaggning/tema/{theme}`.
pub async fn show(desk: Desk, Path((slug, theme)): Path<(String, String)>) -> Result<Response> {
    let dialogue = open_to_record(&desk, &slug).await?;
    let result = result_of(&desk, &dialogue, &theme).await?;
    let sheet = Sheet::fresh(filled(&result), dialogue.version);
    page(&desk, &dialogue, &result, sheet).await
}

/// POST `/admin/dialoger/{slug}/handlaggning/tema/{theme}`.
pub async fn submit(
    desk: Desk,
    Path((slug, theme)): Path<(String, String)>,
    posted: Posted,
) -> Result<Response> {
    let l = desk.locale;
    let dialogue = open_to_record(&desk, &slug).await?;
    let result = result_of(&desk, &dialogue, &theme).await?;
    let mut form = posted.keep(&FIELDS);
    let version = posted.number("version");
    let Some(new) = read(&posted, &mut form, l) else {
        return page(&desk, &dialogue, &result, Sheet::posted(form, &posted)).await;
    };
    let mut deed = deed(&desk).await?;
    let (id, theme) = (dialogue.id, result.theme_id);
    let answer = once(&mut deed, &desk.path, &posted, async |deed| {
        decisions::record_outcome(deed, id, version, theme, &new)
            .await
            .map(|()| theme)
    })
    .await;
    match settle(deed, answer, &mut form, l).await? {
        Settled::Done(_) => Ok(back_to(&desk, &dialogue, "handlaggning")),
        Settled::Stale => {
            let now = again(&desk, id).await?;
            let saved = result_of(&desk, &now, &theme.to_string()).await?;
            let sheet = Sheet::posted(form, &posted);
            let sheet = meeting(&desk, &now, &saved, sheet).await?;
            page(&desk, &now, &saved, sheet).await
        }
        _ => page(&desk, &dialogue, &result, Sheet::posted(form, &posted)).await,
    }
}

/// The outcome as typed; with errors in the form when it cannot be read.
fn read(posted: &Posted, form: &mut Form, l: crate::core::Locale) -> Option<NewOutcome> {
    let text = |name: &str| posted.get(name).trim().to_owned();
    let outcome = posted.get("outcome").parse::<Outcome>().ok();
    let decision = posted.get("decision").parse().ok();
    if outcome.is_none() {
        form.error("outcome", Problem::NotAChoice.words(l));
    }
    if decision.is_none() {
        form.error("decision", Problem::NotAChoice.words(l));
    }
    if text("reason").is_empty() {
        form.error("reason", Problem::Missing.words(l));
    }
    let promises = outcome.is_some_and(Outcome::promises);
    let mut due_on = None;
    if promises {
        for name in ["promise", "owner"] {
            if text(name).is_empty() {
                form.error(name, Problem::Missing.words(l));
            }
        }
        due_on = needed_day(form, posted, "due_on", l);
    }
    if !form.is_valid() {
        return None;
    }
    Some(NewOutcome {
        decision: decision?,
        outcome: outcome?,
        did: text("did"),
        reason: text("reason"),
        commitment: due_on.map(|due_on| NewCommitment {
            promise: text("promise"),
            owner: text("owner"),
            due_on,
        }),
    })
}

fn label(name: &str, l: crate::core::Locale) -> &'static str {
    match name {
        "outcome" => text::decisions_outcome(l),
        "decision" => text::decisions_which(l),
        "did" => text::decisions_did(l),
        "reason" => text::decisions_reason(l),
        "promise" => text::decisions_promise(l),
        "owner" => text::decisions_owner(l),
        _ => text::decisions_due_on(l),
    }
}

/// The decisions on the result, to choose from.
async fn decision_choices(desk: &Desk, dialogue: &Dialogue) -> Result<Vec<Choice>> {
    let (l, today) = (desk.locale, desk.today);
    let mut choices = vec![Choice::new("", text::admin_choose(l))];
    choices.extend(
        decisions::of_dialogue(&mut *desk.app.db.read().await?, dialogue.id)
            .await?
            .into_iter()
            .filter(|d| d.purpose == Purpose::Result)
            .map(|d| {
                let day = text::stop_paragraph(l, d.decided_on.near(l, today), d.paragraph);
                Choice::new(d.id.to_string(), format!("{}, {day}", d.body.name(l)))
            }),
    );
    Ok(choices)
}

/// What was posted, together with the outcome that somebody else has saved.
async fn meeting(desk: &Desk, now: &Dialogue, saved: &ThemeResult, sheet: Sheet) -> Result<Sheet> {
    let decisions = decision_choices(desk, now).await?;
    let shown = |name: &str, value: &str| match name {
        "outcome" => value.parse::<Outcome>().map_or(String::new(), |outcome| {
            outcome.name(desk.locale).to_owned()
        }),
        "decision" => decisions
            .iter()
            .find(|choice| choice.value == value && !value.is_empty())
            .map_or(String::new(), |choice| choice.label.clone()),
        _ => value.to_owned(),
    };
    Ok(sheet.meeting(&filled(saved), now.version, &[], shown))
}

/// How many of a theme's ideas are read beside the form; the rest is behind a link.
const IDEAS: usize = 10;

/// What residents said in the theme: its summary, its first published ideas as everybody reads them, and the way to all.
async fn said(desk: &Desk, dialogue: &Dialogue, result: &ThemeResult) -> Result<AnyView> {
    let l = desk.locale;
    let keyset = Keyset {
        after: None,
        size: IDEAS,
    };
    let filter = SortFilter::In(result.theme_id);
    let mut conn = desk.app.db.read().await?;
    let ideas = themes::to_sort(&mut conn, dialogue.id, filter, &keyset).await?;
    drop(conn);
    let path = format!("/dialoger/{}/ideer?tema={}", dialogue.slug, result.theme_id);
    let all = (result.contributions > 0).then(|| {
        let words = text::decisions_all_ideas(l, result.contributions);
        view! { <p><a href=desk.href(&path)>{words}</a></p> }
    });
    let has_ideas = !ideas.rows.is_empty();
    let items = ideas
        .rows
        .into_iter()
        .map(|idea| {
            let label = themes::called(idea.number, idea.title, l);
            view! { <li><strong>{label}</strong><Prose text=idea.text lang=idea.lang dir="auto"/></li> }
        })
        .collect_view();
    let summary = result.summary.clone();
    let has_summary = !summary.is_empty();
    let count = text::themes_count(l, result.contributions);
    Ok(view! {
        <Section heading=text::decisions_said(l)>
            {has_summary.then(|| view! { <Prose text=summary/> })}
            <p class="small">{count}</p>
            {has_ideas.then(|| view! { <ul>{items}</ul> })}
            {all}
        </Section>
    }
    .into_any())
}

async fn page(
    desk: &Desk,
    dialogue: &Dialogue,
    result: &ThemeResult,
    sheet: Sheet,
) -> Result<Response> {
    let l = desk.locale;
    let decisions = decision_choices(desk, dialogue).await?;
    let title = text::decisions_outcome_for(l, result.title.clone());
    let about = Screen::new(title, text::decisions_outcome_lead(l))
        .of(&sheet)
        .calling(vec![
            ("reason", text::decisions_reason(l)),
            ("owner", text::decisions_owner(l)),
        ]);
    let save = sheet.save_words(text::decisions_outcome_save(l), l);
    let hidden = sheet.hidden();
    // With one decision there is nothing to choose.
    let form = match (&decisions[1..], sheet.form.value("decision")) {
        ([only], "") => sheet.form.with("decision", only.value.clone()),
        _ => sheet.form,
    };
    let said = said(desk, dialogue, result).await?;
    let path = format!("handlaggning/tema/{}", result.theme_id);
    let action = desk.href(&href(dialogue, &path));
    let once = once_field(desk);
    Ok(screen(desk, dialogue, about, move || {
        let outcomes = Outcome::ALL
            .iter()
            .map(|outcome| Choice::new(outcome.as_str(), outcome.name(l)))
            .collect();
        view! {
            {said}
            <PostForm action=action>
                {hidden}
                {once}
                <Radios field=form.field("outcome") label=label("outcome", l) choices=outcomes/>
                <Select field=form.field("decision") label=label("decision", l) choices=decisions required=true/>
                <TextField field=form.field("did") label=label("did", l) hint=text::decisions_did_hint(l) note=text::admin_optional(l)/>
                <TextArea field=form.field("reason") label=label("reason", l) hint=text::decisions_reason_hint(l) rows=3 required=true/>
                <FieldGroup legend=text::decisions_commitment(l) hint=text::decisions_commitment_hint(l)>
                    <TextArea field=form.field("promise") label=label("promise", l) rows=2/>
                    <TextField field=form.field("owner") label=label("owner", l) hint=text::decisions_owner_hint(l)/>
                    <DateField field=form.field("due_on") label=label("due_on", l) hint=text::decisions_due_on_hint(l)/>
                </FieldGroup>
                <Submit text=save/>
            </PostForm>
        }
        .into_any()
    }))
}
