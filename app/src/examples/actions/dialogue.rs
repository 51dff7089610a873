//! One dialogue from its first draft to where it is today.

use super::super::model::{Decision, Dialogue as Example};
use super::teller::{Teller, told};
use super::{
    activities, answers, cancel, consultations, elected, ideas, inclusion, result, translations,
};
use crate::core::{Date, Id, Result};
use crate::decisions::NewDecision;
use crate::deed::Actor;
use crate::dialogues::{self, NewDialogue, StartDecision, State, Step, Texts};
use crate::staff::Role;

/// How long before the decision the draft is begun, in days.
const WRITING: i64 = 14;
const MORNING: i64 = 9 * 60;
/// Minutes after midnight at which what happens in the afternoon happens.
pub const AFTERNOON: i64 = 15 * 60;

/// Tells it, as far as its state says.
pub async fn tell(teller: &Teller, example: &Example) -> Result<()> {
    let reached = cancel::reached(example)?;
    let id = draft(teller, example).await?;
    if reached >= State::Decided {
        decide(teller, example, id).await?;
        consultations::tell(teller, example, id).await?;
    }
    if reached >= State::Announced {
        step(
            teller,
            id,
            Role::Coordinator,
            Step::Announce,
            teller.working_day(example.announced_in.unwrap_or(0)),
        )
        .await?;
    }
    let mut receipts = Vec::new();
    if reached >= State::Open {
        clock(teller, id, Step::Open, example.opens_in).await?;
        receipts = ideas::tell(teller, example, id).await?;
        activities::tell(teller, example, id).await?;
        answers::before(teller, example, id).await?;
    }
    if reached >= State::Closed {
        clock(teller, id, Step::Close, example.closes_in + 1).await?;
    }
    if reached >= State::Compiled {
        result::compile(teller, example, id).await?;
    }
    if reached >= State::Handling {
        result::handle(teller, example, id).await?;
    }
    if reached >= State::DecidedUpon {
        result::decide(teller, example, id).await?;
    }
    ideas::answer(teller, example, id, reached).await?;
    elected::tell(teller, example, id).await?;
    if reached >= State::FedBack {
        result::feed_back(teller, example, id).await?;
        answers::after(teller, example, id).await?;
    }
    if reached >= State::FollowedUp {
        result::follow_up(teller, example, id).await?;
    }
    result::answers(teller, example, id, &receipts).await?;
    if reached >= State::Archived {
        step(
            teller,
            id,
            Role::Coordinator,
            Step::Archive,
            teller.working_day(example.followed_up_in.unwrap_or(0)),
        )
        .await?;
    }
    if let Some(cancelled) = &example.cancelled {
        cancel::tell(teller, example, cancelled, id).await?;
    }
    let mut deed = teller
        .deed(Role::Coordinator, teller.day(0), AFTERNOON)
        .await?;
    translations::finish(&mut deed, example, id).await?;
    deed.commit().await
}

async fn draft(teller: &Teller, example: &Example) -> Result<Id> {
    let begun = example
        .start_decision
        .as_ref()
        .map_or(-WRITING, |decision| decision.in_days - WRITING);
    let before = teller.draft(&example.slug).await?;
    let mut deed = teller
        .deed(Role::Coordinator, teller.then_or_later(begun), MORNING)
        .await?;
    let new = NewDialogue {
        title: example.title.clone(),
        slug: Some(example.slug.clone()),
        kind: example.kind.parse().map_err(told)?,
        owner: teller.body(&example.owner)?,
        deciding_body: teller.body(&example.deciding_body)?,
        area: example
            .area
            .as_deref()
            .map(|name| teller.area(name))
            .transpose()?,
        decides: Some(example.decides.parse().map_err(told)?),
        example: true,
    };
    let created = match before {
        Some(draft) => draft,
        None => dialogues::create(&mut deed, new.clone())
            .await
            .map_err(told)?,
    };
    let promised = |days| Some(teller.working_day(days));
    let texts = Texts {
        kind: new.kind,
        area: new.area,
        deciding_body: new.deciding_body,
        lead: example.lead.trim().to_owned(),
        background: example.background.trim().to_owned(),
        can_change: example.can_change.clone(),
        cannot_change: example.cannot_change.clone(),
        purpose: example.purpose.trim().to_owned(),
        goal: example.goal.trim().to_owned(),
        target_group: example.target_group.trim().to_owned(),
        proposed_participation: Some(example.participation.parse().map_err(told)?),
        proposed_influence: Some(example.influence.parse().map_err(told)?),
        case_number: case_number(teller, example),
        responsible_post: Some(teller.post(&example.owner, &example.responsible_post)?),
        contact: example.contact.clone(),
        other_ways: example.other_ways.trim().to_owned(),
        matter: example
            .matter
            .as_deref()
            .map(|name| teller.matter(name))
            .transpose()?,
        opens_on: Some(teller.day(example.opens_in)),
        closes_on: Some(teller.day(example.closes_in)),
        compile_by: promised(example.compile_by),
        decision_on: promised(example.decision_in),
        feedback_by: promised(example.feedback_by),
        follow_up_on: promised(example.follow_up_in),
        ..Texts::of(&created)
    };
    dialogues::edit(&mut deed, created.id, created.version, &texts)
        .await
        .map_err(told)?;
    inclusion::plan(&mut deed, teller, example, created.id).await?;
    activities::plan(&mut deed, teller, example, created.id).await?;
    translations::draft(&mut deed, example, created.id).await?;
    deed.commit().await?;
    Ok(created.id)
}

async fn decide(teller: &Teller, example: &Example, id: Id) -> Result<()> {
    let Some(decision) = &example.start_decision else {
        return Err(told("it has no decision to begin with"));
    };
    let version = teller.dialogue(id).await?.version;
    let mut deed = teller
        .deed(
            Role::Secretary,
            teller.working_day(decision.in_days),
            AFTERNOON,
        )
        .await?;
    let start = StartDecision {
        decision: new_decision(teller, example, decision)?,
        participation: example.participation.parse().map_err(told)?,
        influence: example.influence.parse().map_err(told)?,
        attests_nothing_decided: example.nothing_decided,
    };
    dialogues::record_start_decision(&mut deed, id, version, &start)
        .await
        .map_err(told)?;
    deed.commit().await
}

/// Takes a step that needs nothing more, as whoever may.
pub async fn step(teller: &Teller, id: Id, role: Role, step: Step, day: Date) -> Result<()> {
    let version = teller.dialogue(id).await?.version;
    let mut deed = teller.deed(role, day, AFTERNOON).await?;
    dialogues::take(&mut deed, id, version, step)
        .await
        .map_err(told)?;
    deed.commit().await
}

async fn clock(teller: &Teller, id: Id, step: Step, days: i64) -> Result<()> {
    let mut deed = teller.deed_of(Actor::Clock, teller.day(days), 0).await?;
    dialogues::advance(&mut deed, id, step)
        .await
        .map_err(told)?;
    deed.commit().await
}

/// A decision of the example with its day and case number.
pub fn new_decision(
    teller: &Teller,
    example: &Example,
    decision: &Decision,
) -> Result<NewDecision> {
    Ok(NewDecision {
        body: teller.body(&decision.body)?,
        case_number: case_number(teller, example),
        decided_on: teller.working_day(decision.in_days),
        paragraph: decision.paragraph.clone(),
        summary: decision.summary.trim().to_owned(),
        minutes_url: decision.minutes_url.clone(),
        part: decision.part.trim().to_owned(),
    })
}

fn case_number(teller: &Teller, example: &Example) -> String {
    example
        .case_number
        .replace("{year}", &teller.day(0).year().to_string())
}
