//! As files, where no mail server is set up: for trying out.

use std::path::Path;
use std::sync::Arc;

use super::SendError;
use crate::core::Id;

/// Writes the mail as `<id>.eml`, whole or not at all. The same mail again is the same file.
pub async fn write(folder: &Arc<Path>, id: Id, message: lettre::Message) -> Result<(), SendError> {
    let folder = Arc::clone(folder);
    tokio::task::spawn_blocking(move || {
        let part = folder.join(format!("{id}.part"));
        std::fs::write(&part, message.formatted())?;
        std::fs::rename(part, folder.join(format!("{id}.eml")))
    })
    .await
    .map_err(|_| SendError::Temporary("the writer broke off".to_owned()))?
    .map_err(|error| SendError::Temporary(format!("the folder for mail: {}", error.kind())))
}
