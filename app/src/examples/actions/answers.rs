//! What the voluntary questions were answered in the examples, and the made-up shares of the population.

use std::collections::BTreeMap;

use super::super::model::{Dialogue as Example, Population};
use super::dialogue::AFTERNOON;
use super::teller::{Teller, told};
use crate::background::{self, Given, NewPopulation, NewShare, Question, permille};
use crate::core::{Id, Result};
use crate::deed::{Actor, Deed};
use crate::trust;

/// Enters the shares, marked as examples.
pub async fn populations(deed: &mut Deed, teller: &Teller, all: Vec<Population>) -> Result<()> {
    let (now, this_year) = (deed.now, teller.day(0).year());
    for population in all {
        let shares = population.shares.into_iter().enumerate();
        let shares = shares.map(|(line, share)| NewShare {
            answer: share.answer,
            name_en: share.name_en,
            permille: permille(&share.percent),
            line,
        });
        let new = NewPopulation {
            question: population.question.parse().map_err(told)?,
            year: Some(i64::from(this_year - population.years_ago)),
            source: population.source,
            shares: shares.collect(),
        };
        background::add(deed, &new, Some(now)).await.map_err(told)?;
    }
    Ok(())
}

/// The answers as a list: each as often as it was given.
fn given(answers: &BTreeMap<String, usize>) -> Vec<String> {
    answers
        .iter()
        .flat_map(|(answer, count)| std::iter::repeat_n(answer.clone(), *count))
        .collect()
}

/// What was answered on the receipts, while the dialogue was open.
pub async fn before(teller: &Teller, example: &Example, id: Id) -> Result<()> {
    let trust = given(&example.answers.trust_before);
    let about: Vec<(Question, Vec<String>)> = [
        (Question::Age, &example.answers.age),
        (Question::Gender, &example.answers.gender),
        (Question::Part, &example.answers.part),
        (Question::FirstTime, &example.answers.first_time),
    ]
    .map(|(question, answers)| (question, given(answers)))
    .into();
    let longest = about.iter().map(|(_, answers)| answers.len()).max();
    let dialogue = teller.dialogue(id).await?;
    let mut deed = teller
        .deed_of(Actor::Resident, teller.day(example.opens_in), AFTERNOON)
        .await?;
    for at in 0..trust.len().max(longest.unwrap_or(0)) {
        let answers = about.iter().filter_map(|(question, answers)| {
            answers.get(at).map(|answer| (*question, answer.clone()))
        });
        let given = Given {
            trust: trust
                .get(at)
                .map(|step| step.parse())
                .transpose()
                .map_err(told)?,
            answers: answers.collect(),
        };
        background::count(&mut deed, &dialogue, &given).await?;
    }
    deed.commit().await
}

/// What was answered when the result was there.
pub async fn after(teller: &Teller, example: &Example, id: Id) -> Result<()> {
    let day = teller.day(example.fed_back_in.unwrap_or(0) + 1);
    let mut deed = teller.deed_of(Actor::Resident, day, AFTERNOON).await?;
    for step in given(&example.answers.trust_after) {
        let step = step.parse().map_err(told)?;
        trust::count_after(&mut deed, id, Some(step)).await?;
    }
    deed.commit().await
}
