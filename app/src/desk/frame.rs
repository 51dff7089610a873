//! What all pages about one dialogue share: who may open it, how a posted form ends, and the frame.

use axum::response::Response;
use http::StatusCode;
use leptos::prelude::*;

use super::done::done;
use super::labels::{OwnLabels, named_errors};
use super::personal::without_numbers;
use super::sheet::{Met, Sheet, notice};
use crate::bodies::{self, RegisteredBody};
use crate::core::{Error, Form, Id, Locale, Result, text};
use crate::decisions;
use crate::deed::Deed;
use crate::design::form::{Choice, ErrorSummary, HiddenField};
use crate::design::{Breadcrumbs, Gates, Letter, Link, NoticeBanner, NoticeKind, PageTitle};
use crate::dialogues::{self, Dialogue, EntryError, Gate, Refusal, Step, StepError};
use crate::once;
use crate::site::{Desk, Document};
use crate::staff::Action;

/// The path of a page about `dialogue`, without the language; `rest` is empty for its overview.
pub fn href(dialogue: &Dialogue, rest: &str) -> String {
    if rest.is_empty() {
        format!("/admin/dialoger/{}", dialogue.slug)
    } else {
        format!("/admin/dialoger/{}/{rest}", dialogue.slug)
    }
}

/// The dialogue at `slug`, for those who may see the desk of the body that owns it or decides in it.
///
/// Like all that reads here, it gives its connection back before it returns: whoever holds one while
/// a deed waits for the next takes two from the pool, and enough of them take all.
pub async fn open(desk: &Desk, slug: &str) -> Result<Dialogue> {
    let dialogue = at(desk, slug).await?;
    if may_see(desk, dialogue.bodies()) {
        Ok(dialogue)
    } else {
        Err(Error::Forbidden)
    }
}

/// The dialogue at `slug`, for those who may do `action` for its owner.
pub async fn open_for(desk: &Desk, slug: &str, action: Action) -> Result<Dialogue> {
    let dialogue = at(desk, slug).await?;
    if desk.may(action, dialogue.owner.id) {
        Ok(dialogue)
    } else {
        Err(Error::Forbidden)
    }
}

/// The dialogue at `slug`, for those who may enter decisions about it.
pub async fn open_to_record(desk: &Desk, slug: &str) -> Result<Dialogue> {
    let dialogue = at(desk, slug).await?;
    if decisions::may_record(&desk.staff, dialogue.bodies()) {
        Ok(dialogue)
    } else {
        Err(Error::Forbidden)
    }
}

/// The dialogue at `slug`, for those who may enter a decision on its result: beside those who may
/// enter all decisions the secretary of any body, while results are entered, for what the body decides
/// on its own part.
pub async fn open_to_decide(desk: &Desk, slug: &str) -> Result<Dialogue> {
    let dialogue = at(desk, slug).await?;
    let own_part = dialogue.state.takes_results() && desk.staff.may(Action::RecordDecision, None);
    if own_part || decisions::may_record(&desk.staff, dialogue.bodies()) {
        Ok(dialogue)
    } else {
        Err(Error::Forbidden)
    }
}

/// The dialogue as it is now, after somebody else has changed it.
pub async fn again(desk: &Desk, id: Id) -> Result<Dialogue> {
    dialogues::get(&mut *desk.app.db.read().await?, id).await
}

/// Whether the reader sees what concerns `bodies`.
pub fn may_see(desk: &Desk, bodies: [Id; 2]) -> bool {
    bodies
        .into_iter()
        .any(|body| desk.may(Action::ViewDesk, body))
}

async fn at(desk: &Desk, slug: &str) -> Result<Dialogue> {
    dialogues::get_by_slug(&mut *desk.app.db.read().await?, slug).await
}

/// A deed of whoever is signed in.
pub async fn deed(desk: &Desk) -> Result<Deed> {
    Ok(desk.app.begin(desk.actor()).await?)
}

/// The hidden field that makes a form that makes something make it once: see [`once`].
pub fn once_field(desk: &Desk) -> AnyView {
    let key = once::key(&desk.app.random);
    view! { <HiddenField name=once::KEY value=key/> }.into_any()
}

/// How a posted form ended.
#[derive(Debug)]
pub enum Settled<T> {
    /// It is done and stored.
    Done(T),
    /// Something is wrong; the form has the errors.
    Again,
    /// The policy asks for more; the refusal is in the audit log.
    Missing(Vec<Gate>),
    /// Somebody else changed the same in the meantime.
    Stale,
}

/// Ends `deed` as the action's `answer` says, and puts what is wrong at the fields of `form`. Nothing is taken with somebody's personal
/// number in it (P12).
pub async fn settle<T>(
    deed: Deed,
    answer: Result<T, EntryError>,
    form: &mut Form,
    l: Locale,
) -> Result<Settled<T>> {
    let answer = without_numbers(answer, form, |_| true);
    settle_as_it_is(deed, answer, form, l).await
}

/// The same where `form` holds what is stored and nothing that was typed, as when something is taken away.
pub async fn settle_as_it_is<T>(
    deed: Deed,
    answer: Result<T, EntryError>,
    form: &mut Form,
    l: Locale,
) -> Result<Settled<T>> {
    match answer {
        Ok(value) => {
            deed.commit().await?;
            Ok(Settled::Done(value))
        }
        Err(EntryError::Problems(problems)) => {
            for (field, problem) in problems {
                form.error(field, problem.words(l));
            }
            Ok(Settled::Again)
        }
        Err(EntryError::Step(StepError::Refused(refusal))) => {
            deed.commit().await?;
            match refusal {
                Refusal::Missing(gates) => Ok(Settled::Missing(gates)),
                Refusal::NoSuchStep { .. } => Err(Error::Refused("the step does not follow")),
            }
        }
        Err(EntryError::Step(StepError::Other(Error::Stale))) => Ok(Settled::Stale),
        Err(EntryError::Step(StepError::Other(error))) => Err(error),
    }
}

/// What a page about one dialogue says before its own content.
#[derive(Debug, Default)]
pub struct Screen {
    /// What the page is called: the one job it is for.
    pub title: String,
    /// What to do here, in a sentence or two.
    pub lead: String,
    /// What is wrong with what was posted.
    pub form: Form,
    /// What somebody else saved first, when that is so.
    pub met: Option<Met>,
    /// Whether somebody else was first, where the page says itself what they did.
    pub is_conflict: bool,
    /// What the policy still asks for.
    pub missing: Vec<crate::design::Gate>,
    /// Fields that are called something else here than elsewhere.
    pub labels: OwnLabels,
}

impl Screen {
    /// A page with nothing wrong.
    pub fn new(title: impl Into<String>, lead: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            lead: lead.into(),
            ..Self::default()
        }
    }

    /// The page again, with what is wrong.
    #[must_use]
    pub fn with(mut self, form: &Form) -> Self {
        self.form = form.clone();
        self
    }

    /// The page with `sheet`: what is wrong in it, and what others saved meanwhile.
    #[must_use]
    pub fn of(mut self, sheet: &Sheet) -> Self {
        self.met.clone_from(&sheet.met);
        self.with(&sheet.form)
    }

    /// The page again, where somebody was first but there is nothing to compare.
    #[must_use]
    pub fn stale(mut self, stale: bool) -> Self {
        self.met = stale.then(Met::default);
        self
    }

    /// The page again, where somebody was first and the page says itself what they did.
    #[must_use]
    pub fn conflict(mut self, is_one: bool) -> Self {
        self.is_conflict = is_one;
        self
    }

    /// The page with its own names for some fields.
    #[must_use]
    pub fn calling(mut self, labels: OwnLabels) -> Self {
        self.labels = labels;
        self
    }

    fn status(&self) -> StatusCode {
        if self.met.is_some() || self.is_conflict {
            StatusCode::CONFLICT
        } else if self.form.is_valid() && self.missing.is_empty() {
            StatusCode::OK
        } else {
            StatusCode::UNPROCESSABLE_ENTITY
        }
    }
}

/// A page about `dialogue`: where it stands, its title, what went well or wrong, and its content.
pub fn screen(
    desk: &Desk,
    dialogue: &Dialogue,
    screen: Screen,
    view: impl FnOnce() -> AnyView,
) -> Response {
    let l = desk.locale;
    let status = screen.status();
    let mut title = screen.title.clone();
    if title != dialogue.title {
        title = format!("{title} – {}", dialogue.title);
    }
    if status != StatusCode::OK {
        title = text::form_error_title(l, title);
    }
    let mut trail = vec![Link::new(
        desk.href("/admin/dialoger"),
        text::desk_nav_dialogues(l),
    )];
    if desk.path != href(dialogue, "") {
        let overview = desk.href(&href(dialogue, ""));
        trail.push(Link::new(overview, dialogue.title.clone()));
    }
    let done = (status == StatusCode::OK)
        .then(|| done(desk, dialogue))
        .flatten();
    let missing = screen.missing;
    let errors = named_errors(&screen.form, &screen.labels, l);
    let met = screen.met.map(|met| notice(met, &screen.labels, l));
    let (heading, lead) = (screen.title, screen.lead);
    desk.page(Document::new(title).status(status), move || {
        let content = view();
        view! {
            <Breadcrumbs label=text::admin_here(l) trail=trail/>
            <Letter>
                <PageTitle title=heading lead=lead/>
                {done.map(|(title, words)| view! {
                    <NoticeBanner kind=NoticeKind::Done title=title>
                        {(!words.is_empty()).then(|| view! { <p>{words}</p> })}
                    </NoticeBanner>
                })}
                <ErrorSummary title=text::form_error_summary(l) errors=errors/>
                {met}
                {(!missing.is_empty()).then(|| view! {
                    <NoticeBanner kind=NoticeKind::Stop title=text::admin_missing(l)>
                        <p>{text::admin_missing_words(l)}</p>
                    </NoticeBanner>
                    <Gates items=missing ok_word=text::admin_gate_ok(l) missing_word=text::admin_gate_missing(l) waiting_word=text::admin_gate_waiting(l)/>
                })}
                {content}
            </Letter>
        }
        .into_any()
    })
}

/// To the page at `rest` of `dialogue`, with a word that it is saved.
pub fn back_to(desk: &Desk, dialogue: &Dialogue, rest: &str) -> Response {
    desk.see_other(&format!("{}?klart=1", href(dialogue, rest)))
}

/// To the page at `rest` of `dialogue`, with a word on the `step` that was taken and what comes next.
pub fn after_step(desk: &Desk, dialogue: &Dialogue, rest: &str, step: Step) -> Response {
    desk.see_other(&format!("{}?klart={step}", href(dialogue, rest)))
}

/// Bodies to choose from, with "choose" first when none is chosen yet.
pub fn body_choices<'a>(
    bodies: impl IntoIterator<Item = &'a RegisteredBody>,
    l: Locale,
) -> Vec<Choice> {
    let mut choices = vec![Choice::new("", text::admin_choose(l))];
    choices.extend(
        bodies::names_apart(bodies, l)
            .into_iter()
            .map(|(body, name)| Choice::new(body.body.id.to_string(), name)),
    );
    choices
}
