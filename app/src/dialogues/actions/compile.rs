//! Writing the compilation of what residents said (P28).

use super::{EntryError, locked};
use crate::audit::Event;
use crate::core::{Error, Id, Result};
use crate::deed::Deed;
use crate::dialogues::model::{Problems, State, fits};
use crate::dialogues::store;
use crate::staff::Action;

/// The most characters in a compilation.
pub const LONGEST_COMPILATION: usize = 40_000;

/// Stores the compilation and what the material cannot show. It can be saved as often as one likes
/// until [`Step::Compile`](crate::dialogues::Step::Compile) locks it.
pub async fn save_compilation(
    deed: &mut Deed,
    id: Id,
    version: i64,
    compilation: &str,
    limits: &str,
) -> Result<(), EntryError> {
    let owner = super::get(deed.conn(), id).await?.owner.id;
    deed.require(Action::Compile, owner)?;
    let before = locked(deed, id, version).await?;
    if !matches!(before.state, State::Open | State::Closed) {
        return Err(Error::Refused("the compilation is locked, or it is too early for it").into());
    }
    let mut problems = Problems::new();
    fits(
        &mut problems,
        "compilation",
        compilation,
        LONGEST_COMPILATION,
    );
    fits(&mut problems, "compilation_limits", limits, 4_000);
    EntryError::unless_none(problems)?;
    store::set_compilation(deed.conn(), id, compilation.trim(), limits.trim()).await?;
    let chain = id.to_string();
    deed.audit(Event {
        chain: &chain,
        action: "dialogue.compilation_saved",
        subject: &before.slug,
        before: &format!("{}\n{}", before.compilation, before.compilation_limits),
        after: &format!("{compilation}\n{limits}"),
    })
    .await?;
    Ok(())
}
