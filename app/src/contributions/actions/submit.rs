//! Taking in a contribution.

use super::again::{self, Again};
use crate::app::App;
use crate::audit::Event;
use crate::contributions::model::{Channel, Draft, FormTime, Receipt, ReceiptCode};
use crate::contributions::store;
use crate::core::digest::sha256_hex;
use crate::core::words::{search_text, words};
use crate::core::{Error, Id, Locale, Result, Timestamp};
use crate::db::Conn;
use crate::deed::{Actor, Deed};
use crate::participants::{self, Occasion};
use crate::photos;
use crate::places;
use crate::throttle::{self, Limit};

/// Why a contribution was not taken in. What was typed is the sender's to keep in every case.
#[derive(Debug, thiserror::Error)]
pub enum SubmitError {
    /// The dialogue is not open, or the moment lies before its first day or after its last.
    #[error("the dialogue is not open")]
    Closed,
    /// The form was sent too fast or too late, or a trap in it was filled in: press send once more.
    #[error("to be sent once more")]
    OnceMore,
    /// Too many from the same network address: wait an hour.
    #[error("too many from one address")]
    TooMany,
    /// The same words are in the dialogue already, as number `number`.
    #[error("the same words are there")]
    SameWords {
        /// Which.
        number: i64,
        /// Whether everybody can read it yet.
        is_shown: bool,
    },
    /// Something else failed.
    #[error(transparent)]
    Other(#[from] Error),
}

/// How a contribution came in.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Source {
    /// By web, on paper, by phone or at a meeting: all with the same rights (P3).
    pub channel: Channel,
    /// The meeting it came from, in words; may be empty.
    pub activity: String,
    /// The activity of the dialogue that it came from.
    pub activity_id: Option<Id>,
    /// The import that it came with.
    pub import: Option<Id>,
    /// When it came, for what is entered later; now, when there is none. Who may enter it is the caller's to check.
    pub came_at: Option<Timestamp>,
}

/// What is in the sender's hand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sent {
    /// The receipt.
    pub receipt: Receipt,
    /// What was changed since it was sent the first time.
    pub again: Again,
}

impl From<Receipt> for Sent {
    fn from(receipt: Receipt) -> Self {
        Self {
            receipt,
            again: Again::default(),
        }
    }
}

/// Takes in a contribution (P12, P23): gives it the dialogue's next number and a receipt, and leaves
/// the mails that belong to it when an address was given. Waits for review; nothing is shown yet.
///
/// `submit_key` is the form's: the same words with the same key, sent again, are the same
/// contribution and get the same receipt, also after the dialogue has closed; an address that was
/// corrected meanwhile is taken over. Another text under the same key is another contribution, so
/// that nothing that somebody wrote is lost.
pub async fn submit(
    deed: &mut Deed,
    dialogue: Id,
    draft: &Draft,
    source: &Source,
    submit_key: &str,
    locale: Locale,
) -> Result<Sent, SubmitError> {
    let keys = Keys::of(dialogue, draft, submit_key);
    if let Some(before) = store::sent_before(deed.conn(), &keys.text).await? {
        return sent_again(deed, dialogue, before, draft, locale).await;
    }
    let now = deed.now;
    let number = match source.came_at {
        None => store::next_number(deed.conn(), dialogue, now).await?,
        Some(came_at) => store::next_number_of(deed.conn(), dialogue, came_at).await?,
    };
    let number = number.ok_or(SubmitError::Closed)?;
    // Whoever sent the same at the same moment is done now, for the number is waited for.
    if let Some(before) = store::sent_before(deed.conn(), &keys.text).await? {
        store::give_back_number(deed.conn(), dialogue).await?;
        return sent_again(deed, dialogue, before, draft, locale).await;
    }
    let participant = match &draft.email {
        Some(email) => Some(participants::give_address(deed, email, locale).await?.id),
        None => None,
    };
    let receipt = Receipt {
        id: deed.new_id(),
        number,
        code: ReceiptCode::new(&deed.app.random),
    };
    let new = store::NewContribution {
        receipt: &receipt,
        dialogue,
        submit_key: &keys.text,
        form_key: &keys.form,
        draft,
        channel: source.channel,
        activity: &source.activity,
        activity_id: source.activity_id,
        import: source.import,
        participant,
        received_at: source.came_at.unwrap_or(now),
        text_digest: &text_digest(&draft.text),
        search_text: &search_text(&[&draft.title, &draft.text, &draft.translation]),
    };
    store::insert(deed.conn(), &new).await?;
    if let Some(place) = &draft.place {
        places::keep(deed, receipt.id, place).await?;
    }
    participants::tell(deed, receipt.id, Occasion::Received).await?;
    deed.audit(Event {
        chain: &dialogue.to_string(),
        action: "contribution.received",
        subject: &format!("contribution {number}"),
        before: "",
        after: &format!(
            "{}\n{}\n{}{}",
            draft.title,
            draft.shown_name,
            draft.text,
            places::in_the_log(draft.place.as_ref())
        ),
    })
    .await?;
    photos::take_in(deed, &draft.photos, (dialogue, &receipt)).await?;
    Ok(receipt.into())
}

/// The receipt of what was sent `before`, with the address that the form has now.
async fn sent_again(
    deed: &mut Deed,
    dialogue: Id,
    before: store::SentBefore,
    draft: &Draft,
    locale: Locale,
) -> Result<Sent, SubmitError> {
    let mut again = Again::of(&before, draft);
    let receipt = before.receipt();
    if again.address {
        again::correct_address(deed, dialogue, &receipt, draft, locale).await?;
    }
    again.words |= !photos::add(deed, &draft.photos, (dialogue, &receipt)).await?;
    Ok(Sent { receipt, again })
}

/// What came with the form on the web, beside what was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WebForm<'a> {
    /// The form's own key.
    pub key: &'a str,
    /// When it was shown: [`FormTime`].
    pub time: &'a str,
    /// What stands in the field that people do not see.
    pub trap: &'a str,
    /// Whether the sender was told of the same words and sends all the same.
    pub is_own_voice: bool,
    /// The network address, for the throttle alone.
    pub network_address: &'a str,
}

/// Takes in a contribution from the form on the web: [`submit`], with what holds back programs but
/// never asks a person to prove anything. One deed; what is held back has left no trace. What was
/// sent before is held back only when it leads to a mail to another address.
pub async fn submit_on_web(
    app: &App,
    dialogue: Id,
    draft: &Draft,
    form: &WebForm<'_>,
    locale: Locale,
) -> Result<Sent, SubmitError> {
    let mut deed = app.begin(Actor::Resident).await.map_err(Error::from)?;
    let keys = Keys::of(dialogue, draft, form.key);
    let mut before = store::sent_before(deed.conn(), &keys.text).await?;
    if let Some(same) = before.take_if(|before| !Again::of(before, draft).address) {
        let sent = sent_again(&mut deed, dialogue, same, draft, locale).await?;
        deed.commit().await?;
        return Ok(sent);
    }
    let_in(&mut deed, form, "contribution", Some(dialogue)).await?;
    if before.is_none() && !form.is_own_voice {
        let same = store::with_same_words(deed.conn(), dialogue, &text_digest(&draft.text)).await?;
        if let Some((number, state)) = same {
            let is_shown = state.is_shown();
            return Err(SubmitError::SameWords { number, is_shown });
        }
    }
    let source = Source::default();
    let sent = submit(&mut deed, dialogue, draft, &source, form.key, locale).await?;
    deed.commit().await?;
    Ok(sent)
}

/// Holds back what a program sends in, and what comes too often from one network, but never asks a person to prove anything:
/// the same for everything that residents write. `what` they write is counted by itself; `of` is what the form is for, and
/// nothing where it is for the whole site.
pub async fn let_in(
    deed: &mut Deed,
    form: &WebForm<'_>,
    what: &str,
    of: Option<Id>,
) -> Result<(), SubmitError> {
    let secret = deed.app.settings.secret;
    let time = FormTime {
        secret: &secret,
        dialogue: of,
        key: form.key,
    };
    if time.check(form.time, deed.now).is_err() || !form.trap.is_empty() {
        return Err(SubmitError::OnceMore);
    }
    let limit = Limit {
        hits: deed.app.settings.submissions_per_hour,
        seconds: 3600,
    };
    let network = throttle::network(form.network_address);
    let who = of.map_or_else(|| network.clone(), |id| format!("{id}\n{network}"));
    if throttle::within(deed, what, &who, limit).await? {
        Ok(())
    } else {
        Err(SubmitError::TooMany)
    }
}

/// Whether `text` was sent in with the form that has that key before.
pub async fn was_sent(conn: &mut Conn, dialogue: Id, text: &str, submit_key: &str) -> Result<bool> {
    let draft = Draft::new(text, Locale::default());
    let keys = Keys::of(dialogue, &draft, submit_key);
    Ok(store::sent_before(conn, &keys.text).await?.is_some())
}

/// The digest of a text's words, however they are spaced and written in capitals; of the text as it is, where it has no
/// words, so that all that are written in signs alone do not count as the same.
pub fn text_digest(text: &str) -> String {
    let words = words(text).join(" ");
    if words.is_empty() {
        sha256_hex(text.trim())
    } else {
        sha256_hex(words)
    }
}

/// What is stored of a form's key, bound to the dialogue.
struct Keys {
    /// The form's: what was sent from the same form has the same.
    form: String,
    /// The form's with the words of the text, so that the same text sent again counts as the same.
    text: String,
}

impl Keys {
    fn of(dialogue: Id, draft: &Draft, submit_key: &str) -> Self {
        let digest = text_digest(&draft.text);
        Self {
            form: sha256_hex(format!("{dialogue}\n{submit_key}")),
            text: sha256_hex(format!("{dialogue}\n{submit_key}\n{digest}")),
        }
    }
}
