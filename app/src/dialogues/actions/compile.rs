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

/// What is written when residents have had their say.
#[derive(Debug, Clone, Copy)]
pub struct Compilation<'a> {
    /// What they say.
    pub text: &'a str,
    /// What few have said, or what goes against what most have said (P11); may be empty.
    pub minority_views: &'a str,
    /// What the material cannot show.
    pub limits: &'a str,
}

/// Stores the compilation and what the material cannot show. It can be saved as often as one likes
/// until [`Step::Compile`](crate::dialogues::Step::Compile) locks it.
pub async fn save_compilation(
    deed: &mut Deed,
    id: Id,
    version: i64,
    new: &Compilation<'_>,
) -> Result<(), EntryError> {
    let owner = super::get(deed.conn(), id).await?.owner.id;
    deed.require(Action::Compile, owner)?;
    let before = locked(deed, id, version).await?;
    if !matches!(before.state, State::Open | State::Closed) {
        return Err(Error::Refused("the compilation is locked, or it is too early for it").into());
    }
    let mut problems = Problems::new();
    fits(&mut problems, "compilation", new.text, LONGEST_COMPILATION);
    fits(&mut problems, "minority_views", new.minority_views, 4_000);
    fits(&mut problems, "compilation_limits", new.limits, 4_000);
    EntryError::unless_none(problems)?;
    let new = Compilation {
        text: new.text.trim(),
        minority_views: new.minority_views.trim(),
        limits: new.limits.trim(),
    };
    store::set_compilation(deed.conn(), id, (new.text, new.minority_views, new.limits)).await?;
    let written = |text: &str, views: &str, limits: &str| format!("{text}\n{views}\n{limits}");
    let chain = id.to_string();
    deed.audit(Event {
        chain: &chain,
        action: "dialogue.compilation_saved",
        subject: &before.slug,
        before: &written(
            &before.compilation,
            &before.minority_views,
            &before.compilation_limits,
        ),
        after: &written(new.text, new.minority_views, new.limits),
    })
    .await?;
    Ok(())
}
