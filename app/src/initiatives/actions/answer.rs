//! The answer of the body that an initiative lies with: the only way to one (P37).

use super::{taken_up, tell};
use crate::core::{Date, Error, Id, Result};
use crate::decisions::{self, NewDecision};
use crate::deed::Deed;
use crate::dialogues::{self, Decides, EntryError, Kind, NewDialogue, Problem, Problems, said};
use crate::initiatives::model::{ActKind, Answer, Initiative};
use crate::initiatives::store::{self, NewAct, NewAnswerRow};
use crate::staff::Action;

/// What a body answers, as its secretary enters it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewAnswer {
    /// What; none when that is not said.
    pub answer: Option<Answer>,
    /// What the dialogue is called that a yes begins.
    pub title: String,
    /// Diarienummer.
    pub case_number: String,
    /// When the body decided.
    pub decided_on: Date,
    /// The paragraph of the minutes, without the sign.
    pub paragraph: String,
    /// Why, for everybody to read.
    pub reasons: String,
    /// Where the minutes are; may be empty.
    pub minutes_url: String,
    /// Why an answer that is there is changed.
    pub why_changed: String,
}

/// Records what the body that it lies with answers, for that body's secretary. A yes begins a draft of a dialogue, which
/// the body owns. An answer that is there is changed only by a later one beside it, with a reason; a yes stays a yes, for
/// its dialogue is there.
pub async fn answer(
    deed: &mut Deed,
    id: Id,
    version: i64,
    new: &NewAnswer,
) -> Result<(), EntryError> {
    let (initiative, speaks) = taken_up(deed, id, version, Action::RecordDecision).await?;
    let (Some(speaks), true) = (speaks, initiative.takes_answer()) else {
        return Err(Error::Refused("only a body answers, and what everybody reads").into());
    };
    let decision = NewDecision {
        body: speaks,
        case_number: new.case_number.clone(),
        decided_on: new.decided_on,
        paragraph: new.paragraph.clone(),
        summary: new.reasons.clone(),
        minutes_url: new.minutes_url.clone(),
        part: String::new(),
    };
    let answer = checked(deed, &initiative, new, &decision).await?;
    // What lay with a body that is over is its successor's to answer, and is seen to be.
    let mut version = version;
    if initiative.body().map(|body| body.id) != Some(speaks) {
        pass_on(deed, (id, version), speaks).await?;
        version += 1;
    }
    if answer == Answer::Yes && initiative.dialogue.is_none() {
        begin_dialogue(deed, &initiative, speaks, &new.title).await?;
    }
    let decision_id = decisions::record_alone(deed, &decision).await?;
    let revision = initiative.answered.as_ref().map_or(0, |a| a.revision) + 1;
    let now = deed.now;
    let row = NewAnswerRow {
        initiative: id,
        revision,
        answer,
        decision: decision_id,
        why_changed: if revision == 1 {
            ""
        } else {
            new.why_changed.trim()
        },
    };
    store::insert_answer(deed.conn(), &row, now).await?;
    if !store::set_answered(deed.conn(), (id, version), revision, now).await? {
        return Err(Error::Stale.into());
    }
    tell::answered(deed, &initiative, revision).await?;
    let before = initiative
        .answered
        .as_ref()
        .map(|old| format!("{}\n{}", old.answer, old.reasons));
    let after = format!(
        "{answer}\n{}\n{}",
        decisions::written(&decision),
        row.why_changed
    );
    deed.audit_on_site(
        "initiative.answered",
        id,
        &before.unwrap_or_default(),
        &after,
    )
    .await?;
    Ok(())
}

/// The answer, when everything is there that goes with it.
async fn checked(
    deed: &mut Deed,
    initiative: &Initiative,
    new: &NewAnswer,
    decision: &NewDecision,
) -> Result<Answer, EntryError> {
    let mut problems = Problems::new();
    match new.answer {
        None => problems.push(("answer", Problem::NotAChoice)),
        Some(Answer::Yes) if initiative.dialogue.is_none() => {
            said(&mut problems, "title", &new.title, 120);
        }
        Some(Answer::No | Answer::Elsewhere) if initiative.dialogue.is_some() => {
            problems.push(("answer", Problem::YesStays));
        }
        Some(_) => {}
    }
    if initiative.answered.is_some() {
        said(&mut problems, "why_changed", &new.why_changed, 2_000);
    }
    let came = initiative.received_at.date();
    // What the minutes call a summary is here the reasons.
    let wrong = decisions::problems_alone(deed, decision, came).await?;
    problems.extend(wrong.into_iter().map(|(field, problem)| match field {
        "summary" => ("reasons", problem),
        field => (field, problem),
    }));
    EntryError::unless_none(problems)?;
    new.answer
        .ok_or_else(|| EntryError::at("answer", Problem::NotAChoice))
}

/// Begins the draft that a yes leads to, with its origin.
async fn begin_dialogue(
    deed: &mut Deed,
    initiative: &Initiative,
    owner: Id,
    title: &str,
) -> Result<(), EntryError> {
    let new = NewDialogue {
        title: title.trim().to_owned(),
        slug: None,
        kind: Kind::Own,
        owner,
        deciding_body: owner,
        area: None,
        decides: Some(Decides::Own),
        example: initiative.is_example,
    };
    let dialogue = match dialogues::create_by_decision(deed, new).await {
        Ok(dialogue) => dialogue,
        // Which body it is is not chosen here.
        Err(EntryError::Problems(mut problems)) => {
            for (field, _) in &mut problems {
                if *field != "title" {
                    *field = "answer";
                }
            }
            return Err(EntryError::Problems(problems));
        }
        Err(error) => return Err(error),
    };
    store::set_dialogue(deed.conn(), initiative.id, dialogue.id).await?;
    Ok(())
}

async fn pass_on(deed: &mut Deed, (id, version): (Id, i64), body: Id) -> Result<()> {
    let now = deed.now;
    if !store::set_body(deed.conn(), (id, version), body, now).await? {
        return Err(Error::Stale);
    }
    let act = NewAct {
        id: deed.new_id(),
        initiative: id,
        kind: ActKind::Routed,
        rule: "",
        words: "",
        body: Some(body),
        days: None,
        staff: None,
    };
    store::insert_act(deed.conn(), &act, now).await
}
