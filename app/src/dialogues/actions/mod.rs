//! What can be done with a dialogue. Each function is one use case inside one deed. Here are the
//! steps of the lifecycle; each other use case has a file of its own.

mod cancel;
mod clock;
mod compile;
mod create;
mod edit;
mod evaluate;
mod handover;
mod lists;
mod revise;
mod start;
mod throw_away;

pub use cancel::{Cancellation, cancel};
pub use clock::{Clockwork, turn_the_clock};
pub use compile::{Compilation, LONGEST_COMPILATION, save_compilation};
pub use create::{create, create_by_decision, is_title_there};
pub use edit::edit;
pub use evaluate::save_evaluation;
pub use handover::{handovers, last_decided_in, unfinished};
pub use lists::{
    cards, decided_days, desk_page, desk_row, front, index_for_search, named, revisions, under_way,
};
pub use revise::{Change, note_revision, revise};
pub use start::{StartDecision, record_start_decision};
pub use throw_away::{kept_because, throw_away};

use std::collections::BTreeMap;

use super::model::{
    Dialogue, Facts, Gate, Kind, Problem, Problems, Refusal, Registers, State, Step,
};
use super::store;
use crate::audit::Event;
use crate::bodies::{self, BodyKind};
use crate::consultations;
use crate::core::{Date, Error, Id, Locale, Result};
use crate::db::{Conn, json_list};
use crate::decisions;
use crate::deed::{Actor, Deed};
use crate::following;
use crate::goals;
use crate::mandates;
use crate::responsibilities;
use crate::staff::Action;
use crate::statutes;
use crate::translations;

/// Why a step was not taken.
#[derive(Debug, thiserror::Error)]
pub enum StepError {
    /// A rule of the policy: nothing has changed but the audit log, so commit the deed.
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// Something else; drop the deed.
    #[error(transparent)]
    Other(#[from] Error),
}

impl StepError {
    /// The gates that are not met, when that is why.
    pub fn missing(&self) -> &[Gate] {
        match self {
            Self::Refused(Refusal::Missing(gates)) => gates,
            _ => &[],
        }
    }
}

/// Why something that was filled in was not taken.
#[derive(Debug, thiserror::Error)]
pub enum EntryError {
    /// What is wrong at which field; nothing has changed: drop the deed.
    #[error("not filled in as it must be: {0:?}")]
    Problems(Problems),
    /// A step that goes with it was not taken.
    #[error(transparent)]
    Step(#[from] StepError),
}

impl From<Error> for EntryError {
    fn from(error: Error) -> Self {
        Self::Step(StepError::Other(error))
    }
}

impl EntryError {
    /// One problem at one field.
    pub fn at(field: &'static str, problem: Problem) -> Self {
        Self::Problems(vec![(field, problem)])
    }

    /// What is wrong, when something is.
    pub fn problems(&self) -> &[(&'static str, Problem)] {
        match self {
            Self::Problems(problems) => problems,
            Self::Step(_) => &[],
        }
    }

    /// The gates that are not met, when that is why.
    pub fn missing(&self) -> &[Gate] {
        match self {
            Self::Step(error) => error.missing(),
            Self::Problems(_) => &[],
        }
    }

    /// The problems as an error, if there are any.
    pub fn unless_none(problems: Problems) -> Result<(), Self> {
        if problems.is_empty() {
            Ok(())
        } else {
            Err(Self::Problems(problems))
        }
    }
}

/// A dialogue by its address part, or [`Error::NotFound`].
pub async fn get_by_slug(conn: &mut Conn, slug: &str) -> Result<Dialogue> {
    store::find_by_slug(conn, slug)
        .await?
        .ok_or(Error::NotFound)
}

/// A dialogue by its id, or [`Error::NotFound`].
pub async fn get(conn: &mut Conn, id: Id) -> Result<Dialogue> {
    store::find(conn, id).await?.ok_or(Error::NotFound)
}

/// Those of the dialogues in `ids` that there are.
pub async fn get_all(conn: &mut Conn, ids: &[Id]) -> Result<BTreeMap<Id, Dialogue>> {
    let ids: Vec<String> = ids.iter().map(Id::to_string).collect();
    let found = store::find_all(conn, &json_list(&ids)).await?;
    Ok(found
        .into_iter()
        .map(|dialogue| (dialogue.id, dialogue))
        .collect())
}

/// What the gates ask about and the dialogue's row does not hold, on the day `today`.
pub async fn facts(conn: &mut Conn, id: Id, today: Date) -> Result<Facts> {
    let dialogue = get(conn, id).await?;
    let mut facts = store::facts(conn, id).await?;
    if dialogue.kind == Kind::Strategic && dialogue.state == State::Decided {
        // A committee that has begun since is asked before everybody reads of the dialogue (P34).
        let not_asked = consultations::not_asked(conn, id, today).await?.len();
        facts.committees_unanswered += i64::try_from(not_asked).unwrap_or(i64::MAX);
    }
    Ok(Facts {
        not_in_easy_swedish: translations::missing_in_easy_swedish(conn, &dialogue).await?,
        registers: registers(conn, &dialogue, facts.start_decided, today).await?,
        ..facts
    })
}

/// What the organisation's registers say on `today` of `dialogue` as it is or as it is planned, when a body
/// `decided` to hold it on a day; where nothing is decided they are asked about today.
pub async fn registers(
    conn: &mut Conn,
    dialogue: &Dialogue,
    decided: Option<(Id, Date)>,
    today: Date,
) -> Result<Registers> {
    let day = decided.map_or(today, |(_, day)| day);
    let area_owner = match dialogue.area {
        Some(area) => responsibilities::owner_on(conn, area, day, today).await?,
        None => None,
    };
    let mut said = Registers {
        area_owner: area_owner.map(|body| body.body.id),
        post_is_held: match dialogue.responsible_post_id {
            Some(post) => mandates::answers(conn, post, dialogue.owner.id, today).await?,
            None => false,
        },
        demand: match dialogue.matter {
            Some(matter) => statutes::find(conn, matter)
                .await?
                .map(|matter| matter.demand(day)),
            None => None,
        },
        ..Registers::default()
    };
    if dialogue.kind.is_the_boards() {
        let owner = bodies::get(conn, dialogue.owner.id).await?;
        said.board_owns = owner.kind == BodyKind::ExecutiveBoard;
        said.in_goal_period = goals::on(conn, day).await?.is_some();
        if let Some((body, _)) = decided {
            said.decided_by = Some(bodies::get(conn, body).await?.kind);
        }
    }
    Ok(said)
}

/// The dialogue, taken for this deed and still at the `version` that the form showed; otherwise
/// [`Error::Stale`]. The returned version is the new one.
pub async fn locked(deed: &mut Deed, id: Id, version: i64) -> Result<Dialogue> {
    let now = deed.now;
    if !store::lock(deed.conn(), id, version, now).await? {
        return Err(Error::Stale);
    }
    get(deed.conn(), id).await
}

/// The dialogue, held for this deed at the `version` that the form showed, without counting that
/// version up; otherwise [`Error::Stale`].
pub async fn held(deed: &mut Deed, id: Id, version: i64) -> Result<Dialogue> {
    let dialogue = get(deed.conn(), id).await?;
    if !store::hold(deed.conn(), id, version).await? {
        return Err(Error::Stale);
    }
    // On PostgreSQL another deed may have ended between the two: read what is held.
    if dialogue.version == version {
        Ok(dialogue)
    } else {
        get(deed.conn(), id).await
    }
}

/// The dialogue, held for this deed whatever its version, or [`Error::NotFound`].
pub async fn taken(deed: &mut Deed, id: Id) -> Result<Dialogue> {
    if !store::hold_row(deed.conn(), id).await? {
        return Err(Error::NotFound);
    }
    get(deed.conn(), id).await
}

/// The dialogue, held for this deed as whoever sends in an idea holds it, for what residents do between its first moment and its last;
/// none at another time, or when there is none. Whether it takes what they do, its state says.
pub async fn taken_in_time(deed: &mut Deed, id: Id) -> Result<Option<Dialogue>> {
    let now = deed.now;
    if !store::hold_in_time(deed.conn(), id, now).await? {
        return Ok(None);
    }
    get(deed.conn(), id).await.map(Some)
}

/// The dialogue, held for this deed, for those who write its texts.
pub async fn writable(deed: &mut Deed, id: Id) -> Result<Dialogue> {
    let owner = get(deed.conn(), id).await?.owner.id;
    deed.require(Action::EditDialogue, owner)?;
    taken(deed, id).await
}

/// Adds a problem at `field` where nothing new may be given to `body` today (P30). The body is held, so
/// that nobody ends it meanwhile.
async fn can_take_on(
    deed: &mut Deed,
    body: Id,
    field: &'static str,
    problems: &mut Problems,
) -> Result<()> {
    let today = deed.now.date();
    match bodies::hold(deed.conn(), body).await? {
        None => problems.push((field, Problem::NotAChoice)),
        Some(body) if !body.takes_on(today) => problems.push((field, Problem::TakesOnNothing)),
        Some(_) => {}
    }
    Ok(())
}

/// What the post is called that shall answer for a dialogue of `owner`; a problem when it is none of the
/// owner's posts (P24).
async fn post_words(deed: &mut Deed, post: Id, owner: Id) -> Result<Result<String, Problem>> {
    let found = mandates::find(deed.conn(), post).await?;
    Ok(match found {
        Some(post) if post.body.id == owner => Ok(post.name(Locale::Sv)),
        _ => Err(Problem::NotTheOwnersPost),
    })
}

/// The right that `step` needs; none for the steps that only the clock takes.
pub const fn right_for(step: Step) -> Option<Action> {
    match step {
        Step::Decide | Step::DecideUpon | Step::Cancel => Some(Action::RecordDecision),
        Step::Announce => Some(Action::Announce),
        Step::Open | Step::Close => None,
        Step::Compile => Some(Action::Compile),
        Step::BeginHandling => Some(Action::RecordHandling),
        Step::FeedBack => Some(Action::SendFeedback),
        Step::FollowUp => Some(Action::FollowUp),
        Step::Archive => Some(Action::Archive),
    }
}

/// Takes `step` for whoever has the right to it, on the dialogue as the form showed it: announcing,
/// locking the compilation, beginning the handling, closing the follow-up, archiving.
pub async fn take(deed: &mut Deed, id: Id, version: i64, step: Step) -> Result<State, StepError> {
    let dialogue = get(deed.conn(), id).await?;
    match right_for(step) {
        Some(Action::RecordDecision) => decisions::require_right(deed, &dialogue)?,
        Some(action) => deed.require(action, dialogue.owner.id)?,
        None if matches!(deed.actor, Actor::Clock | Actor::Operator) => {}
        None => return Err(Error::Forbidden.into()),
    }
    held(deed, id, version).await?;
    advance(deed, id, step).await
}

/// Writes to the audit log that a step was refused, and gives the refusal back.
async fn refuse(
    deed: &mut Deed,
    dialogue: &Dialogue,
    step: Step,
    refusal: Refusal,
) -> Result<StepError> {
    let event = Event {
        chain: &dialogue.id.to_string(),
        action: "dialogue.step_refused",
        subject: step.as_str(),
        before: dialogue.state.as_str(),
        after: &refusal.to_string(),
    };
    deed.audit(event).await?;
    Ok(refusal.into())
}

/// Looks whether `step` could be taken on the dialogue as it is `planned`, with `facts` as they would be,
/// before anything is written. A refusal is written to the audit log, and nothing else has changed:
/// commit the deed, so that it is kept.
pub async fn check(
    deed: &mut Deed,
    planned: &Dialogue,
    facts: &Facts,
    step: Step,
) -> Result<(), StepError> {
    match planned.transition(step, facts, deed.now.date()) {
        Ok(_) => Ok(()),
        Err(refusal) => Err(refuse(deed, planned, step, refusal).await?),
    }
}

/// Takes `step` if it follows and all its gates are met (P5), and writes to the audit log either
/// way. Holds the dialogue's row before it looks at it, so that nobody changes it in between. The
/// right to take it is the caller's to check. On [`StepError::Refused`] nothing but the log has
/// changed: commit the deed, so that the refusal is kept.
pub async fn advance(deed: &mut Deed, id: Id, step: Step) -> Result<State, StepError> {
    let dialogue = taken(deed, id).await?;
    let (now, chain) = (deed.now, id.to_string());
    let facts = facts(deed.conn(), id, now.date()).await?;
    match dialogue.transition(step, &facts, now.date()) {
        Ok(next) => {
            if !store::set_state(deed.conn(), id, dialogue.state, next, now).await? {
                return Err(Error::Stale.into());
            }
            if step == Step::Compile {
                index_for_search(deed.conn(), id).await?;
            }
            following::note_step(deed, &dialogue, step).await?;
            let event = Event {
                chain: &chain,
                action: "dialogue.step",
                subject: step.as_str(),
                before: dialogue.state.as_str(),
                after: next.as_str(),
            };
            deed.audit(event).await?;
            Ok(next)
        }
        Err(refusal) => Err(refuse(deed, &dialogue, step, refusal).await?),
    }
}
