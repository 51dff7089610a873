//! The same form sent again: pressed twice, or sent once more after something in it was changed.

use crate::audit::Event;
use crate::contributions::model::{Draft, Receipt};
use crate::contributions::store::{self, SentBefore};
use crate::core::{Id, Locale, Result};
use crate::db::Conn;
use crate::deed::Deed;
use crate::participants::{self, Occasion};

/// What was changed in a form before the same text was sent once more. Nothing, for what is sent for
/// the first time and for what is pressed twice.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Again {
    /// Another e-mail address. It says what was typed and not what came of it, so that nobody learns
    /// here which addresses are confirmed.
    pub address: bool,
    /// The title, the name, the place, or how the text is written: what was sent first stands.
    pub words: bool,
}

impl Again {
    /// What `draft` has that was not sent the first time, by `sender`; which `words` it has, its slice compares.
    pub async fn by(
        conn: &mut Conn,
        sender: Option<Id>,
        draft: &Draft,
        words: bool,
    ) -> Result<Self> {
        let known = match sender {
            Some(id) => Some(participants::get(conn, id).await?.email.folded()),
            None => None,
        };
        let address = has_other_address(known.as_ref(), draft);
        Ok(Self { address, words })
    }

    /// The same of an idea.
    pub fn of(before: &SentBefore, draft: &Draft) -> Self {
        let address = has_other_address(before.email_folded.as_ref(), draft);
        let words = before.title != draft.title
            || before.shown_name != draft.shown_name
            || before.text != draft.text
            || (before.kind, before.tie) != (draft.kind, draft.tie)
            || before.place() != draft.place;
        Self { address, words }
    }
}

/// Whether `draft` has another address than the one that is `known`, folded. No address does not take back one.
fn has_other_address(known: Option<&String>, draft: &Draft) -> bool {
    let typed = draft.email.as_ref();
    typed.is_some_and(|email| known != Some(&email.folded()))
}

/// Gives what was sent in the address that stands in the form now, and leaves the mails that belong to
/// it: whoever has the form's key is its sender.
pub async fn correct_address(
    deed: &mut Deed,
    dialogue: Id,
    receipt: &Receipt,
    draft: &Draft,
    locale: Locale,
) -> Result<()> {
    let Some(email) = &draft.email else {
        return Ok(());
    };
    let known = store::hold_sender(deed.conn(), receipt.id).await?;
    let corrected = participants::correct_address(deed, known, email, locale).await?;
    let Some(participant) = corrected else {
        return Ok(());
    };
    store::set_sender(deed.conn(), receipt.id, participant).await?;
    participants::tell(deed, receipt.id, Occasion::Received).await?;
    deed.audit(Event {
        chain: &dialogue.to_string(),
        action: "contribution.address_corrected",
        subject: &format!("contribution {}", receipt.number),
        before: &known.0.map(|id| id.to_string()).unwrap_or_default(),
        after: &participant.to_string(),
    })
    .await
}
