//! Decoding beside the threads that answer others, and only few at a time, so that photos fill neither the processors nor the
//! memory.

use std::time::Duration;

use tokio::sync::Semaphore;
use tokio::time::timeout;

use super::model::{Picture, Unreadable};
use crate::core::{Error, Result};

/// So many photos are decoded at once. Each may take 260 MB while it is.
static PLACES: Semaphore = Semaphore::const_new(2);

/// So long a form waits for its turn; its words are taken in without the photo rather than never.
const LONGEST_WAIT: Duration = Duration::from_secs(20);

/// A photo of what was sent; [`Unreadable::NotNow`] when too many are before it.
///
/// # Errors
/// Only when the process ends; why it is no photo is part of the answer.
pub async fn make(sent: Vec<u8>) -> Result<Result<Picture, Unreadable>> {
    let Ok(place) = timeout(LONGEST_WAIT, PLACES.acquire()).await else {
        return Ok(Err(Unreadable::NotNow));
    };
    let place = place.map_err(|_| Error::Internal("photos are not decoded any more".to_owned()))?;
    let work = move || {
        // Held until it is done, also when nobody waits for it any more.
        let _place = place;
        Picture::of(&sent)
    };
    Ok(match tokio::task::spawn_blocking(work).await {
        Ok(picture) => picture,
        Err(failed) => {
            tracing::warn!(%failed, "a photo could not be decoded");
            Err(Unreadable::NotAPhoto)
        }
    })
}
