//! Taking in a comment.

use super::tell;
use crate::app::App;
use crate::audit::Event;
use crate::comments::model::{Comment, NewComment, takes_comments, takes_comments_on};
use crate::comments::store::{self, New};
use crate::contributions::{
    self, Again, Idea, Receipt, ReceiptCode, Sent, SubmitError, WebForm, let_in, text_digest,
};
use crate::core::digest::sha256_hex;
use crate::core::{Error, Id, Locale, Result};
use crate::deed::{Actor, Deed};
use crate::{dialogues, participants};

/// Takes in a comment on `idea` (P19): gives it the next number there and a receipt, and leaves the mails that belong to it
/// when an address was given. Waits for review; nothing is shown yet.
///
/// `submit_key` is the form's: the same words with the same key, sent again, are the same comment and get the same receipt; an
/// address that was corrected meanwhile is taken over. Another text under the same key is another comment.
pub async fn submit(
    deed: &mut Deed,
    idea: &Idea,
    new: &NewComment,
    submit_key: &str,
    locale: Locale,
) -> Result<Sent, SubmitError> {
    let key = stored_key(idea.id, new, submit_key);
    if let Some(before) = store::sent_before(deed.conn(), &key).await? {
        return Ok(sent_again(deed, &before, new, locale).await?);
    }
    let now = deed.now;
    // Held, so that nobody closes it, hides the idea or sends it on meanwhile.
    let held = dialogues::taken_in_time(deed, idea.dialogue).await?;
    let talk = held.map(|dialogue| (dialogue.state, dialogue.participation));
    let Some(talk) = talk.filter(|(state, degree)| takes_comments(*state, *degree)) else {
        return Err(SubmitError::Closed);
    };
    // Whoever sent the same at the same moment is done now, for the dialogue is waited for.
    if let Some(before) = store::sent_before(deed.conn(), &key).await? {
        return Ok(sent_again(deed, &before, new, locale).await?);
    }
    let idea = contributions::one(deed.conn(), idea.dialogue, idea.number).await?;
    if !takes_comments_on(talk, idea.state, idea.rerouted.is_some()) {
        return Err(Error::NotFound.into());
    }
    let number = store::next_number(deed.conn(), idea.dialogue, idea.id)
        .await?
        .ok_or(Error::NotFound)?;
    // One that is not shown any more is not named.
    let answers = match new.answers {
        Some(number) => store::shown_with_number(deed.conn(), idea.id, number).await?,
        None => None,
    };
    let participant = match &new.draft.email {
        Some(email) => Some(participants::give_address(deed, email, locale).await?.id),
        None => None,
    };
    let receipt = Receipt {
        id: deed.new_id(),
        number,
        code: ReceiptCode::new(&deed.app.random),
    };
    let row = New {
        receipt: &receipt,
        dialogue: idea.dialogue,
        contribution: idea.id,
        draft: &new.draft,
        answers,
        participant,
        submit_key: &key,
        text_digest: &text_digest(&new.draft.text),
    };
    store::insert(deed.conn(), &row, now).await?;
    tell::received(deed, receipt.id).await?;
    deed.audit(Event {
        chain: &idea.dialogue.to_string(),
        action: "comment.received",
        subject: &subject(idea.number, number),
        before: "",
        after: &format!("{}\n{}", new.draft.shown_name, new.draft.text),
    })
    .await?;
    Ok(receipt.into())
}

/// Takes in a comment from the form on the web: [`submit`], with what holds back programs but never asks a person to prove
/// anything; the same as for ideas.
pub async fn submit_on_web(
    app: &App,
    idea: &Idea,
    new: &NewComment,
    form: &WebForm<'_>,
    locale: Locale,
) -> Result<Sent, SubmitError> {
    let mut deed = app.begin(Actor::Resident).await.map_err(Error::from)?;
    let key = stored_key(idea.id, new, form.key);
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
    let_in(&mut deed, form, "comment", Some(idea.dialogue)).await?;
    if before.is_none() && !form.is_own_voice {
        let digest = text_digest(&new.draft.text);
        if let Some((number, state)) = store::with_same_words(deed.conn(), idea.id, &digest).await?
        {
            let is_shown = state.is_shown();
            return Err(SubmitError::SameWords { number, is_shown });
        }
    }
    let sent = submit(&mut deed, idea, new, form.key, locale).await?;
    deed.commit().await?;
    Ok(sent)
}

/// What the log calls a comment.
pub fn subject(idea: i64, number: i64) -> String {
    format!("comment {number} on contribution {idea}")
}

/// What is stored of a form's key: with the words of the text, so that the same text sent again counts as the same.
fn stored_key(idea: Id, new: &NewComment, submit_key: &str) -> String {
    let digest = text_digest(&new.draft.text);
    sha256_hex(format!("comment\n{idea}\n{submit_key}\n{digest}"))
}

fn receipt_of(comment: &Comment) -> Receipt {
    Receipt {
        id: comment.id,
        number: comment.number,
        code: comment.receipt_code.clone(),
    }
}

/// What `new` has that was not sent the first time.
async fn again(deed: &mut Deed, before: &Comment, new: &NewComment) -> Result<Again> {
    let draft = &new.draft;
    let words = before.shown_name != draft.shown_name || before.words != draft.text;
    Again::by(deed.conn(), before.participant_id, draft, words).await
}

/// The receipt of what was sent `before`, with the address that the form has now.
async fn sent_again(
    deed: &mut Deed,
    before: &Comment,
    new: &NewComment,
    locale: Locale,
) -> Result<Sent> {
    let again = again(deed, before, new).await?;
    if let (true, Some(email)) = (again.address, &new.draft.email) {
        let known = store::hold_sender(deed.conn(), before.id).await?;
        if let Some(participant) = participants::correct_address(deed, known, email, locale).await?
        {
            store::set_sender(deed.conn(), before.id, participant).await?;
            tell::received(deed, before.id).await?;
            deed.audit(Event {
                chain: &before.dialogue_id.to_string(),
                action: "comment.address_corrected",
                subject: &subject(before.idea, before.number),
                before: &known.0.map(|id| id.to_string()).unwrap_or_default(),
                after: &participant.to_string(),
            })
            .await?;
        }
    }
    Ok(Sent {
        receipt: receipt_of(before),
        again,
    })
}
