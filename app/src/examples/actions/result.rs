//! From the compilation to the follow-up.

use super::super::model::{Dialogue as Example, Theme};
use super::dialogue::{new_decision, step};
use super::inclusion;
use super::teller::{Teller, told};
use crate::contributions::ReceiptCode;
use crate::core::{Date, Id, Result};
use crate::decisions::{
    self, NewCommitment, NewOutcome, NewStep, Progress, ThemeOutcome, ThemeResult, Verdict,
};
use crate::deed::Actor;
use crate::deliveries::{self, Pile, Standing};
use crate::dialogues::{self, Compilation, Step};
use crate::staff::Role;
use crate::{feedback, themes};

const NOON: i64 = 12 * 60;

/// What residents said, and its limits.
pub async fn compile(teller: &Teller, example: &Example, id: Id) -> Result<()> {
    let day = teller.working_day(example.compiled_in.unwrap_or(0));
    let version = teller.dialogue(id).await?.version;
    let mut deed = teller.deed(Role::Official, day, NOON).await?;
    let written = Compilation {
        text: example.compilation.trim(),
        minority_views: example.minority_views.trim(),
        limits: example.compilation_limits.trim(),
    };
    dialogues::save_compilation(&mut deed, id, version, &written)
        .await
        .map_err(told)?;
    inclusion::tell(&mut deed, example, id).await?;
    deed.commit().await?;
    step(teller, id, Role::Official, Step::Compile, day).await
}

/// The papers and the meetings.
pub async fn handle(teller: &Teller, example: &Example, id: Id) -> Result<()> {
    let day = teller.working_day(example.handling_in.unwrap_or(0));
    for entry in &example.steps {
        let version = teller.dialogue(id).await?.version;
        let mut deed = teller.deed(Role::Official, day, NOON).await?;
        let new = NewStep {
            kind: entry.kind.parse().map_err(told)?,
            happens_on: teller.working_day(entry.in_days),
            title: entry.title.clone(),
            note: entry.note.trim().to_owned(),
            url: entry.url.clone(),
        };
        decisions::add_step(&mut deed, id, version, &new)
            .await
            .map_err(told)?;
        deed.commit().await?;
    }
    step(teller, id, Role::Official, Step::BeginHandling, day).await
}

/// The decisions and what they mean for each theme.
pub async fn decide(teller: &Teller, example: &Example, id: Id) -> Result<()> {
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
    let mut deed = teller
        .deed(
            Role::Secretary,
            teller.working_day(example.decision_in),
            17 * 60,
        )
        .await?;
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
            due_on: teller.working_day(promise.due_in),
        }),
    })
}

/// The words to everyone, and what has been done since.
pub async fn feed_back(teller: &Teller, example: &Example, id: Id) -> Result<()> {
    let version = teller.dialogue(id).await?.version;
    let mut deed = teller
        .deed(
            Role::Coordinator,
            teller.working_day(example.fed_back_in.unwrap_or(0)),
            NOON,
        )
        .await?;
    feedback::send(&mut deed, id, version, example.feedback_message.trim())
        .await
        .map_err(told)?;
    deed.commit().await?;
    tell_by_hand(teller, example, id).await?;
    let results = decisions::results(&mut *teller.app().db.read().await?, id).await?;
    for theme in &example.themes {
        if let Some((day, progress)) = progress(teller, example, theme) {
            note(teller, id, (&results, theme), day, &progress).await?;
        }
    }
    Ok(())
}

/// Ticks off the letters and calls to those without e-mail, two working days later.
async fn tell_by_hand(teller: &Teller, example: &Example, id: Id) -> Result<()> {
    let owed = deliveries::list(&mut *teller.app().db.read().await?, id).await?;
    let day = teller
        .working_day(example.fed_back_in.unwrap_or(0))
        .plus_working_days(2);
    for delivery in owed {
        let first = delivery.to.numbers.first().copied().unwrap_or(1);
        let index = usize::try_from(first - 1).unwrap_or(0);
        let reply = example
            .ideas
            .get(index)
            .and_then(|idea| idea.reply.as_ref());
        let how = match reply.map(|reply| reply.unreachable.as_str()) {
            None | Some("") => (Standing::Delivered, ""),
            Some(reason) => (Standing::Unreachable, reason),
        };
        let mut deed = teller.deed(Role::Coordinator, day, NOON).await?;
        deliveries::settle(
            &mut deed,
            (Pile::News, id),
            (delivery.id, delivery.version),
            how,
        )
        .await
        .map_err(told)?;
        deed.commit().await?;
    }
    Ok(())
}

/// How a theme's commitment has gone by today, if anything is known.
fn progress(teller: &Teller, example: &Example, theme: &Theme) -> Option<(Date, Progress)> {
    let promise = theme.commitment.as_ref()?;
    let note = promise.note.trim().to_owned();
    match (promise.done_in, example.followed_up_in) {
        (Some(days), _) => {
            let on = teller.working_day(days);
            Some((on, Progress::Done { on, note }))
        }
        (None, Some(days)) => Some((teller.working_day(days), Progress::Explained { note })),
        (None, None) if !note.is_empty() => {
            Some((teller.working_day(-1), Progress::UnderWay { note }))
        }
        _ => None,
    }
}

async fn note(
    teller: &Teller,
    id: Id,
    (results, theme): (&[ThemeResult], &Theme),
    day: Date,
    progress: &Progress,
) -> Result<()> {
    let commitment = results
        .iter()
        .find(|result| result.title == theme.title)
        .and_then(|result| result.commitment.as_ref())
        .ok_or_else(|| told(format!("the theme {} has no commitment", theme.key)))?;
    let version = teller.dialogue(id).await?.version;
    let mut deed = teller.deed(Role::Official, day, NOON).await?;
    decisions::note_progress(&mut deed, commitment.id, version, progress)
        .await
        .map_err(told)?;
    deed.commit().await
}

/// What was learnt.
pub async fn follow_up(teller: &Teller, example: &Example, id: Id) -> Result<()> {
    let day = teller.working_day(example.followed_up_in.unwrap_or(0));
    let version = teller.dialogue(id).await?.version;
    let mut deed = teller.deed(Role::Official, day, NOON).await?;
    dialogues::save_evaluation(&mut deed, id, version, example.evaluation.trim())
        .await
        .map_err(told)?;
    deed.commit().await?;
    step(teller, id, Role::Official, Step::FollowUp, day).await
}

/// What participants say of promises whose day is over, each with a receipt of their own.
pub async fn answers(
    teller: &Teller,
    example: &Example,
    id: Id,
    receipts: &[ReceiptCode],
) -> Result<()> {
    let results = decisions::results(&mut *teller.app().db.read().await?, id).await?;
    for theme in &example.themes {
        let answers = theme
            .commitment
            .as_ref()
            .and_then(|promise| promise.answers.as_ref());
        let promised = results
            .iter()
            .find(|result| result.title == theme.title)
            .and_then(|result| result.commitment.as_ref());
        let (Some(answers), Some(promised)) = (answers, promised) else {
            continue;
        };
        let said = [
            (Verdict::Yes, answers.yes),
            (Verdict::Partly, answers.partly),
            (Verdict::No, answers.no),
        ]
        .into_iter()
        .flat_map(|(verdict, count)| std::iter::repeat_n(verdict, count));
        for (verdict, code) in said.zip(receipts) {
            let mut deed = teller
                .deed_of(Actor::Resident, teller.day(-1), NOON)
                .await?;
            decisions::answer(&mut deed, promised.id, code, Some(verdict), "")
                .await
                .map_err(told)?;
            deed.commit().await?;
        }
    }
    Ok(())
}
