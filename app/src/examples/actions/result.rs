//! From the compilation to the follow-up.

use super::super::model::{Dialogue as Example, PoliticalStep, Theme};
use super::dialogue::new_decision;
use super::scenes::When;
use super::teller::{Teller, told};
use crate::core::{Id, Result};
use crate::decisions::{self, NewCommitment, NewOutcome, NewStep, Progress, ThemeOutcome};
use crate::dialogues;
use crate::staff::Role;
use crate::{feedback, themes};

/// What residents said, and its limits.
pub async fn write_compilation(
    teller: &Teller,
    example: &Example,
    id: Id,
    when: When,
) -> Result<()> {
    let version = teller.dialogue(id).await?.version;
    let mut deed = teller.deed(Role::Official, when).await?;
    let (compilation, limits) = (
        example.compilation.trim(),
        example.compilation_limits.trim(),
    );
    dialogues::save_compilation(&mut deed, id, version, compilation, limits)
        .await
        .map_err(told)?;
    deed.commit().await
}

/// A paper or a meeting.
pub async fn enter(teller: &Teller, entry: &PoliticalStep, id: Id, when: When) -> Result<()> {
    let version = teller.dialogue(id).await?.version;
    let mut deed = teller.deed(Role::Official, when).await?;
    let new = NewStep {
        kind: entry.kind.parse().map_err(told)?,
        happens_on: teller.day(entry.in_days),
        title: entry.title.clone(),
        note: entry.note.trim().to_owned(),
        url: entry.url.clone(),
    };
    decisions::add_step(&mut deed, id, version, &new)
        .await
        .map_err(told)?;
    deed.commit().await
}

/// The decisions and what they mean for each theme.
pub async fn decide(teller: &Teller, example: &Example, id: Id, when: When) -> Result<()> {
    let stored = themes::list(&mut *teller.app().db.read().await?, id).await?;
    let mut list = Vec::new();
    for decision in &example.result_decisions {
        list.push(new_decision(teller, example, decision)?);
    }
    let mut outcomes = Vec::new();
    for theme in &example.themes {
        let found = stored
            .iter()
            .find(|found| found.title == theme.title)
            .ok_or_else(|| told("a theme is lost"))?;
        let decision = example
            .result_decisions
            .iter()
            .position(|decision| theme.decision.as_deref() == Some(&decision.paragraph))
            .ok_or_else(|| told(format!("the theme {} has no decision", theme.key)))?;
        outcomes.push(ThemeOutcome {
            theme: found.id,
            decision,
            outcome: outcome(teller, theme, found.id)?,
        });
    }
    let version = teller.dialogue(id).await?.version;
    let mut deed = teller.deed(Role::Secretary, when).await?;
    decisions::record_result(&mut deed, id, version, &list, &outcomes)
        .await
        .map_err(told)?;
    deed.commit().await
}

/// `placeholder` stands where the decision's own id comes when it is recorded.
fn outcome(teller: &Teller, theme: &Theme, placeholder: Id) -> Result<NewOutcome> {
    Ok(NewOutcome {
        decision: placeholder,
        outcome: theme
            .outcome
            .as_deref()
            .unwrap_or_default()
            .parse()
            .map_err(told)?,
        did: theme.did.clone(),
        reason: theme.reason.trim().to_owned(),
        commitment: theme.commitment.as_ref().map(|promise| NewCommitment {
            promise: promise.text.clone(),
            owner: promise.owner.clone(),
            due_on: teller.day(promise.due_in),
        }),
    })
}

/// The words to everyone.
pub async fn feed_back(teller: &Teller, example: &Example, id: Id, when: When) -> Result<()> {
    let version = teller.dialogue(id).await?.version;
    let mut deed = teller.deed(Role::Coordinator, when).await?;
    feedback::send(&mut deed, id, version, example.feedback_message.trim())
        .await
        .map_err(told)?;
    deed.commit().await
}

/// How the commitment of `theme` goes.
pub async fn note(
    teller: &Teller,
    (example, theme): (&Example, &Theme),
    id: Id,
    when: When,
) -> Result<()> {
    let lost = || told(format!("the theme {} has no commitment", theme.key));
    let promise = theme.commitment.as_ref().ok_or_else(lost)?;
    let mut conn = teller.app().db.read().await?;
    let results = decisions::results(&mut conn, id).await?;
    let dialogue = dialogues::get(&mut conn, id).await?;
    drop(conn);
    let commitment = results
        .iter()
        .find(|result| result.title == theme.title)
        .and_then(|result| result.commitment.as_ref())
        .ok_or_else(lost)?;
    let note = promise.note.trim().to_owned();
    let progress = match promise.done_in {
        Some(days) => Progress::Done {
            on: teller.day(days),
            note,
        },
        None if example.followed_up_in.is_some() => Progress::Explained { note },
        None => Progress::UnderWay { note },
    };
    let mut deed = teller.deed(Role::Official, when).await?;
    decisions::note_progress(&mut deed, commitment.id, dialogue.version, &progress)
        .await
        .map_err(told)?;
    deed.commit().await
}

/// What was learnt.
pub async fn evaluate(teller: &Teller, example: &Example, id: Id, when: When) -> Result<()> {
    let version = teller.dialogue(id).await?.version;
    let mut deed = teller.deed(Role::Official, when).await?;
    dialogues::save_evaluation(&mut deed, id, version, example.evaluation.trim())
        .await
        .map_err(told)?;
    deed.commit().await
}
