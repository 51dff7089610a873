//! How many wrong passwords are borne. Only wrong ones count: a try is reserved before the password is
//! looked at, so that many at once cannot slip past the count, and given back when it was right.
//!
//! A stranger cannot lock an account for its owner. A browser in which the account has signed in before
//! is counted by itself. Other browsers are bounded by the network they come from, and all of them
//! together for one account; there the first wrong try from a network is counted apart from further
//! ones, so that whoever tries again and again from a few networks uses up nothing that somebody from
//! another network needs.

use crate::core::Result;
use crate::db::Conn;
use crate::deed::Deed;
use crate::throttle::{self, Counted, Limit};

const fn an_hour(hits: i64) -> Limit {
    Limit {
        hits,
        seconds: 3600,
    }
}

/// From one known browser, for its account.
pub const DEVICE: Limit = an_hour(10);
/// From one network, for all accounts together.
pub const NETWORK: Limit = an_hour(50);
/// From one network, for one account.
pub const ACCOUNT_FROM_NETWORK: Limit = an_hour(10);
/// For one account, from all networks: tries that are their network's first in the hour.
pub const ACCOUNT_FIRST: Limit = an_hour(20);
/// For one account, from all networks: further tries.
pub const ACCOUNT_AGAIN: Limit = an_hour(20);

/// A try that counts as a wrong one until it is given back.
#[derive(Debug)]
pub struct Reserved(Vec<Counted>);

impl Reserved {
    /// The password was right: nothing was wrong.
    pub async fn give_back(&self, conn: &mut Conn) -> Result<()> {
        for counted in &self.0 {
            throttle::give_back(conn, counted).await?;
        }
        Ok(())
    }
}

/// Reserves a try for `account` from `network`, or from the known browser `device`. None when there have
/// been too many wrong ones: the deed is then dropped, and nothing was counted.
///
/// The counters are always taken in the same order, so that two deeds never wait for each other
/// crosswise.
pub async fn reserve(
    deed: &mut Deed,
    account: &str,
    network: &str,
    device: Option<&str>,
) -> Result<Option<Reserved>> {
    let mut reserved = Vec::new();
    if let Some(device) = device {
        let counted = throttle::count(deed, "sign-in device", device, DEVICE).await?;
        let free = counted.hits <= DEVICE.hits;
        return Ok(free.then(|| Reserved(vec![counted])));
    }
    let pair = format!("{network}\n{account}");
    let mut is_first = false;
    for (what, who, limit) in [
        ("sign-in network", network, NETWORK),
        ("sign-in account from network", &pair, ACCOUNT_FROM_NETWORK),
    ] {
        let counted = throttle::count(deed, what, who, limit).await?;
        if counted.hits > limit.hits {
            return Ok(None);
        }
        is_first = counted.hits == 1;
        reserved.push(counted);
    }
    let (what, limit) = if is_first {
        ("sign-in account first", ACCOUNT_FIRST)
    } else {
        ("sign-in account again", ACCOUNT_AGAIN)
    };
    let counted = throttle::count(deed, what, account, limit).await?;
    let free = counted.hits <= limit.hits;
    reserved.push(counted);
    Ok(free.then_some(Reserved(reserved)))
}
