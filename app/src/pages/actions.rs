//! Reading and rewriting the text of a standing page.

use super::model::{PageText, Standing, problems};
use super::store;
use crate::audit::{Event, SITE};
use crate::core::{Error, Locale, Result};
use crate::db::Conn;
use crate::deed::Deed;
use crate::dialogues::EntryError;
use crate::staff::Action;

/// The text of `page` in `locale` as everybody reads it now: the newest that staff wrote, else the
/// program's own.
pub async fn current(conn: &mut Conn, page: Standing, locale: Locale) -> Result<PageText> {
    let (own, written_in) = page.source(locale);
    let rewritten = if page.is_editable() {
        store::newest(conn, page, written_in).await?
    } else {
        None
    };
    Ok(rewritten.unwrap_or_else(|| PageText {
        markdown: own.to_owned(),
        version: 0,
        edited_at: None,
    }))
}

/// Writes a new text for `page` in `locale`, over the one with `version`; [`Error::Stale`] when
/// somebody else has written in the meantime. What stood there before is kept.
pub async fn rewrite(
    deed: &mut Deed,
    page: Standing,
    locale: Locale,
    version: i64,
    markdown: &str,
) -> Result<(), EntryError> {
    deed.require_for_all(Action::EditPages)?;
    if !page.is_editable() {
        return Err(Error::Refused("the policy changes when another one is adopted").into());
    }
    EntryError::unless_none(problems(markdown))?;
    let before = current(deed.conn(), page, locale).await?;
    if before.version != version {
        return Err(Error::Stale.into());
    }
    let (by, now) = (deed.actor.staff_id(), deed.now);
    let stored = store::insert(deed.conn(), page, locale, version + 1, markdown, by, now).await;
    // On PostgreSQL two deeds may have read the same version: one of them stores it.
    match stored {
        Err(error) if error.is_duplicate() => return Err(Error::Stale.into()),
        other => other?,
    }
    deed.audit(Event {
        chain: SITE,
        action: "page.rewritten",
        subject: &format!("{page} {locale}"),
        before: &before.markdown,
        after: markdown,
    })
    .await?;
    Ok(())
}
