//! The staff's pages about initiatives.

mod acts;
pub mod answer;
mod forms;
pub mod list;
mod look;
pub mod one;
mod waiting;

use crate::core::{Id, Result};
use crate::initiatives::{self, Initiative};
use crate::site::Desk;

/// An initiative as staff open it: with the body that it lies with today, which is another than the one it went to
/// where that one is over.
pub struct Opened {
    /// The initiative.
    pub initiative: Initiative,
    /// Whose staff see to it; none while it lies with no body.
    pub body: Option<Id>,
}

/// The initiative with that number.
pub async fn open(desk: &Desk, number: &str) -> Result<Opened> {
    let mut conn = desk.app.db.read().await?;
    let initiative = initiatives::by_number(&mut conn, super::parts::number(number)?).await?;
    let all = crate::bodies::all(&mut conn).await?;
    let body = initiative
        .body()
        .and_then(|body| crate::bodies::in_charge(&all, body.id, desk.today))
        .map(|body| body.body.id);
    Ok(Opened { initiative, body })
}
