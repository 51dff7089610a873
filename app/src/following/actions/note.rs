//! Noting what happens, in the deed that does it.

use crate::app::App;
use crate::core::{Id, Result};
use crate::deed::{Actor, Deed};
use crate::dialogues::{Dialogue, Step};
use crate::following::model::{self, Happened, Happening};
use crate::following::store;

/// Notes that something happened in a dialogue that everybody can read; `subject` tells it apart from another of its kind.
pub async fn note(
    deed: &mut Deed,
    kind: Happening,
    dialogue: Id,
    subject: impl ToString,
) -> Result<()> {
    put(deed, kind, dialogue, (None, None), subject.to_string()).await
}

async fn put(
    deed: &mut Deed,
    kind: Happening,
    dialogue: Id,
    (contribution, theme): (Option<Id>, Option<Id>),
    subject: String,
) -> Result<()> {
    let happened = Happened {
        id: deed.new_id(),
        kind,
        dialogue,
        contribution,
        theme,
        subject,
        at: deed.now,
        bodies: Vec::new(),
    };
    store::insert(deed.conn(), &happened).await
}

/// Notes a step of a dialogue as it was before it. What was stopped before anybody could read of it is told to nobody.
pub async fn note_step(deed: &mut Deed, before: &Dialogue, step: Step) -> Result<()> {
    let Some(kind) = Happening::of_step(step) else {
        return Ok(());
    };
    if kind != Happening::Announced && !before.is_public() {
        return Ok(());
    }
    note(deed, kind, before.id, "").await?;
    if kind == Happening::Decided {
        for theme in store::themes_with_outcome(deed.conn(), before.id).await? {
            note_theme(deed, Happening::ThemeDecided, before.id, theme).await?;
        }
    }
    Ok(())
}

/// Notes a change of a public text.
pub async fn note_revision(deed: &mut Deed, dialogue: &Dialogue, revision: Id) -> Result<()> {
    if dialogue.is_public() {
        note(deed, Happening::Revised, dialogue.id, revision).await?;
    }
    Ok(())
}

/// Notes what happened to one idea; `subject` tells it apart from another of its kind.
pub async fn note_idea(
    deed: &mut Deed,
    kind: Happening,
    dialogue: Id,
    contribution: Id,
    subject: impl ToString,
) -> Result<()> {
    let about = (Some(contribution), None);
    put(deed, kind, dialogue, about, subject.to_string()).await
}

/// Notes what happened to all ideas of a theme, once.
pub async fn note_theme(deed: &mut Deed, kind: Happening, dialogue: Id, theme: Id) -> Result<()> {
    put(deed, kind, dialogue, (None, Some(theme)), theme.to_string()).await
}

/// Notes of each of `contributions` that somebody follows that its theme, which it has come into, has an answer already.
pub async fn note_newcomers(
    deed: &mut Deed,
    dialogue: Id,
    theme: Id,
    contributions: &[Id],
) -> Result<()> {
    for idea in store::followed(deed.conn(), contributions).await? {
        let subject = format!("{idea} {theme}");
        note_idea(deed, Happening::IdeaAnswered, dialogue, idea, subject).await?;
    }
    Ok(())
}

/// Notes of every open dialogue whose last day is near that it closes soon: once for each last day, for that may be moved.
pub async fn closes_soon(app: &App) -> Result<()> {
    let today = app.now().date();
    let near = store::soon(&mut *app.db.read().await?, today.plus_days(7)).await?;
    for (dialogue, opens_on, closes_on) in near {
        if model::closes_soon(opens_on, closes_on, today) {
            let mut deed = app.begin(Actor::Clock).await?;
            note(&mut deed, Happening::ClosesSoon, dialogue, closes_on).await?;
            deed.commit().await?;
        }
    }
    Ok(())
}
