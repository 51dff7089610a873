//! Reporting a shortcoming, and answering.

use jiff::SignedDuration;

use super::model::{NewAnswer, NewReport, Shortcoming, answer_by};
use super::store;
use crate::app::App;
use crate::contributions::{ReceiptCode, SubmitError, WebForm, let_in, text_digest};
use crate::core::digest::sha256_hex;
use crate::core::{Error, Id, Locale, Result};
use crate::db::Conn;
use crate::deed::{Actor, Deed};
use crate::dialogues::EntryError;
use crate::mail::{self, Kind, NewMessage, Subject};
use crate::staff::Action;

/// The right to answer: whoever keeps the statement answers what is missing in it.
pub const RIGHT: Action = Action::EditPages;

/// Takes in a report: gives it a receipt and the day by which it is answered. The same words with the same key, sent
/// again, are the same report.
pub async fn report(
    deed: &mut Deed,
    new: &NewReport,
    form_key: &str,
    locale: Locale,
    example: bool,
) -> Result<ReceiptCode> {
    let key = stored_key(new, form_key);
    let (id, code) = (deed.new_id(), ReceiptCode::new(&deed.app.random));
    let now = deed.now;
    let with = store::Incoming {
        id,
        code: &code,
        key: &key,
        locale,
        at: now,
        due: answer_by(now),
        example,
    };
    if !store::insert(deed.conn(), new, &with).await? {
        let before = store::sent_before(deed.conn(), &key).await?;
        return before.map(|it| it.code).ok_or(Error::NotFound);
    }
    let after = format!("{}\n{}\n{}", new.page, new.words, with.due);
    deed.audit_on_site("shortcoming.reported", id, "", &after)
        .await?;
    Ok(code)
}

/// Takes in a report from the form on the web: [`report`], with what holds back programs but never asks a person to
/// prove anything; the same as for ideas.
pub async fn report_on_web(
    app: &App,
    new: &NewReport,
    form: &WebForm<'_>,
    locale: Locale,
) -> Result<ReceiptCode, SubmitError> {
    let mut deed = app.begin(Actor::Resident).await.map_err(Error::from)?;
    let before = store::sent_before(deed.conn(), &stored_key(new, form.key)).await?;
    if let Some(before) = before {
        return Ok(before.code);
    }
    let_in(&mut deed, form, "shortcoming", None).await?;
    let code = report(&mut deed, new, form.key, locale, false).await?;
    deed.commit().await?;
    Ok(code)
}

/// What is stored of a form's key: with the words, so that the same words sent again count as the same.
fn stored_key(new: &NewReport, form_key: &str) -> String {
    let digest = text_digest(&new.words);
    sha256_hex(format!("shortcoming\n{form_key}\n{digest}"))
}

/// Answers a report, and sends the answer to its reporter's address if there is one.
pub async fn answer(
    deed: &mut Deed,
    id: Id,
    version: i64,
    new: &NewAnswer,
) -> Result<(), EntryError> {
    deed.require_for_all(RIGHT)?;
    EntryError::unless_none(new.problems())?;
    let Some(outcome) = new.outcome else {
        return Err(Error::Refused("an answer says what became of it").into());
    };
    let it = get(deed.conn(), id).await?;
    let (by, now) = (deed.actor.staff_id(), deed.now);
    let words = new.words.trim();
    if !store::answer(deed.conn(), (id, version), (outcome, words), by, now).await? {
        return Err(Error::Stale.into());
    }
    if let Some(to) = it.email {
        let message = NewMessage {
            kind: Kind::ShortcomingAnswered,
            deed: format!("{}:{id}", Kind::ShortcomingAnswered),
            to,
            locale: it.locale,
            participant: None,
            about: Subject {
                shortcoming: Some(id),
                ..Subject::default()
            },
        };
        mail::queue(deed, &message).await?;
    }
    let after = format!("{outcome}\n{words}");
    deed.audit_on_site("shortcoming.answered", id, "", &after)
        .await?;
    Ok(())
}

/// How long a reporter's address is kept after the answer: so long somebody may ask whether it arrived.
const ADDRESS_KEPT: SignedDuration = SignedDuration::from_hours(30 * 24);

/// Forgets the addresses of those who were answered some time ago. What was reported and answered stays. Returns how many.
pub async fn forget_addresses(deed: &mut Deed) -> Result<usize> {
    let now = deed.now;
    let forgotten = store::forget_addresses(deed.conn(), now.plus(-ADDRESS_KEPT), now).await?;
    for id in &forgotten {
        deed.audit_on_site("shortcoming.address_forgotten", *id, "", "")
            .await?;
    }
    Ok(forgotten.len())
}

/// A report, or [`Error::NotFound`].
pub async fn get(conn: &mut Conn, id: Id) -> Result<Shortcoming> {
    store::get(conn, id).await?.ok_or(Error::NotFound)
}

/// The report with the code on its receipt, or [`Error::NotFound`].
pub async fn by_receipt(conn: &mut Conn, code: &ReceiptCode) -> Result<Shortcoming> {
    store::by_code(conn, code).await?.ok_or(Error::NotFound)
}

/// All that wait for an answer, the first due first.
pub async fn waiting(conn: &mut Conn) -> Result<Vec<Shortcoming>> {
    store::waiting(conn).await
}
