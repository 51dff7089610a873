//! Asking the committees, and what they and the executive board do then.

use super::model::{Consultation, NewAnswer, due, spoken_for, still_to_ask};
use super::{mails, store};
use crate::app::App;
use crate::bodies::{self, in_charge};
use crate::core::{Date, Error, Id, Result, still};
use crate::db::Conn;
use crate::deed::{Actor, Deed};
use crate::dialogues::{self, Body, EntryError, Kind, Problem, Problems, State, said};
use crate::mandates;
use crate::staff::Action;

/// Every committee that was asked about a dialogue.
pub async fn of_dialogue(conn: &mut Conn, dialogue: Id) -> Result<Vec<Consultation>> {
    store::of_dialogue(conn, dialogue).await
}

/// A committee that owes an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Waiting {
    /// The address part of the committee that was asked.
    pub asked: String,
    /// Who answers: the committee itself, or whoever has taken over from it.
    pub body: Body,
    /// The executive board, which asks.
    pub board: Id,
    /// The dialogue's address part.
    pub slug: String,
    /// The dialogue's name.
    pub title: String,
    /// By when.
    pub due: Date,
}

/// Every answer that is waited for on the day `today` and that somebody can give.
pub async fn waiting(conn: &mut Conn, today: Date) -> Result<Vec<Waiting>> {
    let all = bodies::all(conn).await?;
    let open = store::open(conn).await?.into_iter();
    Ok(open
        .filter_map(|(asked, at, board, slug, title, opens_on)| {
            let body = in_charge(&all, asked, today)?.body.clone();
            let asked = all.iter().find(|other| other.body.id == asked)?;
            Some(Waiting {
                asked: asked.body.slug.clone(),
                body,
                board,
                slug,
                title,
                due: due(at.date(), opens_on),
            })
        })
        .collect())
}

/// The committees that are there on the day `today` and that nobody has asked about a dialogue.
pub async fn not_asked(conn: &mut Conn, dialogue: Id, today: Date) -> Result<Vec<Body>> {
    let all = bodies::all(conn).await?;
    let asked = store::of_dialogue(conn, dialogue).await?;
    let asked: Vec<Id> = asked.iter().map(|one| one.body.id).collect();
    Ok(still_to_ask(&all, &asked, today))
}

/// Asks the committees that began after the board had decided on a dialogue that is not announced yet (P34), in one deed for each
/// dialogue, and returns about how many. What everybody has read, no more committee is asked about.
pub async fn ask_those_who_began(app: &App) -> Result<usize> {
    let today = app.now().date();
    let mut conn = app.db.read().await?;
    let mut late = Vec::new();
    for row in dialogues::under_way(&mut conn, None).await? {
        let is_asked_about = row.kind == Kind::Strategic && row.state == State::Decided;
        if is_asked_about && !not_asked(&mut conn, row.id, today).await?.is_empty() {
            late.push(row.id);
        }
    }
    drop(conn);
    let mut done = 0;
    for id in late {
        let mut deed = app.begin(Actor::Clock).await?;
        // Held, so that it does not become public meanwhile, nor is asked about twice.
        let dialogue = dialogues::taken(&mut deed, id).await?;
        let is_late = !not_asked(deed.conn(), id, today).await?.is_empty();
        if dialogue.state == State::Decided && is_late {
            ask(&mut deed, id).await?;
            deed.commit().await?;
            done += 1;
        }
    }
    Ok(done)
}

/// Asks every committee that is there today about a dialogue that the executive board has decided to hold, and that is not asked
/// yet. The right to that decision is the caller's to check.
pub async fn ask(deed: &mut Deed, dialogue: Id) -> Result<()> {
    let now = deed.now;
    let asked = not_asked(deed.conn(), dialogue, now.date()).await?;
    for body in &asked {
        store::insert(deed.conn(), dialogue, body.id, now).await?;
    }
    mails::tell(deed, dialogue, &asked).await?;
    let slugs: Vec<&str> = asked.iter().map(|body| body.slug.as_str()).collect();
    let asked = slugs.join("\n");
    deed.audit_on_dialogue(dialogue, "consultation.asked", "", ("", &asked))
        .await
}

/// Notes what a committee says, for those who may speak for it or for whoever has taken over from it: that it
/// joins or does not, and why (P35).
pub async fn answer(
    deed: &mut Deed,
    dialogue: Id,
    body: Id,
    version: i64,
    new: &NewAnswer,
) -> Result<(), EntryError> {
    let (now, by) = (deed.now, deed.actor.staff_id());
    let all = bodies::all(deed.conn()).await?;
    let speaks = in_charge(&all, body, now.date()).ok_or(Error::NotFound)?;
    deed.require(Action::AnswerConsultation, speaks.body.id)?;
    if let Actor::Staff(staff) = deed.actor.clone() {
        let posts = mandates::of_body(deed.conn(), speaks.body.id).await?;
        if !spoken_for(&staff, speaks.body.id, &posts, now.date()) {
            return Err(Error::Forbidden.into());
        }
    }
    // Held, so that it does not become public meanwhile.
    let dialogue = dialogues::taken(deed, dialogue).await?;
    let all = store::of_dialogue(deed.conn(), dialogue.id).await?;
    let old = still(&all, version, |asked| {
        (asked.body.id == body).then_some(asked.version)
    })?;
    if !old.takes_answer(dialogue.state) {
        return Err(EntryError::at("answer", Problem::TooLate));
    }
    EntryError::unless_none(new.problems())?;
    let Some(answer) = new.answer else {
        return Err(EntryError::at("answer", Problem::NotAChoice));
    };
    let motive = new.motive.trim();
    let place = (dialogue.id, body);
    store::set_answer(deed.conn(), place, (answer, motive), by, now).await?;
    let before = old
        .given
        .as_ref()
        .map(|given| format!("{}\n{}", given.answer, given.motive));
    let before = before.unwrap_or_default();
    let after = format!("{answer}\n{motive}");
    let action = "consultation.answered";
    let change = (before.as_str(), after.as_str());
    deed.audit_on_dialogue(dialogue.id, action, &old.body.slug, change)
        .await?;
    Ok(())
}

/// Lets the dialogue go on without the answer of a committee that has not given one, with a reason that
/// everyone reads (P34). The executive board's secretary may.
pub async fn do_without(
    deed: &mut Deed,
    dialogue: Id,
    body: Id,
    reason: &str,
) -> Result<(), EntryError> {
    let owner = dialogues::get(deed.conn(), dialogue).await?.owner.id;
    deed.require(Action::RecordDecision, owner)?;
    let (now, by) = (deed.now, deed.actor.staff_id());
    let dialogue = dialogues::taken(deed, dialogue).await?;
    let old = one(deed.conn(), dialogue.id, body).await?;
    let mut problems = Problems::new();
    if !old.is_waited_for(dialogue.state) {
        problems.push(("reason", Problem::TooLate));
    } else if !old.may_be_left(dialogue.state, dialogue.opens_on, now.date()) {
        problems.push(("reason", Problem::HasTimeToAnswer));
    }
    said(&mut problems, "reason", reason, 2_000);
    EntryError::unless_none(problems)?;
    let reason = reason.trim();
    store::set_left(deed.conn(), (dialogue.id, body), reason, by, now).await?;
    let action = "consultation.left";
    deed.audit_on_dialogue(dialogue.id, action, &old.body.slug, ("", reason))
        .await?;
    Ok(())
}

async fn one(conn: &mut Conn, dialogue: Id, body: Id) -> Result<Consultation> {
    let all = store::of_dialogue(conn, dialogue).await?;
    all.into_iter()
        .find(|asked| asked.body.id == body)
        .ok_or(Error::NotFound)
}
