//! `/ataganden/{commitment}`: one promise with its thread: the ideas and the theme it came from, the paragraph that it rests
//! on, how it goes, and whether participants say that it was done (P16, P28).

use axum::extract::Path;
use axum::response::Response;
use http::StatusCode;
use leptos::prelude::*;

use super::standing_badge;
use crate::contributions::{self, Listed, ReceiptCode, numbered};
use crate::core::{Error, Form, Id, Result, text};
use crate::db::Keyset;
use crate::decisions::model::asks_participants;
use crate::decisions::{self, Commitment, Decision, Note, PublicCommitment, Verdict};
use crate::deed::Actor;
use crate::design::form::{Choice, ErrorSummary, PostForm, Radios, Submit, TextArea, TextField};
use crate::design::{
    Breadcrumbs, Fact, Facts, Link, Log, LogEntry, NoticeBanner, NoticeKind, Page, PageTitle,
    Panel, Prose, Section,
};
use crate::dialogues::{EntryError, content_lang, is_done_late, own_lang};
use crate::site::{Document, Posted, Visit};

/// So many of the ideas behind a promise are named; the rest are a click away.
const IDEAS: usize = 12;

const FIELDS: [&str; 3] = ["done", "words", "kod"];

/// What the page is made of.
struct Data {
    promised: PublicCommitment,
    decision: Option<Decision>,
    notes: Vec<Note>,
    ideas: Vec<Listed>,
    has_more: bool,
}

async fn data(visit: &Visit, id: &str) -> Result<Data> {
    let id: Id = id.parse().map_err(|_| Error::NotFound)?;
    let mut conn = visit.app.db.read().await?;
    let promised = decisions::public_commitment(&mut conn, id).await?;
    let decision = decisions::of_dialogue(&mut conn, promised.dialogue_id)
        .await?
        .into_iter()
        .find(|decision| decision.id == promised.decision_id);
    let notes = decisions::notes(&mut conn, promised.dialogue_id)
        .await?
        .into_iter()
        .filter(|note| note.commitment_id == id)
        .collect();
    let filter = contributions::Filter {
        theme: Some(promised.theme_id),
        ..contributions::Filter::default()
    };
    let keyset = Keyset {
        after: None,
        size: IDEAS,
    };
    let dialogue = promised.dialogue_id;
    let oldest = contributions::Sort::Oldest;
    let ideas = contributions::published(&mut conn, dialogue, &filter, oldest, &keyset).await?;
    Ok(Data {
        promised,
        decision,
        notes,
        has_more: ideas.next.is_some(),
        ideas: ideas.rows,
    })
}

/// GET `/ataganden/{commitment}`.
pub async fn show(visit: Visit, Path(id): Path<String>) -> Result<Response> {
    let data = data(&visit, &id).await?;
    let form = Form::new().with("kod", visit.asked("kod").unwrap_or_default());
    Ok(page(&visit, &data, &form))
}

/// POST `/ataganden/{commitment}`: whether it was done.
pub async fn submit(visit: Visit, Path(id): Path<String>, posted: Posted) -> Result<Response> {
    let l = visit.locale;
    let data = data(&visit, &id).await?;
    let mut form = posted.keep(&FIELDS);
    let code = posted.get("kod").parse::<ReceiptCode>().ok();
    if code.is_none() {
        form.error("kod", text::commitments_code_wrong(l));
    }
    let verdict = posted.get("done").parse::<Verdict>().ok();
    if verdict.is_none() {
        form.error("done", text::problem_not_a_choice(l));
    }
    let Some(code) = code.filter(|_| form.is_valid()) else {
        return Ok(page(&visit, &data, &form));
    };
    let mut deed = visit.app.begin(Actor::Resident).await?;
    let words = posted.get("words");
    let commitment = data.promised.commitment.id;
    match decisions::answer(&mut deed, commitment, &code, verdict, words).await {
        Ok(()) => {
            deed.commit().await?;
            Ok(visit.see_other(&format!("/ataganden/{commitment}?tack=1#svara")))
        }
        Err(EntryError::Problems(problems)) => {
            drop(deed);
            for (field, problem) in problems {
                form.error(field, problem.words(l));
            }
            Ok(page(&visit, &data, &form))
        }
        Err(EntryError::Step(error)) => Err(match error {
            crate::dialogues::StepError::Other(error) => error,
            crate::dialogues::StepError::Refused(_) => Error::Refused("nothing was refused"),
        }),
    }
}

fn page(visit: &Visit, data: &Data, form: &Form) -> Response {
    let l = visit.locale;
    let is_wrong = !form.is_valid();
    let mut title = text::commitments_one_title(l, data.promised.theme_title.clone());
    if is_wrong {
        title = text::form_error_title(l, title);
    }
    let status = if is_wrong {
        StatusCode::UNPROCESSABLE_ENTITY
    } else {
        StatusCode::OK
    };
    let mut document = Document::new(title)
        .described(text::commitments_one_about(
            l,
            data.promised.dialogue_title.clone(),
        ))
        .example(data.promised.is_example)
        .status(status);
    // A receipt's code stands in no cache.
    if !form.value("kod").is_empty() {
        document = document.hidden();
    }
    visit.page(document, || view(visit, data, form))
}

fn view(visit: &Visit, data: &Data, form: &Form) -> AnyView {
    let l = visit.locale;
    let promised = &data.promised;
    let trail = vec![Link::new(
        visit.href("/ataganden"),
        text::commitments_title(l),
    )];
    let errors = form.errors();
    let badge = standing_badge(&promised.commitment, l, visit.today);
    let words = promised.commitment.promise.clone();
    let facts = facts(visit, &promised.commitment);
    let thread = thread(visit, data);
    let notes = notes(visit, data);
    let asks = asks_participants(
        promised.dialogue_state,
        promised.commitment.due_on,
        visit.today,
    );
    let thanks = visit.asked("tack").is_some().then(|| {
        view! {
            <NoticeBanner kind=NoticeKind::Done title=text::commitments_thanks(l)>
                <p>{text::commitments_thanks_words(l)}</p>
            </NoticeBanner>
        }
    });
    let figures = figures(visit, promised);
    // What cannot be taken any more stands in its field with the reason: nothing that was typed is lost.
    let asks = asks || !form.is_valid();
    let question = asks.then(|| question(visit, promised, form));
    let title = text::commitments_one_title(l, promised.theme_title.clone());
    let kicker = promised.dialogue_title.clone();
    let asked = (asks || promised.commitment.verdicts.are_shown()).then(|| {
        view! {
            <Section heading=text::commitments_was_it_done(l) id="svara">
                {thanks}
                {figures}
                {question}
            </Section>
        }
    });
    view! {
        <Page>
            <Breadcrumbs label=text::contributions_here_label(l) trail=trail/>
            <PageTitle title=title kicker=kicker>
                <p class="lead" lang=own_lang(l)>{words}</p>
                <p>{badge}</p>
            </PageTitle>
            <ErrorSummary title=text::form_error_summary(l) errors=errors/>
            {facts}
            {notes}
            {asked}
            {thread}
        </Page>
    }
    .into_any()
}

/// Who sees to it and by when: that day stays when it is done.
fn facts(visit: &Visit, commitment: &Commitment) -> AnyView {
    let (l, today) = (visit.locale, visit.today);
    let (owner, due) = (commitment.owner.clone(), commitment.due_on.long(l));
    let done = commitment.done_on.map(|day| {
        let late = is_done_late(commitment).then(|| {
            let due = commitment.due_on.near(l, today);
            view! { <p class="small">{text::commitments_due_late(l, due)}</p> }
        });
        view! { <Fact term=text::commitments_standing_done(l)>{day.long(l)}{late}</Fact> }
    });
    view! {
        <Panel>
            <Facts>
                <Fact term=text::feedback_owner(l)><span lang=own_lang(l)>{owner}</span></Fact>
                <Fact term=text::decisions_due_on(l)>{due}</Fact>
                {done}
            </Facts>
        </Panel>
    }
    .into_any()
}

/// Where it comes from, each with the way back: ideas, theme, paragraph, dialogue.
fn thread(visit: &Visit, data: &Data) -> AnyView {
    let (l, today) = (visit.locale, visit.today);
    let lang = own_lang(l);
    let promised = &data.promised;
    let slug = &promised.dialogue_slug;
    let mut ideas: Vec<AnyView> = Vec::new();
    for idea in &data.ideas {
        let href = visit.href(&format!("/dialoger/{slug}/ideer/{}", idea.number));
        let name = numbered(idea.kind, idea.number, l);
        let comma = (!ideas.is_empty()).then_some(", ");
        ideas.push(view! { {comma}<a href=href>{name}</a> }.into_any());
    }
    if ideas.is_empty() {
        ideas.push(text::public_ideas_none_closed(l).into_any());
    }
    let more = data.has_more.then(|| {
        let href = visit.href(&format!(
            "/dialoger/{slug}/ideer?tema={}",
            promised.theme_id
        ));
        view! { ", " <a href=href>{text::commitments_more_ideas(l)}</a> }
    });
    let theme = visit.href(&format!("/dialoger/{slug}/teman/{}", promised.theme_id));
    let theme_title = promised.theme_title.clone();
    let decision = data.decision.as_ref().map(|decision| {
        let href = visit.href(&format!("/beslut/{}", decision.id));
        let words = text::public_decision_line(
            l,
            decision.body.name(l).to_owned(),
            decision.decided_on.near(l, today),
            decision.paragraph.clone(),
        );
        view! { <Fact term=text::public_thread_decided(l)><a href=href>{words}</a></Fact> }
    });
    let dialogue = visit.href(&format!("/dialoger/{slug}/resultat"));
    let title = promised.dialogue_title.clone();
    view! {
        <Section heading=text::commitments_thread(l)>
            <Panel>
                <Facts>
                    <Fact term=text::commitments_ideas(l)>{ideas}{more}</Fact>
                    <Fact term=text::commitments_theme(l)><a href=theme lang=lang>{theme_title}</a></Fact>
                    {decision}
                    <Fact term=text::contributions_receipt_dialogue(l)><a href=dialogue lang=lang>{title}</a></Fact>
                </Facts>
            </Panel>
        </Section>
    }
    .into_any()
}

/// What was told of it, the latest first.
fn notes(visit: &Visit, data: &Data) -> AnyView {
    let (l, today) = (visit.locale, visit.today);
    let entries: Vec<LogEntry> = data
        .notes
        .iter()
        .rev()
        .map(|note| LogEntry {
            datetime: note.happened_on.to_string(),
            when: note.happened_on.near(l, today),
            text: note.kind.name(l).to_owned(),
            reason: note.words.clone(),
            change: Vec::new(),
        })
        .collect();
    // From before there were notes.
    let last = data.promised.commitment.note.clone();
    let list = if !entries.is_empty() {
        view! { <Log entries=entries/> }.into_any()
    } else if last.is_empty() {
        view! { <p>{text::commitments_no_notes(l)}</p> }.into_any()
    } else {
        view! { <Prose text=last lang=content_lang(l)/> }.into_any()
    };
    view! { <Section heading=text::commitments_how_it_goes(l)>{list}</Section> }.into_any()
}

/// What participants say, when so many do that nobody can be told from the figures.
fn figures(visit: &Visit, promised: &PublicCommitment) -> AnyView {
    let l = visit.locale;
    let verdicts = promised.commitment.verdicts;
    if !verdicts.are_shown() {
        return view! { <p>{text::commitments_too_few(l)}</p> }.into_any();
    }
    let rows = Verdict::ALL
        .iter()
        .map(|verdict| {
            let count = verdicts.count(*verdict);
            view! { <li>{verdict.name(l)} ": " <strong>{count}</strong></li> }
        })
        .collect_view();
    view! {
        <p>{text::commitments_figures(l, verdicts.all())}</p>
        <ul>{rows}</ul>
        <p class="small">{text::commitments_figures_anew(l)}</p>
    }
    .into_any()
}

fn question(visit: &Visit, promised: &PublicCommitment, form: &Form) -> AnyView {
    let l = visit.locale;
    let action = visit.href(&format!("/ataganden/{}", promised.commitment.id));
    let choices = Verdict::ALL
        .iter()
        .map(|verdict| Choice::new(verdict.as_str(), verdict.name(l)))
        .collect();
    let [done, words, code] = FIELDS.map(|name| form.field(name));
    view! {
        <p>{text::commitments_ask_words(l)}</p>
        <PostForm action=action>
            <Radios field=done label=text::commitments_your_answer(l) choices=choices/>
            <TextArea field=words label=text::commitments_words(l) hint=text::commitments_words_hint(l) note=text::contributions_optional(l) rows=3/>
            <TextField field=code label=text::contributions_receipt_code(l) hint=text::commitments_code_hint(l) required=true/>
            <Submit text=text::commitments_submit(l)/>
        </PostForm>
    }
    .into_any()
}
