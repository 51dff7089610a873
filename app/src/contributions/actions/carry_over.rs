//! An idea that belongs in another dialogue becomes one there (P22).

use crate::contributions::model::{Receipt, ReceiptCode};
use crate::contributions::store;
use crate::core::digest::sha256_hex;
use crate::core::{Id, Result};
use crate::deed::Deed;
use crate::{deliveries, photos, places};

/// Makes of `original` a contribution of `dialogue`, with a number and a receipt of its own and the same sender; `time`
/// is the time it was sent on, which makes one. None when the dialogue takes no contributions now. It waits for review
/// there. The right to do so, and the log, are the caller's.
pub async fn carry_over(
    deed: &mut Deed,
    original: Id,
    dialogue: Id,
    time: Id,
) -> Result<Option<Receipt>> {
    let now = deed.now;
    let Some(number) = store::next_number(deed.conn(), dialogue, now).await? else {
        return Ok(None);
    };
    let receipt = Receipt {
        id: deed.new_id(),
        number,
        code: ReceiptCode::new(&deed.app.random),
    };
    let key = sha256_hex(format!("rerouting\n{time}"));
    store::carry_over(deed.conn(), original, (dialogue, &receipt), &key, now).await?;
    photos::carry_over(deed, original, receipt.id).await?;
    deliveries::carry_over(deed, original, dialogue, receipt.id).await?;
    places::carry_over(deed, original, receipt.id).await?;
    Ok(Some(receipt))
}
