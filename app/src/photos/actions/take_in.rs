//! Photos of a form become those of what was sent in with it.

use crate::audit::Event;
use crate::contributions::Receipt;
use crate::core::{Id, Result};
use crate::deed::Deed;
use crate::photos::model::MOST;
use crate::photos::store;

/// Gives the contribution that was just sent in the photos that wait in its `form`, in the same deed; the form has none after
/// that. Without a form there are none. False when there was no room for all of them.
pub async fn take_in(
    deed: &mut Deed,
    form: &str,
    (dialogue, receipt): (Id, &Receipt),
) -> Result<bool> {
    if form.is_empty() {
        return Ok(true);
    }
    store::hold_uploads(deed.conn(), form).await?;
    let waiting = store::waiting(deed.conn(), form).await?;
    let (mut digests, mut last) = store::there(deed.conn(), receipt.id).await?;
    let mut taken = Vec::new();
    let mut has_room = true;
    for upload in waiting {
        if digests.contains(&upload.digest) {
            continue;
        }
        if digests.len() >= MOST {
            has_room = false;
            continue;
        }
        last += 1;
        let new = (deed.new_id(), deed.new_id());
        let random = deed.app.random.clone();
        let place = (receipt.id, last);
        store::take_in(deed.conn(), place, &upload.code, new, &random).await?;
        digests.push(upload.digest.clone());
        taken.push(upload.digest);
    }
    store::forget_others(deed.conn(), form, &[]).await?;
    if taken.is_empty() {
        return Ok(has_room);
    }
    deed.audit(Event {
        chain: &dialogue.to_string(),
        action: "photo.received",
        subject: &format!("contribution {}", receipt.number),
        before: "",
        after: &taken.join("\n"),
    })
    .await?;
    Ok(has_room)
}

/// The same for a form that is sent once more: photos that were added since come with it, as long as nobody has reviewed what
/// was sent first. False when somebody has, and there were some.
pub async fn add(deed: &mut Deed, form: &str, of: (Id, &Receipt)) -> Result<bool> {
    if form.is_empty() {
        return Ok(true);
    }
    store::hold_uploads(deed.conn(), form).await?;
    let waiting = store::waiting(deed.conn(), form).await?;
    let (digests, _) = store::there(deed.conn(), of.1.id).await?;
    let is_new = waiting
        .iter()
        .any(|upload| !digests.contains(&upload.digest));
    if is_new && !store::hold_unreviewed(deed.conn(), of.1.id).await? {
        return Ok(false);
    }
    take_in(deed, form, of).await
}

/// Gives `copy` in another dialogue the photos of `original`, as they stand: what was left out is left out there too.
pub async fn carry_over(deed: &mut Deed, original: Id, copy: Id) -> Result<()> {
    let random = deed.app.random.clone();
    for photo in store::of_contribution(deed.conn(), original).await? {
        let id = deed.new_id();
        store::carry_over(deed.conn(), photo.id, (copy, id), &random).await?;
    }
    Ok(())
}
