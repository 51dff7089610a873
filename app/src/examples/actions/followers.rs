//! Who follows the examples.

use super::super::model::Follower;
use super::teller::{Teller, told};
use crate::core::{Locale, Result};
use crate::deed::Actor;
use crate::following;
use crate::participants;

/// Lets them follow, from now on: what has happened before is news to nobody.
pub async fn tell(teller: &Teller, followers: Vec<Follower>) -> Result<()> {
    let mut deed = teller.app().begin(Actor::Operator).await?;
    for follower in followers {
        let email = follower.email.parse().map_err(told)?;
        let target = following::find(deed.conn(), &follower.what)
            .await?
            .ok_or_else(|| told(format!("nothing to follow: {}", follower.what)))?;
        let often = follower.often.parse().map_err(told)?;
        let person = participants::remember(&mut deed, &email, Locale::Sv).await?;
        following::begin(&mut deed, &person, target, often).await?;
    }
    deed.commit().await
}
