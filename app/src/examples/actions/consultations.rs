//! What the committees said about a strategic dialogue of the examples.

use super::super::model::Dialogue as Example;
use super::dialogue::AFTERNOON;
use super::teller::{Teller, told};
use crate::consultations::{self, NewAnswer};
use crate::core::{Error, Id, Result};
use crate::staff::Role;

/// Lets every committee of the example answer, or the executive board go on without its answer.
pub async fn tell(teller: &Teller, example: &Example, dialogue: Id) -> Result<()> {
    for said in &example.consultations {
        let body = teller.body(&said.body)?;
        let mut conn = teller.app().db.read().await?;
        let asked = consultations::of_dialogue(&mut conn, dialogue).await?;
        drop(conn);
        let version = asked
            .iter()
            .find(|asked| asked.body.id == body)
            .ok_or(Error::NotFound)?
            .version;
        let mut deed = teller
            .deed(Role::Secretary, teller.working_day(said.in_days), AFTERNOON)
            .await?;
        if let Some(answer) = &said.answer {
            let new = NewAnswer {
                answer: Some(answer.parse().map_err(told)?),
                motive: said.words.clone(),
            };
            consultations::answer(&mut deed, dialogue, body, version, &new)
                .await
                .map_err(told)?;
        } else {
            consultations::do_without(&mut deed, dialogue, body, &said.words)
                .await
                .map_err(told)?;
        }
        deed.commit().await?;
    }
    Ok(())
}
