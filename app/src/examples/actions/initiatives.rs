//! What has been proposed, and what came of it (P37).

use super::super::model::{Initiative, InitiativeAnswer, MovedDay};
use super::teller::{Teller, told};
use crate::contributions::Draft;
use crate::core::{Id, Locale, Result};
use crate::deed::Actor;
use crate::initiatives::{self, NewAnswer, NewInitiative};
use crate::moderation::ReviewAct;
use crate::staff::Role;

const MORNING: i64 = 8 * 60;
const AFTERNOON: i64 = 14 * 60;

/// Tells each, as far as it has come. A yes leaves a draft for the dialogue that it began.
pub async fn tell(teller: &mut Teller, all: Vec<Initiative>) -> Result<()> {
    for (index, example) in all.iter().enumerate() {
        let id = send_in(teller, example, index).await?;
        if let Some(days) = example.published_in {
            let version = version(teller, id).await?;
            let mut deed = teller
                .deed(Role::Moderator, teller.then_or_later(days), MORNING)
                .await?;
            initiatives::review(&mut deed, id, version, &ReviewAct::Publish { whole: false })
                .await
                .map_err(told)?;
            deed.commit().await?;
        }
        if let (Some(days), Some(body)) = (example.routed_in, &example.body) {
            let (version, body) = (version(teller, id).await?, teller.body(body)?);
            let mut deed = teller
                .deed(Role::Coordinator, teller.then_or_later(days), MORNING)
                .await?;
            initiatives::route(&mut deed, id, version, Some(body))
                .await
                .map_err(told)?;
            deed.commit().await?;
        }
        if let Some(moved) = &example.moved {
            move_day(teller, id, moved).await?;
        }
        if let Some(answer) = &example.answer {
            give(teller, id, answer).await?;
        }
    }
    Ok(())
}

async fn send_in(teller: &Teller, example: &Initiative, index: usize) -> Result<Id> {
    let text = example.text.trim();
    let new = NewInitiative {
        draft: Draft {
            title: example.title.clone(),
            shown_name: example.shown_name.clone(),
            ..Draft::new(text, Locale::Sv)
        },
        origin: example.origin.parse().map_err(told)?,
        wished: example
            .wished
            .as_deref()
            .map(|slug| teller.body(slug))
            .transpose()?,
        example: true,
    };
    let mut deed = teller
        .deed_of(Actor::Resident, teller.day(example.received_in), MORNING)
        .await?;
    let key = format!("initiative-{index}");
    let sent = initiatives::submit(&mut deed, &new, &key, Locale::Sv).await?;
    deed.commit().await?;
    Ok(sent.receipt.id)
}

async fn move_day(teller: &Teller, id: Id, moved: &MovedDay) -> Result<()> {
    let version = version(teller, id).await?;
    let (then, to) = (
        teller.then_or_later(moved.in_days),
        teller.working_day(moved.to_in),
    );
    let mut deed = teller.deed(Role::Coordinator, then, MORNING).await?;
    initiatives::move_day(&mut deed, id, version, to, &moved.reason)
        .await
        .map_err(told)?;
    deed.commit().await
}

async fn give(teller: &mut Teller, id: Id, example: &InitiativeAnswer) -> Result<()> {
    let version = version(teller, id).await?;
    let year = teller.day(0).year().to_string();
    let title = match &example.begins {
        Some(slug) => teller.title(slug)?,
        None => String::new(),
    };
    let new = NewAnswer {
        answer: Some(example.answer.parse().map_err(told)?),
        title,
        case_number: example.case_number.replace("{year}", &year),
        decided_on: teller.working_day(example.decided_in),
        paragraph: example.paragraph.clone(),
        reasons: example.reasons.trim().to_owned(),
        minutes_url: example.minutes_url.clone(),
        why_changed: String::new(),
    };
    let mut deed = teller
        .deed(
            Role::Secretary,
            teller.then_or_later(example.entered_in),
            AFTERNOON,
        )
        .await?;
    initiatives::answer(&mut deed, id, version, &new)
        .await
        .map_err(told)?;
    deed.commit().await
}

async fn version(teller: &Teller, id: Id) -> Result<i64> {
    let mut conn = teller.app().db.read().await?;
    Ok(initiatives::get(&mut conn, id).await?.version)
}
