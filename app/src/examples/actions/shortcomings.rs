//! Shortcomings that were reported, and what was answered.

use super::super::model::Shortcoming;
use super::teller::{Teller, told};
use crate::core::{Error, Locale, Result};
use crate::deed::Actor;
use crate::shortcomings::{self, NewAnswer, NewReport};
use crate::staff::Role;

const MORNING: i64 = 8 * 60;

/// Tells each, as far as it has come.
pub async fn tell(teller: &Teller, all: Vec<Shortcoming>) -> Result<()> {
    for (index, example) in all.into_iter().enumerate() {
        let new = NewReport {
            words: example.words,
            page: example.page,
            email: None,
        };
        let came = teller.day(example.received_in);
        let mut deed = teller.deed_of(Actor::Resident, came, MORNING).await?;
        let key = format!("shortcoming-{index}");
        shortcomings::report(&mut deed, &new, &key, Locale::Sv, true).await?;
        let waiting = shortcomings::waiting(deed.conn()).await?;
        deed.commit().await?;
        let Some(days) = example.answered_in else {
            continue;
        };
        let it = waiting
            .into_iter()
            .find(|it| it.words == new.words)
            .ok_or(Error::NotFound)?;
        let answer = NewAnswer {
            outcome: Some(example.outcome.parse().map_err(told)?),
            words: example.answer,
        };
        let then = teller.then_or_later(days);
        let mut deed = teller.deed(Role::Coordinator, then, MORNING).await?;
        shortcomings::answer(&mut deed, it.id, it.version, &answer)
            .await
            .map_err(told)?;
        deed.commit().await?;
    }
    Ok(())
}
