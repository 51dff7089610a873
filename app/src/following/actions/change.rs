//! Saying yes, saying how often, and ending it.

use jiff::SignedDuration;

use super::{bodies_of, call_in};
use crate::bodies;
use crate::core::{Id, Locale, Result, Timestamp};
use crate::db::Conn;
use crate::deed::Deed;
use crate::following::model::{Frequency, Subscription, Target};
use crate::following::store;
use crate::participants::{self, Participant};

/// How long it is remembered that somebody asked, when nobody said yes.
const WISHES: SignedDuration = SignedDuration::from_hours(14 * 24);
/// How long it is remembered who was told of what.
const TOLD: SignedDuration = SignedDuration::from_hours(60 * 24);

/// So many tellings are looked at at a time, to forget who was told of the same.
const AT_A_TIME: i64 = 5_000;

/// What waits for a participant's yes; dialogues are called what a reader of `l` reads.
pub async fn waiting(conn: &mut Conn, participant: Id, l: Locale) -> Result<Vec<Subscription>> {
    let mut all = store::of_participant(conn, participant).await?;
    all.retain(|subscription| subscription.confirmed_at.is_none());
    call_in(conn, &mut all, l).await?;
    Ok(all)
}

/// Begins those of the subscriptions that wait which the owner of the mailbox wants, and forgets the others. The address is
/// confirmed with it.
pub async fn confirm(deed: &mut Deed, participant: &Participant, wanted: &[Id]) -> Result<()> {
    let now = deed.now;
    let waiting = waiting(deed.conn(), participant.id, participant.locale).await?;
    let mut begun = Vec::new();
    for subscription in waiting {
        if !wanted.contains(&subscription.id) {
            store::end(deed.conn(), participant.id, subscription.id).await?;
        } else if store::confirm(deed.conn(), participant.id, subscription.id, now).await? {
            begun.push(subscription.target.kind().as_str());
        }
    }
    if begun.is_empty() {
        return Ok(());
    }
    // Takes dialogues before the site's chain, as every deed does.
    participants::confirm(deed, &participant.confirm_code).await?;
    deed.audit_on_site("following.began", participant.id, "", &begun.join(" "))
        .await
}

/// Begins a subscription for whoever has said elsewhere that the address is theirs and that they want it.
pub async fn begin(
    deed: &mut Deed,
    participant: &Participant,
    target: Target,
    frequency: Frequency,
) -> Result<()> {
    let (id, now) = (deed.new_id(), deed.now);
    store::wish(deed.conn(), (id, participant.id), target, frequency, now).await?;
    confirm(deed, participant, &[id]).await
}

/// What is to become of one subscription.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Choice {
    /// It goes on, so often.
    Keep(Frequency),
    /// It ends.
    End,
}

/// Changes what a participant follows, and when they are told of what waits already.
pub async fn change(deed: &mut Deed, participant: Id, choices: &[(Id, Choice)]) -> Result<()> {
    let before = store::of_participant(deed.conn(), participant).await?;
    for (id, choice) in choices {
        match choice {
            Choice::Keep(frequency) => {
                store::set_frequency(deed.conn(), participant, *id, *frequency).await?;
            }
            Choice::End => store::end(deed.conn(), participant, *id).await?,
        }
    }
    let after = store::of_participant(deed.conn(), participant).await?;
    if before == after {
        return Ok(());
    }
    retime(deed, participant, &after).await?;
    deed.audit_on_site(
        "following.changed",
        participant,
        &written(&before),
        &written(&after),
    )
    .await
}

fn written(all: &[Subscription]) -> String {
    let lines: Vec<String> = all
        .iter()
        .map(|each| format!("{} {}", each.id, each.frequency))
        .collect();
    lines.join("\n")
}

/// What waits is told when the most urgent of the subscriptions that are left says, or not at all.
async fn retime(deed: &mut Deed, participant: Id, left: &[Subscription]) -> Result<()> {
    let today = deed.now.date();
    let all = bodies::all(deed.conn()).await?;
    for row in store::pending(deed.conn(), participant).await? {
        let bodies = bodies_of(&all, &row, today);
        let happened = row.of(bodies);
        let due: Option<Timestamp> = left
            .iter()
            .filter(|subscription| subscription.concerns(&happened))
            .map(|subscription| subscription.frequency.due(happened.at))
            .min();
        store::retime(deed.conn(), participant, happened.id, due).await?;
    }
    Ok(())
}

/// A participant by the code of the page that ends all following, or [`Error::NotFound`](crate::core::Error::NotFound).
pub async fn by_stop_code(conn: &mut Conn, code: &str) -> Result<Participant> {
    participants::by_unsubscribe_code(conn, code).await
}

/// Ends all that a participant follows. Doing it again changes nothing.
pub async fn stop_all(deed: &mut Deed, participant: Id) -> Result<()> {
    if store::end_all(deed.conn(), participant).await? == 0 {
        return Ok(());
    }
    retime(deed, participant, &[]).await?;
    deed.audit_on_site("following.ended", participant, "", "")
        .await
}

/// Forgets all that a participant follows and was told of, in the deed that forgets the address.
pub async fn forget_all(deed: &mut Deed, participant: Id) -> Result<()> {
    store::end_all(deed.conn(), participant).await?;
    store::forget_participant(deed.conn(), participant).await
}

/// Forgets what nobody said yes to, and who was told of what long ago. Returns how many rows.
pub async fn forget(conn: &mut Conn, now: Timestamp) -> Result<u64> {
    let wishes = store::forget_wishes(conn, now.plus(-WISHES)).await?;
    Ok(wishes + store::forget_told(conn, now.plus(-TOLD), AT_A_TIME).await?)
}
