//! Agreeing with an idea, and taking it back.

use super::model::{Agreed, Press, PressError, Pressed, Supporter, takes_support};
use super::store;
use crate::app::App;
use crate::core::digest::sha256_hex;
use crate::core::{Error, Id, Result};
use crate::db::Conn;
use crate::deed::{Actor, Deed};
use crate::dialogues;
use crate::throttle::{self, Limit};

/// Presses of one network in an hour: a school or a library is one.
const PRESSES: Limit = Limit {
    hits: 200,
    seconds: 3600,
};
/// Browsers of one network that are given a name, in an hour: else whoever throws the cookie away counts each time.
const NEWCOMERS: Limit = Limit {
    hits: 40,
    seconds: 3600,
};

/// Agrees with the idea `number`, or takes that back; doing it again changes nothing. Whoever agrees with an idea that is
/// shown under another agrees with that one. A browser that is not known is given a name, and not counted before it comes with it.
///
/// Nothing goes into the log: an event has a time, and would tell who agreed with what at the same moment.
pub async fn press(
    app: &App,
    (dialogue, number): (Id, i64),
    supporter: &Supporter,
    what: Press,
    network_address: &str,
) -> Result<Pressed, PressError> {
    let mut deed = app.begin(Actor::Resident).await.map_err(Error::from)?;
    // Held, so that nobody closes it, hides the idea or sends it on meanwhile.
    let Some(held) = dialogues::taken_in_time(&mut deed, dialogue).await? else {
        return Err(PressError::Closed);
    };
    let pressed = store::pressed(deed.conn(), dialogue, number)
        .await?
        .ok_or(Error::NotFound)?;
    if !takes_support(held.state, pressed.state, pressed.belongs_elsewhere()) {
        return Err(if held.state.takes_contributions() {
            Error::NotFound.into()
        } else {
            PressError::Closed
        });
    }
    let (idea, number) = pressed.agreed_with();
    let network = throttle::network(network_address);
    if !throttle::within(&mut deed, "support", &network, PRESSES).await? {
        return Err(PressError::TooMany);
    }
    if what == Press::Agree && !supporter.is_known() {
        if !throttle::within(&mut deed, "new supporter", &network, NEWCOMERS).await? {
            return Err(PressError::TooMany);
        }
        let name = app.random.code(Supporter::NAME);
        deed.commit().await?;
        return Ok(Pressed::Named(Supporter::named(name)));
    }
    if let Some(digest) = supporter.digest(&app.settings.secret, dialogue) {
        match what {
            Press::Agree => store::insert(deed.conn(), idea, &digest).await?,
            Press::TakeBack => store::delete(deed.conn(), idea, &digest).await?,
        }
    }
    deed.commit().await?;
    Ok(Pressed::Done(number))
}

/// One more who agrees with an idea of the examples, in a browser that there is not.
pub async fn invented(deed: &mut Deed, idea: Id) -> Result<()> {
    let nobody = sha256_hex(deed.app.random.code(Supporter::NAME));
    store::insert(deed.conn(), idea, &nobody).await
}

/// How the browser stands to the shown idea `idea` of `dialogue`, with which `count` agree.
pub async fn of_idea(
    app: &App,
    conn: &mut Conn,
    (dialogue, idea, count): (Id, Id, i64),
    supporter: &Supporter,
) -> Result<Agreed> {
    let mine = match supporter.digest(&app.settings.secret, dialogue) {
        Some(digest) => store::agrees(conn, idea, &digest).await?,
        None => false,
    };
    Ok(Agreed { count, mine })
}
