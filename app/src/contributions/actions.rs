//! Taking in contributions, and reading them.

use super::model::{
    Channel, Count, Draft, Filter, FormTime, Hold, Idea, Listed, Receipt, ReceiptCode, Similar,
    Sort, ThemeChoice,
};
use super::store;
use crate::app::App;
use crate::audit::Event;
use crate::core::digest::sha256_hex;
use crate::core::words::{search_text, stems, words};
use crate::core::{Error, Id, Locale, Result};
use crate::db::{Conn, Keyset, PageOf};
use crate::deed::{Actor, Deed};
use crate::participants::{self, Occasion};
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
    /// The meeting it came from; may be empty.
    pub activity: String,
}

/// Takes in a contribution (P12, P23): gives it the dialogue's next number and a receipt, and leaves
/// the mails that belong to it when an address was given. Waits for review; nothing is shown yet.
///
/// `submit_key` is the form's: the same draft with the same key, sent again, is the same
/// contribution and gets the same receipt, also after the dialogue has closed. Another text under the
/// same key is another contribution, so that nothing that somebody wrote is lost.
pub async fn submit(
    deed: &mut Deed,
    dialogue: Id,
    draft: &Draft,
    source: &Source,
    submit_key: &str,
    locale: Locale,
) -> Result<Receipt, SubmitError> {
    let key = stored_key(dialogue, draft, submit_key);
    if let Some(receipt) = store::sent_before(deed.conn(), &key).await? {
        return Ok(receipt);
    }
    let now = deed.now;
    let number = store::next_number(deed.conn(), dialogue, now)
        .await?
        .ok_or(SubmitError::Closed)?;
    // Whoever sent the same at the same moment is done now, for the number is waited for.
    if let Some(receipt) = store::sent_before(deed.conn(), &key).await? {
        store::give_back_number(deed.conn(), dialogue).await?;
        return Ok(receipt);
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
        submit_key: &key,
        draft,
        channel: source.channel,
        activity: &source.activity,
        participant,
        received_at: deed.now,
        text_digest: &text_digest(&draft.text),
        search_text: &search_text(&[&draft.title, &draft.text, &draft.translation]),
    };
    store::insert(deed.conn(), &new).await?;
    participants::tell(deed, receipt.id, Occasion::Received).await?;
    deed.audit(Event {
        chain: &dialogue.to_string(),
        action: "contribution.received",
        subject: &format!("contribution {number}"),
        before: "",
        after: &format!("{}\n{}\n{}", draft.title, draft.shown_name, draft.text),
    })
    .await?;
    Ok(receipt)
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
/// never asks a person to prove anything. One deed; what is held back has left no trace.
pub async fn submit_on_web(
    app: &App,
    dialogue: Id,
    draft: &Draft,
    form: &WebForm<'_>,
    locale: Locale,
) -> Result<Receipt, SubmitError> {
    let mut deed = app.begin(Actor::Resident).await.map_err(Error::from)?;
    let key = stored_key(dialogue, draft, form.key);
    if let Some(receipt) = store::sent_before(deed.conn(), &key).await? {
        return Ok(receipt);
    }
    let time = FormTime {
        secret: &app.settings.secret,
        dialogue,
        key: form.key,
    };
    match time.check(form.time, deed.now) {
        Ok(()) if form.trap.is_empty() => {}
        Ok(()) | Err(Hold::TooFast | Hold::TooOld) => return Err(SubmitError::OnceMore),
    }
    let limit = Limit {
        hits: app.settings.submissions_per_hour,
        seconds: 3600,
    };
    let who = format!("{dialogue}\n{}", throttle::network(form.network_address));
    if !throttle::within(&mut deed, "contribution", &who, limit).await? {
        return Err(SubmitError::TooMany);
    }
    if !form.is_own_voice {
        let same = store::with_same_words(deed.conn(), dialogue, &text_digest(&draft.text)).await?;
        if let Some((number, state)) = same {
            let is_shown = state.is_shown();
            return Err(SubmitError::SameWords { number, is_shown });
        }
    }
    let source = Source::default();
    let receipt = submit(&mut deed, dialogue, draft, &source, form.key, locale).await?;
    deed.commit().await?;
    Ok(receipt)
}

/// The digest of a text's words, however they are spaced and written in capitals.
fn text_digest(text: &str) -> String {
    sha256_hex(words(text).join(" "))
}

/// What is stored of a form's key: bound to the dialogue and to everything that is shown of the
/// draft, so that only the same draft sent again counts as the same.
fn stored_key(dialogue: Id, draft: &Draft, submit_key: &str) -> String {
    let parts = [
        submit_key,
        &draft.title,
        &draft.shown_name,
        draft.kind.as_str(),
        draft.tie.as_str(),
        &draft.text,
    ];
    sha256_hex(format!("{dialogue}\n{}", parts.join("\n")))
}

/// A page of what is shown in a dialogue (P23); the key is the number.
pub async fn published(
    conn: &mut Conn,
    dialogue: Id,
    filter: &Filter,
    sort: Sort,
    keyset: &Keyset<i64>,
) -> Result<PageOf<Listed, i64>> {
    match sort {
        Sort::Newest => store::newest(conn, dialogue, filter, keyset).await,
        Sort::Oldest => store::oldest(conn, dialogue, filter, keyset).await,
    }
}

/// How many are shown under `filter`.
pub async fn count(conn: &mut Conn, dialogue: Id, filter: &Filter) -> Result<Count> {
    store::count(conn, dialogue, filter).await
}

/// The themes that a dialogue's list can be narrowed to, in their order.
pub async fn themes(conn: &mut Conn, dialogue: Id) -> Result<Vec<ThemeChoice>> {
    store::themes(conn, dialogue).await
}

/// At most three shown ideas that say much the same as `text`, the most alike first.
pub async fn similar(conn: &mut Conn, dialogue: Id, text: &str) -> Result<Vec<Similar>> {
    let stems = stems(text);
    // The longest words say most about what a text is about.
    let mut telling: Vec<&String> = stems.iter().filter(|s| s.chars().count() > 2).collect();
    telling.sort_by_key(|stem| std::cmp::Reverse(stem.chars().count()));
    let patterns: Vec<String> = telling
        .into_iter()
        .take(8)
        .map(|stem| format!("% {stem}%"))
        .collect();
    if patterns.is_empty() {
        return Ok(Vec::new());
    }
    let candidates = store::similar_candidates(conn, dialogue, &patterns).await?;
    Ok(Similar::best(&stems, candidates))
}

/// A shown idea with its whole thread (P28), or [`Error::NotFound`].
pub async fn one(conn: &mut Conn, dialogue: Id, number: i64) -> Result<Idea> {
    store::by_number(conn, dialogue, number)
        .await?
        .ok_or(Error::NotFound)
}

/// Any idea, shown or not, by the code on its receipt, or [`Error::NotFound`].
pub async fn by_receipt(conn: &mut Conn, code: &ReceiptCode) -> Result<Idea> {
    store::by_receipt(conn, code).await?.ok_or(Error::NotFound)
}
