//! Addresses to which mail does not come: after one refusal for good, or many for now, no more is sent.

use crate::core::{Date, EmailAddress, Id, Result, Timestamp};
use crate::db::{Conn, json_list};
use crate::deed::Deed;
use crate::mail::Trouble;

use super::{actions, store};

/// Days on which mail was refused before no more is sent.
const DAYS: usize = 5;
/// How many days at least lie between the first and the last of them.
const APART: i64 = 7;
/// Older refusals do not count.
const COUNTED: i64 = 30;

/// Whether so many refusals for now, each on a day of its own, are enough to send no more: five in a month, the first and the
/// last at least a week apart. A mail that is tried again and again over a weekend is not.
fn are_enough(days: &[Date], today: Date) -> bool {
    let counted: Vec<Date> = days
        .iter()
        .copied()
        .filter(|day| day.days_until(today) <= COUNTED)
        .collect();
    let (first, last) = (counted.iter().min(), counted.iter().max());
    counted.len() >= DAYS
        && first
            .zip(last)
            .is_some_and(|(first, last)| first.days_until(*last) >= APART)
}

/// Notes that mail to a participant was refused at `to`; `came_back` when a server had taken it first. Nothing when they have another
/// address by now.
pub async fn note_trouble(
    deed: &mut Deed,
    participant: Id,
    to: &EmailAddress,
    trouble: Trouble,
    came_back: bool,
) -> Result<()> {
    let found = actions::get(deed.conn(), participant).await?;
    if found.email.folded() != to.folded() || found.undeliverable_at.is_some() {
        return Ok(());
    }
    let (now, today) = (deed.now, deed.now.date());
    let is_over = match trouble {
        Trouble::ForGood => true,
        Trouble::ForNow => {
            store::add_trouble(deed.conn(), participant, today, came_back).await?;
            let days = store::troubles(deed.conn(), participant).await?;
            are_enough(&days, today)
        }
    };
    if is_over && store::set_undeliverable(deed.conn(), participant, now).await? {
        deed.audit_on_site(
            "participant.undeliverable",
            participant,
            "",
            "undeliverable",
        )
        .await?;
    }
    Ok(())
}

/// Notes that a server has taken a message: what it refused before was for then.
pub async fn note_taken(conn: &mut Conn, message: Id) -> Result<()> {
    store::forget_refusals(conn, message).await
}

/// Lets mail go again to whom the `messages` are for: somebody has looked, and wants them sent once more.
pub async fn write_again(conn: &mut Conn, messages: &[Id]) -> Result<()> {
    let messages: Vec<String> = messages.iter().map(ToString::to_string).collect();
    store::write_again(conn, &json_list(&messages)).await
}

/// Addresses and the mails of the last thirty days, in figures alone.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, sqlx::FromRow)]
pub struct Addresses {
    /// Confirmed, and written to.
    pub confirmed: i64,
    /// Not confirmed.
    pub unconfirmed: i64,
    /// Whose owners want no mail.
    pub declined: i64,
    /// To which nothing is sent because it comes back.
    pub undeliverable: i64,
    /// Mails that were sent.
    pub sent: i64,
    /// Mails that were refused.
    pub failed: i64,
    /// Mails that came back later.
    pub bounced: i64,
}

/// How many addresses there are, and how the mails of the last thirty days went.
pub async fn addresses(conn: &mut Conn, now: Timestamp) -> Result<Addresses> {
    store::addresses(conn, now.date().plus_days(-COUNTED).start()).await
}

#[cfg(test)]
mod tests {
    use proptest::collection::vec;
    use proptest::prelude::*;

    use super::*;

    fn day(number: i64) -> Date {
        let first: Date = "2026-11-01".parse().unwrap();
        first.plus_days(number)
    }

    #[test]
    fn five_days_over_a_week_are_enough_and_a_bad_weekend_is_not() {
        let days = |numbers: &[i64]| -> Vec<Date> { numbers.iter().map(|n| day(*n)).collect() };
        assert!(are_enough(&days(&[0, 1, 2, 3, 7]), day(7)));
        assert!(!are_enough(&days(&[0, 1, 2, 3, 4]), day(4)));
        assert!(!are_enough(&days(&[0, 7, 14, 21]), day(21)));
        assert!(!are_enough(&days(&[0, 1, 2, 3, 40]), day(40)), "long ago");
        assert!(!are_enough(&[], day(0)));
    }

    proptest! {
        #[test]
        fn fewer_than_five_days_or_less_than_a_week_never_stop_mail(mut numbers in vec(0i64..60, 0..12)) {
            numbers.sort_unstable();
            numbers.dedup();
            let days: Vec<Date> = numbers.iter().map(|n| day(*n)).collect();
            let last = numbers.last().copied().unwrap_or_default();
            let lately: Vec<i64> = numbers.iter().copied().filter(|n| last - n <= 30).collect();
            let wide = lately.first().is_some_and(|first| last - first >= 7);
            prop_assert_eq!(are_enough(&days, day(last)), lately.len() >= 5 && wide);
        }
    }
}
