//! Answering the questions, what is shown of the answers, and keeping the population's figures.

use super::model::{Comparison, NewPopulation, Part, Population, Question, Standing, for_year};
use super::store;
use crate::bodies;
use crate::core::{Error, Id, Result, Timestamp, still};
use crate::db::Conn;
use crate::deed::Deed;
use crate::dialogues::{self, Dialogue, EntryError};
use crate::staff::Action;
use crate::tally::{self, Asked, Occasion};
use crate::trust::{self, Step};

/// What somebody answered on the receipt; whatever is left out was not said.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Given {
    /// How much they trust that residents are heeded.
    pub trust: Option<Step>,
    /// Their answers about themselves.
    pub answers: Vec<(Question, String)>,
}

/// What became of answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Taken {
    /// They were counted.
    Counted,
    /// There were answers with that receipt before.
    Already,
    /// The questions are no longer asked.
    Closed,
}

/// Takes the answers of `who` (an address, or else a contribution) to the questions on the receipt. They are counted one by one
/// and not together, and neither the audit log nor anything else tells that they came.
pub async fn answer(deed: &mut Deed, dialogue: Id, who: Id, given: &Given) -> Result<Taken> {
    let dialogue = dialogues::taken(deed, dialogue).await?;
    if Standing::of(&dialogue, deed.now.date()) != Standing::Before {
        return Ok(Taken::Closed);
    }
    if !tally::mark(deed, dialogue.id, Occasion::Before, who).await? {
        return Ok(Taken::Already);
    }
    count(deed, &dialogue, given).await?;
    Ok(Taken::Counted)
}

/// Counts answers, whoever gave them. The deed holds the dialogue.
pub async fn count(deed: &mut Deed, dialogue: &Dialogue, given: &Given) -> Result<()> {
    let compared = compare(deed.conn(), dialogue).await?;
    let parts = parts_of(&compared);
    let mut asked = vec![trust::before(given.trust)];
    asked.extend(Question::ALL.iter().map(|question| {
        let mut chosen = given.answers.iter().filter(|(of, _)| of == question);
        Asked {
            question: question.as_str(),
            answers: question.answers(&parts),
            chosen: chosen.next().map(|(_, answer)| answer.clone()),
        }
    }));
    tally::count(deed, dialogue.id, &asked).await
}

/// Whether `who` has answered what the receipt asks now.
pub async fn standing(
    conn: &mut Conn,
    secret: &[u8; 32],
    (dialogue, who): (&Dialogue, Id),
    standing: Standing,
) -> Result<bool> {
    let occasion = match standing {
        Standing::Before => Occasion::Before,
        Standing::After => Occasion::After,
        Standing::Closed => return Ok(false),
    };
    tally::has_answered(conn, secret, dialogue.id, (occasion, who)).await
}

/// The population by each question that the answers in `dialogue` are compared with. It is settled when the first answer is
/// counted, or the first after the register has figures for the question, and kept as a copy: whatever is changed in the
/// register later changes neither what one can choose from nor what is published. Otherwise somebody who sees the
/// comparison before and after a change could reckon out what it hides. That it is settled here and not when the
/// dialogue opens lets an administrator mend what nobody has answered beside yet.
async fn compare(conn: &mut Conn, dialogue: &Dialogue) -> Result<Vec<Population>> {
    let mut compared = store::compared(conn, dialogue.id).await?;
    let is_settled = |question: Question| compared.iter().any(|one| one.question == question);
    let left: Vec<Question> = Question::ALL
        .iter()
        .copied()
        .filter(|question| question.has_population() && !is_settled(*question))
        .collect();
    if left.is_empty() {
        return Ok(compared);
    }
    let all = store::all(conn).await?;
    for question in left {
        if let Some(population) = for_year(&all, question, year_of(dialogue)) {
            store::compare(conn, dialogue.id, population).await?;
            compared.push(population.clone());
        }
    }
    Ok(compared)
}

/// The parts of the municipality that one may choose from in `dialogue`: those that it is compared with, or, before anybody has
/// answered, those of the register.
pub async fn parts(conn: &mut Conn, dialogue: &Dialogue) -> Result<Vec<Part>> {
    let compared = store::compared(conn, dialogue.id).await?;
    if compared.iter().any(|one| one.question == Question::Part) {
        return Ok(parts_of(&compared));
    }
    let all = store::all(conn).await?;
    let population = for_year(&all, Question::Part, year_of(dialogue));
    Ok(population.map(Population::parts).unwrap_or_default())
}

fn parts_of(compared: &[Population]) -> Vec<Part> {
    let mut compared = compared.iter();
    let part = compared.find(|one| one.question == Question::Part);
    part.map(Population::parts).unwrap_or_default()
}

fn year_of(dialogue: &Dialogue) -> i64 {
    dialogue
        .opens_on
        .map_or(i64::MAX, |day| i64::from(day.year()))
}

/// What was answered beside the population, question by question. Nothing until the dialogue has closed: then no more answers
/// come and what they are compared with stays, so that nobody can find an answer by looking at the figures before and after it.
pub async fn comparisons(conn: &mut Conn, dialogue: &Dialogue) -> Result<Option<Vec<Comparison>>> {
    if dialogue.closed_at.is_none() {
        return Ok(None);
    }
    let compared = store::compared(conn, dialogue.id).await?;
    let mut comparisons = Vec::new();
    for question in Question::ALL.iter().copied() {
        let counts = tally::counts(conn, dialogue.id, question.as_str()).await?;
        // Where there was nothing to choose from, nothing was asked.
        if counts.is_empty() {
            continue;
        }
        let population = compared.iter().find(|one| one.question == question);
        comparisons.push(Comparison::of(question, counts, population));
    }
    Ok(Some(comparisons))
}

/// All figures of the population, the latest first within a question.
pub async fn populations(conn: &mut Conn) -> Result<Vec<Population>> {
    store::all(conn).await
}

/// Figures, or [`Error::NotFound`].
pub async fn get(conn: &mut Conn, id: Id) -> Result<Population> {
    let all = store::all(conn).await?;
    all.into_iter()
        .find(|population| population.id == id)
        .ok_or(Error::NotFound)
}

/// Enters figures and returns their id; made-up ones with when they were put in.
pub async fn add(
    deed: &mut Deed,
    new: &NewPopulation,
    example_at: Option<Timestamp>,
) -> Result<Id, EntryError> {
    let others = held(deed).await?;
    EntryError::unless_none(new.problems(&others))?;
    let (id, now) = (deed.new_id(), deed.now);
    store::insert(deed.conn(), id, new, (now, example_at)).await?;
    deed.audit_on_site("population.entered", id, "", &new.to_string())
        .await?;
    Ok(id)
}

/// Changes figures.
pub async fn change(
    deed: &mut Deed,
    id: Id,
    version: i64,
    new: &NewPopulation,
) -> Result<(), EntryError> {
    let all = held(deed).await?;
    let old = still(&all, version, |population| {
        (population.id == id).then_some(population.version)
    })?;
    let new = NewPopulation {
        question: old.question,
        ..new.clone()
    };
    EntryError::unless_none(new.problems(all.iter().filter(|other| other.id != id)))?;
    let before = NewPopulation::from(old);
    store::update(deed.conn(), id, &new).await?;
    let (before, after) = (before.to_string(), new.to_string());
    deed.audit_on_site("population.changed", id, &before, &after)
        .await?;
    Ok(())
}

/// All figures, held for administrators for all bodies: two that are entered at once see each other.
async fn held(deed: &mut Deed) -> Result<Vec<Population>> {
    deed.require_for_all(Action::Administer)?;
    bodies::hold_all(deed.conn()).await?;
    store::all(deed.conn()).await
}
