//! Taking in a proposal.

use super::{get, tell};
use crate::app::App;
use crate::contributions::{
    Again, Receipt, ReceiptCode, Sent, SubmitError, WebForm, let_in, text_digest,
};
use crate::core::digest::sha256_hex;
use crate::core::{Error, Locale, Result};
use crate::deed::{Actor, Deed};
use crate::initiatives::model::{Initiative, NewInitiative, answer_by};
use crate::initiatives::store;
use crate::participants;

/// Takes in a proposal (P37): gives it the next number, a receipt, and the day by which it is answered, and leaves the
/// mails that belong to it when an address was given. Waits for review; nothing is shown yet.
///
/// `submit_key` is the form's: the same words with the same key, sent again, are the same proposal and get the same
/// receipt; an address that was corrected meanwhile is taken over. Another text under the same key is another one.
pub async fn submit(
    deed: &mut Deed,
    new: &NewInitiative,
    submit_key: &str,
    locale: Locale,
) -> Result<Sent> {
    let key = stored_key(new, submit_key);
    if let Some(before) = store::sent_before(deed.conn(), &key).await? {
        return sent_again(deed, &before, new, locale).await;
    }
    let number = store::next_number(deed.conn()).await?;
    // Whoever sent the same at the same moment is done now, for the number is waited for.
    if let Some(before) = store::sent_before(deed.conn(), &key).await? {
        store::give_back_number(deed.conn()).await?;
        return sent_again(deed, &before, new, locale).await;
    }
    let participant = match &new.draft.email {
        Some(email) => Some(participants::give_address(deed, email, locale).await?.id),
        None => None,
    };
    let receipt = Receipt {
        id: deed.new_id(),
        number,
        code: ReceiptCode::new(&deed.app.random),
    };
    let (now, digest) = (deed.now, text_digest(&new.draft.text));
    let due = answer_by(now);
    store::insert(
        deed.conn(),
        &receipt,
        new,
        (&key, &digest),
        (participant, due),
        now,
    )
    .await?;
    let initiative = get(deed.conn(), receipt.id).await?;
    tell::received(deed, &initiative).await?;
    let after = format!(
        "{}\n{}\n{}\n{}\n{due}",
        new.origin, new.draft.title, new.draft.shown_name, new.draft.text
    );
    deed.audit_on_site("initiative.received", receipt.id, "", &after)
        .await?;
    Ok(receipt.into())
}

/// Takes in a proposal from the form on the web: [`submit`], with what holds back programs but never asks a person to
/// prove anything; the same as for contributions.
pub async fn submit_on_web(
    app: &App,
    new: &NewInitiative,
    form: &WebForm<'_>,
    locale: Locale,
) -> Result<Sent, SubmitError> {
    let mut deed = app.begin(Actor::Resident).await.map_err(Error::from)?;
    let key = stored_key(new, form.key);
    let before = store::sent_before(deed.conn(), &key).await?;
    if let Some(before) = &before {
        let again = again(&mut deed, before, new).await?;
        if !again.address {
            return Ok(Sent {
                receipt: receipt_of(before),
                again,
            });
        }
    }
    let_in(&mut deed, form, "initiative", None).await?;
    if before.is_none() && !form.is_own_voice {
        let digest = text_digest(&new.draft.text);
        if let Some((number, state)) = store::with_same_words(deed.conn(), &digest).await? {
            let is_shown = state.is_shown();
            return Err(SubmitError::SameWords { number, is_shown });
        }
    }
    let sent = submit(&mut deed, new, form.key, locale).await?;
    deed.commit().await?;
    Ok(sent)
}

/// What is stored of a form's key: with the words of the text, so that the same text sent again counts as the same.
fn stored_key(new: &NewInitiative, submit_key: &str) -> String {
    let digest = text_digest(&new.draft.text);
    sha256_hex(format!("initiative\n{submit_key}\n{digest}"))
}

fn receipt_of(initiative: &Initiative) -> Receipt {
    Receipt {
        id: initiative.id,
        number: initiative.number,
        code: initiative.code.clone(),
    }
}

/// What `new` has that was not sent the first time.
async fn again(deed: &mut Deed, before: &Initiative, new: &NewInitiative) -> Result<Again> {
    let words = before.sent.title != new.draft.title
        || before.sent.name != new.draft.shown_name
        || before.sent.text != new.draft.text
        || before.origin != new.origin
        || before.wished.as_ref().map(|body| body.id) != new.wished;
    Again::by(deed.conn(), before.participant, &new.draft, words).await
}

/// The receipt of what was sent `before`, with the address that the form has now.
async fn sent_again(
    deed: &mut Deed,
    before: &Initiative,
    new: &NewInitiative,
    locale: Locale,
) -> Result<Sent> {
    let again = again(deed, before, new).await?;
    if let (true, Some(email)) = (again.address, &new.draft.email) {
        let known = (before.participant, before.received_at);
        if let Some(participant) = participants::correct_address(deed, known, email, locale).await?
        {
            store::set_sender(deed.conn(), before.id, participant).await?;
            let initiative = get(deed.conn(), before.id).await?;
            tell::received(deed, &initiative).await?;
            let old = before.participant.map(|id| id.to_string());
            deed.audit_on_site(
                "initiative.address_corrected",
                before.id,
                &old.unwrap_or_default(),
                &participant.to_string(),
            )
            .await?;
        }
    }
    Ok(Sent {
        receipt: receipt_of(before),
        again,
    })
}
