//! One dialogue from its first draft to where it is today.

use super::super::model::{Decision, Dialogue as Example};
use super::material::{self, Material};
use super::result;
use super::scenes::{Scene, When, scenes};
use super::teller::{Teller, told};
use crate::core::{Id, Result};
use crate::decisions::NewDecision;
use crate::deed::Actor;
use crate::dialogues::{self, Inclusion, NewDialogue, StartDecision, State, Step, Texts};
use crate::staff::Role;

/// Tells it, as far as its state says.
pub async fn tell(teller: &Teller, example: &Example) -> Result<()> {
    let reached: State = example.state.parse().map_err(told)?;
    let mut scenes = scenes(example, reached).into_iter();
    let Some((begun, Scene::Draft)) = scenes.next() else {
        return Err(told("it does not begin with a draft"));
    };
    let id = draft(teller, example, begun).await?;
    let mut material = Material::new(id);
    for (when, scene) in scenes {
        play(teller, example, &mut material, when, scene).await?;
    }
    Ok(())
}

async fn play(
    teller: &Teller,
    example: &Example,
    material: &mut Material,
    when: When,
    scene: Scene<'_>,
) -> Result<()> {
    let id = material.dialogue;
    let take = async |role, taken| step(teller, id, role, taken, when).await;
    match scene {
        Scene::Draft => Err(told("it is begun twice")),
        Scene::Decide => decide(teller, example, id, when).await,
        Scene::Announce => take(Role::Coordinator, Step::Announce).await,
        Scene::Open => clock(teller, id, Step::Open, when).await,
        Scene::Theme(theme) => material.theme(teller, theme, when).await,
        Scene::SendIn(index, idea) => material.send_in(teller, example, (index, idea), when).await,
        Scene::Review(index, idea) => material.review(teller, (index, idea), when).await,
        Scene::Group(index, idea) => material.group(teller, (index, idea), when).await,
        Scene::AnswerIdea(index, idea) => {
            let answer = material::signed(teller, example, &idea.answer)?;
            material.answer_idea(teller, index, &answer, when).await
        }
        Scene::AnswerTheme(theme) => {
            let answer = material::signed(teller, example, &theme.answer)?;
            material.answer_theme(teller, theme, &answer, when).await
        }
        Scene::Close => clock(teller, id, Step::Close, when).await,
        Scene::WriteCompilation => result::write_compilation(teller, example, id, when).await,
        Scene::Compile => take(Role::Official, Step::Compile).await,
        Scene::Enter(entry) => result::enter(teller, entry, id, when).await,
        Scene::BeginHandling => take(Role::Official, Step::BeginHandling).await,
        Scene::DecideUpon => result::decide(teller, example, id, when).await,
        Scene::FeedBack => result::feed_back(teller, example, id, when).await,
        Scene::Note(theme) => result::note(teller, (example, theme), id, when).await,
        Scene::Evaluate => result::evaluate(teller, example, id, when).await,
        Scene::FollowUp => take(Role::Official, Step::FollowUp).await,
        Scene::Archive => take(Role::Coordinator, Step::Archive).await,
    }
}

async fn draft(teller: &Teller, example: &Example, when: When) -> Result<Id> {
    let mut deed = teller.deed(Role::Coordinator, when).await?;
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
    let created = dialogues::create(&mut deed, new).await.map_err(told)?;
    let day = |days| Some(teller.day(days));
    let texts = Texts {
        lead: example.lead.trim().to_owned(),
        background: example.background.trim().to_owned(),
        can_change: example.can_change.clone(),
        cannot_change: example.cannot_change.clone(),
        purpose: example.purpose.trim().to_owned(),
        goal: example.goal.trim().to_owned(),
        target_group: example.target_group.trim().to_owned(),
        proposed_participation: Some(example.participation.parse().map_err(told)?),
        proposed_influence: Some(example.influence.parse().map_err(told)?),
        inclusion: example
            .inclusion
            .iter()
            .map(|row| Inclusion {
                group: row.group.clone(),
                measure: row.measure.clone(),
            })
            .collect(),
        case_number: case_number(teller, example),
        responsible_post: Some(teller.post(&example.owner, &example.responsible_post)?),
        contact: example.contact.clone(),
        other_ways: example.other_ways.trim().to_owned(),
        matter: example
            .matter
            .as_deref()
            .map(|name| teller.matter(name))
            .transpose()?,
        opens_on: day(example.opens_in),
        closes_on: day(example.closes_in),
        compile_by: day(example.compile_by),
        decision_on: day(example.decision_in),
        feedback_by: day(example.feedback_by),
        follow_up_on: day(example.follow_up_in),
        ..Texts::of(&created)
    };
    dialogues::edit(&mut deed, created.id, created.version, &texts)
        .await
        .map_err(told)?;
    deed.commit().await?;
    Ok(created.id)
}

async fn decide(teller: &Teller, example: &Example, id: Id, when: When) -> Result<()> {
    let Some(decision) = &example.start_decision else {
        return Err(told("it has no decision to begin with"));
    };
    let version = teller.dialogue(id).await?.version;
    let mut deed = teller.deed(Role::Secretary, when).await?;
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
async fn step(teller: &Teller, id: Id, role: Role, step: Step, when: When) -> Result<()> {
    let version = teller.dialogue(id).await?.version;
    let mut deed = teller.deed(role, when).await?;
    dialogues::take(&mut deed, id, version, step)
        .await
        .map_err(told)?;
    deed.commit().await
}

async fn clock(teller: &Teller, id: Id, step: Step, when: When) -> Result<()> {
    let mut deed = teller.deed_of(Actor::Clock, when).await?;
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
        decided_on: teller.day(decision.in_days),
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
